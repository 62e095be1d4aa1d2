// SPDX-License-Identifier: MIT
#include "configuration.h"

#include "settingstable.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>

#ifdef Q_OS_WIN
#include "windows/registry.h"
#endif

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

bool isWebAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == L("https") && !url.host().isEmpty();
}

bool isProxy(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool scheme = url.scheme() == L("http") || url.scheme() == L("socks5");
    return text.isEmpty() || text == L("none") || (scheme && !url.host().isEmpty());
}

bool isBoolean(const QString& text)
{
    return QStringList{ L("true"), L("false"), L("1"), L("0") }.contains(text.toLower());
}

Configuration::Values valuesOf(QSettings& settings)
{
    settings.setFallbacksEnabled(false);
    Configuration::Values values;
    for (const QString& key : settings.allKeys()) {
        // QSettings splits at commas; these values are plain text.
        const QVariant value = settings.value(key);
        values.insert(key,
            value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString());
    }
    return values;
}

} // namespace

Configuration Configuration::from(const Values& managed, const Values& commandLine, const Values& user)
{
    Configuration configuration;
    const Values defaults = builtIn();
    const std::pair<const Values&, SettingSource> levels[]{ { managed, SettingSource::Managed },
        { commandLine, SettingSource::CommandLine }, { user, SettingSource::User },
        { defaults, SettingSource::BuiltIn } };
    for (const QString& key : defaults.keys()) {
        for (const auto& [values, source] : levels) {
            if (const auto found = values.constFind(key); found != values.constEnd()) {
                configuration.m_settings.insert(key, { found.value(), source });
                break;
            }
        }
    }
    return configuration;
}

QString Configuration::shown(const QString& key, qsizetype length) const
{
    return printable(key, value(key)).left(length);
}

QString Configuration::withoutSecrets(QString text) const
{
    for (auto setting = m_settings.begin(); setting != m_settings.end(); ++setting) {
        const QString secret = secretPart(setting.key(), setting->value);
        if (secret.isEmpty())
            continue;
        text.replace(secret, QStringLiteral("***"));
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(secret)), QStringLiteral("***"));
    }
    return text;
}

QString Configuration::problem() const
{
    for (const QString& problem : { backendProblem(), addressProblem(), networkProblem() }) {
        if (!problem.isEmpty())
            return problem;
    }
    const QString language = value(L("ui/language"));
    if (!language.isEmpty() && QLocale(language).language() == QLocale::C)
        return QStringLiteral("ui/language: \"%1\" is not a language tag such as en-AU")
            .arg(shown(L("ui/language"), 40));
    if (!isBoolean(value(L("session/remember"))))
        return QStringLiteral("session/remember: \"%1\" is not true or false")
            .arg(shown(L("session/remember"), 40));
    return {};
}

QString Configuration::backendProblem() const
{
    const QString kind = value(L("backend/kind"));
    if (kind == L("cognito"))
        return cognitoProblem();
    if (kind != L("demo") && kind != L("oauth"))
        return QStringLiteral("backend/kind: \"%1\" is not demo, oauth or cognito")
            .arg(shown(L("backend/kind"), 40));
    if (kind == L("oauth") && value(L("backend/endpoint")).isEmpty())
        return QStringLiteral(
            "backend/endpoint: oauth needs the address of the server (--endpoint https://...)");
    return {};
}

