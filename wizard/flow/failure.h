// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace Salestrekker {

/// Why a request did not lead on. Every backend maps what its server says to one of these.
enum class FailureKind {
    WrongCode, ///< attemptsLeft may be known
    ExpiredCode, ///< the code was right once: too old, or made void by a newer one
    VerificationExpired, ///< the verification e-mail is over a week old; only support can help
    WrongCredentials, ///< address or password; which of them is never said
    TemporaryPasswordExpired,
    PasswordRefused, ///< by the server's policy; policyFailures says by which part
    PasswordReused, ///< one that this person had before
    AttemptsExceeded, ///< retryAfter says how long to wait
    SessionExpired, ///< the server no longer knows the session of this sign-in
    AccountDisabled,
    ResetRequired, ///< an administrator wants the password reset first
    DeliveryFailed, ///< a code could not be sent by SMS or e-mail
    Offline, ///< the request was not sent: no network, no such host, refused
    TimedOut, ///< no connection within the deadline; the request was not sent
    OutcomeUnknown, ///< it was sent; nobody knows whether it was applied
    ServerTrouble, ///< 5xx; retryAfter where the server said
    Untrusted, ///< TLS: the server could not prove who it is
    ProtocolError, ///< an answer that can't be understood
    Unsupported, ///< a step that this program (or backend) does not know
};

/// More about the cause, where it changes what the broker should do.
enum class FailureCause {
    None,
    Proxy, ///< Offline, TimedOut: it is the proxy that refuses or is missing
    ProxyAway, ///< Offline, TimedOut: it does not answer, or does not connect for now
    ProxyPassword, ///< Offline: it lets nobody through without a user name and a password, or another one
    CaptivePortal, ///< ProtocolError: a page of the network answered in place of the server; it wants a login
    WebFilter, ///< ProtocolError: a web filter or firewall of the network refused in place of the server
    CertificateExpired, ///< Untrusted
    CertificateWrongHost, ///< Untrusted
    CertificateUnknownIssuer, ///< Untrusted: self-signed, or from an unknown authority
    Browser, ///< Unsupported: the server wants this step done in the web browser
    SupportOnly, ///< TemporaryPasswordExpired, Unsupported: nothing here helps, a person at the support does
    Configuration, ///< Unsupported: client or server are not set up for one another
    DetailsRefused, ///< Unsupported: what was entered beside the password (NewPasswordWanted::details)
    OtherProgram, ///< ServerTrouble: not the server's; another program of this user renews the session
    PerhapsWrong, ///< ExpiredCode: or it was never right, or it was used already; the server does not say
};

struct Failure {
    FailureKind kind = FailureKind::ProtocolError;
    FailureCause cause = FailureCause::None;
    std::chrono::seconds retryAfter{ 0 }; ///< do not ask again before; 0 = at once
    int attemptsLeft = -1; ///< -1 = unknown
    QStringList
        policyFailures{}; ///< PasswordRefused: "min_length", "uppercase", …, as in resources/openapi.yaml
    /// PasswordRefused: the server's own sentence, where no word of policyFailures says it. Foreign text, in
    /// one line of at most 200 characters; shown as plain text only.
    QString reason{};
    QByteArray continuation{}; ///< replaces that of the challenge, where not empty
    QString detail{}; ///< for the log only, at most 200 characters, no secrets; never shown
};

} // namespace Salestrekker
