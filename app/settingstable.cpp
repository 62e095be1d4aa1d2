// SPDX-License-Identifier: MIT
#include "settingstable.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Salestrekker {
namespace {

constexpr SettingInfo table[]{
    { "backend/authFlow", "srp", Secrecy::Public },
    { "backend/clientId", "salestrekker-signin", Secrecy::Public },
    { "backend/clientSecret", "", Secrecy::Secret },
    { "backend/endpoint", "", Secrecy::Address },
    { "backend/kind", "demo", Secrecy::Public },
    { "backend/organisationClaim", "custom:organisation", Secrecy::Public },
    { "backend/region", "", Secrecy::Public },
    { "backend/scope", "openid profile email offline_access", Secrecy::Public },
    { "backend/userPoolId", "", Secrecy::Public },
    { "backend/verificationEndpoint", "", Secrecy::Address },
    { "network/caFile", "", Secrecy::Public },
    { "network/proxy", "", Secrecy::Address },
    { "network/timeoutMs", "20000", Secrecy::Public },
    { "session/remember", "true", Secrecy::Public },
    { "support/accountSettingsUrl", "https://app.salestrekker.com/account", Secrecy::Address },
    { "support/applicationUrl", "https://app.salestrekker.com", Secrecy::Address },
    { "support/email", "support@salestrekker.com", Secrecy::Public },
    { "support/helpUrl", "https://help.salestrekker.com", Secrecy::Address },
    { "ui/language", "", Secrecy::Public },
};

Secrecy secrecyOf(const QString& key)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
        [&key](const SettingInfo& setting) { return key == QLatin1String(setting.key); });
    return found == std::end(table) ? Secrecy::Secret : found->secrecy;
}

// By its text, since what is to be shown is often what is no proper address.
QString withoutPerson(QString address)
{
    static const QRegularExpression person(
        QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*://)?.*@"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression query(
        QStringLiteral("[?#].*$"), QRegularExpression::DotMatchesEverythingOption);
    return address.replace(person, QStringLiteral("\\1***@")).replace(query, QStringLiteral("?***"));
}

} // namespace

std::span<const SettingInfo> allSettings()
{
    return table;
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

QString secretPart(const QString& key, const QString& value)
{
    switch (secrecyOf(key)) {
    case Secrecy::Public:
        return {};
    case Secrecy::Address:
        return QUrl(value).password(QUrl::FullyDecoded);
    case Secrecy::Secret:
        break;
    }
    return value;
}

} // namespace Salestrekker
