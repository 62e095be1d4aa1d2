// SPDX-License-Identifier: MIT
#include "passwordhint.h"

#include <QString>

#include <algorithm>

namespace Salestrekker {
namespace {

using Kind = PasswordHint::Kind;

PasswordHint hint(Kind kind, QString& mended)
{
    PasswordHint result{ kind, Secret(mended) };
    wipe(mended.data(), static_cast<std::size_t>(mended.size()) * sizeof(QChar));
    return result;
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

bool isQuotation(QChar c)
{
    return QStringView(u"\"'`\u00ab\u00bb\u2018\u2019\u201c\u201d").contains(c);
}

QString withoutEntities(QString text)
{
    const std::pair<const char*, const char*> entities[]{ { "&lt;", "<" }, { "&gt;", ">" },
        { "&quot;", "\"" }, { "&#39;", "'" }, { "&apos;", "'" }, { "&amp;", "&" } };
    for (const auto& [entity, character] : entities)
        text.replace(QLatin1String(entity), QLatin1String(character));
    return text;
}

} // namespace

std::optional<PasswordHint> passwordHint(QStringView refused)
{
    if (refused.isEmpty())
        return {};
    QString text = refused.trimmed().toString();
    if (text.size() != refused.size())
        return hint(Kind::OuterSpace, text);
    if (std::any_of(text.cbegin(), text.cend(), isInvisible)) {
        text.removeIf(isInvisible);
        return hint(Kind::Invisible, text);
    }
    if (text.size() > 2 && isQuotation(text.front()) && isQuotation(text.back())) {
        text = text.mid(1, text.size() - 2);
        return hint(Kind::Quoted, text);
    }
    if (QString plain = withoutEntities(text); plain != text)
        return hint(Kind::HtmlEntity, plain);
    if (std::any_of(text.cbegin(), text.cend(),
            [](QChar c) { return c.isLetterOrNumber() && c.unicode() > 0x17f; })) {
        // Compatibility decomposition mends full-width letters; Cyrillic and Greek ones can only be pointed
        // at.
        QString latin = text.normalized(QString::NormalizationForm_KC);
        if (latin == text)
            latin.clear();
        return hint(Kind::LookAlike, latin);
    }
    if (text.size() > 1 && (text.endsWith(u'.') || text.endsWith(u','))) {
        text.chop(1);
        return hint(Kind::FullStop, text);
    }
    return {};
}

} // namespace Salestrekker
