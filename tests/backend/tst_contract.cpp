// SPDX-License-Identifier: MIT
// What every backend owes the flow (wizard/flow/authbackend.h), run over each of them against a server of its
// own.
#include "asking.h"
#include "backend/cognito/cognitobackend.h"
#include "backend/oauth/oauthbackend.h"
#include "rawserver.h"
#include "serviceprocess.h"

#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

using L = QLatin1String;

// A server and the backend for it.
struct Subject {
    std::unique_ptr<ServiceProcess> server;
    std::unique_ptr<AuthBackend> backend;

    [[nodiscard]] QString code() const { return server->newest(QStringLiteral("code")); }
    [[nodiscard]] QString temporary() const { return server->newest(QStringLiteral("temporary_password")); }
    void advanceClock(int seconds) const
    {
        server->post(QStringLiteral("/demo/clock"), { { L("advance_seconds"), seconds } });
    }
    [[nodiscard]] Outcome ask(const Request& request) const { return Testing::ask(*backend, request); }
};

CognitoSettings cognitoSettings(const QUrl& endpoint)
{
    return { .endpoint = endpoint,
        .userPoolId = QStringLiteral("ap-southeast-2_StandIn1"),
        .clientId = QStringLiteral("standinclient1") };
}

std::unique_ptr<AuthBackend> backendFor(const QString& name, const QUrl& url)
{
    if (name == L("oauth"))
        return std::make_unique<OAuthBackend>(
            OAuthSettings{ url, QStringLiteral("test"), {} }, TransportSettings{}, [](const QUrl&) {});
    CognitoSettings settings = cognitoSettings(url);
    if (name.contains(L("password")))
        settings.flow = CognitoFlow::Password;
    if (name.contains(L("custom")))
        settings.flow = CognitoFlow::Custom;
    if (name.contains(L("secret")))
        settings.clientSecret = QStringLiteral("client secret");
    if (name.contains(L("operator")))
        settings.verificationEndpoint = url.resolved(QUrl(QStringLiteral("/verify")));
    return std::make_unique<CognitoBackend>(settings, TransportSettings{});
}

Subject subjectNamed(const QString& name)
{
    Subject subject;
    QJsonObject pool{ { L("rotation"), name.contains(L("rotation")) } };
    if (name.contains(L("secret")))
        pool.insert(L("clientSecret"), L("client secret"));
    subject.server = name == L("oauth") ? std::make_unique<ServiceProcess>() : ServiceProcess::cognito(pool);
    subject.backend = backendFor(name, subject.server->url());
    return subject;
}

Tokens signIn(const Subject& subject)
{
    const Outcome verified = subject.ask(VerifyEmail{ email, subject.code(), {} });
    if (!wants<PasswordWanted>(verified))
        qFatal("not verified: %s", qPrintable(nameOf(verified)));
    const auto& first = std::get<Challenge>(verified).continuation;
    const Outcome temporary = subject.ask(SignIn{ email, Secret(subject.temporary()), first });
    const QByteArray second = continuation<NewPasswordWanted>(temporary);
    const Outcome chosen = subject.ask(ChooseNewPassword{ email, Secret(goodPassword), {}, second });
    const QByteArray third = continuation<CodeWanted>(chosen);
    if (second.isEmpty() || third.isEmpty())
        qFatal("no code wanted: %s, %s", qPrintable(nameOf(temporary)), qPrintable(nameOf(chosen)));
    Outcome tokens = subject.ask(EnterCode{ subject.code(), third });
    if (!std::holds_alternative<Tokens>(tokens))
        qFatal("no tokens: %s", qPrintable(nameOf(tokens)));
    return std::move(std::get<Tokens>(tokens));
}

} // namespace

