// SPDX-License-Identifier: MIT
#include "configuration.h"

#include "settingstable.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Salestrekker {
namespace {

using L = QLatin1String;

Configuration::Values builtIn()
{
    Configuration::Values values;
    for (const SettingInfo& setting : allSettings())
        values.insert(L(setting.key), L(setting.builtIn));
    return values;
}

// What the program itself keeps among the user's settings (UserMemory).
QStringList memory()
{
    return { L("progress"), L("sessions"), L("kept"), L("news"), L("proxies") };
}

bool saysAnything(const SettingsLevel& user)
{
    const QStringList keys = user.values.keys();
    return std::any_of(keys.begin(), keys.end(),
        [own = memory()](const QString& key) { return !own.contains(key.section(u'/', 0, 0)); });
}

QList<SettingsProblem> problemsOf(const SettingsLevel& level, SettingSource source)
{
    QList<SettingsProblem> problems;
    for (const QString& problem : level.problems)
        problems.append({ source, problem });
    return problems;
}

} // namespace

Configuration Configuration::from(
    const SettingsLevel& managed, const SettingsLevel& commandLine, const SettingsLevel& user)
{
    Configuration configuration;
    const SettingsLevel defaults(builtIn());
    const std::pair<const SettingsLevel&, SettingSource> levels[]{ { managed, SettingSource::Managed },
        { commandLine, SettingSource::CommandLine }, { user, SettingSource::User },
        { defaults, SettingSource::BuiltIn } };
    for (const QString& key : defaults.values.keys()) {
        for (const auto& [level, source] : levels) {
            if (const auto found = level.values.constFind(key); found != level.values.constEnd()) {
                configuration.m_settings.insert(key, { found.value(), source, level.places.value(key) });
                break;
            }
        }
    }
    configuration.m_problems
        = problemsOf(managed, SettingSource::Managed) + problemsOf(commandLine, SettingSource::CommandLine);
    configuration.m_doubts = user.unknown(memory());
    // A file that may have named the server, or named it in part.
    const bool isUsersServer = configuration.m_settings[L("backend/kind")].source >= SettingSource::User;
    if (isUsersServer)
        configuration.m_problems += problemsOf(user, SettingSource::User);
    else
        configuration.m_doubts += user.problems;
    // The language alone is no setting up: it is what somebody says who wants to see the demo.
    QStringList said = commandLine.values.keys();
    said.removeAll(L("ui/language"));
    configuration.m_isAnythingSet = !managed.values.isEmpty() || !said.isEmpty() || saysAnything(user);
    configuration.m_problems += configuration.valueProblems();
    // They say more of a server of a known kind.
    if (configuration.m_problems.isEmpty())
        configuration.m_problems = configuration.kindProblems();
    return configuration;
}

QString Configuration::shown(const QString& key, qsizetype length) const
{
    return printable(key, value(key)).left(length);
}

SettingsProblem Configuration::problem(
    const char* key, const QString& text, const QString& beside, const QString& advice) const
{
    const Setting setting = m_settings[L(key)];
    const QString place = setting.source == SettingSource::BuiltIn ? m_settings[beside].place : setting.place;
    return { setting.source, QStringLiteral("%1%2: %3").arg(place, L(key), text), L(key), advice };
}

QList<SettingsProblem> Configuration::valueProblems() const
{
    QList<SettingsProblem> found;
    for (const SettingInfo& setting : allSettings()) {
        constexpr qsizetype enough = 200;
        const QString why = misfit(setting, value(L(setting.key)));
        if (!why.isEmpty())
            found
                += problem(setting.key, QStringLiteral("\"%1\" %2").arg(shown(L(setting.key), enough), why));
    }
    const QString authorities = value(L("network/caFile"));
    if (isManaged(L("network/caFile")) && !authorities.isEmpty() && !QFileInfo(authorities).isAbsolute())
        found += problem("network/caFile",
            QStringLiteral("\"%1\" is another file in each folder").arg(authorities), {},
            L("write where it is, from / on (or C:\\)"));
    if (!value(L("update/feed")).isEmpty() && value(L("update/key")).isEmpty())
        found += problem("update/key", L("update/feed needs the key that signs it"), L("update/feed"),
            L("set it to what packaging/updatefeed --public shows"));
    return found;
}

QList<SettingsProblem> Configuration::kindProblems() const
{
    // What is set up, and where a part of that was lost, must not turn into the demo.
    const Setting kind = m_settings[L("backend/kind")];
    if (kind.source == SettingSource::BuiltIn && m_isAnythingSet) {
        QList<SettingsProblem> found;
        for (const QString& doubt : m_doubts) // where it may have been meant to be
            found.append({ SettingSource::User, doubt });
        found += problem("backend/kind",
            L("this says which server brokers sign in to, and is missing beside the other settings"),
            firstWithPlace(),
            L("in the section [backend], set kind to oauth or cognito (or demo), or give --backend"));
        return found;
    }
    if (kind.value == L("cognito"))
        return cognitoProblems();
    return kind.value == L("oauth") ? oauthProblems() : QList<SettingsProblem>();
}

