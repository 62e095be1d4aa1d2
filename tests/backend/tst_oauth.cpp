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
    void metadataIsChecked();
    void withoutMetadata();
    void nameFromUserinfo();
    void tokensAreAskedForAgain();
    void refusedCodeIsNotSentAgain();
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

void tst_OAuth::browserWithoutSuccess()
{
    OtherServer server;
    server.describe(",\"authorization_endpoint\":\"" + server.url().toEncoded() + "/authorize\"");
    QNetworkAccessManager web;
    const auto giveUp = [&web](const QUrl& page) {
        const QUrlQuery query(page);
        const QString back = query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
        web.get(QNetworkRequest(QUrl(back + QStringLiteral("/elsewhere"))));
        web.get(QNetworkRequest(QUrl(back + QStringLiteral("?code=stolen&state=guessed")))); // not ours
        web.get(QNetworkRequest(QUrl(back + QStringLiteral("?error=access_denied&state=")
            + query.queryItemValue(QStringLiteral("state")))));
    };
    const std::unique_ptr<AuthBackend> backend(oauth(server.url(), giveUp));
    const Outcome outcome = ask(*backend, SignInInBrowser{ email });
    QCOMPARE(kind(outcome), FailureKind::WrongCredentials);
    QCOMPARE(std::get<Failure>(outcome).cause, FailureCause::Browser);
    QCOMPARE(server.received.count("/token"), 0);
}

QTEST_GUILESS_MAIN(tst_OAuth)
#include "tst_oauth.moc"
