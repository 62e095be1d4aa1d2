// SPDX-License-Identifier: MIT
#include "phonenumber.h"

namespace Salestrekker {

QString tidyPhoneNumber(const QString& typed)
{
    QString digits;
    QString text = typed.trimmed();
    const bool international = text.startsWith(u'+');
    if (international)
        text.remove(QLatin1String("(0)")); // only dialled within the country
    for (const QChar c : QStringView(text).mid(international ? 1 : 0)) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && !QStringView(u"-.()").contains(c))
            return {};
    }
    if (!international && digits.startsWith(u'0'))
        digits.replace(0, 1, QStringLiteral("61"));
    return digits.size() >= 8 && digits.size() <= 15 ? u'+' + digits : QString();
}

QString shownPhoneNumber(const QString& typed)
{
    const QString number = tidyPhoneNumber(typed);
    if (number.size() != 12 || !number.startsWith(QLatin1String("+61")))
        return typed;
    const QString national = u'0' + number.mid(3);
    if (national[1] == u'4') // a mobile phone
        return QStringLiteral("%1 %2 %3").arg(national.left(4), national.mid(4, 3), national.mid(7));
    return QStringLiteral("(%1) %2 %3").arg(national.left(2), national.mid(2, 4), national.mid(6));
}

} // namespace Salestrekker