QString Configuration::firstWithPlace() const
{
    for (auto setting = m_settings.begin(); setting != m_settings.end(); ++setting) {
        if (!setting->place.isEmpty())
            return setting.key();
    }
    return {};
}

QList<SettingsProblem> Configuration::oauthProblems() const
{
    if (value(L("backend/endpoint")).isEmpty())
        return { problem("backend/endpoint", L("oauth needs the address of the server"), L("backend/kind"),
            L("set backend/endpoint, or give --endpoint https://...")) };
    return {};
}

QList<SettingsProblem> Configuration::cognitoProblems() const
{
    // API_UserPoolType, Id; API_InitiateAuth, ClientId. A server elsewhere may name things as it likes.
    const bool isAmazon = value(L("backend/endpoint")).isEmpty();
    const QRegularExpression poolId(
        isAmazon ? QStringLiteral("^[a-z0-9-]+_[0-9A-Za-z]+$") : QStringLiteral("^[^_\\s]+_\\S+$"));
    const QRegularExpression clientId(isAmazon ? QStringLiteral("^[\\w+]+$") : QStringLiteral("^\\S+$"));
    QList<SettingsProblem> found;
    const QString pool = value(L("backend/userPoolId"));
    if (!poolId.match(pool).hasMatch())
        found += problem("backend/userPoolId",
            QStringLiteral(
                "cognito needs the user pool's ID, such as ap-southeast-2_AbCd12345 (--user-pool), "
                "not \"%1\"")
                .arg(shown(L("backend/userPoolId"), 80)),
            L("backend/kind"));
    const Setting client = m_settings.value(L("backend/clientId"));
    if (client.source == SettingSource::BuiltIn || !clientId.match(client.value).hasMatch())
        found += problem("backend/clientId",
            QStringLiteral("cognito needs the ID of an app client (--client-id), not \"%1\"")
                .arg(shown(L("backend/clientId"), 140)),
            L("backend/kind"));
    const QString region = value(L("backend/region")), ofPool = pool.section(u'_', 0, 0);
    if (isAmazon && !region.isEmpty() && region != ofPool)
        found += problem("backend/region",
            QStringLiteral("\"%1\", but the user pool is one of %2")
                .arg(shown(L("backend/region"), 40), ofPool));
    return found;
}

bool Configuration::isManaged(const QString& key) const
{
    return m_settings.value(key).source == SettingSource::Managed;
}

OAuthSettings Configuration::oauth() const
{
    return { QUrl(value(L("backend/endpoint"))), value(L("backend/clientId")),
        value(L("backend/clientSecret")), value(L("backend/scope")) };
}

CognitoSettings Configuration::cognito() const
{
    CognitoSettings settings;
    settings.userPoolId = value(L("backend/userPoolId"));
    settings.endpoint = QUrl(value(L("backend/endpoint")));
    if (settings.endpoint.isEmpty())
        settings.endpoint = cognitoEndpoint(settings.userPoolId.section(u'_', 0, 0));
    settings.clientId = value(L("backend/clientId"));
    settings.clientSecret = value(L("backend/clientSecret"));
    const QString flow = value(L("backend/authFlow"));
    settings.flow = flow == L("custom") ? CognitoFlow::Custom
        : flow == L("password")         ? CognitoFlow::Password
                                        : CognitoFlow::Srp;
    settings.verificationEndpoint = QUrl(value(L("backend/verificationEndpoint")));
    settings.organisationClaim = value(L("backend/organisationClaim"));
    return settings;
}

QString Configuration::serverName() const
{
    const QString kind = value(L("backend/kind"));
    const QString address = kind + u' ' + value(L("backend/endpoint"));
    return kind == L("cognito") ? address + u' ' + value(L("backend/userPoolId")) : address;
}

TransportSettings Configuration::transport() const
{
    return { std::chrono::milliseconds(value(L("network/timeoutMs")).toInt()), value(L("network/proxy")),
        value(L("network/caFile")), nullptr, m_accounts };
}

Support Configuration::support() const
{
    return { value(L("support/email")), QUrl(value(L("support/helpUrl"))),
        QUrl(value(L("support/accountSettingsUrl"))), QUrl(value(L("support/applicationUrl"))) };
}

bool Configuration::remember() const
{
    const QString text = value(L("session/remember")).toLower();
    return text == L("true") || text == L("1");
}

} // namespace Salestrekker
