// SPDX-License-Identifier: MIT
#include "check.h"

#include "backend/oauth/oauthanswer.h"
#include "checkcognito.h"
#include "sessionstore.h"
#include "usermemory.h"
#include "waiting.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr int keyringPatienceMs = 11000; // it gives up by itself before

QString nameOf(SettingSource source)
{
    switch (source) {
    case SettingSource::Managed:
        return L("managed, can't be changed by the user");
    case SettingSource::CommandLine:
        return L("command line");
    case SettingSource::User:
        return L("user");
    case SettingSource::BuiltIn:
        break;
    }
    return L("built-in");
}

Finding checkSetting(const Configuration& configuration, const QString& key)
{
    const QString value = configuration.shown(key);
    return good(key,
        QStringLiteral("%1 [%2]").arg(value.isEmpty() ? QStringLiteral("(empty)") : value,
            nameOf(configuration.settings()[key].source)));
}

QList<Finding> checkOAuth(const Configuration& configuration)
{
    const QUrl endpoint = configuration.oauth().endpoint;
    if (endpoint.isEmpty())
        return { good(L("server"), QStringLiteral("the demo organisation, started with the program")) };
    HttpTransport transport(configuration.transport());
    QUrl url = endpoint;
    url.setPath(QStringLiteral("/.well-known/oauth-authorization-server")
        + (url.path() == L("/") ? QString() : url.path()));
    const auto result = awaitAnswer(std::unique_ptr<HttpCall>(transport.get(url)));
    if (!result.answer)
        return { unreachable(L("server"), L("backend/endpoint"), result.failure) };
    const bool understood = result.answer->status == 200 && readMetadata(result.answer->body, endpoint);
    return QList{ understood
            ? good(L("server"), QStringLiteral("answers as an oauth server should"))
            : error(L("server"),
                QStringLiteral("does not answer as an oauth server should: check backend/endpoint")) }
    + checkClock(*result.answer);
}

Finding checkKeyring()
{
    bool answered = false;
    // Erasing an entry that is not there changes nothing and shows whether the keyring can be written.
    SystemKeyring keyring;
    keyring.erase(SessionStore::entryOf(QStringLiteral("check")),
        [&answered](auto change) { answered = change == Keyring::Change::Done; });
    waitUntil(keyringPatienceMs, [&keyring] { return keyring.isIdle(); });
    return answered ? good(L("keyring"), QStringLiteral("answers"))
                    : warning(L("keyring"),
                        QStringLiteral("does not answer: brokers sign in at every start. Provide a Secret "
                                       "Service (gnome-keyring, KWallet)"));
}

void print(const QList<Finding>& findings, bool json)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        array += QJsonObject{ { L("subject"), finding.subject }, { L("verdict"), finding.verdict },
            { L("text"), finding.text } };
        if (!json)
            printf("%-8s %s: %s\n", qPrintable(finding.verdict), qPrintable(finding.subject),
                qPrintable(finding.text));
    }
    if (json)
        printf("%s", QJsonDocument(array).toJson().constData());
}

} // namespace

int checkSetup(const Configuration& configuration, bool json)
{
    QList<Finding> findings;
    for (const QString& key : configuration.settings().keys())
        findings += checkSetting(configuration, key);
    const bool isCognito = configuration.value(L("backend/kind")) == L("cognito");
    findings += isCognito ? checkCognito(configuration) : checkOAuth(configuration);
    findings += checkKeyring();
    for (Finding& finding : findings)
        finding.text = configuration.withoutSecrets(finding.text);
    print(findings, json);
    const auto isError = [](const Finding& finding) { return finding.verdict == L("error"); };
    return std::any_of(findings.cbegin(), findings.cend(), isError) ? 1 : 0;
}

int forgetUser()
{
    UserMemory memory;
    const QStringList sessions = memory.sessions();
    SystemKeyring keyring;
    bool areErased = memory.isReadable(); // or nobody knows which there are
    for (const QString& session : sessions)
        keyring.erase(SessionStore::entryOf(session),
            [&areErased](auto change) { areErased = areErased && change == Keyring::Change::Done; });
    areErased = waitUntil(keyringPatienceMs, [&keyring] { return keyring.isIdle(); }) && areErased;
    const bool isRemoved = memory.forget();
    if (!isRemoved)
        printf("This user's settings could not be removed: delete %s.\n",
            qPrintable(QDir::toNativeSeparators(UserMemory::defaultFileName())));
    if (!areErased)
        printf("%s, so a session may be left in the keyring: remove \"Salestrekker SignIn\" there.\n",
            memory.isReadable() ? "The keyring did not answer" : "This user's settings could not be read");
    if (!isRemoved || !areErased)
        return 1;
    puts(sessions.isEmpty() ? "This user's settings are forgotten; no session was stored."
                            : "This user's settings and stored session are forgotten.");
    return 0;
}

} // namespace Salestrekker
