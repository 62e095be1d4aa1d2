// SPDX-License-Identifier: MIT
#include "finding.h"

#include "commandline.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace Salestrekker {
namespace {

using L = QLatin1String;

using enum FindingCode;

constexpr int formatVersion = 1; // contract.md

constexpr std::pair<FindingCode, const char*> names[]{
    { OptionsUnusable, "options-unusable" },
    { SettingsUnusable, "settings-unusable" },
    { SettingUnknown, "setting-unknown" },
    { Setting, "setting" },
    { ManagedWritable, "managed-writable" },
    { ManagedUnreadable, "managed-unreadable" },
    { SettingsFolder, "settings-folder" },
    { Demo, "demo" },
    { Proxy, "proxy" },
    { ProxyNotUsed, "proxy-not-used" },
    { Address, "address" },
    { NameNotFound, "name-not-found" },
    { NoConnection, "no-connection" },
    { TimedOut, "timed-out" },
    { ProxyNotFound, "proxy-not-found" },
    { ProxyNoConnection, "proxy-no-connection" },
    { ProxyWantsPassword, "proxy-wants-password" },
    { ProxyRefuses, "proxy-refuses" },
    { CertificateExpired, "certificate-expired" },
    { CertificateNotYetValid, "certificate-not-yet-valid" },
    { CertificateWrongHost, "certificate-wrong-host" },
    { CertificateUntrusted, "certificate-untrusted" },
    { CertificateExpiresSoon, "certificate-expires-soon" },
    { TlsFailed, "tls-failed" },
    { CaptivePortal, "captive-portal" },
    { WebFilter, "web-filter" },
    { ServerTrouble, "server-trouble" },
    { NotThisServer, "not-this-server" },
    { OtherIssuer, "other-issuer" },
    { MetadataAddress, "metadata-address" },
    { Metadata, "metadata" },
    { ClientRefused, "client-refused" },
    { UserPool, "user-pool" },
    { UserPoolMissing, "user-pool-missing" },
    { AppClient, "app-client" },
    { AppClientFlow, "app-client-flow" },
    { AppClientTellsUsers, "app-client-tells-users" },
    { UpdateFeed, "update-feed" },
    { UpdateFeedUnusable, "update-feed-unusable" },
    { Clock, "clock" },
    { ClockOff, "clock-off" },
    { CertificateStore, "certificate-store" },
    { Keyring, "keyring" },
    { KeyringSilent, "keyring-silent" },
    { KeyringRefuses, "keyring-refuses" },
};

// The compiler asks for the name of a new one, in its place.
static_assert(std::size(names) == static_cast<size_t>(KeyringRefuses) + 1);
static_assert([] {
    size_t place = 0;
    return std::ranges::all_of(
        names, [&place](const auto& name) { return static_cast<size_t>(name.first) == place++; });
}());

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

QString nameOf(FindingCode code)
{
    return L(names[static_cast<size_t>(code)].second);
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
    return escaped(finding.advice.isEmpty() ? line : line + QStringLiteral("; ") + finding.advice);
}

} // namespace Salestrekker
