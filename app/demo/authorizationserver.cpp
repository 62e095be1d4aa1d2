// SPDX-License-Identifier: MIT
#include "authorizationserver.h"

#include "totp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace Salestrekker::Demo {
namespace {

using L = QLatin1String;

constexpr qint64 sessionSeconds = 180, codeSeconds = 60, accessSeconds = 3600, otpSeconds = 300;
constexpr qint64 otpResendPause = 30, secondFactorDays = 30;
constexpr auto base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomBytes()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return { reinterpret_cast<const char*>(words), sizeof words };
}

QString randomToken()
{
    return QString::fromLatin1(randomBytes().toBase64(base64url));
}

Answer error(const char* name, int status = 400)
{
    return { status, { { L("error"), L(name) } }, 0 };
}

// Shown to the person: enough to know which phone or address, not enough for anybody else.
QString maskedPhone(const QString& phone)
{
    return QStringLiteral("\u2022\u2022\u2022 ") + phone.right(3);
}
QString maskedEmail(const QString& email)
{
    return email.left(1) + QStringLiteral("\u2022\u2022\u2022") + email.mid(email.indexOf(u'@'));
}

QString s256(const QString& verifier)
{
    const auto hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(base64url));
}

QJsonObject policyJson(const PasswordPolicy& policy)
{
    return { { L("min_length"), policy.minimumLength() }, { L("max_length"), policy.maximumLength() },
        { L("require"), QJsonArray{ L("uppercase"), L("lowercase"), L("digit"), L("symbol") } },
        { L("symbols"), policy.symbols() } };
}

} // namespace

AuthorizationServer::AuthorizationServer(Organisation& organisation, QUrl issuer)
    : m_organisation(organisation), m_issuer(std::move(issuer)), m_key(randomBytes())
{
}

QJsonObject AuthorizationServer::metadata() const
{
    const QString base = m_issuer.toString();
    return { { L("issuer"), base }, { L("authorization_endpoint"), QString(base + L("/authorize")) },
        { L("authorization_challenge_endpoint"), QString(base + L("/authorize-challenge")) },
        { L("token_endpoint"), QString(base + L("/token")) },
        { L("revocation_endpoint"), QString(base + L("/revoke")) },
        { L("userinfo_endpoint"), QString(base + L("/userinfo")) },
        { L("response_types_supported"), QJsonArray{ L("code") } },
        { L("grant_types_supported"), QJsonArray{ L("authorization_code"), L("refresh_token") } },
        { L("code_challenge_methods_supported"), QJsonArray{ L("S256") } },
        { L("token_endpoint_auth_methods_supported"), QJsonArray{ L("none") } } };
}

Answer AuthorizationServer::refused(const Refusal& refusal, const QString& sessionId) const
{
    Answer answer{ refusal.status, refusal.more, refusal.retryAfter };
    answer.body[L("error")] = refusal.error;
    if (!sessionId.isEmpty())
        answer.body[L("auth_session")] = sessionId;
    return answer;
}

Answer AuthorizationServer::challenge(const Form& form)
{
    if (form.value(L("client_id")).isEmpty())
        return error("invalid_client", 401);
    const QString id = form.value(L("auth_session"));
    if (!id.isEmpty()) {
        const auto session = m_sessions.constFind(id);
        if (session == m_sessions.cend() || session->until < now())
            return error("invalid_session");
        return answerInput(*session, id, form);
    }
    if (form.value(L("response_type")) != L("code") || form.value(L("code_challenge_method")) != L("S256")
        || form.value(L("code_challenge")).size() != 43)
        return error("invalid_request");
    Session fresh;
    fresh.codeChallenge = form.value(L("code_challenge"));
    return answerInput(fresh, {}, form);
}

Answer AuthorizationServer::answerInput(Session session, const QString& id, const Form& form)
{
    if (form.contains(L("email_code")))
        return answerEmailCode(session, form);
    if (form.contains(L("resend")))
        return answerResend(session, id, form);
    if (form.contains(L("reset"))) {
        const Refusal refusal = m_organisation.startReset(form.value(L("login_hint")));
        return refusal ? refused(refusal) : want(session, L("password"));
    }
    if (form.contains(L("new_password")) && session.wanted == L("new_password"))
        return answerNewPassword(session, id, form);
    if ((form.contains(L("otp")) || form.contains(L("otp_channel"))) && session.wanted == L("otp"))
        return answerOtp(session, id, form);
    if (form.contains(L("password")))
        return answerPassword(session, form);
    return form.contains(L("new_password")) || form.contains(L("otp")) ? error("invalid_session")
                                                                       : error("invalid_request");
}

