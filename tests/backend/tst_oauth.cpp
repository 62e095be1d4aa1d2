// SPDX-License-Identifier: MIT
// What is the OAuth profile's own; the contract of all backends is in tst_contract.cpp.
#include "asking.h"
#include "backend/oauth/oauthanswer.h"
#include "outcomes.h"
#include "rawserver.h"
#include "scriptedbackend.h"
#include "serviceprocess.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

OAuthBackend* oauth(
    const QUrl& endpoint, OAuthBackend::OpenBrowser open = [](const QUrl&) {})
{
    return new OAuthBackend({ endpoint, QStringLiteral("test"), {} }, {}, std::move(open));
}

} // namespace

class tst_OAuth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrips();
    void stepUpAfterAMonth();
    void browser();
    void answers_data();
    void answers();
    void registeredErrors_data();
    void registeredErrors();
    void errorsAtEveryEndpoint();
    void continuationAfterLapse();
    void revocation();
    void metadataIsChecked();
    void withoutMetadata();
    void nameFromUserinfo();
    void tokensAreAskedForAgain();
    void refusedCodeIsNotSentAgain();
    void browserWithoutSuccess_data();
    void browserWithoutSuccess();

private:
    static Tokens signIn(const ServiceProcess& service, AuthBackend& backend);
};

Tokens tst_OAuth::signIn(const ServiceProcess& service, AuthBackend& backend)
{
    Outcome verified = ask(backend, VerifyEmail{ email, service.newest(QStringLiteral("code")), {} });
    const QByteArray first = continuation<PasswordWanted>(verified);
    Outcome temporary
        = ask(backend, SignIn{ email, Secret(service.newest(QStringLiteral("temporary_password"))), first });
    const QByteArray second = continuation<NewPasswordWanted>(temporary);
    Outcome chosen = ask(backend, ChooseNewPassword{ email, Secret(goodPassword), {}, second });
    const QByteArray third = continuation<CodeWanted>(chosen);
    Outcome tokens = ask(backend, EnterCode{ service.newest(QStringLiteral("code")), third });
    if (first.isEmpty() || second.isEmpty() || third.isEmpty() || !std::holds_alternative<Tokens>(tokens))
        qFatal("the first login did not come to its end");
    return std::move(std::get<Tokens>(tokens));
}

// goals.md: metadata 1 + steps 4 + token 1, one connection.
void tst_OAuth::roundTrips()
{
    const ServiceProcess service;
    QStringList seen;
    QNetworkAccessManager forward;
    // The issuer must stay the same, so the metadata is answered here and the rest passed on.
    RawServer* self = nullptr;
    RawServer counter([&](QTcpSocket* socket, const QByteArray& request) {
        const QList<QByteArray> line = request.left(request.indexOf("\r\n")).split(' ');
        seen += QString::fromLatin1(line[1]);
        QUrl url = service.url();
        url.setPath(QString::fromLatin1(line[1]));
        QNetworkRequest passed(url);
        passed.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        QNetworkReply* reply = line[0] == "GET"
            ? forward.get(passed)
            : forward.post(passed, request.mid(request.indexOf("\r\n\r\n") + 4));
        connect(reply, &QNetworkReply::finished, socket, [=, &self, &service] {
            QByteArray body = reply->readAll();
            body.replace(service.url().toEncoded(), self->url(QString()).toEncoded());
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            socket->write(jsonAnswer(body, QByteArray::number(status) + " X"));
            reply->deleteLater();
        });
    });
    self = &counter;
    const std::unique_ptr<AuthBackend> backend(oauth(counter.url(QString())));
    signIn(service, *backend);
    QCOMPARE(seen.size(), 6);
    QCOMPARE(seen.count(QStringLiteral("/authorize-challenge")), 4);
    QCOMPARE(counter.connections, 1);
}

void tst_OAuth::stepUpAfterAMonth()
{
    const ServiceProcess service;
    const std::unique_ptr<AuthBackend> backend(oauth(service.url()));
    Tokens tokens = signIn(service, *backend);
    service.post(QStringLiteral("/demo/clock"), { { QStringLiteral("advance_seconds"), 31 * 86400 } });
    const Outcome wanted = ask(*backend, Renew{ tokens.refreshToken.clone(), tokens.session });
    const QByteArray session = continuation<CodeWanted>(wanted);
    QVERIFY(!session.isEmpty());
    QVERIFY(std::holds_alternative<Tokens>(
        ask(*backend, EnterCode{ service.newest(QStringLiteral("code")), session })));
}

