// SPDX-License-Identifier: MIT
#include "emailfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QRegularExpression>

#include <algorithm>

namespace Salestrekker {
namespace {

bool isNoAddress(const QString& text)
{
    const auto isDigit = [](QChar c) { return c.digitValue() >= 0; };
    return !text.contains(u'@') && std::any_of(text.begin(), text.end(), isDigit)
        && text.simplified().contains(QRegularExpression(QStringLiteral("^\\D{0,20}[\\d\\s-]{4,}\\D{0,2}$")));
}

} // namespace

EmailField::EmailField(const QStringList& earlier, QWidget* parent) : TextField(parent), m_earlier(earlier)
{
    setInputMethodHints(Qt::ImhEmailCharactersOnly);
    setLeftToRight();
    if (!m_earlier.isEmpty())
        connect(this, &QLineEdit::textEdited, this, &EmailField::offerEarlier);
}

void EmailField::offerEarlier(const QString& typed)
{
    if (!completer()) { // when it is needed, not when the program starts
        auto* made = new QCompleter(m_earlier, this);
        made->setCaseSensitivity(Qt::CaseInsensitive);
        setCompleter(made);
        made->setCompletionPrefix(typed);
        if (made->completionCount() > 0)
            made->complete();
    }
    // Nothing is left to offer; an open list would take the next Enter. QLineEdit opens it after this.
    if (m_earlier.contains(typed, Qt::CaseInsensitive))
        QMetaObject::invokeMethod(completer()->popup(), &QWidget::hide, Qt::QueuedConnection);
}

bool EmailField::wants(const QString& pasted) const
{
    return !isNoAddress(pasted);
}

} // namespace Salestrekker