// A session is good for one step: the old one goes, a new one stands for what is wanted now.
Answer AuthorizationServer::want(Session session, const QString& step)
{
    m_sessions.removeIf([this](const auto& entry) { return entry.value().until < now(); });
    session.wanted = step;
    session.until = now().addSecs(sessionSeconds);
    const QString id = randomToken();
    m_sessions.insert(id, session);
    return { 401,
        { { L("error"), L("insufficient_authorization") }, { L("auth_session"), id },
            { L("next"), next(session, step) } },
        0 };
}

QJsonObject AuthorizationServer::next(const Session& session, const QString& step) const
{
    QJsonObject next{ { L("step"), step } };
    if (step == L("new_password"))
        next[L("policy")] = policyJson(m_organisation.policy());
    if (step == L("email_code"))
        next[L("resend_after")] = otpResendPause;
    if (step == L("password") && session.nothingToVerify)
        next[L("nothing_to_verify")] = true;
    const User* user = step == L("otp") ? m_organisation.find(session.email) : nullptr;
    if (!user)
        return next;
    QJsonArray deliveries, methods;
    if (!session.totp && session.channel != L("email"))
        deliveries += QJsonObject{ { L("channel"), L("sms") }, { L("to"), maskedPhone(user->phone) } };
    if (!session.totp && session.channel != L("sms"))
        deliveries += QJsonObject{ { L("channel"), L("email") }, { L("to"), maskedEmail(user->email) } };
    for (const QString& id : user->methods) {
        methods += QJsonObject{ { L("id"), id },
            { L("to"),
                id == L("sms")         ? maskedPhone(user->phone)
                    : id == L("email") ? maskedEmail(user->email)
                                       : QString() } };
    }
    next[L("deliveries")] = deliveries;
    next[L("methods")] = methods;
    next[L("code_length")] = 6;
    next[L("resend_after")] = session.totp ? 0 : otpResendPause;
    next[L("expires_in")] = sessionSeconds;
    return next;
}

Answer AuthorizationServer::answerEmailCode(Session session, const Form& form)
{
    const QString email = form.value(L("login_hint"));
    const User* user = m_organisation.find(email);
    session.nothingToVerify = user && user->verified && !user->temporary;
    if (const Refusal refusal = m_organisation.verifyEmail(email, form.value(L("email_code"))))
        return refused(refusal);
    session.email = email;
    return want(session, L("password"));
}

Answer AuthorizationServer::answerPassword(Session session, const Form& form)
{
    const QString email = form.value(L("login_hint"));
    if (const Refusal refusal = m_organisation.checkPassword(email, form.value(L("password"))))
        return refused(refusal);
    m_sessions.remove(form.value(L("auth_session")));
    const User* user = m_organisation.find(email);
    session.email = user->email;
    session.channel.clear();
    session.totp = false;
    if (!user->verified)
        return want(session, L("email_code"));
    return user->temporary ? want(session, L("new_password")) : sendOtp(session);
}

Answer AuthorizationServer::answerNewPassword(Session session, const QString& id, const Form& form)
{
    User* user = m_organisation.find(session.email);
    if (const Refusal refusal = m_organisation.changePassword(*user, form.value(L("new_password"))))
        return refused(refusal, id);
    m_sessions.remove(id);
    return sendOtp(session);
}

Answer AuthorizationServer::sendOtp(Session session)
{
    const User* user = m_organisation.find(session.email);
    if (!session.totp) {
        session.otp.renew(now());
        m_organisation.sendTwoFactorCode(*user, session.otp.code, session.channel);
    }
    return want(session, L("otp"));
}

Answer AuthorizationServer::answerOtp(Session session, const QString& id, const Form& form)
{
    const User* user = m_organisation.find(session.email);
    if (const QString channel = form.value(L("otp_channel"));
        !channel.isEmpty() && !form.contains(L("otp"))) {
        if (!user->methods.contains(channel))
            return error("invalid_request");
        m_sessions.remove(id);
        session.totp = channel == L("totp");
        session.channel = session.totp ? QString() : channel;
        return sendOtp(session);
    }
    const QString entered = form.value(L("otp"));
    if (session.totp) {
        if (!matchesTotp(user->totpSecret, entered, now()))
            return refused({ L("invalid_code"), 400, 0, {} }, id);
    } else {
        const auto check = session.otp.check(entered);
        m_sessions[id].otp = session.otp; // one attempt less
        const bool old = session.otp.sentAt.secsTo(now()) > otpSeconds;
        if (check == SentCode::Check::Wrong)
            return refused(
                { L("invalid_code"), 400, 0, { { L("attempts_left"), session.otp.attemptsLeft } } }, id);
        if (check != SentCode::Check::Right || old)
            return refused({ L("expired_code"), 400, 0, {} }, id);
    }
    m_sessions.remove(id);
    return { 200, { { L("authorization_code"), issueCode(session.email, session.codeChallenge, {}) } }, 0 };
}

