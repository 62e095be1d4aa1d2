// SPDX-License-Identifier: MIT
// Each line of the transport's table: what Qt does by itself (see the comment), and that it no longer does
// it.
#include "backend/transport/httptransport.h"
#include "backend/transport/proxyanswer.h"
#include "rawserver.h"

#include <QEventLoop>
#include <QPointer>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

HttpCall::Result wait(HttpCall* call)
{
    HttpCall::Result result;
    bool finished = false;
    QObject::connect(call, &HttpCall::finished, call, [&](const HttpCall::Result& r) {
        result = r;
        finished = true;
    });
    QEventLoop loop;
    QObject::connect(call, &HttpCall::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(
        30000, &loop, &QEventLoop::quit); // longer than the deadline, which Qt 6.4 needs at times
    loop.exec();
    if (!finished)
        qFatal("the call never finished");
    delete call;
    return result;
}

FailureKind failureOf(HttpCall* call)
{
    const auto result = wait(call);
    return result.answer ? FailureKind::Unsupported
                         : result.failure.kind; // Unsupported: never a transport's own
}

// An answer whose end only the closed connection tells is closed after; others stay open unless said.
RawServer::Respond respondWith(const QByteArray& bytes, bool close = false)
{
    return
        [bytes, close = close || !bytes.contains("Content-Length")](QTcpSocket* socket, const QByteArray&) {
            socket->write(bytes);
            if (close)
                socket->disconnectFromHost();
        };
}

const QByteArray body = "password=secret";

} // namespace

class tst_Transport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answers();
    void deliversOnce();
    void staleConnectionsAreNotUsed();
    void oneCallEndsNoOther();
    void unreachable();
    void deadline();
    void refused();
    void limits();
    void hugeHeaders();
    void truncated();
    void notUnderstood_data();
    void notUnderstood();
    void redirect();
    void strangers_data();
    void strangers();
    void retryAfter();
    void retryAfterOfAnything_data();
    void retryAfterOfAnything();
    void deletingAborts();
    void tls_data();
    void tls();
    void tls10();
    void plainHttpForLoopbackOnly();
    void proxy();
    void proxyPassword_data();
    void proxyPassword();
    void proxyPasswordIsTriedOnce();
    void proxyForSeveral();
    void proxyRefusesAnother();
    void proxyRelayIsOurs();
    void proxyChallenges_data();
    void proxyChallenges();
    void proxyBodies_data();
    void proxyBodies();
    void proxyQuestionWithdrawn();
    void proxyScript_data();
    void proxyScript();

private:
    std::optional<QSslConfiguration> certificate(const QString& name) const;
    QTemporaryDir m_folder;
};

void tst_Transport::initTestCase()
{
    const QString script = QStringLiteral(R"(
        set -e; cd "$1"
        openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj "/CN=Test CA" 2>/dev/null
        make() { # name, subjectAltName, days
          openssl req -newkey rsa:2048 -nodes -keyout "$1.key" -out "$1.csr" -subj "/CN=$1" 2>/dev/null
          printf 'subjectAltName=%s\n' "$2" > "$1.ext"
          openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -out "$1.pem" -days "$3" -extfile "$1.ext" 2>/dev/null
        }
        make good IP:127.0.0.1 2
        make wronghost DNS:login.example.com 2
        make expired IP:127.0.0.1 -1
        openssl req -x509 -newkey rsa:2048 -nodes -keyout selfsigned.key -out selfsigned.pem -days 2 -subj "/CN=self" -addext subjectAltName=IP:127.0.0.1 2>/dev/null
    )");
    QVERIFY(m_folder.isValid());
    QCOMPARE(QProcess::execute(QStringLiteral("bash"),
                 { QStringLiteral("-c"), script, QStringLiteral("bash"), m_folder.path() }),
        0);
}

std::optional<QSslConfiguration> tst_Transport::certificate(const QString& name) const
{
    QFile key(m_folder.filePath(name + QStringLiteral(".key")));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(
        QSslCertificate::fromPath(m_folder.filePath(name + QStringLiteral(".pem"))));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    return configuration;
}

