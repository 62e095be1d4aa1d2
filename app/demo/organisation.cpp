// SPDX-License-Identifier: MIT
#include "organisation.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QUrl>

#include <cmath>

namespace Salestrekker::Demo {
namespace {

using L = QLatin1String;

constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour, week = 7 * day;
constexpr qint64 resendPause = 30;

Refusal wait(qint64 seconds)
{
    return { L("too_many_attempts"), 429, seconds, {} };
}

Refusal refuse(const char* error, QJsonObject more = {})
{
    return { L(error), 400, 0, std::move(more) };
}

Refusal refusalOf(SentCode::Check check, const SentCode& code)
{
    switch (check) {
    case SentCode::Check::Right:
        return {};
    case SentCode::Check::Wrong:
        return refuse("invalid_code", { { L("attempts_left"), code.attemptsLeft } });
    case SentCode::Check::Void:
    case SentCode::Check::Exhausted:
        break;
    }
    return refuse("expired_code");
}

QJsonArray failedRules(const PolicyCheck& check, int minimum)
{
    QJsonArray failed;
    const std::pair<PasswordRule, const char*> names[]{
        { PasswordRule::Length, check.length < minimum ? "min_length" : "max_length" },
        { PasswordRule::Uppercase, "uppercase" }, { PasswordRule::Lowercase, "lowercase" },
        { PasswordRule::Digit, "digit" }, { PasswordRule::Symbol, "symbol" },
        { PasswordRule::NoOuterSpace, "outer_space" }
    };
    for (const auto& [rule, name] : names) {
        if (check.wants(rule) && !check.meets(rule))
            failed += L(name);
    }
    return failed;
}

} // namespace

QString randomDigits(int digits)
{
    QString code;
    for (int i = 0; i < digits; ++i)
        code += QChar(u'0' + QRandomGenerator::system()->bounded(10));
    return code;
}

SentCode::Check SentCode::check(const QString& entered)
{
    if (attemptsLeft <= 0)
        return Check::Exhausted;
    if (entered == code)
        return Check::Right;
    if (earlier.contains(entered))
        return Check::Void;
    --attemptsLeft;
    return Check::Wrong;
}

void SentCode::renew(const QDateTime& now)
{
    if (!code.isEmpty())
        earlier += code;
    do
        code = randomDigits(6);
    while (earlier.contains(code));
    sentAt = now;
    attemptsLeft = 5;
}

Organisation::Organisation(Clock& clock, Outbox& outbox) : m_clock(clock), m_outbox(outbox) { }

User* Organisation::find(const QString& email)
{
    const auto found = m_users.find(email.toLower());
    return found == m_users.end() ? nullptr : &found->second;
}

bool Organisation::addUser(const QJsonObject& json)
{
    const QString email = json[L("email")].toString();
    if (!email.contains(u'@'))
        return false;
    User user;
    user.email = email;
    user.phone = json[L("phone")].toString();
    user.name = json[L("name")].toString();
    user.organisation = json[L("organisation")].toString();
    user.verified = json[L("verified")].toBool();
    user.totpSecret = json[L("totp_secret")].toString();
    for (const auto& method : json[L("methods")].toArray())
        user.methods += method.toString();
    user.invitedAt = m_clock.now();
    if (const QString password = json[L("password")].toString(); !password.isEmpty())
        user.password = PasswordHash::of(password, m_hashRounds);
    user.verification.renew(m_clock.now());
    m_users[email.toLower()] = user;
    if (!user.verified)
        sendVerification(user);
    return true;
}

void Organisation::mail(const User& user, const QString& subject, const QString& body, OutboxMessage more)
{
    more.time = m_clock.now();
    more.channel = L("email");
    more.to = user.email;
    more.subject = subject;
    more.body = body;
    m_outbox.send(more);
}

void Organisation::sendVerification(const User& user)
{
    OutboxMessage more;
    more.code = user.verification.code;
    more.link = QStringLiteral("salestrekker://verify?email=%1&code=%2")
                    .arg(QString::fromLatin1(QUrl::toPercentEncoding(user.email)), more.code);
    mail(user, QStringLiteral("STEP 1: Verify email address"),
        QStringLiteral("Hello %1,\n\nyou have been added to %2 on Salestrekker 2.0.\n\n"
                       "Proceed to 'Sign in' and enter this code to verify your email address:\n\n"
                       "Code: %3\n\nOr follow this link: %4\n\nThe code is good for one week.\n")
            .arg(user.name, user.organisation, more.code, more.link),
        more);
}

void Organisation::giveTemporaryPassword(User& user, qint64 lifetimeSeconds, bool reset)
{
    OutboxMessage more;
    more.temporaryPassword = PasswordPolicy(8, 12, true, true, true, true, QStringLiteral("-!#")).suggest();
    user.password = PasswordHash::of(more.temporaryPassword, m_hashRounds);
    user.temporary = true;
    user.temporaryUntil = m_clock.now().addSecs(lifetimeSeconds);
    user.failures = 0;
    mail(user,
        reset ? QStringLiteral("Your temporary password") : QStringLiteral("STEP 2: Temporary password"),
        QStringLiteral(
            "Hello %1,\n\ncontinue the sign in with your email address and this temporary password:\n\n"
            "%2\n\nIt is good for %3 and for one sign-in. You will then choose your own.\n")
            .arg(user.name, more.temporaryPassword,
                reset ? QStringLiteral("one hour") : QStringLiteral("seven days")),
        more);
}

Refusal Organisation::verifyEmail(const QString& email, const QString& code)
{
    User* user = find(email);
    if (!user)
        return refuse("invalid_code", { { L("attempts_left"), 4 } });
    // The same code once more, because an answer was lost: as the first time, but no second e-mail.
    if (user->verified && user->temporary && code == user->verification.code)
        return {};
    if (!user->verified && user->invitedAt.secsTo(m_clock.now()) > week)
        return refuse("verification_expired");
    Refusal refusal = refusalOf(user->verification.check(code), user->verification);
    if (refusal || user->verified)
        return refusal;
    user->verified = true;
    mail(*user, QStringLiteral("Email address verified"),
        QStringLiteral(
            "Hello %1,\n\nthank you, your email address is verified. Your temporary password follows.\n")
            .arg(user->name));
    giveTemporaryPassword(*user, week, false);
    return {};
}

Refusal Organisation::resendVerification(const QString& email)
{
    User* user = find(email);
    if (!user || user->verified)
        return {}; // says nothing about who is known here
    if (user->invitedAt.secsTo(m_clock.now()) > week)
        return refuse("verification_expired");
    const qint64 since = user->verification.sentAt.secsTo(m_clock.now());
    if (since < resendPause)
        return wait(resendPause - since);
    user->verification.renew(m_clock.now());
    sendVerification(*user);
    return {};
}

Refusal Organisation::checkPassword(const QString& email, const QString& password)
{
    User* user = find(email);
    static const PasswordHash nobody{ QByteArray(16, '\0'), {} };
    if (user && user->lockedUntil > m_clock.now())
        return wait(m_clock.now().secsTo(user->lockedUntil) + 1);
    if (!(user ? user->password : nobody).matches(password)) {
        if (user && ++user->failures >= 5) {
            const auto seconds = static_cast<qint64>(std::exp2(std::min(user->failures - 5, 10)));
            user->lockedUntil = m_clock.now().addSecs(std::min(seconds, 15 * minute));
        }
        return refuse("invalid_credentials");
    }
    user->failures = 0;
    if (user->disabled)
        return refuse("account_disabled");
    if (user->temporary && user->temporaryUntil < m_clock.now())
        return refuse("temporary_password_expired");
    return {};
}

Refusal Organisation::changePassword(User& user, const QString& password)
{
    const PolicyCheck check = m_policy.check(password);
    if (!check.allMet())
        return refuse("password_policy", { { L("failed"), failedRules(check, m_policy.minimumLength()) } });
    QList<PasswordHash> known = user.earlierPasswords;
    known += user.password;
    const auto same = [&password](const PasswordHash& hash) { return hash.matches(password); };
    if (std::any_of(known.cbegin(), known.cend(), same))
        return refuse("password_reused");
    user.earlierPasswords = known.mid(std::max(qsizetype(0), known.size() - 5));
    user.password = PasswordHash::of(password, m_hashRounds);
    user.temporary = false;
    return {};
}

Refusal Organisation::startReset(const QString& email)
{
    User* user = find(email);
    if (!user || !user->verified)
        return {};
    const QDateTime now = m_clock.now();
    const qint64 since = user->lastReset.isValid() ? user->lastReset.secsTo(now) : 5 * minute;
    if (since < 5 * minute)
        return wait(5 * minute - since);
    user->lastReset = now;
    giveTemporaryPassword(*user, hour, true);
    return {};
}

void Organisation::sendTwoFactorCode(const User& user, const QString& code, const QString& channel)
{
    OutboxMessage more;
    more.code = code;
    if (channel != L("sms")) {
        mail(user, QStringLiteral("Your two-factor code"),
            QStringLiteral("Hello %1,\n\nyour Salestrekker two-factor code is\n\nCode: %2\n")
                .arg(user.name, code),
            more);
    }
    if (channel != L("email")) {
        more.time = m_clock.now();
        more.channel = L("sms");
        more.to = user.phone;
        more.body = QStringLiteral("%1 is your Salestrekker two-factor code.").arg(code);
        m_outbox.send(more);
    }
}

} // namespace Salestrekker::Demo