Answer AuthorizationServer::answerResend(Session session, const QString& id, const Form& form)
{
    if (form.value(L("resend")) == L("email_code")) {
        const Refusal refusal = m_organisation.resendVerification(form.value(L("login_hint")));
        return refusal ? refused(refusal, id) : want(session, L("email_code"));
    }
    if (session.wanted != L("otp") || session.totp)
        return error("invalid_session");
    const qint64 since = session.otp.sentAt.secsTo(now());
    if (since < otpResendPause)
        return refused({ L("too_many_attempts"), 429, otpResendPause - since, {} }, id);
    m_sessions.remove(id);
    return sendOtp(session);
}

QString AuthorizationServer::issueCode(
    const QString& email, const QString& codeChallenge, const QString& redirectUri)
{
    QString code = randomToken();
    m_codes.insert(code, { email, codeChallenge, redirectUri, now().addSecs(codeSeconds) });
    return code;
}

Answer AuthorizationServer::token(const Form& form)
{
    if (form.value(L("grant_type")) == L("refresh_token"))
        return refresh(form);
    if (form.value(L("grant_type")) != L("authorization_code"))
        return error("unsupported_grant_type");
    const Grant grant = m_codes.take(form.value(L("code"))); // good for one try
    if (grant.email.isEmpty() || grant.until < now()
        || s256(form.value(L("code_verifier"))) != grant.codeChallenge
        || form.value(L("redirect_uri")) != grant.redirectUri)
        return error("invalid_grant");
    return grantTokens({ grant.email, grant.codeChallenge, randomToken(), now() });
}

Answer AuthorizationServer::refresh(const Form& form)
{
    const QString token = form.value(L("refresh_token"));
    const auto found = m_refresh.find(token);
    if (found == m_refresh.end())
        return error("invalid_grant");
    if (found->used) {
        // Somebody else has it, too: nobody keeps it (RFC 9700, 4.14.2).
        const QString family = found->family;
        m_refresh.removeIf([&family](const auto& entry) { return entry.value().family == family; });
        return error("invalid_grant");
    }
    if (found->secondFactorAt.daysTo(now()) >= secondFactorDays) {
        Session session;
        session.email = found->email;
        session.codeChallenge = found->codeChallenge;
        return sendOtp(session);
    }
    found->used = true;
    Refresh next = *found;
    next.used = false;
    return grantTokens(next);
}

Answer AuthorizationServer::grantTokens(const Refresh& refresh)
{
    const User* user = m_organisation.find(refresh.email);
    if (!user || user->disabled)
        return error("invalid_grant");
    const QString access = randomToken(), next = randomToken();
    m_access.insert(access, { refresh.email, now().addSecs(accessSeconds) });
    m_refresh.insert(next, refresh);
    return { 200,
        { { L("access_token"), access }, { L("token_type"), L("Bearer") }, { L("expires_in"), accessSeconds },
            { L("refresh_token"), next }, { L("id_token"), idToken(*user) },
            { L("auth_session"), randomToken() } },
        0 };
}

QString AuthorizationServer::idToken(const User& user) const
{
    const auto part = [](const QJsonObject& json) {
        return QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(base64url);
    };
    const QByteArray body = part({ { L("alg"), L("HS256") }, { L("typ"), L("JWT") } }) + '.'
        + part({ { L("iss"), m_issuer.toString() }, { L("sub"), user.email.toLower() },
            { L("name"), user.name }, { L("email"), user.email }, { L("organisation"), user.organisation },
            { L("iat"), now().toSecsSinceEpoch() }, { L("exp"), now().toSecsSinceEpoch() + accessSeconds } });
    const QByteArray signature = QMessageAuthenticationCode::hash(body, m_key, QCryptographicHash::Sha256);
    return QString::fromLatin1(body + '.' + signature.toBase64(base64url));
}

Answer AuthorizationServer::revoke(const Form& form)
{
    const QString family = m_refresh.value(form.value(L("token"))).family;
    if (!family.isEmpty())
        m_refresh.removeIf([&family](const auto& entry) { return entry.value().family == family; });
    return {}; // RFC 7009, 2.2: also for a token that is not known
}

Answer AuthorizationServer::userinfo(const QString& accessToken)
{
    const auto found = m_access.constFind(accessToken);
    const User* user
        = found != m_access.cend() && found->second > now() ? m_organisation.find(found->first) : nullptr;
    if (!user)
        return error("invalid_token", 401);
    return { 200,
        { { L("sub"), user->email.toLower() }, { L("name"), user->name }, { L("email"), user->email },
            { L("organisation"), user->organisation } },
        0 };
}

} // namespace Salestrekker::Demo