void tst_Transport::answers()
{
    QByteArray received;
    RawServer server([&](QTcpSocket* socket, const QByteArray& request) {
        received = request;
        socket->write(jsonAnswer(
            R"({"a":1})", "403 Forbidden", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: 7\r\n"));
    });
    HttpTransport transport({});
    const auto result = wait(transport.post(
        server.url(), formEncode({ { QStringLiteral("p"), QStringLiteral("a b+&=\u00e9") } })));
    QVERIFY(result.answer);
    QCOMPARE(result.answer->status, 403);
    QCOMPARE(result.answer->body.value(QStringLiteral("a")).toInt(), 1);
    QCOMPARE(result.answer->retryAfter.count(), 7);
    QCOMPARE(result.answer->date, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
    QVERIFY(received.endsWith("p=a%20b%2B%26%3D%C3%A9"));
    QVERIFY(!received.toLower().contains("cookie"));
    // One connection for two calls in a row.
    wait(transport.post(server.url(), body));
    QCOMPARE(server.connections, 1);
}

// Qt sends one post() up to four times when the server drops the connection: here before the body, within it,
// after it, and within the answer, on new connections and on such as have just served another request.
void tst_Transport::deliversOnce()
{
    constexpr int rounds = 10000;
    int round = 0, twice = 0, begun = 0;
    bool drops = false;
    RawServer server([&](QTcpSocket* socket, const QByteArray&) {
        if (!drops)
            socket->write(jsonAnswer("{}"));
        else if (round % 4 == 3)
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: appl");
        if (drops)
            socket->abort();
    });
    server.interrupt = [&](QTcpSocket* socket, const QByteArray& received) {
        const qsizetype end = received.indexOf("\r\n\r\n");
        const bool cut
            = drops && (round % 4 == 0 || (round % 4 == 1 && end > 0 && received.size() > end + 4));
        begun += drops;
        if (cut)
            socket->abort();
        return cut;
    };
    HttpTransport transport({});
    for (round = 0; round < rounds; ++round) {
        drops = false;
        if (round % 8 < 4)
            QVERIFY(wait(transport.post(server.url(), body)).answer);
        drops = true;
        begun = server.requests = 0;
        QCOMPARE(failureOf(transport.post(server.url(), body)), FailureKind::OutcomeUnknown);
        twice += server.requests > 1 || (round % 4 < 2 && (begun > 1 || server.requests > 0));
    }
    qInfo("%d dropped connections, delivered twice: %d", rounds, twice);
    QCOMPARE(twice, 0);
}

void tst_Transport::staleConnectionsAreNotUsed()
{
    RawServer server(respondWith(jsonAnswer("{}"), true)); // says keep-alive, then closes
    HttpTransport transport({});
    for (int i = 0; i < 10; ++i) {
        const auto result = wait(transport.post(server.url(), body));
        QVERIFY(result.answer || result.failure.kind == FailureKind::OutcomeUnknown);
    }
    QCOMPARE(server.requests <= 10, true);
}

// Clearing stale connections ended what was under way on another.
void tst_Transport::oneCallEndsNoOther()
{
    QList<QTcpSocket*> waiting;
    RawServer server([&](QTcpSocket* socket, const QByteArray& request) {
        if (request.contains("slow"))
            waiting += socket;
        else
            socket->write(jsonAnswer("{}"));
    });
    HttpTransport transport({});
    QVERIFY(wait(transport.post(server.url(), body)).answer);
    const std::unique_ptr<HttpCall> slow(transport.post(server.url(), "slow=1"));
    QSignalSpy finished(slow.get(), &HttpCall::finished);
    QTRY_COMPARE(waiting.size(), 1);
    QTest::qWait(3100); // after which a connection counts as stale
    QVERIFY(wait(transport.post(server.url(), body)).answer);
    waiting.constFirst()->write(jsonAnswer("{}"));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.constFirst().constFirst().value<HttpCall::Result>().answer);
}

// Nobody is sent to look for a proxy where there is none.
void tst_Transport::unreachable()
{
    HttpTransport transport({ std::chrono::seconds(5), QStringLiteral("none"), {} });
    // Broadcast: the system refuses at once, and nothing is sent.
    const auto result = wait(transport.post(QUrl(QStringLiteral("http://255.255.255.255:9/")), body));
    QCOMPARE(result.failure.kind, FailureKind::Offline);
    QCOMPARE(result.failure.cause, FailureCause::None);
}

// QNetworkRequest::setTransferTimeout measures idleness: a slow drip lasts for ever.
void tst_Transport::deadline()
{
    HttpTransport transport({ std::chrono::milliseconds(300), {}, {} });
    QList<QTimer*> drips;
    RawServer drip([&](QTcpSocket* socket, const QByteArray&) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        auto* timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(20);
    });
    QCOMPARE(failureOf(transport.post(drip.url(), body)), FailureKind::OutcomeUnknown);
    RawServer silent([](QTcpSocket*, const QByteArray&) {});
    QCOMPARE(failureOf(transport.post(silent.url(), body)), FailureKind::OutcomeUnknown);
    QCOMPARE(failureOf(transport.get(silent.url())), FailureKind::TimedOut);
}

void tst_Transport::refused()
{
    HttpTransport transport({});
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort()));
    closed.close();
    QCOMPARE(failureOf(transport.post(url, body)), FailureKind::Offline);
}

