// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Salestrekker {

enum class Verdict { Ok, Warning, Error };

/// What --check looks at. Its names (nameOf) are what scripts compare with: they stay, also where the words
/// of a finding change. packaging/check.schema.json lists them.
enum class FindingCode {
    OptionsUnusable,
    SettingsUnusable, ///< any level, or what is needed and missing
    SettingUnknown, ///< of the user's own
    Setting, ///< one setting, its value and where it comes from
    ManagedWritable, ///< by the user who is to be bound by it
    ManagedUnreadable, ///< to users, where it is root who looks
    SettingsFolder, ///< can this user's settings be written
    Demo, ///< no server to look at
    Proxy, ///< which one is used
    ProxyNotUsed, ///< the environment names one in a way that is not understood
    Address, ///< a server's address answers, and over which TLS
    NameNotFound,
    NoConnection,
    TimedOut,
    ProxyNotFound,
    ProxyNoConnection,
    ProxyWantsPassword,
    ProxyRefuses,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongHost,
    CertificateUntrusted,
    CertificateExpiresSoon,
    TlsFailed,
    CaptivePortal,
    WebFilter,
    ServerTrouble, ///< the server says that it can't answer now
    NotThisServer, ///< somebody answers, who does not speak the protocol
    OtherIssuer, ///< the metadata is another server's
    MetadataAddress, ///< the endpoint names the metadata instead of the issuer
    Metadata, ///< as it should be
    ClientRefused, ///< the server does not know this client, or its secret
    UserPool,
    UserPoolMissing,
    AppClient,
    AppClientFlow, ///< does not allow the wanted way to sign in
    AppClientTellsUsers, ///< tells strangers which addresses have an account
    UpdateFeed, ///< signed, as it should be
    UpdateFeedUnusable,
    Clock,
    ClockOff,
    CertificateStore, ///< this computer trusts nobody
    Keyring,
    KeyringSilent,
    KeyringRefuses, ///< answers, and keeps nothing
};

/// The stable name: "certificate-expired".
QString nameOf(FindingCode code);

/// One line of --check.
struct Finding {
    FindingCode code;
    Verdict verdict;
    QString subject; ///< a setting, an address, "clock"
    QString text; ///< what is true
    QString advice; ///< what to do about it; empty where nothing is to be done
};

Finding good(FindingCode code, const QString& subject, const QString& text);
Finding warning(FindingCode code, const QString& subject, const QString& text, const QString& advice);
Finding error(FindingCode code, const QString& subject, const QString& text, const QString& advice);

/// As packaging/check.schema.json describes it, version 1.
QJsonObject toJson(const QList<Finding>& findings);
/// "error    subject: text; advice", escaped (commandline.h).
QString toLine(const Finding& finding);

} // namespace Salestrekker
