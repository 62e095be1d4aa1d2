// SPDX-License-Identifier: MIT
#include "invalidpassword.h"

#include <algorithm>

namespace Salestrekker {

QStringList brokenRules(const QString& message)
{
    static constexpr std::pair<const char*, const char*> sentences[]{
        { "Password not long enough", "min_length" },
        { "Password too long", "max_length" },
        { "length less than or equal to", "max_length" },
        { "must have uppercase", "uppercase" },
        { "must have lowercase", "lowercase" },
        { "must have numeric", "digit" },
        { "must have symbol", "symbol" },
    };
    QStringList broken;
    for (const auto& [sentence, rule] : sentences) {
        if (message.contains(QLatin1String(sentence), Qt::CaseInsensitive))
            broken += QLatin1String(rule);
    }
    return broken;
}

QString refusalSentence(const QString& message)
{
    QString sentence = message;
    const QString prefix = QStringLiteral("did not conform with policy:");
    if (const auto at = sentence.indexOf(prefix); at >= 0)
        sentence = sentence.mid(at + prefix.size());
    QString printable;
    std::copy_if(sentence.begin(), sentence.end(), std::back_inserter(printable),
        [](QChar c) { return c.isPrint() || c.isSpace(); });
    return printable.simplified().left(200);
}

} // namespace Salestrekker
