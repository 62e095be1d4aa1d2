// SPDX-License-Identifier: MIT
// Each line of the transport's table: what Qt does by itself (see the comment), and that it no longer does
// it.
#include "exchange.h"

#include <QSignalSpy>
#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

FailureKind failureOf(HttpCall* call)
{
    const auto result = wait(call);
    return result.answer ? FailureKind::Unsupported
                         : result.failure.kind; // Unsupported: never a transport's own
}

} // namespace

class tst_Transport : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

private:
    const TestCertificates m_certificates;
};

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
    const QString ca = m_certificates.authority();
    RawServer huge(
        [first = true](QTcpSocket* socket, const QByteArray&) mutable {
            socket->write(std::exchange(first, false)
                    ? "HTTP/1.1 200 OK\r\nX: " + QByteArray(50000000, 'x') + "\r\n\r\n{}"
                    : jsonAnswer("{}"));
            socket->disconnectFromHost();
        },
        m_certificates.serving(QStringLiteral("good")));
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
        m_certificates.serving(QStringLiteral("good")));
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
    RawServer server(respondWith(jsonAnswer("{}")), m_certificates.serving(name));
    HttpTransport transport(
        { std::chrono::seconds(20), {}, knownCa ? m_certificates.authority() : QString() });
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
    auto old = m_certificates.serving(QStringLiteral("good"));
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_0);
    QT_WARNING_POP
    RawServer server(respondWith(jsonAnswer("{}")), old);
    HttpTransport transport({ std::chrono::seconds(20), {}, m_certificates.authority() });
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

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_transport.moc"