// Qt takes bodies of 64 MB, and headers of 50 MB: see hugeHeaders().
void tst_Transport::limits()
{
    HttpTransport transport({});
    RawServer announced(respondWith(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10000000\r\n\r\n{"));
    QCOMPARE(failureOf(transport.post(announced.url(), body)), FailureKind::ProtocolError);
    RawServer endless(respondWith("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":\""
        + QByteArray(10000000, 'x') + "\"}"));
    QCOMPARE(failureOf(transport.post(endless.url(), body)), FailureKind::ProtocolError);
    RawServer notHttp(respondWith("220 smtp.example.com\r\n\r\n"));
    QCOMPARE(failureOf(transport.post(notHttp.url(), body)), FailureKind::OutcomeUnknown);
}

// Qt shows a header only when it is whole, so it is the deadline that ends one that has no end. Over TLS, as
// every server but one on this computer: of a plain connection Qt 6.4 reads a header byte by byte, and aborts
// only when nothing more comes.
void tst_Transport::hugeHeaders()
{
    const QString ca = m_folder.filePath(QStringLiteral("ca.pem"));
    RawServer huge(
        [first = true](QTcpSocket* socket, const QByteArray&) mutable {
            socket->write(std::exchange(first, false)
                    ? "HTTP/1.1 200 OK\r\nX: " + QByteArray(50000000, 'x') + "\r\n\r\n{}"
                    : jsonAnswer("{}"));
            socket->disconnectFromHost();
        },
        certificate(QStringLiteral("good")));
    HttpTransport transport({ std::chrono::seconds(20), {}, ca });
    QCOMPARE(failureOf(transport.post(huge.url(), body)), FailureKind::ProtocolError);
    QVERIFY(wait(transport.post(huge.url(), body)).answer);
    RawServer endless(
        [first = true](QTcpSocket* socket, const QByteArray&) mutable {
            if (!std::exchange(first, false)) {
                socket->write(jsonAnswer("{}"));
                return;
            }
            socket->write("HTTP/1.1 200 OK\r\nX: ");
            auto* more = new QTimer(socket);
            connect(more, &QTimer::timeout, socket, [socket] {
                if (socket->bytesToWrite() < 100000)
                    socket->write(QByteArray(10000, 'x'));
            });
            more->start(0);
        },
        certificate(QStringLiteral("good")));
    HttpTransport hasty({ std::chrono::seconds(1), {}, ca });
    QCOMPARE(failureOf(hasty.post(endless.url(), body)), FailureKind::OutcomeUnknown);
    QVERIFY(wait(hasty.post(endless.url(), body)).answer);
}

// Qt takes a truncated body for a whole one where no length was announced.
void tst_Transport::truncated()
{
    for (const char* header : { "", "Content-Length: 20\r\n", "Transfer-Encoding: chunked\r\n" }) {
        RawServer server(respondWith(
            QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n") + header + "\r\n{\"a\":",
            true));
        HttpTransport transport({});
        const FailureKind kind = failureOf(transport.post(server.url(), body));
        QVERIFY2(kind == FailureKind::ProtocolError || kind == FailureKind::OutcomeUnknown, header);
    }
}

void tst_Transport::notUnderstood_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("captivePortal");
    const auto json = [](const QByteArray& text) { return jsonAnswer(text); };
    QTest::newRow("no JSON") << json("nonsense") << false;
    QTest::newRow("array") << json("[]") << false;
    QTest::newRow("invalid UTF-8") << json("{\"a\":\"\xff\"}") << false;
    QTest::newRow("deep") << json("{\"a\":" + QByteArray(10000, '[') + QByteArray(10000, ']') + "}") << false;
    QTest::newRow("equal keys") << json("{\"a\":1,\"a\":2}") << false;
    QTest::newRow("text") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}")
                          << false;
    QTest::newRow("page of the network")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>")
        << true;
    // Qt takes 103 Early Hints for the answer.
    QTest::newRow("103 first") << "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + json("{}") << false;
}

void tst_Transport::notUnderstood()
{
    QFETCH(QByteArray, answer);
    RawServer server(respondWith(answer));
    HttpTransport transport({});
    const auto result = wait(transport.post(server.url(), body));
    QVERIFY(!result.answer);
    QCOMPARE(result.failure.kind, FailureKind::ProtocolError);
    QTEST(result.failure.cause == FailureCause::CaptivePortal, "captivePortal");
}

// Followed, a redirect would carry the body elsewhere.
void tst_Transport::redirect()
{
    RawServer other(respondWith(jsonAnswer("{}")));
    RawServer server(respondWith("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + other.url().toEncoded()
        + "\r\nContent-Length: 0\r\n\r\n"));
    HttpTransport transport({});
    const auto result = wait(transport.post(server.url(), body));
    QCOMPARE(result.failure.kind, FailureKind::ProtocolError);
    QCOMPARE(result.failure.cause, FailureCause::CaptivePortal);
    QCOMPARE(other.connections, 0);
}

// Web filters and portals in whatever form they answer: each is named, so that its message says whom to ask.
void tst_Transport::strangers_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("expected"); // -1: the server's own answer
    using enum FailureCause;
    const auto row = [](const char* status, const char* type, const char* page, FailureCause expected) {
        QTest::addRow("%s, %s, %s", status, type, page)
            << QByteArray(status) << QByteArray(type) << QByteArray(page) << static_cast<int>(expected);
    };
    for (const char* status : { "200 OK", "201 Created", "302 Found", "303 See Other",
             "307 Temporary Redirect", "511 Network Authentication Required" })
        row(status, "text/html; charset=utf-8", "<html>Log in", CaptivePortal);
    row("200 OK", "application/xhtml+xml", "<?xml version='1.0'?><html/>", CaptivePortal);
    row("200 OK", "", "\xef\xbb\xbf\n<!DOCTYPE html>", CaptivePortal);
    row("200 OK", "application/json", "<html>", CaptivePortal); // they lie about that, too
    row("200 OK", "text/plain", "Welcome to Guest-WiFi", CaptivePortal);
    row("200 OK", "text/plain", "{}", None);
    row("302 Found", "application/json", "{}", CaptivePortal);
    row("302 Found", "", "", CaptivePortal);
    row("511 Network Authentication Required", "", "", CaptivePortal);
    row("511 Network Authentication Required", "application/json", "{}", CaptivePortal);
    for (const char* status : { "401 Unauthorized", "403 Forbidden", "404 Not Found",
             "407 Proxy Authentication Required", "451 Unavailable For Legal Reasons" }) {
        row(status, "text/html", "<html>Blocked", WebFilter);
        row(status, "application/xhtml+xml", "<html/>", WebFilter);
        row(status, "text/plain", "Blocked by policy", WebFilter);
    }
    row("403 Forbidden", "", "", WebFilter);
    row("451 Unavailable For Legal Reasons", "", "", WebFilter);
    row("407 Proxy Authentication Required", "", "", WebFilter);
    row("403 Forbidden", "application/json", "[]", WebFilter);
    row("403 Forbidden", "application/octet-stream", "x", WebFilter);
    // What speaks of the request is no filter, and what says nothing is nobody in particular.
    row("400 Bad Request", "text/html", "<html>400", None);
    row("408 Request Timeout", "text/html", "<html>408", None);
    row("404 Not Found", "", "", None);
    row("400 Bad Request", "", "", None);
    row("404 Not Found", "application/json", "cut sho", None);
    // A gateway in trouble speaks for the server, so does one that counts requests.
    for (const char* status :
        { "500 Oops", "502 Bad Gateway", "503 Busy", "504 Gateway Timeout", "429 Too Many Requests" })
        QTest::addRow("%s", status) << QByteArray(status) << QByteArray("text/html") << QByteArray("<html>")
                                    << -1;
    QTest::newRow("JSON with 403") << QByteArray("403 Forbidden") << QByteArray("application/json")
                                   << QByteArray("{}") << -1;
}

void tst_Transport::strangers()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, page);
    QFETCH(int, expected);
    RawServer server(
        respondWith("HTTP/1.1 " + status + (type.isEmpty() ? QByteArray() : "\r\nContent-Type: " + type)
            + "\r\nLocation: https://portal.example.com/\r\nRetry-After: 9\r\nContent-Length: "
            + QByteArray::number(page.size()) + "\r\n\r\n" + page));
    HttpTransport transport({});
    for (const bool posting : { true, false }) {
        const auto result = wait(posting ? transport.post(server.url(), body) : transport.get(server.url()));
        QCOMPARE(result.answer.has_value(), expected == -1);
        if (result.answer) {
            QCOMPARE(result.answer->retryAfter.count(), 9);
            continue;
        }
        QCOMPARE(result.failure.kind, FailureKind::ProtocolError);
        QCOMPARE(static_cast<int>(result.failure.cause), expected);
        QCOMPARE(result.failure.retryAfter.count(), 9);
    }
}

