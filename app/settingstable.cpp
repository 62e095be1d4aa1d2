// SPDX-License-Identifier: MIT
#include "settingstable.h"

#include "backend/transport/httptransport.h"
#include "pemfile.h"
#include "updatefeed.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <numeric>
#include <vector>

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr SettingInfo table[]{
#include "settingstable.inc"
};

Secrecy secrecyOf(const QString& key)
{
    const SettingInfo* setting = settingNamed(key);
    return setting ? setting->secrecy : Secrecy::Secret;
}

// By its text, since what is to be shown is often what is no proper address. What is not plainly a host and a
// port may be a password that went astray: behind a blank, a second colon, an @ that is not there.
QString withoutPerson(const QString& address)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://"));
    static const QRegularExpression place(
        QStringLiteral("^(\\[[0-9A-Fa-f:.]*\\]|[^\\s:@/?#%\\\\]*)(:[0-9]{1,5})?(/[^?#]*)?(?<rest>[?#].*)?$"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression name(QStringLiteral("^[^:/@]*:"));
    const QString hidden = QStringLiteral("•••");
    const QString front = scheme.match(address).captured(), body = address.mid(front.size());
    const auto at = body.lastIndexOf(u'@');
    const QString tail = body.mid(at + 1);
    const auto match = place.match(tail);
    const QString rest = match.captured(QStringLiteral("rest"));
    const QString shown = !match.hasMatch() ? hidden
        : rest.isEmpty()                    ? tail
                                            : tail.chopped(rest.size()) + u'?' + hidden;
    // A name in front of a password may be shown; alone it may be a key.
    if (at >= 0)
        return front + name.match(body).captured() + hidden + u'@' + shown;
    return front + (match.hasMatch() ? QString() : name.match(body).captured()) + shown;
}

// Levenshtein's: how many letters have to be changed, added or left out.
qsizetype distance(const QString& one, const QString& other)
{
    std::vector<qsizetype> row(static_cast<size_t>(other.size() + 1));
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < other.size(); ++j) {
            auto& here = row[static_cast<size_t>(j + 1)];
            const qsizetype changed = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = std::exchange(here, std::min({ changed, here + 1, row[static_cast<size_t>(j)] + 1 }));
        }
    }
    return row.back();
}

bool isWebAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == L("https") && !url.host().isEmpty();
}

// What would be sent along, or lost, with each address that is made of it.
bool isServer(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return HttpTransport::isAllowed(url) && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

bool isProxy(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool scheme = url.scheme() == L("http") || url.scheme() == L("socks5");
    const bool isPlain
        = (url.path().isEmpty() || url.path() == L("/")) && !url.hasQuery() && !url.hasFragment();
    return text.isEmpty() || text == L("none") || (scheme && isPlain && !url.host().isEmpty());
}

bool isWithin(const SettingInfo& setting, const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool isPlain = text == QString::number(number); // as installers and policies have it
    return isNumber && isPlain && number >= setting.minimum && number <= setting.maximum;
}

// "a, b or c"
QString alternatives(const QStringList& words)
{
    return words.mid(0, words.size() - 1).join(L(", ")) + L(" or ") + words.constLast();
}

QString unless(bool fits, const QString& problem)
{
    return fits ? QString() : problem;
}

QString unseenIn(const QString& value)
{
    static constexpr struct {
        char32_t first, last;
    } unseen[]{
#include "unseen.inc"
    };
    for (const char32_t character : value.toUcs4()) {
        if (std::any_of(std::begin(unseen), std::end(unseen),
                [&](const auto& range) { return range.first <= character && character <= range.last; }))
            return QStringLiteral("holds a character that can't be seen (U+%1)")
                .arg(QString::number(static_cast<uint>(character), 16).toUpper(), 4, QLatin1Char('0'));
    }
    return {};
}

// What made of something right something wrong, where the value itself may not be shown.
QString slipIn(const QString& value)
{
    static const QRegularExpression placeholder(
        QStringLiteral("\\{\\{.*\\}\\}|\\$\\{.*\\}|%[A-Za-z_]\\w{2,}%"));
    // In front of an @ there may be a password with such signs.
    if (placeholder.match(value.section(u'@', -1)).hasMatch())
        return L("comes from a template that was not filled in");
    if (value.size() > 1 && value.startsWith(u'\'') && value.endsWith(u'\''))
        return L("is in single quotes: write double ones, or none");
    return {};
}

QString misfitOfKind(const SettingInfo& setting, const QString& value)
{
    const auto is = [&value](const char* text) { return value.compare(L(text), Qt::CaseInsensitive) == 0; };
    switch (setting.kind) {
    case SettingKind::Text:
        return {};
    case SettingKind::Choice: {
        const QStringList values = QString::fromLatin1(setting.values).split(u' ');
        return unless(values.contains(value), L("is not ") + alternatives(values));
    }
    case SettingKind::Number:
        return unless(isWithin(setting, value),
            QStringLiteral("is not a number from %1 to %2").arg(setting.minimum).arg(setting.maximum));
    case SettingKind::Boolean:
        return unless(is("true") || is("false") || is("1") || is("0"), L("is not true or false"));
    case SettingKind::Server:
        return unless(value.isEmpty() || isServer(value),
            L("is not an https:// address (http:// only for this computer) without user, ? and #"));
    case SettingKind::Page:
        return unless(isWebAddress(value), L("is not an https:// address"));
    case SettingKind::Proxy:
        return unless(isProxy(value),
            L("is not none, http://host:port or socks5://host:port (a PAC file can't be given here; in a "
              "password write %40 for @, %2F for /, %23 for #, %5C for \\ and %25 for %)"));
    case SettingKind::Certificates:
        return value.isEmpty() ? QString() : pemProblem(value);
    case SettingKind::Key:
        return unless(value.isEmpty() || isUpdateKey(value), L("is not a public key of 32 bytes in Base64"));
    case SettingKind::Language:
        return unless(value.isEmpty() || QLocale(value).language() != QLocale::C,
            L("is not a language tag such as en-AU"));
    }
    return {};
}

} // namespace

std::span<const SettingInfo> allSettings()
{
    return table;
}

const SettingInfo* settingNamed(const QString& key)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
        [&key](const SettingInfo& setting) { return key == L(setting.key); });
    return found == std::end(table) ? nullptr : found;
}

QString settingLike(const QString& key)
{
    constexpr qsizetype near = 2;
    const QString name = key.toLower();
    QString best;
    qsizetype nearest = near + 1;
    for (const SettingInfo& setting : table) {
        const QString other = L(setting.key);
        // Also without its section, or in another one.
        const qsizetype far = std::min(distance(name, other.toLower()),
            distance(name.section(u'/', -1), other.section(u'/', 1).toLower()) + 1);
        if (far < nearest) {
            nearest = far;
            best = other;
        }
    }
    return best;
}

QString misfit(const SettingInfo& setting, const QString& value)
{
    // That goes unseen in what is shown, and is no secret.
    if (QString unseen = setting.secrecy == Secrecy::Address ? unseenIn(value) : QString(); !unseen.isEmpty())
        return unseen;
    const QString why = misfitOfKind(setting, value);
    const QString slip = why.isEmpty() ? QString() : slipIn(value);
    return slip.isEmpty() ? why : slip;
}

QString printable(const QString& key, const QString& value)
{
    switch (secrecyOf(key)) {
    case Secrecy::Public:
        return value;
    case Secrecy::Address:
        return withoutPerson(value);
    case Secrecy::Secret:
        break;
    }
    return value.isEmpty() ? value : QStringLiteral("(set)");
}

} // namespace Salestrekker