class tst_Contract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstLogin_data() { everyBackend(); }
    void firstLogin();
    void failures_data() { everyBackend(); }
    void failures();
    void deletedCallsAnswerNothing_data() { everyBackend(); }
    void deletedCallsAnswerNothing();
    void nobodyListens_data() { everyBackend(); }
    void nobodyListens();
    void strangers_data() { everyBackend(); }
    void strangers();
    void signsOutOfNothing_data() { everyBackend(); }
    void signsOutOfNothing();

private:
    static void everyBackend()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : { "oauth", "cognito", "cognito password", "cognito custom", "cognito secret",
                 "cognito rotation", "cognito secret rotation", "cognito operator" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
};

void tst_Contract::firstLogin()
{
    QFETCH(QString, name);
    const Subject subject = subjectNamed(name);
    const Tokens tokens = signIn(subject);
    QCOMPARE(tokens.person.name, QStringLiteral("Alex Broker"));
    QCOMPARE(tokens.person.organisation, QStringLiteral("Example Finance"));
    QCOMPARE(tokens.person.email, email);
    Outcome renewed = subject.ask(Renew{ tokens.refreshToken.clone(), tokens.session });
    QVERIFY2(std::holds_alternative<Tokens>(renewed), qPrintable(nameOf(renewed)));
    const Tokens& latest = std::get<Tokens>(renewed);
    QVERIFY(!latest.refreshToken.isEmpty());
    QCOMPARE(latest.refreshToken == tokens.refreshToken, name != L("oauth") && !name.contains(L("rotation")));
    QCOMPARE(latest.person.name, QStringLiteral("Alex Broker"));
    Outcome again = subject.ask(Renew{ latest.refreshToken.clone(), latest.session });
    QVERIFY2(std::holds_alternative<Tokens>(again), qPrintable(nameOf(again)));
    const Tokens& last = std::get<Tokens>(again);
    QVERIFY(wants<PasswordWanted>(subject.ask(SignOut{ last.refreshToken.clone(), last.session })));
    QCOMPARE(
        kind(subject.ask(Renew{ last.refreshToken.clone(), last.session })), FailureKind::SessionExpired);
}

void tst_Contract::failures()
{
    QFETCH(QString, name);
    const Subject subject = subjectNamed(name);
    QCOMPARE(kind(subject.ask(VerifyEmail{ email, QStringLiteral("000"), {} })), FailureKind::WrongCode);
    const Outcome stranger
        = subject.ask(SignIn{ QStringLiteral("nobody@example.com"), Secret(u"wrong"), {} });
    QCOMPARE(kind(stranger), FailureKind::WrongCredentials);
    const QByteArray first
        = continuation<PasswordWanted>(subject.ask(VerifyEmail{ email, subject.code(), {} }));
    const QString temporary = subject.temporary();
    QCOMPARE(kind(subject.ask(SignIn{ email, Secret(u"wrong"), first })), FailureKind::WrongCredentials);
    const QByteArray second
        = continuation<NewPasswordWanted>(subject.ask(SignIn{ email, Secret(temporary), first }));
    const Outcome refused = subject.ask(ChooseNewPassword{ email, Secret(u"short"), {}, second });
    QCOMPARE(kind(refused), FailureKind::PasswordRefused);
    QVERIFY(!std::get<Failure>(refused).policyFailures.isEmpty());
    subject.advanceClock(200);
    QCOMPARE(kind(subject.ask(ChooseNewPassword{ email, Secret(goodPassword), {}, second })),
        FailureKind::SessionExpired);
    subject.advanceClock(8 * 86400);
    QCOMPARE(
        kind(subject.ask(SignIn{ email, Secret(temporary), {} })), FailureKind::TemporaryPasswordExpired);
}

void tst_Contract::deletedCallsAnswerNothing()
{
    QFETCH(QString, name);
    const Subject subject = subjectNamed(name);
    bool answered = false;
    BackendCall* call = subject.backend->send(SignIn{ email, Secret(u"x"), {} });
    connect(call, &BackendCall::finished, this, [&] { answered = true; });
    delete call;
    static_cast<void>(subject.ask(SignIn{ email, Secret(u"y"), {} }));
    QVERIFY(!answered);
}

