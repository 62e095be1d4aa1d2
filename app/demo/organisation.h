// SPDX-License-Identifier: MIT
#pragma once

#include "flow/passwordpolicy.h"
#include "outbox.h"
#include "passwordhash.h"

#include <QJsonObject>

#include <map>

namespace Salestrekker::Demo {

/// The organisation's clock: the computer's, moved on by tests.
class Clock {
public:
    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_advanced); }
    void advance(qint64 seconds) { m_advanced += seconds; }

private:
    qint64 m_advanced = 0;
};

/// A code sent to somebody, with what it may be used for: five tries.
struct SentCode {
    QString code;
    QStringList earlier; ///< made void by a newer one
    QDateTime sentAt;
    int attemptsLeft = 5;

    enum class Check { Right, Wrong, Void, Exhausted };
    Check check(const QString& entered);
    void renew(const QDateTime& now);
};

struct User {
    QString email, phone, name, organisation;
    QDateTime invitedAt;
    bool verified = false;
    bool disabled = false;
    SentCode verification;
    PasswordHash password;
    bool temporary = false;
    QDateTime temporaryUntil;
    QList<PasswordHash> earlierPasswords;
    QDateTime lastReset;
    int failures = 0; ///< of the password, in a row
    QDateTime lockedUntil;
    QStringList methods; ///< what may be chosen instead of SMS and e-mail together
    QString totpSecret; ///< base32; empty: no authenticator app
};

/// What the organisation says to a request: nothing, or an error of contract.md.
struct Refusal {
    QString error; ///< empty: granted
    int status = 400;
    qint64 retryAfter = 0; ///< seconds, for 429
    QJsonObject more; ///< attempts_left, failed
    explicit operator bool() const { return !error.isEmpty(); }
};

/// The people of the demo organisation, their codes and passwords, and the rules of first-time-login.txt. No
/// HTTP here, and no time but the clock's.
class Organisation {
public:
    Organisation(Clock& clock, Outbox& outbox);

    /// Adds (or invites again) and sends the verification e-mail. `json`: email, phone, name, organisation;
    /// for seeds also verified, password, methods, totp_secret. False if the address is missing.
    bool addUser(const QJsonObject& json);
    [[nodiscard]] User* find(const QString& email);

    Refusal verifyEmail(const QString& email, const QString& code);
    Refusal resendVerification(const QString& email);
    /// Five free failures, then 2^(n-5) seconds of waiting, at most 15 minutes.
    Refusal checkPassword(const QString& email, const QString& password);
    Refusal changePassword(User& user, const QString& password);
    /// Once in five minutes; sends a temporary password that lives an hour. An unknown address gets the same
    /// answer.
    Refusal startReset(const QString& email);
    /// Sends `code` by SMS and e-mail, or by `channel` alone.
    void sendTwoFactorCode(const User& user, const QString& code, const QString& channel);

    [[nodiscard]] const PasswordPolicy& policy() const { return m_policy; }
    [[nodiscard]] Clock& clock() { return m_clock; }
    /// For tests with thousands of passwords.
    void useHashRounds(int rounds) { m_hashRounds = rounds; }

private:
    void sendVerification(const User& user);
    void giveTemporaryPassword(User& user, qint64 lifetimeSeconds, bool reset);
    void mail(const User& user, const QString& subject, const QString& body, OutboxMessage more = {});

    Clock& m_clock;
    Outbox& m_outbox;
    const PasswordPolicy m_policy;
    int m_hashRounds = PasswordHash::manyRounds;
    std::map<QString, User> m_users; ///< by address in lower case
};

/// `digits` random digits.
QString randomDigits(int digits);

} // namespace Salestrekker::Demo
