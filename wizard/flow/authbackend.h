// SPDX-License-Identifier: MIT
#pragma once

#include "challenge.h"
#include "failure.h"
#include "secret.h"

#include <QMap>
#include <QObject>

#include <memory>
#include <variant>

namespace Salestrekker {

// What can be asked. `continuation` is that of the latest challenge; empty starts afresh.
struct VerifyEmail {
    QString email;
    QString code; ///< digits
    QByteArray continuation;
};
struct ResendEmailCode {
    QString email;
    QByteArray continuation;
};
struct SignIn {
    QString email;
    Secret password; ///< temporary or own, 1 to 256 characters
    QByteArray continuation;
};
struct StartReset {
    QString email;
};
struct ChooseNewPassword {
    QString email;
    Secret password;
    QString resetCode; ///< only where NewPasswordWanted::withCode
    QByteArray continuation;
    QMap<QString, QString> details = {}; ///< NewPasswordWanted::details, each with its value
};
struct EnterCode {
    QString code;
    QByteArray continuation;
};
struct ResendCode {
    QByteArray continuation;
};
struct ChooseMethod {
    QString method; ///< Method::id
    QByteArray continuation;
};
struct ConfirmTotpSetup {
    QString code;
    QByteArray continuation;
};
/// The whole sign-in in the web browser, coming back by a loopback redirect (RFC 8252, 7.3).
struct SignInInBrowser {
    QString email;
};
struct Renew {
    Secret refreshToken;
    QByteArray session; ///< Tokens::session
};
/// Revokes the session. Success is a challenge for the password: what would be next.
struct SignOut {
    Secret refreshToken;
    QByteArray session = {}; ///< Tokens::session
};

using Request = std::variant<VerifyEmail, ResendEmailCode, SignIn, StartReset, ChooseNewPassword, EnterCode,
    ResendCode, ChooseMethod, ConfirmTotpSetup, SignInInBrowser, Renew, SignOut>;

struct Person {
    QString name; ///< foreign text: show it as plain text
    QString email;
    QString organisation;
};

struct Tokens {
    Secret refreshToken; ///< empty if the server gives none: then nothing can be kept
    QByteArray session; ///< goes into Renew and SignOut: what the backend needs besides the token
    Person person;
};

using Outcome = std::variant<Challenge, Tokens, Failure>;

/// One request under way. Deleting it aborts it; then `finished` does not come.
class BackendCall : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// Exactly once, and never before control was back in the event loop. A receiver may take the secrets
    /// out.
    void finished(const std::shared_ptr<Salestrekker::Outcome>& outcome);
};

/// Who answers. A backend keeps nothing of a sign-in between calls, retries nothing, and never throws:
/// whatever goes wrong is a Failure.
class AuthBackend {
public:
    virtual ~AuthBackend() = default;
    /// The caller owns the result.
    [[nodiscard]] virtual BackendCall* send(const Request& request) = 0;
};

} // namespace Salestrekker