void tst_Transport::retryAfter()
{
    HttpTransport transport({});
    RawServer date(
        respondWith("HTTP/1.1 503 Unavailable\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 "
                    "Nov 1994 08:50:07 GMT\r\nContent-Length: 0\r\n\r\n"));
    auto result = wait(transport.post(date.url(), body));
    QVERIFY(result.answer);
    QCOMPARE(result.answer->status, 503);
    QCOMPARE(result.answer->retryAfter.count(), 30);
    RawServer odd(respondWith("HTTP/1.1 503 Unavailable\r\nRetry-After: soon\r\nContent-Length: 0\r\n\r\n"));
    result = wait(transport.post(odd.url(), body));
    QCOMPARE(result.answer->retryAfter.count(), 0);
}

// Whatever else an answer is: who says when to come again is obeyed.
void tst_Transport::retryAfterOfAnything_data()
{
    QTest::addColumn<QByteArray>("head");
    for (const char* head : { "200 OK\r\nContent-Type: application/json", "200 OK\r\nContent-Type: text/html",
             "302 Found\r\nLocation: /", "400 Bad\r\nContent-Type: text/plain", "403 Forbidden",
             "404 Not Found", "451 No", "511 Log in", "103 Early Hints" })
        QTest::newRow(head) << QByteArray(head);
}