// RFC 8252, with a browser of a few lines.
void tst_OAuth::browser()
{
    const ServiceProcess service;
    const std::unique_ptr<AuthBackend> direct(oauth(service.url()));
    signIn(service, *direct);
    QNetworkAccessManager web;
    const auto visit = [&](const QUrl& page) {
        const auto submit = [&](QNetworkReply* previous, const QString& fields, auto then) {
            const QString html = QString::fromUtf8(previous->readAll());
            const QString id
                = QRegularExpression(QStringLiteral("name=visit value=\"([^\"]+)\"")).match(html).captured(1);
            QUrl url = service.url();
            url.setPath(QStringLiteral("/authorize"));
            QNetworkRequest request(url);
            request.setHeader(
                QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
            QNetworkReply* reply = web.post(request, QStringLiteral("visit=%1&%2").arg(id, fields).toUtf8());
            connect(reply, &QNetworkReply::finished, this, [reply, then] { then(reply); });
        };
        QNetworkReply* reply = web.get(QNetworkRequest(page));
        connect(reply, &QNetworkReply::finished, this, [&, reply, submit] {
            submit(reply, QStringLiteral("email=%1&password=%2").arg(email, goodPassword),
                [&, submit](QNetworkReply* second) {
                    submit(second, QStringLiteral("otp=") + service.newest(QStringLiteral("code")),
                        [](QNetworkReply*) {});
                });
        });
    };
    const std::unique_ptr<AuthBackend> backend(oauth(service.url(), visit));
    const Outcome outcome = ask(*backend, SignInInBrowser{ email });
    QVERIFY(std::holds_alternative<Tokens>(outcome));
}

void tst_OAuth::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](int status, const char* json, const char* expected) {
        QTest::addRow("%d %s", status, json) << status << QByteArray(json) << QString::fromLatin1(expected);
    };
    for (const auto& [error, failure] :
        { std::pair("invalid_code", "WrongCode"), { "expired_code", "ExpiredCode" },
            { "verification_expired", "VerificationExpired" }, { "invalid_credentials", "WrongCredentials" },
            { "temporary_password_expired", "TemporaryPasswordExpired" },
            { "password_policy", "PasswordRefused" }, { "password_reused", "PasswordReused" },
            { "account_disabled", "AccountDisabled" }, { "invalid_session", "SessionExpired" },
            { "delivery_failed", "DeliveryFailed" }, { "redirect_to_web", "Unsupported" },
            { "something_else", "ProtocolError" } }) {
        const QByteArray json = QByteArray(R"({"error":")") + error + "\"}";
        row(400, json.constData(), failure);
    }
    row(429, R"({"error":"too_many_attempts"})", "AttemptsExceeded");
    row(429, "{}", "AttemptsExceeded");
    row(503, "{}", "ServerTrouble");
    row(200, "{}", "ProtocolError");
    row(401, R"({"error":"insufficient_authorization"})", "Unsupported"); // the browser
    row(401, R"({"error":"insufficient_authorization","next":{"step":"retina_scan"}})", "Unsupported");
    row(401, R"({"error":"insufficient_authorization","next":7})", "Unsupported");
    row(200, R"({"error":"insufficient_authorization","next":{"step":"password"}})",
        "challenge"); // what counts is `error`
    row(401,
        R"({"error":"insufficient_authorization","next":{"step":"select_method","methods":[{"id":"totp"},{}]}})",
        "challenge");
    row(401, R"({"error":"insufficient_authorization","next":{"step":"totp_setup","secret":"ABC"}})",
        "challenge");
    row(401, R"({"error":"insufficient_authorization","next":{"step":"email_code"}})", "challenge");
    row(401, R"({"error":"insufficient_authorization","next":{"step":"new_password"}})", "challenge");
    row(400,
        R"({"error":"insufficient_authorization","next":{"step":"otp","code_length":999999999,"deliveries":"x"}})",
        "challenge");
}

