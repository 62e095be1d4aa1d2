// SPDX-License-Identifier: MIT
#include "emailaddress.h"

#include <algorithm>

namespace Salestrekker {
namespace {

// What is often meant. Those after the first eleven are only here because they are right as they are, though
// a key away from another.
constexpr const char16_t* providers[]{ u"gmail.com", u"outlook.com", u"outlook.com.au", u"hotmail.com",
    u"yahoo.com", u"yahoo.com.au", u"icloud.com", u"bigpond.com", u"bigpond.net.au", u"optusnet.com.au",
    u"iinet.net.au", u"live.com", u"live.com.au", u"mail.com", u"ymail.com", u"email.com", u"gmx.com",
    u"hotmail.co", u"me.com", u"mac.com", u"fmail.com", u"qmail.com" };
constexpr qsizetype oftenMeant = 11;

// True if one slip of a key makes `typed` of `meant`.
bool isOneSlip(QStringView typed, QStringView meant)
{
    qsizetype begin = 0, typedEnd = typed.size(), meantEnd = meant.size();
    while (begin < typedEnd && begin < meantEnd && typed[begin] == meant[begin])
        ++begin;
    while (typedEnd > begin && meantEnd > begin && typed[typedEnd - 1] == meant[meantEnd - 1]) {
        --typedEnd;
        --meantEnd;
    }
    const QStringView here = typed.mid(begin, typedEnd - begin), there = meant.mid(begin, meantEnd - begin);
    const bool swapped = here.size() == 2 && there.size() == 2 && here[0] == there[1] && here[1] == there[0];
    return swapped || (here.size() <= 1 && there.size() <= 1 && here.size() + there.size() > 0);
}

} // namespace

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

std::optional<QString> likelyEmailAddress(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1)
        return {};
    const QString domain = address.mid(at + 1).toString().toLower();
    const auto is = [&domain](const char16_t* provider) { return domain == QStringView(provider); };
    if (std::any_of(std::begin(providers), std::end(providers), is))
        return {};
    const auto* found = std::find_if(std::begin(providers), std::begin(providers) + oftenMeant,
        [&domain](const char16_t* provider) { return isOneSlip(domain, provider); });
    if (found == std::begin(providers) + oftenMeant)
        return {};
    return address.left(at + 1).toString() + QString::fromUtf16(*found);
}

} // namespace Salestrekker