void tst_Transport::retryAfterOfAnything()
{
    QFETCH(QByteArray, head);
    HttpTransport transport({});
    const QByteArray date = "\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT";
    for (const QByteArray& when : { QByteArray("30"), QByteArray("Sun, 06 Nov 1994 08:50:07 GMT") }) {
        RawServer server(respondWith("HTTP/1.1 " + head + date + "\r\nRetry-After: " + when
            + "\r\nContent-Length: 8\r\n\r\nnonsense"));
        const auto result = wait(transport.post(server.url(), body));
        QVERIFY(!result.answer);
        QCOMPARE(result.failure.retryAfter.count(), 30);
    }
}

void tst_Transport::deletingAborts()
{
    bool gone = false;
    RawServer server([&](QTcpSocket* socket, const QByteArray&) {
        connect(socket, &QTcpSocket::disconnected, this, [&] { gone = true; });
    });
    HttpTransport transport({});
    HttpCall* call = transport.post(server.url(), body);
    QTRY_COMPARE(server.requests, 1);
    delete call;
    QTRY_VERIFY(gone);
}

void tst_Transport::tls_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("knownCa");
    QTest::addColumn<int>("cause"); // -1 = trusted
    QTest::newRow("good") << QStringLiteral("good") << true << -1;
    QTest::newRow("unknown CA") << QStringLiteral("good") << false
                                << static_cast<int>(FailureCause::CertificateUnknownIssuer);
    QTest::newRow("self-signed") << QStringLiteral("selfsigned") << true
                                 << static_cast<int>(FailureCause::CertificateUnknownIssuer);
    QTest::newRow("expired") << QStringLiteral("expired") << true
                             << static_cast<int>(FailureCause::CertificateExpired);
    QTest::newRow("wrong host") << QStringLiteral("wronghost") << true
                                << static_cast<int>(FailureCause::CertificateWrongHost);
}

void tst_Transport::tls()
{
    QFETCH(QString, name);
    QFETCH(bool, knownCa);
    QFETCH(int, cause);
    RawServer server(respondWith(jsonAnswer("{}")), certificate(name));
    HttpTransport transport(
        { std::chrono::seconds(20), {}, knownCa ? m_folder.filePath(QStringLiteral("ca.pem")) : QString() });
    const auto result = wait(transport.post(server.url(), body));
    QCOMPARE(result.answer.has_value(), cause == -1);
    QCOMPARE(server.requests, cause == -1 ? 1 : 0);
    if (cause != -1) {
        QCOMPARE(result.failure.kind, FailureKind::Untrusted);
        QCOMPARE(static_cast<int>(result.failure.cause), cause);
    }
}

void tst_Transport::tls10()
{
    auto old = certificate(QStringLiteral("good"));
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old->setProtocol(QSsl::TlsV1_0);
    QT_WARNING_POP
    RawServer server(respondWith(jsonAnswer("{}")), old);
    HttpTransport transport({ std::chrono::seconds(20), {}, m_folder.filePath(QStringLiteral("ca.pem")) });
    QCOMPARE(failureOf(transport.post(server.url(), body)), FailureKind::Untrusted);
    QCOMPARE(server.requests, 0);
}

void tst_Transport::plainHttpForLoopbackOnly()
{
    for (const char* good :
        { "https://example.com", "http://127.0.0.1:1", "http://[::1]/x", "http://localhost" })
        QVERIFY2(HttpTransport::isAllowed(QUrl(QString::fromLatin1(good))), good);
    for (const char* bad : { "http://example.com", "http://127.0.0.1.example.com", "http://10.0.0.1",
             "ftp://127.0.0.1", "https://", "" })
        QVERIFY2(!HttpTransport::isAllowed(QUrl(QString::fromLatin1(bad))), bad);
}

