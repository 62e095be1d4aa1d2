// SPDX-License-Identifier: MIT
// The demo organisation's rules: lifetimes, attempts, throttling, one-use sessions, PKCE, rotation,
// revocation.
#include "authorizationserver.h"
#include "totp.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace Salestrekker::Demo;
using L = QLatin1String;

class tst_Organisation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void firstLogin();
    void verificationCode();
    void verificationExpiresAfterAWeek();
    void resendingTheVerification();
    void temporaryPasswordExpires();
    void reset();
    void lockOut();
    void passwordRules();
    void sessionsAreForOneUse();
    void sessionsLapse();
    void twoFactorCode();
    void otherMethods();
    void pkce();
    void refreshRotates();
    void revocation();
    void secondFactorAfterAMonth();
    void passwordsAreHashed();
    void totpVectors();

private:
    Answer send(Form input);
    QString session() const { return m_last.body[L("auth_session")].toString(); }
    QString step() const { return m_last.body[L("next")][L("step")].toString(); }
    QString error() const { return m_last.body[L("error")].toString(); }
    QString newest(const QString& what) const;
    void signInWithTemporary();
    void reachOtp();
    Answer tokens();

    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Organisation> m_organisation;
    std::unique_ptr<AuthorizationServer> m_server;
    Answer m_last;
};

const QString email = QStringLiteral("broker@example.com");
const QString password = QStringLiteral("Correct-Horse-7-Battery");
const QString verifier(43, u'v');