QString Configuration::cognitoProblem() const
{
    // API_UserPoolType, Id; API_InitiateAuth, ClientId. A server elsewhere may name things as it likes.
    const bool isAmazon = value(L("backend/endpoint")).isEmpty();
    const QRegularExpression poolId(
        isAmazon ? QStringLiteral("^[a-z0-9-]+_[0-9A-Za-z]+$") : QStringLiteral("^[^_\\s]+_\\S+$"));
    const QRegularExpression clientId(isAmazon ? QStringLiteral("^[\\w+]+$") : QStringLiteral("^\\S+$"));
    const QString pool = value(L("backend/userPoolId"));
    if (!poolId.match(pool).hasMatch())
        return QStringLiteral("backend/userPoolId: cognito needs the user pool's ID, such as "
                              "ap-southeast-2_AbCd12345 (--user-pool), not \"%1\"")
            .arg(shown(L("backend/userPoolId"), 80));
    const Setting client = m_settings.value(L("backend/clientId"));
    if (client.source == SettingSource::BuiltIn || !clientId.match(client.value).hasMatch())
        return QStringLiteral(
            "backend/clientId: cognito needs the ID of an app client (--client-id), not \"%1\"")
            .arg(shown(L("backend/clientId"), 140));
    const QString region = value(L("backend/region")), ofPool = pool.section(u'_', 0, 0);
    if (isAmazon && !region.isEmpty() && region != ofPool)
        return QStringLiteral("backend/region: \"%1\", but the user pool is one of %2")
            .arg(shown(L("backend/region"), 40), ofPool);
    const QString flow = value(L("backend/authFlow"));
    if (!QStringList{ L("srp"), L("password"), L("custom") }.contains(flow))
        return QStringLiteral("backend/authFlow: \"%1\" is not srp, password or custom")
            .arg(shown(L("backend/authFlow"), 40));
    return {};
}

QString Configuration::addressProblem() const
{
    for (const auto& key : { L("backend/endpoint"), L("backend/verificationEndpoint") }) {
        const QString address = value(key);
        if (!address.isEmpty() && !HttpTransport::isAllowed(QUrl(address, QUrl::StrictMode)))
            return QStringLiteral("%1: \"%2\" is not an https:// address (http:// only for this computer)")
                .arg(key, shown(key, 200));
    }
    for (const auto& key :
        { L("support/helpUrl"), L("support/accountSettingsUrl"), L("support/applicationUrl") }) {
        if (!isWebAddress(value(key)))
            return QStringLiteral("%1: \"%2\" is not an https:// address").arg(key, shown(key, 200));
    }
    return {};
}

QString Configuration::networkProblem() const
{
    bool isNumber = false;
    const int timeout = value(L("network/timeoutMs")).toInt(&isNumber);
    if (!isNumber || timeout < 100 || timeout > 300000)
        return QStringLiteral("network/timeoutMs: \"%1\" is not a number from 100 to 300000")
            .arg(shown(L("network/timeoutMs"), 40));
    if (!isProxy(value(L("network/proxy"))))
        return QStringLiteral("network/proxy: \"%1\" is not none, http://host:port or socks5://host:port")
            .arg(shown(L("network/proxy"), 200));
    const QString caFile = value(L("network/caFile"));
    if (!caFile.isEmpty() && !QFileInfo(caFile).isReadable())
        return QStringLiteral("network/caFile: can't read %1").arg(shown(L("network/caFile"), 200));
    return {};
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
        value(L("network/caFile")) };
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

std::optional<Configuration::Values> readSettingsFile(const QString& fileName)
{
    const QFileInfo info(fileName);
    if (!info.exists())
        return Configuration::Values();
    if (!info.isFile()) // a pipe would be waited for
        return {};
    QSettings settings(fileName, QSettings::IniFormat);
    auto values = valuesOf(settings);
    if (!info.isReadable() || settings.status() != QSettings::NoError)
        return {};
    return values;
}

Configuration::Values readManagedSettings()
{
    // On Windows and macOS the later wins: what a policy or a configuration profile says over what an
    // installer wrote.
#if defined(Q_OS_WIN)
    Configuration::Values values = machineRegistry(QStringLiteral("Software\\Salestrekker\\SignIn"));
    values.insert(machineRegistry(QStringLiteral("Software\\Policies\\Salestrekker\\SignIn")));
    return values;
#elif defined(Q_OS_MACOS)
    QSettings installed(
        QStringLiteral("/Library/Preferences/com.salestrekker.SignIn.plist"), QSettings::NativeFormat);
    QSettings profile(QStringLiteral("/Library/Managed Preferences/com.salestrekker.signin.plist"),
        QSettings::NativeFormat);
    Configuration::Values values = valuesOf(installed);
    values.insert(valuesOf(profile));
    return values;
#else
    return readSettingsFile(QStringLiteral("/etc/xdg/Salestrekker/SignIn.conf"))
        .value_or(Configuration::Values());
#endif
}

} // namespace Salestrekker