void tst_Transport::proxy()
{
    const auto through = [](quint16 port) {
        return TransportSettings{ std::chrono::seconds(5), QStringLiteral("http://127.0.0.1:%1").arg(port),
            {} };
    };
    RawServer target(respondWith(jsonAnswer("{}")), certificate(QStringLiteral("good")));
    RawServer locked(respondWith("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                                 "realm=\"x\"\r\nContent-Length: 0\r\n\r\n"));
    RawServer refusing(respondWith("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
    QTcpServer dead;
    QVERIFY(dead.listen(QHostAddress::LocalHost));
    const quint16 deadPort = dead.serverPort();
    dead.close();
    for (const quint16 port : { locked.port(), refusing.port(), deadPort }) {
        HttpTransport transport(through(port));
        const auto result = wait(transport.post(target.url(), body));
        QVERIFY(!result.answer);
        QCOMPARE(result.failure.kind, FailureKind::Offline);
        QCOMPARE(result.failure.cause, FailureCause::Proxy);
        QCOMPARE(target.requests, 0);
    }
}

namespace {

/// Knows what it is told, one after the other, and notes what it was asked.
class Known : public ProxyPasswords {
public:
    explicit Known(QStringList passwords) : m_passwords(std::move(passwords)) { }
    void ask(const QString& proxy, bool wasRefused, QObject* receiver, Answer then) override
    {
        asked += proxy + (wasRefused ? QStringLiteral(" again") : QString());
        if (isThinking)
            return;
        QTimer::singleShot(0, receiver, [this, then] {
            if (m_passwords.isEmpty())
                return then({});
            then(ProxyPassword{ QStringLiteral("user"), Secret(m_passwords.takeFirst()) });
        });
    }
    QStringList asked;
    bool isThinking = false;

private:
    QStringList m_passwords;
};

const QByteArray wantsBasic
    = "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\nno";

// Lets in whoever says user:right, to one place, whatever was asked for but "refused".
RawServer::Respond guard(quint16 target)
{
    return [target](QTcpSocket* socket, const QByteArray& request) {
        if (!request.contains("Basic " + QByteArray("user:right").toBase64())) {
            socket->write(wantsBasic);
            return;
        }
        if (request.startsWith("CONNECT refused")) {
            socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        auto* server = new QTcpSocket(socket);
        QObject::connect(server, &QTcpSocket::readyRead, socket, [=] { socket->write(server->readAll()); });
        socket->disconnect();
        QObject::connect(socket, &QTcpSocket::readyRead, server, [=] { server->write(socket->readAll()); });
        server->connectToHost(QHostAddress::LocalHost, target);
        socket->write("HTTP/1.1 200 OK\r\n\r\n");
    };
}

TransportSettings askingThrough(const RawServer& proxy, ProxyPasswords* passwords, const QString& person = {})
{
    TransportSettings settings;
    settings.deadline = std::chrono::seconds(5);
    settings.proxy = QStringLiteral("http://") + person + QStringLiteral("127.0.0.1:%1").arg(proxy.port());
    settings.passwords = passwords;
    return settings;
}

} // namespace

void tst_Transport::proxyPassword_data()
{
    QTest::addColumn<QStringList>("passwords");
    QTest::addColumn<int>("asked");
    QTest::addColumn<bool>("reaches");
    const QString right = QStringLiteral("right"), wrong = QStringLiteral("wrong");
    QTest::newRow("right") << QStringList{ right } << 1 << true;
    QTest::newRow("wrong, right") << QStringList{ wrong, right } << 2 << true;
    QTest::newRow("wrong, wrong, given up") << QStringList{ wrong, wrong } << 3 << false;
    QTest::newRow("wrong for ever") << QStringList(9, wrong) << 3 << false;
    QTest::newRow("given up") << QStringList{} << 1 << false;
}

void tst_Transport::proxyPassword()
{
    QFETCH(QStringList, passwords);
    QFETCH(int, asked);
    RawServer target(respondWith(jsonAnswer("{}")), certificate(QStringLiteral("good")));
    RawServer proxy(guard(target.port()));
    Known known(passwords);
    TransportSettings settings = askingThrough(proxy, &known);
    settings.caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    HttpTransport transport(settings);
    const QUrl url = target.url();
    const auto result = wait(transport.post(url, body));
    QTEST(result.answer.has_value(), "reaches");
    QCOMPARE(known.asked.size(), asked);
    QVERIFY(!known.asked.constFirst().endsWith(QStringLiteral(" again")));
    for (const QString& later : known.asked.mid(1))
        QVERIFY(later.endsWith(QStringLiteral(" again")));
    QCOMPARE(target.requests, result.answer ? 1 : 0);
    if (result.answer) { // and it is known from now on
        QVERIFY(wait(transport.post(url, body)).answer);
        QCOMPARE(known.asked.size(), asked);
    } else {
        QCOMPARE(result.failure.cause, FailureCause::Proxy);
    }
}

// A wrong one in the settings must not lock somebody's account, however often a broker presses.
void tst_Transport::proxyPasswordIsTriedOnce()
{
    int tries = 0;
    RawServer proxy([&tries](QTcpSocket* socket, const QByteArray& request) {
        tries += request.contains("Proxy-Authorization");
        socket->write(wantsBasic);
    });
    HttpTransport transport(askingThrough(proxy, nullptr, QStringLiteral("user:wrong@")));
    for (int press = 0; press < 5; ++press) {
        const auto result = wait(transport.get(QUrl(QStringLiteral("https://localhost:9"))));
        QCOMPARE(result.failure.cause, FailureCause::Proxy);
    }
    QCOMPARE(tries, 1);
    // What is on this computer no proxy is asked for.
    QCOMPARE(
        wait(transport.get(QUrl(QStringLiteral("http://127.0.0.1:9")))).failure.cause, FailureCause::None);
    QCOMPARE(proxy.requests, 2);
}

// Each has its own attempts and its own trouble.
void tst_Transport::proxyForSeveral()
{
    RawServer target(respondWith(jsonAnswer("{}")), certificate(QStringLiteral("good")));
    RawServer proxy(guard(target.port()));
    TransportSettings settings = askingThrough(proxy, nullptr, QStringLiteral("user:right@"));
    settings.caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    HttpTransport transport(settings);
    constexpr int several = 4;
    std::vector<std::unique_ptr<HttpCall>> calls;
    std::vector<HttpCall::Result> results(several + 1);
    int ended = 0;
    for (int i = 0; i <= several; ++i) {
        const QUrl url = i == several ? QUrl(QStringLiteral("https://refused.invalid")) : target.url();
        calls.emplace_back(transport.post(url, body));
        connect(calls.back().get(), &HttpCall::finished, this, [&, i](const HttpCall::Result& result) {
            results[static_cast<size_t>(i)] = result;
            ++ended;
        });
    }
    QTRY_COMPARE(ended, several + 1);
    for (int i = 0; i < several; ++i)
        QVERIFY2(results[static_cast<size_t>(i)].answer,
            qPrintable(results[static_cast<size_t>(i)].failure.detail));
    QVERIFY(!results.back().answer);
    QCOMPARE(results.back().failure.cause, FailureCause::Proxy);
    QCOMPARE(target.requests, several);
}

// A POST that the server has answered was answered, whatever becomes of others meanwhile.
void tst_Transport::proxyRefusesAnother()
{
    QPointer<QTcpSocket> waiting;
    RawServer target([&](QTcpSocket* socket, const QByteArray&) { waiting = socket; },
        certificate(QStringLiteral("good")));
    RawServer proxy(guard(target.port()));
    TransportSettings settings = askingThrough(proxy, nullptr, QStringLiteral("user:right@"));
    settings.caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    HttpTransport transport(settings);
    const std::unique_ptr<HttpCall> posted(transport.post(target.url(), body));
    QSignalSpy finished(posted.get(), &HttpCall::finished);
    QTRY_VERIFY(waiting);
    QCOMPARE(wait(transport.get(QUrl(QStringLiteral("https://refused.invalid")))).failure.cause,
        FailureCause::Proxy);
    waiting->write(jsonAnswer("{}"));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.constFirst().constFirst().value<HttpCall::Result>().answer);
}

// The way to the proxy stands open on loopback; nobody else goes through.
void tst_Transport::proxyRelayIsOurs()
{
    QByteArray arrived;
    RawServer proxy([&arrived](QTcpSocket* socket, const QByteArray& request) {
        arrived = request;
        socket->write("HTTP/1.1 200 OK\r\n\r\n");
    });
    ProxyRelay relay(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()),
        std::make_shared<ProxyAccount>());
    relay.allowAttempts();
    const QByteArray secret = relay.entrance().rawHeader("X-Salestrekker-Relay");
    QVERIFY(secret.size() > 32);
    for (const QByteArray& header : { QByteArray(), QByteArray("X-Salestrekker-Relay: 0\r\n"),
             QByteArray("X-Salestrekker-Relay:\r\n") }) {
        QTcpSocket stranger;
        stranger.connectToHost(relay.entrance().hostName(), relay.entrance().port());
        QTRY_VERIFY(stranger.state() == QAbstractSocket::ConnectedState);
        stranger.write("CONNECT a:443 HTTP/1.1\r\n" + header + "\r\n");
        QTRY_VERIFY(stranger.state() == QAbstractSocket::UnconnectedState);
    }
    QCOMPARE(proxy.connections, 0);
    // As Qt 6.4 writes it, and as 6.8 does.
    for (const QByteArray& name :
        { QByteArray("X-Salestrekker-Relay"), QByteArray("x-salestrekker-relay") }) {
        arrived.clear();
        QTcpSocket known;
        known.connectToHost(relay.entrance().hostName(), relay.entrance().port());
        known.write("CONNECT a:443 HTTP/1.1\r\n" + name + ": " + secret + "\r\nX: y\r\n\r\n");
        QTRY_COMPARE(arrived, QByteArray("CONNECT a:443 HTTP/1.1\r\nX: y\r\n\r\n"));
    }
}

void tst_Transport::proxyChallenges_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArrayList>("schemes");
    QTest::addColumn<QByteArray>("last");
    const auto row = [](const char* fields, const QByteArrayList& schemes, const char* last) {
        QTest::newRow(fields) << QByteArray(fields) << schemes << QByteArray(last);
    };
    row("Proxy-Authenticate: Basic realm=\"a\"", { "basic" }, "Basic realm=\"a\"");
    row("proxy-authenticate: Negotiate, NTLM, Basic realm=\"a, b\"", { "negotiate", "ntlm", "basic" },
        "Basic realm=\"a, b\"");
    row("Proxy-Authenticate: Digest realm=\"a\", qop=\"auth,auth-int\" , nonce=\"x\\\"y\"", { "digest" },
        "Digest realm=\"a\", qop=\"auth,auth-int\", nonce=\"x\\\"y\"");
    row("Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM TlRMTVNTUAACAAAA==",
        { "negotiate", "ntlm" }, "NTLM TlRMTVNTUAACAAAA==");
    row("Proxy-Authenticate: , ,Basic realm = \"x\",", { "basic" }, "Basic realm = \"x\"");
    row("Server: x", {}, "");
    row("Proxy-Authenticate: realm=\"lost\"", {}, "");
}