void tst_OAuth::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, json);
    HttpAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument::fromJson(json).object();
    const Outcome outcome = readChallenge(answer, {});
    QTEST(std::holds_alternative<Challenge>(outcome) ? QStringLiteral("challenge") : nameOf(kind(outcome)),
        "expected");
}

// Every error of the registry and the specifications that a server may answer with, and what is said of it.
// What is none of this program's business is shown as unknown, never as something known.
void tst_OAuth::registeredErrors_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("cause");
    using enum FailureCause;
    const auto rows
        = [](std::initializer_list<const char*> errors, const char* expected, FailureCause cause = None) {
              for (const char* error : errors)
                  QTest::newRow(error) << QString::fromLatin1(expected) << static_cast<int>(cause);
          };
    // RFC 6749 4.1.2.1 and 5.2, RFC 8707, RFC 9101, RFC 7009: client and server are not set up for one
    // another.
    rows({ "invalid_client", "unauthorized_client", "invalid_scope", "invalid_request",
             "unsupported_response_type", "unsupported_grant_type", "invalid_target" },
        "Unsupported", Configuration);
    rows({ "access_denied" }, "Unsupported", SupportOnly); // by a person or a rule; nothing here changes that
    rows({ "server_error", "temporarily_unavailable" }, "ServerTrouble");
    rows({ "invalid_grant", "invalid_session" }, "SessionExpired");
    // draft-ietf-oauth-first-party-apps-04, 5.2.2
    rows({ "redirect_to_web", "insufficient_authorization" }, "Unsupported", Browser);
    // OpenID Connect Core 1.0, 3.1.2.6: a page of the server's own has to be seen.
    rows({ "interaction_required", "login_required", "account_selection_required", "consent_required" },
        "Unsupported", Browser);
    // RFC 7009 (SignOut aside), RFC 8628, RFC 6750, RFC 7591, RFC 9101, RFC 9396, RFC 9449, RFC 9470, UMA,
    // CIBA, GNAP's like: answers to what this program never asks.
    rows({ "unsupported_token_type", "authorization_pending", "slow_down", "expired_token", "invalid_token",
             "insufficient_scope", "invalid_redirect_uri", "invalid_client_metadata",
             "invalid_software_statement", "unapproved_software_statement", "invalid_request_uri",
             "invalid_request_object", "request_not_supported", "request_uri_not_supported",
             "registration_not_supported", "invalid_authorization_details", "invalid_dpop_proof",
             "use_dpop_nonce", "insufficient_user_authentication", "unmet_authentication_requirements",
             "need_info", "request_denied", "request_submitted", "unknown_user_id", "missing_user_code",
             "invalid_user_code", "invalid_binding_message", "incompatible_response_types", "mfa_required",
             "wrong_code", "INVALID_CODE", "invalid_code ", "something new" },
        "ProtocolError");
}

void tst_OAuth::registeredErrors()
{
    QFETCH(QString, expected);
    QFETCH(int, cause);
    for (const int status : { 400, 401, 403 }) { // what counts is `error`
        HttpAnswer answer;
        answer.status = status;
        answer.retryAfter = std::chrono::seconds(7);
        answer.body = { { QStringLiteral("error"), QString::fromLatin1(QTest::currentDataTag()) } };
        const Outcome outcome = readChallenge(answer, {});
        QCOMPARE(nameOf(outcome), expected);
        QCOMPARE(static_cast<int>(std::get<Failure>(outcome).cause), cause);
        QCOMPARE(std::get<Failure>(outcome).retryAfter.count(), 7);
    }
}

void tst_OAuth::metadataIsChecked()
{
    const QUrl issuer(QStringLiteral("https://login.example.com"));
    QJsonObject json{ { QStringLiteral("issuer"), QStringLiteral("https://login.example.com/") },
        { QStringLiteral("authorization_challenge_endpoint"), QStringLiteral("https://login.example.com/c") },
        { QStringLiteral("token_endpoint"), QStringLiteral("https://login.example.com/t") } };
    QVERIFY(readMetadata(json, issuer));
    for (const auto& [key, value] :
        { std::pair("issuer", "https://evil.example.com"), { "token_endpoint", "http://login.example.com/t" },
            { "authorization_challenge_endpoint", "" }, { "revocation_endpoint", "file:///etc/passwd" } }) {
        QJsonObject bad = json;
        bad[QLatin1String(key)] = QLatin1String(value);
        QVERIFY2(!readMetadata(bad, issuer), key);
    }
}