void tst_Organisation::init()
{
    m_clock = std::make_unique<Clock>();
    m_outbox = std::make_unique<Outbox>();
    m_organisation = std::make_unique<Organisation>(*m_clock, *m_outbox);
    m_server
        = std::make_unique<AuthorizationServer>(*m_organisation, QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_organisation->addUser(
        { { L("email"), email }, { L("phone"), L("0412 345 678") }, { L("name"), L("Alex Broker") },
            { L("organisation"), L("Example Finance") }, { L("methods"), QJsonArray{ L("sms"), L("totp") } },
            { L("totp_secret"), L("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ") } });
    m_last = {};
}

Answer tst_Organisation::send(Form input)
{
    input.insert(L("client_id"), L("test"));
    if (!session().isEmpty()) {
        input.insert(L("auth_session"), session());
    } else {
        const auto hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
        input.insert(L("response_type"), L("code"));
        input.insert(L("code_challenge_method"), L("S256"));
        input.insert(L("code_challenge"),
            QString::fromLatin1(
                hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    }
    m_last = m_server->challenge(input);
    return m_last;
}

QString tst_Organisation::newest(const QString& what) const
{
    const QJsonArray messages = m_outbox->toJson();
    for (auto i = messages.size() - 1; i >= 0; --i) {
        if (const QString value = messages[i][what].toString(); !value.isEmpty())
            return value;
    }
    return {};
}

void tst_Organisation::signInWithTemporary()
{
    m_last = {};
    m_organisation->verifyEmail(email, newest(L("code")));
    send({ { L("login_hint"), email }, { L("password"), newest(L("temporary_password")) } });
}

void tst_Organisation::reachOtp()
{
    signInWithTemporary();
    send({ { L("new_password"), password } });
    QCOMPARE(step(), QStringLiteral("otp"));
}

Answer tst_Organisation::tokens()
{
    reachOtp();
    send({ { L("otp"), newest(L("code")) } });
    return m_server->token({ { L("grant_type"), L("authorization_code") },
        { L("code"), m_last.body[L("authorization_code")].toString() }, { L("code_verifier"), verifier } });
}

void tst_Organisation::firstLogin()
{
    QCOMPARE(m_outbox->messages().size(), 1);
    QCOMPARE(m_outbox->messages()[0].subject, QStringLiteral("STEP 1: Verify email address"));
    send({ { L("login_hint"), email }, { L("email_code"), newest(L("code")) } });
    QCOMPARE(step(), QStringLiteral("password"));
    QCOMPARE(m_outbox->messages()[1].subject, QStringLiteral("Email address verified"));
    QCOMPARE(m_outbox->messages()[2].subject, QStringLiteral("STEP 2: Temporary password"));
    send({ { L("login_hint"), email }, { L("password"), newest(L("temporary_password")) } });
    QCOMPARE(step(), QStringLiteral("new_password"));
    QCOMPARE(m_last.body[L("next")][L("policy")][L("min_length")].toInt(), 16);
    send({ { L("new_password"), password } });
    QCOMPARE(m_last.body[L("next")][L("deliveries")].toArray().size(), 2); // by SMS and by e-mail
    const auto& messages = m_outbox->messages();
    QCOMPARE(messages[messages.size() - 1].code, messages[messages.size() - 2].code);
    send({ { L("otp"), newest(L("code")) } });
    QCOMPARE(m_last.status, 200);
}

void tst_Organisation::verificationCode()
{
    for (int left = 4; left >= 0; --left) {
        m_last = {};
        send({ { L("login_hint"), email }, { L("email_code"), L("x") } });
        QCOMPARE(error(), QStringLiteral("invalid_code"));
        QCOMPARE(m_last.body[L("attempts_left")].toInt(), left);
    }
    m_last = {};
    send({ { L("login_hint"), email }, { L("email_code"), newest(L("code")) } });
    QCOMPARE(error(), QStringLiteral("expired_code")); // void after five wrong ones
}

void tst_Organisation::verificationExpiresAfterAWeek()
{
    m_clock->advance(7 * 86400 - 5);
    QVERIFY(!m_organisation->resendVerification(email));
    m_clock->advance(10);
    QCOMPARE(
        m_organisation->verifyEmail(email, newest(L("code"))).error, QStringLiteral("verification_expired"));
    QCOMPARE(m_organisation->resendVerification(email).error, QStringLiteral("verification_expired"));
}

void tst_Organisation::resendingTheVerification()
{
    const QString first = newest(L("code"));
    QCOMPARE(m_organisation->resendVerification(email).status, 429);
    QVERIFY(m_organisation->resendVerification(email).retryAfter > 0);
    m_clock->advance(31);
    QVERIFY(!m_organisation->resendVerification(email));
    QCOMPARE(m_organisation->verifyEmail(email, first).error, QStringLiteral("expired_code"));
    QVERIFY(!m_organisation->verifyEmail(email, newest(L("code"))));
    // The same code once more, because the answer was lost: granted, and no second e-mail.
    const auto sent = m_outbox->messages().size();
    QVERIFY(!m_organisation->verifyEmail(email, newest(L("code"))));
    QCOMPARE(m_outbox->messages().size(), sent);
    QVERIFY(!m_organisation->resendVerification(
        QStringLiteral("nobody@example.com"))); // says nothing about who is known
}

void tst_Organisation::temporaryPasswordExpires()
{
    m_organisation->verifyEmail(email, newest(L("code")));
    m_clock->advance(7 * 86400 + 1);
    QCOMPARE(m_organisation->checkPassword(email, newest(L("temporary_password"))).error,
        QStringLiteral("temporary_password_expired"));
}

void tst_Organisation::reset()
{
    m_organisation->verifyEmail(email, newest(L("code")));
    QVERIFY(!m_organisation->startReset(email));
    QCOMPARE(m_organisation->startReset(email).status, 429);
    m_clock->advance(300);
    QVERIFY(!m_organisation->startReset(email));
    QVERIFY(!m_organisation->checkPassword(email, newest(L("temporary_password"))));
    m_clock->advance(3601);
    QCOMPARE(m_organisation->checkPassword(email, newest(L("temporary_password"))).error,
        QStringLiteral("temporary_password_expired"));
}

void tst_Organisation::lockOut()
{
    m_organisation->verifyEmail(email, newest(L("code")));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_organisation->checkPassword(email, QStringLiteral("wrong")).error,
            QStringLiteral("invalid_credentials"));
    const Refusal locked = m_organisation->checkPassword(email, newest(L("temporary_password")));
    QCOMPARE(locked.status, 429);
    QVERIFY(locked.retryAfter > 0);
    m_clock->advance(2);
    QVERIFY(!m_organisation->checkPassword(email, newest(L("temporary_password"))));
    QCOMPARE(m_organisation->checkPassword(QStringLiteral("nobody@example.com"), password).error,
        QStringLiteral("invalid_credentials"));
}

void tst_Organisation::passwordRules()
{
    signInWithTemporary();
    send({ { L("new_password"), L("short") } });
    QCOMPARE(error(), QStringLiteral("password_policy"));
    QCOMPARE(m_last.body[L("failed")].toArray(),
        (QJsonArray{ L("min_length"), L("uppercase"), L("digit"), L("symbol") }));
    send({ { L("new_password"), password } });
    User* user = m_organisation->find(email);
    QCOMPARE(m_organisation->changePassword(*user, password).error, QStringLiteral("password_reused"));
}

void tst_Organisation::sessionsAreForOneUse()
{
    signInWithTemporary();
    const Answer before = m_last;
    send({ { L("new_password"), password } });
    QCOMPARE(step(), QStringLiteral("otp"));
    m_last = before;
    send({ { L("new_password"), password } });
    QCOMPARE(error(), QStringLiteral("invalid_session"));
}

void tst_Organisation::sessionsLapse()
{
    signInWithTemporary();
    m_clock->advance(181);
    send({ { L("new_password"), password } });
    QCOMPARE(error(), QStringLiteral("invalid_session"));
}

void tst_Organisation::twoFactorCode()
{
    reachOtp();
    const QString first = newest(L("code"));
    send({ { L("otp"), L("x") } });
    QCOMPARE(m_last.body[L("attempts_left")].toInt(), 4);
    send({ { L("resend"), L("otp") } });
    QCOMPARE(m_last.status, 429);
    m_clock->advance(31);
    send({ { L("resend"), L("otp") } });
    QCOMPARE(step(), QStringLiteral("otp"));
    send({ { L("otp"), first } });
    QCOMPARE(error(), QStringLiteral("expired_code"));
    send({ { L("otp"), newest(L("code")) } });
    QCOMPARE(m_last.status, 200);
}

void tst_Organisation::otherMethods()
{
    reachOtp();
    QCOMPARE(m_last.body[L("next")][L("methods")].toArray().size(), 2);
    send({ { L("otp_channel"), L("sms") } });
    QCOMPARE(m_last.body[L("next")][L("deliveries")].toArray().size(), 1);
    send({ { L("otp_channel"), L("totp") } });
    QVERIFY(m_last.body[L("next")][L("deliveries")].toArray().isEmpty());
    send({ { L("otp"), totpCode(QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), m_clock->now()) } });
    QCOMPARE(m_last.status, 200);
}

void tst_Organisation::pkce()
{
    reachOtp();
    send({ { L("otp"), newest(L("code")) } });
    const QString code = m_last.body[L("authorization_code")].toString();
    const Form form{ { L("grant_type"), L("authorization_code") }, { L("code"), code },
        { L("code_verifier"), QString(43, u'w') } };
    QCOMPARE(m_server->token(form).body[L("error")].toString(), QStringLiteral("invalid_grant"));
    Form right = form;
    right[L("code_verifier")] = verifier;
    QCOMPARE(m_server->token(right).status, 400); // one try only
}

void tst_Organisation::refreshRotates()
{
    const Answer first = tokens();
    QCOMPARE(first.status, 200);
    QVERIFY(!first.body[L("id_token")].toString().isEmpty());
    QCOMPARE(m_server->userinfo(first.body[L("access_token")].toString()).body[L("organisation")].toString(),
        QStringLiteral("Example Finance"));
    const Form refresh{ { L("grant_type"), L("refresh_token") },
        { L("refresh_token"), first.body[L("refresh_token")].toString() } };
    const Answer second = m_server->token(refresh);
    QCOMPARE(second.status, 200);
    QCOMPARE(m_server->token(refresh).status, 400); // used: somebody else has it, so
    QCOMPARE(m_server
                 ->token({ { L("grant_type"), L("refresh_token") },
                     { L("refresh_token"), second.body[L("refresh_token")].toString() } })
                 .status,
        400);
}

void tst_Organisation::revocation()
{
    const QString token = tokens().body[L("refresh_token")].toString();
    QCOMPARE(m_server->revoke({ { L("token"), token } }).status, 200);
    QCOMPARE(
        m_server->token({ { L("grant_type"), L("refresh_token") }, { L("refresh_token"), token } }).status,
        400);
    QCOMPARE(m_server->revoke({ { L("token"), L("unknown") } }).status, 200);
}

void tst_Organisation::secondFactorAfterAMonth()
{
    const QString token = tokens().body[L("refresh_token")].toString();
    m_clock->advance(31 * 86400);
    m_last = m_server->token({ { L("grant_type"), L("refresh_token") }, { L("refresh_token"), token } });
    QCOMPARE(error(), QStringLiteral("insufficient_authorization"));
    QCOMPARE(step(), QStringLiteral("otp"));
    send({ { L("otp"), newest(L("code")) } });
    QCOMPARE(m_last.status, 200);
}

void tst_Organisation::passwordsAreHashed()
{
    const PasswordHash a = PasswordHash::of(password), b = PasswordHash::of(password);
    QVERIFY(a.salt != b.salt && a.key != b.key);
    QVERIFY(a.matches(password) && !a.matches(password + u' '));
    QVERIFY(!PasswordHash().matches(QString()));
}

void tst_Organisation::totpVectors()
{
    // RFC 6238, appendix B (SHA-1), the last six digits
    const std::pair<qint64, const char*> vectors[]{ { 59, "287082" }, { 1111111109, "081804" },
        { 1234567890, "005924" }, { 20000000000, "353130" } };
    for (const auto& [time, code] : vectors)
        QCOMPARE(
            totpCode(QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), QDateTime::fromSecsSinceEpoch(time)),
            QString::fromLatin1(code));
}

QTEST_GUILESS_MAIN(tst_Organisation)
#include "tst_organisation.moc"