// RFC 9110, 11.6.1: a field may hold several, and several fields one each.
void tst_Transport::proxyChallenges()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArrayList, schemes);
    QFETCH(QByteArray, last);
    const auto challenges = ProxyAnswer("HTTP/1.1 407 Who\r\n" + fields + "\r\n\r\n").challenges();
    QByteArrayList found;
    for (const ProxyChallenge& challenge : challenges)
        found += challenge.scheme;
    QCOMPARE(found, schemes);
    QCOMPARE(challenges.isEmpty() ? QByteArray() : challenges.constLast().text, last);
}

void tst_Transport::proxyBodies_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isBroken");
    const auto row = [](const char* name, const char* fields, bool closes, const char* body = "",
                         bool isBroken = false) {
        QTest::newRow(name) << QByteArray(fields) << closes << QByteArray(body) << isBroken;
    };
    row("length", "1.1 407 Who\r\nContent-Length: 5\r\n", false, "sorry");
    row("none", "1.1 407 Who\r\nContent-Length: 0\r\n", false);
    row("chunks", "1.1 407 Who\r\nTransfer-Encoding: chunked\r\n", false,
        "5;x=y\r\nsorry\r\n1\r\n.\r\n0\r\nX: y\r\n\r\n");
    row("no chunks", "1.1 407 Who\r\nTransfer-Encoding: chunked\r\n", false, "sorry\r\n", true);
    row("a chunk beyond all measure", "1.1 407 Who\r\nTransfer-Encoding: chunked\r\n", false, "fffffffff\r\n",
        true);
    row("until the end", "1.1 407 Who\r\n", true);
    row("says so", "1.1 407 Who\r\nContent-Length: 5\r\nConnection: foo, Close\r\n", true);
    row("says so of itself", "1.1 407 Who\r\nContent-Length: 5\r\nProxy-Connection: close\r\n", true);
    row("old", "1.0 407 Who\r\nContent-Length: 5\r\n", true);
    row("old, and lasts", "1.0 407 Who\r\nContent-Length: 5\r\nConnection: keep-alive\r\n", false, "sorry");
}