namespace {

// A server of another make: what it answers, by path, and the forms it got.
class OtherServer {
public:
    QHash<QByteArray, QByteArray> answers;
    QMultiHash<QByteArray, QByteArray> received;

    QUrl url() const { return m_server.url({}); }
    void describe(const QByteArray& more)
    {
        const QByteArray base = url().toEncoded();
        answers["/.well-known/oauth-authorization-server"]
            = jsonAnswer("{\"issuer\":\"" + base + "\",\"authorization_challenge_endpoint\":\"" + base
                + "/step\",\"token_endpoint\":\"" + base + "/token\"" + more + "}");
    }

private:
    RawServer m_server{ [this](QTcpSocket* socket, const QByteArray& request) {
        const QByteArray path = request.split(' ').value(1);
        received.insert(path, request.mid(request.indexOf("\r\n\r\n") + 4));
        socket->write(answers.value(path, jsonAnswer("{}", "404 Not Found")));
    } };
};

} // namespace

void tst_OAuth::withoutMetadata()
{
    OtherServer server;
    const std::unique_ptr<AuthBackend> backend(oauth(server.url()));
    QCOMPARE(kind(ask(*backend, StartReset{ email })), FailureKind::ProtocolError);
    server.answers["/.well-known/oauth-authorization-server"] = jsonAnswer("{}", "503 Busy");
    QCOMPARE(kind(ask(*backend, StartReset{ email })), FailureKind::ServerTrouble);
    server.answers["/.well-known/oauth-authorization-server"]
        = jsonAnswer(R"({"issuer":"https://elsewhere.example.com"})", "200 OK", "Retry-After: 9\r\n");
    const Outcome elsewhere = ask(*backend, StartReset{ email });
    QCOMPARE(nameOf(elsewhere), QStringLiteral("ProtocolError"));
    QCOMPARE(std::get<Failure>(elsewhere).retryAfter.count(), 9);
    // What is not offered is not missed on signing out, and said where it is needed.
    server.describe({});
    QVERIFY(std::holds_alternative<Challenge>(ask(*backend, SignOut{ Secret(u"x") })));
    QCOMPARE(kind(ask(*backend, SignInInBrowser{ email })), FailureKind::Unsupported);
}

void tst_OAuth::nameFromUserinfo()
{
    OtherServer server;
    server.describe(",\"userinfo_endpoint\":\"" + server.url().toEncoded() + "/me\"");
    server.answers["/token"] = jsonAnswer(R"({"access_token":"a"})");
    const OAuthSettings settings{ server.url(), QStringLiteral("id"), QStringLiteral("client secret") };
    OAuthBackend backend(settings, {}, [](const QUrl&) {});
    Outcome unnamed = ask(backend, Renew{ Secret(u"kept"), {} });
    QVERIFY(std::get<Tokens>(unnamed).person.name.isEmpty());
    server.answers["/me"] = jsonAnswer(R"({"name":"Alex Broker","organisation":"Example Finance"})");
    Outcome named = ask(backend, Renew{ Secret(u"kept"), {} });
    QCOMPARE(std::get<Tokens>(named).person.name, QStringLiteral("Alex Broker"));
    QVERIFY(std::get<Tokens>(named).refreshToken.reveal() == u"kept"); // where the server does not rotate it
    QVERIFY(server.received.value("/token").contains("client_secret=client%20secret"));
}

// The code was right, only the tokens did not come: they are asked for again, not the code.
void tst_OAuth::tokensAreAskedForAgain()
{
    OtherServer server;
    server.describe({});
    server.answers["/step"] = jsonAnswer(R"({"authorization_code":"granted"})");
    server.answers["/token"] = jsonAnswer("{}", "503 Busy");
    const std::unique_ptr<AuthBackend> backend(oauth(server.url()));
    const Outcome busy = ask(*backend, EnterCode{ QStringLiteral("123456"), {} });
    QCOMPARE(kind(busy), FailureKind::ServerTrouble);
    const QByteArray continuation = std::get<Failure>(busy).continuation;
    server.answers["/token"] = jsonAnswer(R"({"access_token":"a","refresh_token":"r"})");
    Outcome tokens = ask(*backend, EnterCode{ QStringLiteral("123456"), continuation });
    QVERIFY(std::holds_alternative<Tokens>(tokens));
    QCOMPARE(server.received.count("/step"), 1);
    QVERIFY(server.received.value("/token").contains("code=granted"));
    // What is kept for the next start holds no spent code.
    QVERIFY(!std::get<Tokens>(tokens).session.contains("granted"));
}

// Refused, the same code would be refused for ever: the next press starts with the step again.
void tst_OAuth::refusedCodeIsNotSentAgain()
{
    OtherServer server;
    server.describe({});
    server.answers["/step"] = jsonAnswer(R"({"authorization_code":"granted","auth_session":"s"})");
    server.answers["/token"] = jsonAnswer(R"({"error":"code_spent"})", "400 Bad Request");
    const std::unique_ptr<AuthBackend> backend(oauth(server.url()));
    const Outcome refused = ask(*backend, EnterCode{ QStringLiteral("123456"), {} });
    QCOMPARE(kind(refused), FailureKind::ProtocolError);
    server.answers["/step"] = jsonAnswer(R"({"error":"invalid_session"})", "400 Bad Request");
    QCOMPARE(
        kind(ask(*backend, EnterCode{ QStringLiteral("123456"), std::get<Failure>(refused).continuation })),
        FailureKind::SessionExpired);
    QCOMPARE(server.received.count("/token"), 1);
}

// An operator's mistake is called so wherever the server says it.
void tst_OAuth::errorsAtEveryEndpoint()
{
    OtherServer server;
    server.describe(",\"revocation_endpoint\":\"" + server.url().toEncoded() + "/revoke\"");
    const std::unique_ptr<AuthBackend> backend(oauth(server.url()));
    const QByteArray wrong = jsonAnswer(
        R"({"error":"invalid_client"})", "401 Unauthorized", "WWW-Authenticate: Basic realm=x\r\n");
    const auto check = [&](const Request& request) {
        const Outcome outcome = ask(*backend, request);
        return kind(outcome) == FailureKind::Unsupported
            && std::get<Failure>(outcome).cause == FailureCause::Configuration;
    };
    server.answers["/step"] = server.answers["/token"] = server.answers["/revoke"] = wrong;
    QVERIFY(check(SignIn{ email, Secret(u"x"), {} }));
    QVERIFY(check(Renew{ Secret(u"x"), {} }));
    QVERIFY(check(SignOut{ Secret(u"x"), {} }));
    server.answers["/step"] = jsonAnswer(R"({"authorization_code":"granted"})");
    QVERIFY(check(EnterCode{ QStringLiteral("1"), {} }));
    // A code or token that is not taken: sign in again.
    server.answers["/token"] = jsonAnswer(R"({"error":"invalid_grant"})", "400 Bad Request");
    QCOMPARE(kind(ask(*backend, Renew{ Secret(u"x"), {} })), FailureKind::SessionExpired);
    QCOMPARE(kind(ask(*backend, EnterCode{ QStringLiteral("1"), {} })), FailureKind::SessionExpired);
}

// The server has forgotten the session and begins another: handed on for the next press, not used at once.
void tst_OAuth::continuationAfterLapse()
{
    OtherServer server;
    server.describe({});
    server.answers["/step"]
        = jsonAnswer(R"({"error":"invalid_session","auth_session":"new one"})", "400 Bad Request");
    const std::unique_ptr<AuthBackend> backend(oauth(server.url()));
    const Outcome lapsed = ask(*backend, EnterCode{ QStringLiteral("1"), R"({"s":"old one"})" });
    QCOMPARE(kind(lapsed), FailureKind::SessionExpired);
    QCOMPARE(server.received.count("/step"), 1);
    static_cast<void>(
        ask(*backend, EnterCode{ QStringLiteral("1"), std::get<Failure>(lapsed).continuation }));
    QCOMPARE(server.received.count("/step"), 2);
    QVERIFY(server.received.values("/step").constFirst().contains("auth_session=new%20one"));
}

// RFC 7009, 2.2: a token that is no more is revoked; busy is said with the time to wait.
void tst_OAuth::revocation()
{
    OtherServer server;
    server.describe(",\"revocation_endpoint\":\"" + server.url().toEncoded() + "/revoke\"");
    const std::unique_ptr<AuthBackend> backend(oauth(server.url()));
    const auto signOut = [&] { return ask(*backend, SignOut{ Secret(u"x"), {} }); };
    for (const QByteArray& done : { QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
             jsonAnswer("{}"), jsonAnswer(R"({"error":"invalid_grant"})", "400 Bad Request"),
             jsonAnswer(R"({"error":"invalid_token"})", "401 Unauthorized") }) {
        server.answers["/revoke"] = done;
        QVERIFY(wants<PasswordWanted>(signOut()));
    }
    for (const QByteArray& busy :
        { jsonAnswer("{}", "503 Busy", "Retry-After: 40\r\n"),
            QByteArray("HTTP/1.1 503 Busy\r\nRetry-After: 40\r\nContent-Type: text/html\r\nContent-Length: "
                       "1\r\n\r\nx"),
            QByteArray("HTTP/1.1 503 Busy\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov "
                       "1994 08:50:17 GMT\r\nContent-Length: 0\r\n\r\n") }) {
        server.answers["/revoke"] = busy;
        const Outcome outcome = signOut();
        QCOMPARE(kind(outcome), FailureKind::ServerTrouble);
        QCOMPARE(std::get<Failure>(outcome).retryAfter.count(), 40);
    }
}

void tst_OAuth::browserWithoutSuccess_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("cause");
    using enum FailureCause;
    QTest::newRow("access_denied") << QStringLiteral("WrongCredentials") << static_cast<int>(Browser);
    QTest::newRow("server_error") << QStringLiteral("ServerTrouble") << static_cast<int>(None);
    QTest::newRow("temporarily_unavailable") << QStringLiteral("ServerTrouble") << static_cast<int>(None);
    QTest::newRow("invalid_scope") << QStringLiteral("Unsupported") << static_cast<int>(Configuration);
    QTest::newRow("unauthorized_client") << QStringLiteral("Unsupported") << static_cast<int>(Configuration);
    QTest::newRow("something_new") << QStringLiteral("ProtocolError") << static_cast<int>(None);
    QTest::newRow("invalid_code") << QStringLiteral("ProtocolError") << static_cast<int>(None); // of a step
    QTest::newRow("") << QStringLiteral("ProtocolError") << static_cast<int>(None);
}

