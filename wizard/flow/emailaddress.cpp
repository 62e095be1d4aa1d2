// SPDX-License-Identifier: MIT
#include "emailaddress.h"

#include <algorithm>

namespace Salestrekker {

QString tidyEmailAddress(QStringView typed)
{
    QString address;
    for (const QChar c : typed) {
        const auto category = c.category();
        if (category != QChar::Other_Format && category != QChar::Other_Control)
            address += c;
    }
    address = address.trimmed();
    if (address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        address.remove(0, 7);
    if (address.startsWith(u'<') && address.endsWith(u'>'))
        address = address.mid(1, address.size() - 2);
    return address.trimmed();
}

bool looksLikeEmailAddress(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || address.size() > 254 || address.lastIndexOf(u'@') != at)
        return false;
    const QStringView domain = address.mid(at + 1);
    const qsizetype dot = domain.lastIndexOf(u'.');
    const auto unfit = [](QChar c) { return c.isSpace() || !c.isPrint() || c == u'<' || c == u'>'; };
    return dot > 0 && dot < domain.size() - 1 && !domain.startsWith(u'.')
        && std::none_of(address.begin(), address.end(), unfit);
}

} // namespace Salestrekker
