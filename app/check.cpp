// SPDX-License-Identifier: MIT
#include "check.h"

#include "backend/oauth/oauthanswer.h"
#include "sessionstore.h"
#include "usermemory.h"

#include <QEventLoop>
#include <QHostInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace Salestrekker {
namespace {

using L = QLatin1String;

struct Finding {
    QString subject;
    QString verdict; ///< ok, warning, error
    QString text; ///< what was found, and what to do about it
};

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

Finding checkSetting(const QString& key, const Setting& setting)
{
    const bool secret = key == L("backend/clientSecret");
    const QString value = setting.value.isEmpty() ? QStringLiteral("(empty)")
        : secret                                  ? QStringLiteral("(set)")
                                                  : setting.value;
    return { key, L("ok"), QStringLiteral("%1 [%2]").arg(value, nameOf(setting.source)) };
}

Finding unreachable(const Failure& failure)
{
    switch (failure.kind) {
    case FailureKind::Untrusted:
        return { L("server"), L("error"),
            QStringLiteral(
                "its certificate is not trusted (%1): install the issuer's certificate or set network/caFile")
                .arg(failure.detail) };
    case FailureKind::ProtocolError:
        return { L("server"), L("error"),
            QStringLiteral(
                "something else answered (%1): check backend/endpoint and whether the network wants a login")
                .arg(failure.detail) };
    default:
        break;
    }
    if (failure.cause == FailureCause::Proxy)
        return { L("server"), L("error"),
            QStringLiteral("the proxy refuses (%1): check network/proxy").arg(failure.detail) };
    return { L("server"), L("error"),
        QStringLiteral("no connection (%1): check backend/endpoint and the firewall").arg(failure.detail) };
}

QList<Finding> checkServer(const Configuration& configuration)
{
    const QUrl endpoint = configuration.oauth().endpoint;
    if (endpoint.isEmpty())
        return { { L("server"), L("ok"),
            QStringLiteral("the demo organisation, started with the program") } };
    HttpTransport transport(configuration.transport());
    QUrl url = endpoint;
    url.setPath(QStringLiteral("/.well-known/oauth-authorization-server")
        + (url.path() == L("/") ? QString() : url.path()));
    const std::unique_ptr<HttpCall> call(transport.get(url));
    HttpCall::Result result;
    QEventLoop loop;
    QObject::connect(call.get(), &HttpCall::finished, &loop, [&](const HttpCall::Result& finished) {
        result = finished;
        loop.quit();
    });
    loop.exec();
    if (!result.answer)
        return { unreachable(result.failure) };
    QList<Finding> findings;
    const bool understood = result.answer->status == 200 && readMetadata(result.answer->body, endpoint);
    findings += understood
        ? Finding{ L("server"), L("ok"), QStringLiteral("answers as an oauth server should") }
        : Finding{ L("server"), L("error"),
              QStringLiteral("does not answer as an oauth server should: check backend/endpoint") };
    if (result.answer->date.isValid()) {
        const qint64 off = result.answer->date.secsTo(QDateTime::currentDateTimeUtc());
        const bool right = qAbs(off) < 120;
        findings += Finding{ L("clock"), right ? L("ok") : L("warning"),
            QStringLiteral("%1 s from the server's%2")
                .arg(off)
                .arg(right ? QString() : QStringLiteral(": set this computer's date and time")) };
    }
    return findings;
}

Finding checkKeyring()
{
    bool answered = false;
    // Forgetting an entry that is not there changes nothing and shows whether the keyring can be written.
    SessionStore probe(QStringLiteral("check"));
    probe.forget([&answered](bool done) { answered = done; });
    probe.finish(11000);
    return answered ? Finding{ L("keyring"), L("ok"), QStringLiteral("answers") }
                    : Finding{ L("keyring"), L("warning"),
                          QStringLiteral("does not answer: brokers sign in at every start. Provide a Secret "
                                         "Service (gnome-keyring, KWallet)") };
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
    for (auto setting = configuration.settings().cbegin(); setting != configuration.settings().cend();
         ++setting)
        findings += checkSetting(setting.key(), setting.value());
    findings += checkServer(configuration);
    findings += checkKeyring();
    print(findings, json);
    const auto isError = [](const Finding& finding) { return finding.verdict == L("error"); };
    return std::any_of(findings.cbegin(), findings.cend(), isError) ? 1 : 0;
}

int forgetUser(const Configuration& configuration)
{
    UserMemory memory;
    const bool stored = memory.sessionStored();
    memory.forget();
    if (!stored) {
        puts("This user's settings are forgotten; no session was stored.");
        return 0;
    }
    SessionStore store(configuration.serverName());
    bool forgotten = false;
    store.forget([&forgotten](bool done) { forgotten = done; });
    store.finish(11000);
    puts(forgotten ? "This user's settings and stored session are forgotten."
                   : "This user's settings are forgotten, but the keyring did not answer: remove "
                     "\"Salestrekker SignIn\" there.");
    return forgotten ? 0 : 1;
}

} // namespace Salestrekker