void tst_OAuth::browserWithoutSuccess()
{
    QFETCH(QString, expected);
    QFETCH(int, cause);
    OtherServer server;
    server.describe(",\"authorization_endpoint\":\"" + server.url().toEncoded() + "/authorize\"");
    QNetworkAccessManager web;
    const auto giveUp = [&web](const QUrl& page) {
        const QUrlQuery query(page);
        const QString back = query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
        web.get(QNetworkRequest(QUrl(back + QStringLiteral("/elsewhere"))));
        web.get(QNetworkRequest(QUrl(back + QStringLiteral("?code=stolen&state=guessed")))); // not ours
        web.get(QNetworkRequest(
            QUrl(back + QStringLiteral("?error=%1&state=").arg(QLatin1String(QTest::currentDataTag()))
                + query.queryItemValue(QStringLiteral("state")))));
    };
    const std::unique_ptr<AuthBackend> backend(oauth(server.url(), giveUp));
    const Outcome outcome = ask(*backend, SignInInBrowser{ email });
    QCOMPARE(nameOf(outcome), expected);
    QCOMPARE(static_cast<int>(std::get<Failure>(outcome).cause), cause);
    QCOMPARE(server.received.count("/token"), 0);
}

QTEST_GUILESS_MAIN(tst_OAuth)
#include "tst_oauth.moc"