void tst_Contract::nobodyListens()
{
    QFETCH(QString, name);
    const auto backend = backendFor(name, QUrl(QStringLiteral("http://127.0.0.1:1")));
    const Request requests[]{ VerifyEmail{}, ResendEmailCode{}, SignIn{}, StartReset{}, ChooseNewPassword{},
        EnterCode{}, ResendCode{}, ChooseMethod{}, ConfirmTotpSetup{}, SignInInBrowser{}, Renew{},
        SignOut{ Secret(u"token") } };
    for (const Request& request : requests) {
        const FailureKind failed = kind(ask(*backend, request));
        // What Cognito has no operation for is known without asking.
        const bool unasked = name != L("oauth")
            && (std::holds_alternative<ResendCode>(request)
                || std::holds_alternative<SignInInBrowser>(request));
        QVERIFY2(unasked ? failed == FailureKind::SessionExpired || failed == FailureKind::Unsupported
                         : failed == FailureKind::Offline,
            qPrintable(nameOf(request)));
    }
}

namespace {

// One of each that goes to the server.
std::vector<Request> everyRequest()
{
    std::vector<Request> all;
    all.emplace_back(VerifyEmail{ email, QStringLiteral("123456"), {} });
    all.emplace_back(ResendEmailCode{ email, {} });
    all.emplace_back(SignIn{ email, Secret(goodPassword), {} });
    all.emplace_back(StartReset{ email });
    all.emplace_back(ChooseNewPassword{ email, Secret(goodPassword), {}, "{}" });
    all.emplace_back(ChooseNewPassword{ email, Secret(goodPassword), QStringLiteral("123456"), {} });
    all.emplace_back(EnterCode{ QStringLiteral("123456"), "{}" });
    all.emplace_back(ChooseMethod{ QStringLiteral("sms"), "{}" });
    all.emplace_back(ConfirmTotpSetup{ QStringLiteral("123456"), "{}" });
    all.emplace_back(Renew{ Secret(u"token"), {} });
    all.emplace_back(SignOut{ Secret(u"token"), {} });
    return all;
}

} // namespace

// Whoever answers in the server's place is named, at every request; when to come again is heard.
void tst_Contract::strangers()
{
    QFETCH(QString, name);
    const auto page = [](const QByteArray& status, const QByteArray& type, const QByteArray& body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type
            + "\r\nRetry-After: 9\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    for (const auto& [bytes, cause] :
        { std::pair(page("403 No", "text/html", "<p>Blocked"), FailureCause::WebFilter),
            { page("403 No", "application/json", R"({"blocked":true})"), FailureCause::WebFilter },
            { page("200 OK", "text/html", "<p>Log in"), FailureCause::CaptivePortal },
            { page("511 Log in", "application/json", "{}"), FailureCause::CaptivePortal } }) {
        RawServer server([bytes = bytes](QTcpSocket* socket, const QByteArray&) { socket->write(bytes); });
        const auto backend = backendFor(name, server.url({}));
        for (const Request& request : everyRequest()) {
            const Outcome outcome = ask(*backend, request);
            QCOMPARE(nameOf(outcome), QStringLiteral("ProtocolError"));
            QCOMPARE(std::get<Failure>(outcome).cause, cause);
            QCOMPARE(std::get<Failure>(outcome).retryAfter.count(), 9);
        }
    }
}

// Without a token there is nothing to revoke, and nobody to ask.
void tst_Contract::signsOutOfNothing()
{
    QFETCH(QString, name);
    RawServer server([](QTcpSocket* socket, const QByteArray&) { socket->write(jsonAnswer("{}")); });
    const auto backend = backendFor(name, server.url({}));
    QVERIFY(wants<PasswordWanted>(ask(*backend, SignOut{ Secret(), {} })));
    QCOMPARE(server.requests, 0);
}

QTEST_GUILESS_MAIN(tst_Contract)
#include "tst_contract.moc"
