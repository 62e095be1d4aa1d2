// SPDX-License-Identifier: MIT
#include "finding.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr int formatVersion = 1; // contract.md

const char* nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return "ok";
    case Verdict::Warning:
        return "warning";
    case Verdict::Error:
        break;
    }
    return "error";
}

} // namespace

// A switch, so that the compiler asks for the name of a new one.
QString nameOf(FindingCode code)
{
    switch (code) {
    case FindingCode::OptionsUnusable:
        return L("options-unusable");
    case FindingCode::SettingsUnusable:
        return L("settings-unusable");
    case FindingCode::SettingUnknown:
        return L("setting-unknown");
    case FindingCode::Setting:
        return L("setting");
    case FindingCode::SettingsFolder:
        return L("settings-folder");
    case FindingCode::Demo:
        return L("demo");
    case FindingCode::Proxy:
        return L("proxy");
    case FindingCode::Address:
        return L("address");
    case FindingCode::NameNotFound:
        return L("name-not-found");
    case FindingCode::NoConnection:
        return L("no-connection");
    case FindingCode::TimedOut:
        return L("timed-out");
    case FindingCode::ProxyNotFound:
        return L("proxy-not-found");
    case FindingCode::ProxyNoConnection:
        return L("proxy-no-connection");
    case FindingCode::ProxyWantsPassword:
        return L("proxy-wants-password");
    case FindingCode::ProxyRefuses:
        return L("proxy-refuses");
    case FindingCode::CertificateExpired:
        return L("certificate-expired");
    case FindingCode::CertificateNotYetValid:
        return L("certificate-not-yet-valid");
    case FindingCode::CertificateWrongHost:
        return L("certificate-wrong-host");
    case FindingCode::CertificateUntrusted:
        return L("certificate-untrusted");
    case FindingCode::CertificateExpiresSoon:
        return L("certificate-expires-soon");
    case FindingCode::TlsFailed:
        return L("tls-failed");
    case FindingCode::CaptivePortal:
        return L("captive-portal");
    case FindingCode::WebFilter:
        return L("web-filter");
    case FindingCode::ServerTrouble:
        return L("server-trouble");
    case FindingCode::NotThisServer:
        return L("not-this-server");
    case FindingCode::OtherIssuer:
        return L("other-issuer");
    case FindingCode::MetadataAddress:
        return L("metadata-address");
    case FindingCode::Metadata:
        return L("metadata");
    case FindingCode::ClientRefused:
        return L("client-refused");
    case FindingCode::UserPool:
        return L("user-pool");
    case FindingCode::UserPoolMissing:
        return L("user-pool-missing");
    case FindingCode::AppClient:
        return L("app-client");
    case FindingCode::AppClientFlow:
        return L("app-client-flow");
    case FindingCode::AppClientTellsUsers:
        return L("app-client-tells-users");
    case FindingCode::Clock:
        return L("clock");
    case FindingCode::ClockOff:
        return L("clock-off");
    case FindingCode::CertificateStore:
        return L("certificate-store");
    case FindingCode::Keyring:
        return L("keyring");
    case FindingCode::KeyringSilent:
        break;
    }
    return L("keyring-silent");
}

Finding good(FindingCode code, const QString& subject, const QString& text)
{
    return { code, Verdict::Ok, subject, text, {} };
}

Finding warning(FindingCode code, const QString& subject, const QString& text, const QString& advice)
{
    return { code, Verdict::Warning, subject, text, advice };
}

Finding error(FindingCode code, const QString& subject, const QString& text, const QString& advice)
{
    return { code, Verdict::Error, subject, text, advice };
}

QJsonObject toJson(const QList<Finding>& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings)
        array += QJsonObject{ { L("code"), nameOf(finding.code) },
            { L("verdict"), L(nameOf(finding.verdict)) }, { L("subject"), finding.subject },
            { L("text"), finding.text }, { L("advice"), finding.advice } };
    return { { L("version"), formatVersion }, { L("program"), QCoreApplication::applicationVersion() },
        { L("findings"), array } };
}

QString toLine(const Finding& finding)
{
    const QString line
        = QStringLiteral("%1 %2: %3").arg(L(nameOf(finding.verdict)), -8).arg(finding.subject, finding.text);
    return finding.advice.isEmpty() ? line : line + QStringLiteral("; ") + finding.advice;
}

} // namespace Salestrekker