void tst_Transport::proxyBodies()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, closes);
    QFETCH(QByteArray, body);
    QFETCH(bool, isBroken);
    const ProxyAnswer answer("HTTP/" + fields + "\r\n");
    QCOMPARE(answer.status(), 407);
    QCOMPARE(answer.closes(), closes);
    if (closes)
        return;
    // Whole, with what comes after it; and byte by byte.
    BodySkipper skipper(answer);
    QByteArray data = body + "HTTP/1.1";
    QVERIFY(skipper.take(data));
    QCOMPARE(skipper.isBroken(), isBroken);
    if (isBroken)
        return;
    QCOMPARE(data, QByteArray("HTTP/1.1"));
    BodySkipper slow(answer);
    QByteArray drop;
    for (qsizetype at = 0; at < body.size(); ++at) {
        QVERIFY2(!slow.take(drop), qPrintable(QString::number(at)));
        drop += body[at];
    }
    QVERIFY(slow.take(drop));
    QVERIFY(drop.isEmpty());
}

// A call that is deleted while somebody is asked takes the question along.
void tst_Transport::proxyQuestionWithdrawn()
{
    RawServer proxy(respondWith(wantsBasic));
    Known known({});
    known.isThinking = true;
    HttpTransport transport(askingThrough(proxy, &known));
    HttpCall* call = transport.get(QUrl(QStringLiteral("https://localhost:9")));
    QTRY_COMPARE(known.asked.size(), 1);
    delete call;
    QTest::qWait(0);
    QCOMPARE(proxy.requests, 1);
}

void tst_Transport::proxyScript_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("missing") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("never comes") << QByteArray();
}

// This thread goes on meanwhile: the script's server, which is in it, is asked.
void tst_Transport::proxyScript()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
    QSKIP("the address of a script is a setting of Windows and macOS");
#endif
    QFETCH(QByteArray, script);
    QPointer<QTcpSocket> asking;
    RawServer scripts([&](QTcpSocket* socket, const QByteArray&) {
        asking = socket;
        if (!script.isEmpty())
            socket->write(script);
    });
    RawServer target(respondWith(jsonAnswer("{}")));
    const auto variable = qScopeGuard([] { qunsetenv("http_proxy"); });
    // As libproxy has it.
    qputenv("http_proxy", "pac+" + scripts.url().toEncoded());
    QUrl url = target.url();
    url.setHost(QStringLiteral("0.0.0.0")); // comes to the same, but is not called loopback
    HttpTransport transport({});
    const auto result = wait(transport.get(url));
    QCOMPARE(scripts.requests, 1);
    QVERIFY2(result.answer, qPrintable(result.failure.detail));
    QCOMPARE(target.requests, 1);
    if (asking)
        asking->abort(); // lets the thread go
}

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_transport.moc"
