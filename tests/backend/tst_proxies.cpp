// SPDX-License-Identifier: MIT
// What stands between this program and HTTP proxies: three attempts a call, a question at most for each
// password, and nobody else's way through.
#include "backend/transport/proxyanswer.h"
#include "exchange.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

/// Knows what it is told, one after the other, and notes what it was asked.
class Known : public ProxyPasswords {
public:
    explicit Known(QStringList passwords) : m_passwords(std::move(passwords)) { }
    void ask(const Demand& demand, QObject* receiver, Answer then) override
    {
        note(demand);
        if (isThinking)
            return;
        QTimer::singleShot(0, receiver, [this, then] {
            if (m_passwords.isEmpty())
                return then({});
            then(ProxyPassword{ QStringLiteral("user"), Secret(m_passwords.takeFirst()), isEntered });
        });
    }
    void learn(const Demand& demand, bool isAccepted) override
    {
        const QString name
            = isAccepted ? QStringLiteral("right") : demand.refused->password.reveal().toString();
        learnt += demand.hungUp ? name + QStringLiteral(", hung up") : name;
    }
    QStringList asked;
    QStringList learnt; ///< "right", or what was refused
    bool isEntered = true;
    bool isThinking = false;

protected:
    void note(const Demand& demand)
    {
        asked += (demand.isReadable ? QStringLiteral("readable ") : QString()) + demand.proxy
            + (demand.hungUp         ? QStringLiteral(" hung up")
                    : demand.refused ? QStringLiteral(" again")
                                     : QString());
    }

private:
    QStringList m_passwords;
};

/// A keyring that has "old"; once that was refused, somebody who is asked enters "right", and all are told
/// that.
class Outdated : public Known {
public:
    Outdated() : Known(QStringList{}) { }
    void ask(const Demand& demand, QObject* receiver, Answer then) override
    {
        note(demand);
        const bool isNow = demand.refused && !std::exchange(m_wasEntered, true);
        QTimer::singleShot(0, receiver, [this, isNow, then] {
            const QString password = m_wasEntered ? QStringLiteral("right") : QStringLiteral("old");
            then(ProxyPassword{ QStringLiteral("user"), Secret(password), isNow });
        });
    }

private:
    bool m_wasEntered = false;
};

const QByteArray wantsBasic
    = "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\nno";

void tunnel(QTcpSocket* socket, quint16 target)
{
    auto* server = new QTcpSocket(socket);
    QObject::connect(server, &QTcpSocket::readyRead, socket, [=] { socket->write(server->readAll()); });
    QObject::connect(server, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    socket->disconnect();
    QObject::connect(socket, &QTcpSocket::readyRead, server, [=] { server->write(socket->readAll()); });
    server->connectToHost(QHostAddress::LocalHost, target);
    socket->write("HTTP/1.1 200 OK\r\n\r\n");
}

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
        tunnel(socket, target);
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

class tst_Proxies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trouble();
    void password_data();
    void password();
    void passwordIsTriedOnce();
    void wrongForSeveral();
    void triedByOneThatGoes();
    void endsWithItsTransport();
    void stale();
    void unreadableStaysSo();
    void forSeveral();
    void refusesAnother();
    void oneWayToSignIn_data();
    void oneWayToSignIn();
    void hangsUp();
    void hungUpByChance();
    void keptIsRefused();
    void enteredForSeveral();
    void hangsUpAfterAccepted();
    void refusedByChance();
    void beyondAscii_data();
    void beyondAscii();
    void causes_data();
    void causes();
    void whatIsNoAnswerToIt_data();
    void whatIsNoAnswerToIt();
    void saidUnasked();
    void relayIsOurs();
    void challenges_data();
    void challenges();
    void bodies_data();
    void bodies();
    void questionWithdrawn();
    void script_data();
    void script();

private:
    const TestCertificates m_certificates;
};

void tst_Proxies::trouble()
{
    const auto through = [](quint16 port) {
        return TransportSettings{ std::chrono::seconds(5), QStringLiteral("http://127.0.0.1:%1").arg(port),
            {} };
    };
    RawServer target(respondWith(jsonAnswer("{}")), m_certificates.serving(QStringLiteral("good")));
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
        QCOMPARE(result.failure.cause,
            port == locked.port()         ? FailureCause::ProxyPassword
                : port == refusing.port() ? FailureCause::Proxy
                                          : FailureCause::ProxyAway);
        QCOMPARE(target.requests, 0);
    }
}

void tst_Proxies::password_data()
{
    QTest::addColumn<QStringList>("passwords");
    QTest::addColumn<int>("presses"); // until it gets through
    const QString right = QStringLiteral("right"), wrong = QStringLiteral("wrong");
    QTest::newRow("right") << QStringList{ right } << 1;
    QTest::newRow("wrong, right") << QStringList{ wrong, right } << 2;
    QTest::newRow("wrong, wrong, right") << QStringList{ wrong, QStringLiteral("bad"), right } << 3;
    QTest::newRow("given up") << QStringList{} << 9;
}

// A press asks once, sends what it is told once, and has three requests.
void tst_Proxies::password()
{
    QFETCH(QStringList, passwords);
    QFETCH(int, presses);
    RawServer target(respondWith(jsonAnswer("{}")), m_certificates.serving(QStringLiteral("good")));
    QByteArrayList sent;
    const RawServer::Respond basic = guard(target.port());
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        sent += httpValue(httpFields(request), "Proxy-Authorization");
        basic(socket, request);
    });
    Known known(passwords);
    TransportSettings settings = askingThrough(proxy, &known);
    settings.caFile = m_certificates.authority();
    HttpTransport transport(settings);
    for (int press = 1; press <= 4; ++press) {
        sent.clear();
        const auto result = wait(transport.post(target.url(), body));
        QVERIFY2(result.answer.has_value() == (press >= presses), qPrintable(result.failure.detail));
        QVERIFY(sent.size() <= 3);
        QVERIFY(sent.size() - sent.count(QByteArray()) <= 1);
        QCOMPARE(known.asked.size(), qMin(press, presses)); // and then it is known
        if (!result.answer)
            QCOMPARE(result.failure.cause, FailureCause::ProxyPassword);
    }
    QVERIFY(!known.asked.constFirst().endsWith(QStringLiteral(" again")));
    for (const QString& later : known.asked.mid(1))
        QCOMPARE(later.endsWith(QStringLiteral(" again")), !passwords.isEmpty());
}

// A wrong one in the settings must not lock somebody's account, however often a broker presses.
void tst_Proxies::passwordIsTriedOnce()
{
    int tries = 0;
    RawServer proxy([&tries](QTcpSocket* socket, const QByteArray& request) {
        tries += request.contains("Proxy-Authorization");
        socket->write(wantsBasic);
    });
    const TransportSettings settings = askingThrough(proxy, nullptr, QStringLiteral("user:wrong@"));
    HttpTransport transport(settings);
    HttpTransport another(settings); // for a newer version, say
    for (int press = 0; press < 5; ++press) {
        for (HttpTransport* one : { &transport, &another }) {
            const auto result = wait(one->get(QUrl(QStringLiteral("https://localhost:9"))));
            QCOMPARE(result.failure.cause, FailureCause::ProxyPassword);
        }
    }
    QCOMPARE(tries, 1);
    // What is on this computer no proxy is asked for.
    const int requests = proxy.requests;
    QCOMPARE(
        wait(transport.get(QUrl(QStringLiteral("http://127.0.0.1:9")))).failure.cause, FailureCause::None);
    QCOMPARE(proxy.requests, requests);
}

// What was told to a proxy that keeps it unreadable is not sent in Basic without another question.
void tst_Proxies::unreadableStaysSo()
{
    RawServer target(respondWith(jsonAnswer("{}"), true), m_certificates.serving(QStringLiteral("good")));
    bool isReadable = false, wasSentEarly = false;
    Known known({ QStringLiteral("right"), QStringLiteral("right") });
    const RawServer::Respond basic = guard(target.port());
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        const bool isBasic = request.contains("Basic "), isDigest = request.contains("Digest ");
        wasSentEarly = wasSentEarly || (isBasic && known.asked.size() < 2);
        if (isReadable)
            basic(socket, request);
        else if (isDigest)
            tunnel(socket, target.port());
        else
            socket->write("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                          "Proxy-Authenticate: Digest realm=\"x\", nonce=\"y\", qop=\"auth\"\r\n"
                          "Content-Length: 0\r\n\r\n");
    });
    TransportSettings settings = askingThrough(proxy, &known);
    settings.caFile = m_certificates.authority();
    HttpTransport transport(settings);
    const QString name = QStringLiteral("127.0.0.1:%1").arg(proxy.port());
    QVERIFY(wait(transport.get(target.url())).answer);
    QCOMPARE(known.asked, QStringList{ name });
    isReadable = true;
    QVERIFY(wait(transport.get(target.url())).answer);
    QCOMPARE(known.asked, (QStringList{ name, QStringLiteral("readable ") + name }));
    QVERIFY(!wasSentEarly);
}

// However many are under way at once: they wait for what the first comes to.
void tst_Proxies::wrongForSeveral()
{
    QStringList sent;
    QPointer<QTcpSocket> first;
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        const QByteArray said = httpValue(httpFields(request), "Proxy-Authorization");
        if (said.isEmpty()) {
            socket->write(wantsBasic);
            return;
        }
        sent += QString::fromLatin1(said);
        first = socket;
    });
    HttpTransport transport(askingThrough(proxy, nullptr, QStringLiteral("user:wrong@")));
    constexpr int several = 5;
    std::vector<std::unique_ptr<HttpCall>> calls;
    int ended = 0;
    for (int i = 0; i < several; ++i) {
        calls.emplace_back(transport.get(QUrl(QStringLiteral("https://localhost:9"))));
        connect(calls.back().get(), &HttpCall::finished, this, [&](const HttpCall::Result& result) {
            QCOMPARE(result.failure.cause, FailureCause::ProxyPassword);
            ++ended;
        });
    }
    QTRY_COMPARE(proxy.requests, several + 1);
    QVERIFY(first);
    QCOMPARE(ended, 0);
    first->write(wantsBasic);
    QTRY_COMPARE(ended, several);
    QCOMPARE(sent.size(), 1);
}

// Whoever tries a password and goes leaves it to the next.
void tst_Proxies::triedByOneThatGoes()
{
    RawServer target(respondWith(jsonAnswer("{}")), m_certificates.serving(QStringLiteral("good")));
    const RawServer::Respond basic = guard(target.port());
    bool isSilent = true;
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        if (!isSilent || !request.contains("Basic "))
            basic(socket, request);
    });
    TransportSettings settings = askingThrough(proxy, nullptr, QStringLiteral("user:right@"));
    settings.caFile = m_certificates.authority();
    HttpTransport transport(settings);
    std::unique_ptr<HttpCall> first(transport.post(target.url(), body));
    QTRY_COMPARE(proxy.requests, 2);
    std::unique_ptr<HttpCall> second(transport.post(target.url(), body));
    QSignalSpy finished(second.get(), &HttpCall::finished);
    QTRY_COMPARE(proxy.requests, 3);
    isSilent = false;
    first.reset();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.constFirst().constFirst().value<HttpCall::Result>().answer);
}

// With connections that are still being made; what it shows needs the sanitizers.
void tst_Proxies::endsWithItsTransport()
{
    QSet<QTcpSocket*> open;
    RawServer proxy([&open](QTcpSocket* socket, const QByteArray& request) {
        open += socket;
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [&open, socket] { open -= socket; });
        if (!request.contains("Basic "))
            socket->write(wantsBasic);
    });
    auto transport
        = std::make_unique<HttpTransport>(askingThrough(proxy, nullptr, QStringLiteral("user:right@")));
    const QUrl url(QStringLiteral("https://localhost:9"));
    std::unique_ptr<HttpCall> first(transport->get(url));
    QTRY_COMPARE(proxy.requests, 2);
    std::unique_ptr<HttpCall> second(transport->get(url));
    QTRY_COMPARE(proxy.requests, 3);
    first.reset();
    second.reset();
    transport.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_VERIFY(open.isEmpty());
}

// RFC 7616, 3.3: the password was right, and is sent again with what the proxy says now.
void tst_Proxies::stale()
{
    RawServer target(respondWith(jsonAnswer("{}"), true), m_certificates.serving(QStringLiteral("good")));
    int number = 0, requests = 0;
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        ++requests;
        const ProxyChallenge said{ "digest", httpValue(httpFields(request), "Proxy-Authorization") };
        if (said.parameter("nonce") == QByteArray::number(number)) {
            ++number; // good for one use
            tunnel(socket, target.port());
            return;
        }
        socket->write("HTTP/1.1 407 Who\r\nProxy-Authenticate: Digest realm=\"x\", qop=\"auth\", nonce=\""
            + QByteArray::number(number) + "\"" + (said.text.isEmpty() ? "" : ", stale=TRUE")
            + "\r\nContent-Length: 0\r\n\r\n");
    });
    TransportSettings settings = askingThrough(proxy, nullptr, QStringLiteral("user:right@"));
    settings.caFile = m_certificates.authority();
    HttpTransport transport(settings);
    for (int press = 0; press < 3; ++press) {
        requests = 0;
        const auto result = wait(transport.get(target.url()));
        QVERIFY2(result.answer, qPrintable(result.failure.detail));
        QVERIFY(requests <= 3);
    }
}

// Each has its own attempts and its own trouble.
void tst_Proxies::forSeveral()
{
    RawServer target(respondWith(jsonAnswer("{}")), m_certificates.serving(QStringLiteral("good")));
    RawServer proxy(guard(target.port()));
    TransportSettings settings = askingThrough(proxy, nullptr, QStringLiteral("user:right@"));
    settings.caFile = m_certificates.authority();
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
void tst_Proxies::refusesAnother()
{
    QPointer<QTcpSocket> waiting;
    RawServer target([&](QTcpSocket* socket, const QByteArray&) { waiting = socket; },
        m_certificates.serving(QStringLiteral("good")));
    RawServer proxy(guard(target.port()));
    TransportSettings settings = askingThrough(proxy, nullptr, QStringLiteral("user:right@"));
    settings.caFile = m_certificates.authority();
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

// Where two could read a challenge in two ways, Qt is told what the relay has read.
void tst_Proxies::oneWayToSignIn_data()
{
    QTest::addColumn<QByteArray>("challenges");
    QTest::addColumn<QString>("asked"); // whether others may read it
    QTest::addColumn<QByteArray>("sent"); // begins so
    const QByteArray basic = "Basic realm=\"x\"", digest = "Digest realm=\"x\", nonce=\"y\", qop=\"auth\"";
    const auto row
        = [](const char* name, const QByteArrayList& all, bool isReadable, const QByteArray& sent) {
              QTest::newRow(name) << all.join("\r\nProxy-Authenticate: ")
                                  << (isReadable ? QStringLiteral("readable ") : QString()) << sent;
          };
    row("Basic", { basic }, true, "Basic ");
    row("Digest", { digest }, false, "Digest username=\"user\", realm=\"x\", nonce=\"y\"");
    row("both", { basic, digest }, false, "Digest username=\"user\", realm=\"x\", nonce=\"y\"");
    row("in one field", { basic + ", " + digest }, false, "Digest username=");
    row("two algorithms", { basic, digest + ", algorithm=MD5, algorithm=SHA-256" }, false,
        "Digest username=");
    row("two realms", { basic, digest + ", realm=\"z\"" }, false, "Digest username=\"user\", realm=\"x\"");
    row("auth-int first", { "Digest realm=\"x\", nonce=\"y\", qop=\"auth-int, auth\"" }, false,
        "Digest username=\"user\", realm=\"x\", nonce=\"y\"");
    row("in capitals", { "DIGEST Realm=\"x\", NONCE=\"y\", QOP=\"AUTH\", Algorithm=md5" }, false,
        "Digest username=\"user\", realm=\"x\", nonce=\"y\"");
    row("SHA-256 and Basic", { basic, "Digest realm=\"x\", nonce=\"y\", algorithm=SHA-256" }, true, "Basic ");
    row("NTLM and Basic", { basic, "NTLM" }, false, "NTLM ");
}

void tst_Proxies::oneWayToSignIn()
{
    QFETCH(const QByteArray, challenges);
    QFETCH(const QString, asked);
    QFETCH(const QByteArray, sent);
    QByteArrayList all;
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        const QByteArray authorization = httpValue(httpFields(request), "Proxy-Authorization");
        if (!authorization.isEmpty())
            all += authorization;
        socket->write(
            "HTTP/1.1 407 Who\r\nProxy-Authenticate: " + challenges + "\r\nContent-Length: 0\r\n\r\n");
    });
    Known known({ QStringLiteral("right") });
    HttpTransport transport(askingThrough(proxy, &known));
    QVERIFY(!wait(transport.get(QUrl(QStringLiteral("https://localhost:9")))).answer);
    QCOMPARE(known.asked.constFirst(), asked + QStringLiteral("127.0.0.1:%1").arg(proxy.port()));
    QVERIFY2(!all.isEmpty() && all.constFirst().startsWith(sent), all.join('\n').constData());
    for (const QByteArray& authorization : all)
        QCOMPARE(authorization.startsWith("Basic "), sent == "Basic ");
}

// A proxy that ends the connection on a wrong password gets it once a press, and twice in all.
void tst_Proxies::hangsUp()
{
    int tries = 0;
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        if (!request.contains("Proxy-Authorization")) {
            socket->write(wantsBasic);
            return;
        }
        ++tries;
        socket->disconnectFromHost();
    });
    Known known({ QStringLiteral("wrong") });
    HttpTransport transport(askingThrough(proxy, &known));
    for (const int sent : { 1, 2, 2, 2 }) {
        QVERIFY(!wait(transport.get(QUrl(QStringLiteral("https://localhost:9")))).answer);
        QCOMPARE(tries, sent);
    }
    const QString name = QStringLiteral("readable 127.0.0.1:%1").arg(proxy.port());
    QCOMPARE(known.asked.mid(0, 2), (QStringList{ name, name + QStringLiteral(" hung up") }));
}

// It was kept, and has been changed since: in the same press somebody is asked.
void tst_Proxies::keptIsRefused()
{
    RawServer target(respondWith(jsonAnswer("{}"), true), m_certificates.serving(QStringLiteral("good")));
    RawServer proxy(guard(target.port()));
    Outdated known;
    TransportSettings settings = askingThrough(proxy, &known);
    settings.caFile = m_certificates.authority();
    HttpTransport transport(settings);
    QVERIFY(wait(transport.get(target.url())).answer);
    const QString name = QStringLiteral("readable 127.0.0.1:%1").arg(proxy.port());
    QCOMPARE(known.asked, (QStringList{ name, name + QStringLiteral(" again") }));
    QTRY_COMPARE(known.learnt, QStringList{ QStringLiteral("right") });
    QCOMPARE(proxy.requests, 3);
}

void tst_Proxies::enteredForSeveral()
{
    RawServer target(respondWith(jsonAnswer("{}"), true), m_certificates.serving(QStringLiteral("good")));
    RawServer proxy(guard(target.port()));
    for (const QString& person : { QString(), QStringLiteral("user:wrong@") }) {
        Outdated known;
        TransportSettings settings = askingThrough(proxy, &known, person);
        settings.caFile = m_certificates.authority();
        HttpTransport transport(settings);
        std::vector<std::unique_ptr<HttpCall>> calls;
        int through = 0, over = 0;
        for (int i = 0; i < 3; ++i) {
            calls.emplace_back(transport.post(target.url(), body));
            connect(calls.back().get(), &HttpCall::finished, this, [&](const HttpCall::Result& result) {
                through += bool(result.answer);
                ++over;
            });
        }
        QTRY_COMPARE(over, 3);
        QCOMPARE(through, 3);
    }
}

// What the proxy asks was away when it refused. Whoever enters it again has it sent again, once for each
// time.
void tst_Proxies::refusedByChance()
{
    RawServer target(respondWith(jsonAnswer("{}"), true), m_certificates.serving(QStringLiteral("good")));
    int tries = 0;
    const auto well = guard(target.port());
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        if (request.contains("Proxy-Authorization") && ++tries <= 2)
            socket->write(wantsBasic);
        else
            well(socket, request);
    });
    Known known({ QStringLiteral("right"), QStringLiteral("right"), QStringLiteral("right") });
    TransportSettings settings = askingThrough(proxy, &known);
    settings.caFile = m_certificates.authority();
    HttpTransport transport(settings);
    for (const int sent : { 1, 2, 3 }) {
        QCOMPARE(bool(wait(transport.get(target.url())).answer), sent == 3);
        QCOMPARE(tries, sent);
    }
    QCOMPARE(known.learnt,
        (QStringList{ QStringLiteral("right"), QStringLiteral("right"), QStringLiteral("right") }));
    settings.accounts = std::make_shared<ProxyAccounts>();
    Known kept({ QStringLiteral("wrong"), QStringLiteral("wrong"), QStringLiteral("wrong") });
    kept.isEntered = false;
    settings.passwords = &kept;
    HttpTransport other(settings);
    for (int press = 0; press < 3; ++press)
        QVERIFY(!wait(other.get(target.url())).answer);
    QCOMPARE(tries, 4); // by itself, once
}

// RFC 7617, 3 and RFC 7616, 3.4; [MS-NLMP] has UTF-16.
void tst_Proxies::beyondAscii_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<bool>("isSet"); // before it was known what the proxy wants
    for (const bool isSet : { false, true }) {
        for (const char* const challenge : { "Basic realm=\"x\"", "Basic realm=\"x\", charset=\"UTF-8\"",
                 "Digest realm=\"x\", nonce=\"y\"" })
            QTest::addRow("%s%s", challenge, isSet ? ", set" : "") << QByteArray(challenge) << isSet;
    }
}

void tst_Proxies::beyondAscii()
{
    QFETCH(const QByteArray, challenge);
    QFETCH(const bool, isSet);
    const QString password = QStringLiteral("Schl\u00fcssel\u20ac");
    QByteArray sent;
    RawServer target(respondWith(jsonAnswer("{}"), true), m_certificates.serving(QStringLiteral("good")));
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        sent = httpValue(httpFields(request), "Proxy-Authorization");
        if (!sent.isEmpty())
            return tunnel(socket, target.port());
        socket->write(
            "HTTP/1.1 407 Who\r\nProxy-Authenticate: " + challenge + "\r\nContent-Length: 0\r\n\r\n");
    });
    Known known({ password });
    TransportSettings settings = askingThrough(proxy, &known,
        isSet ? QStringLiteral("user:") + QString::fromLatin1(QUrl::toPercentEncoding(password)) + u'@'
              : QString());
    settings.caFile = m_certificates.authority();
    HttpTransport transport(settings);
    QVERIFY(wait(transport.get(target.url())).answer);
    QVERIFY(proxy.requests <= 3);
    if (challenge.startsWith("Basic")) {
        QCOMPARE(sent, "Basic " + ("user:" + password.toUtf8()).toBase64());
        return;
    }
    const auto md5 = [](const QByteArray& text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
    };
    const ProxyChallenge said{ "digest", sent }; // RFC 2069: without qop
    QCOMPARE(said.parameter("response"),
        md5(md5("user:x:" + password.toUtf8()) + ":y:" + md5("CONNECT:" + said.parameter("uri"))));
}

// What is said of a proxy that does not connect: who is to do something about it.
void tst_Proxies::causes_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<FailureCause>("cause");
    const auto row = [](const char* answer, FailureKind kind, FailureCause cause) {
        QTest::newRow(answer) << QByteArray(answer) << kind << cause;
    };
    row("403 No", FailureKind::Offline, FailureCause::Proxy);
    for (const char* const answer : { "502 Bad", "503 No server", "504 Late" })
        row(answer, FailureKind::Offline, FailureCause::ProxyAway);
    row("302 There\r\nLocation: http://portal/", FailureKind::ProtocolError, FailureCause::CaptivePortal);
    row("200 OK\r\nContent-Type: text/html\r\nContent-Length: 20\r\n\r\n<html>Hotel</html>\r\n",
        FailureKind::ProtocolError, FailureCause::CaptivePortal);
    row("", FailureKind::Offline, FailureCause::ProxyAway);
    row("silence", FailureKind::TimedOut, FailureCause::ProxyAway);
}

void tst_Proxies::causes()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const FailureKind, kind);
    QFETCH(const FailureCause, cause);
    RawServer proxy([&](QTcpSocket* socket, const QByteArray&) {
        if (answer.isEmpty())
            socket->disconnectFromHost();
        else if (answer != "silence")
            socket->write("HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\n\r\n");
    });
    TransportSettings settings = askingThrough(proxy, nullptr);
    settings.deadline = std::chrono::seconds(1);
    HttpTransport transport(settings);
    const Failure failure = wait(transport.get(QUrl(QStringLiteral("https://localhost:9")))).failure;
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.cause, cause);
}

// It was changed at the proxy.
void tst_Proxies::hangsUpAfterAccepted()
{
    RawServer target(respondWith(jsonAnswer("{}"), true), m_certificates.serving(QStringLiteral("good")));
    bool isChanged = false;
    int tries = 0;
    const auto well = guard(target.port());
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        if (!isChanged || !request.contains("Proxy-Authorization"))
            return well(socket, request);
        ++tries;
        socket->disconnectFromHost();
    });
    Known known({ QStringLiteral("right") });
    TransportSettings settings = askingThrough(proxy, &known);
    settings.caFile = m_certificates.authority();
    HttpTransport transport(settings);
    QVERIFY(wait(transport.get(target.url())).answer);
    isChanged = true;
    for (int press = 0; press < 6; ++press)
        QVERIFY(!wait(transport.get(target.url())).answer);
    QVERIFY2(tries <= 3, qPrintable(QString::number(tries)));
    QVERIFY(known.asked.contains(QStringLiteral("readable 127.0.0.1:%1 hung up").arg(proxy.port())));
}

// The line was bad: the password was right all the time.
void tst_Proxies::hungUpByChance()
{
    RawServer target(respondWith(jsonAnswer("{}"), true), m_certificates.serving(QStringLiteral("good")));
    int tries = 0, bad = 2;
    const auto well = guard(target.port());
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        if (request.contains("Proxy-Authorization") && ++tries <= bad)
            socket->disconnectFromHost();
        else
            well(socket, request);
    });
    Known known({ QStringLiteral("right"), QStringLiteral("right"), QStringLiteral("right") });
    TransportSettings settings = askingThrough(proxy, &known);
    settings.caFile = m_certificates.authority();
    HttpTransport transport(settings);
    QVERIFY(!wait(transport.get(target.url())).answer);
    QVERIFY(wait(transport.get(target.url())).answer); // asked, and the same entered again
    QCOMPARE(tries, 3);
    QCOMPARE(known.asked.size(), 2);
    const QString set = QStringLiteral("user:right@");
    tries = 0;
    TransportSettings fixed = askingThrough(proxy, &known, set); // by an administrator
    fixed.caFile = settings.caFile;
    HttpTransport other(fixed);
    QVERIFY(!wait(other.get(target.url())).answer);
    QVERIFY(wait(other.get(target.url())).answer);
}

// A proxy that does not connect has not said that the password is right: one at a time tries it.
void tst_Proxies::whatIsNoAnswerToIt_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char* const status : { "503 No authentication server", "502 Bad", "403 No", "400 Bad" })
        QTest::newRow(status) << QByteArray(status);
}

void tst_Proxies::whatIsNoAnswerToIt()
{
    QFETCH(const QByteArray, status);
    int underWay = 0;
    bool isInTrouble = true;
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        if (!request.contains("Proxy-Authorization"))
            socket->write(wantsBasic);
        else if (isInTrouble)
            socket->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
        else
            ++underWay;
    });
    HttpTransport transport(askingThrough(proxy, nullptr, QStringLiteral("user:wrong@")));
    wait(transport.get(QUrl(QStringLiteral("https://localhost:9"))));
    isInTrouble = false;
    const int before = proxy.requests;
    std::vector<std::unique_ptr<HttpCall>> calls;
    for (int i = 0; i < 5; ++i)
        calls.emplace_back(transport.get(QUrl(QStringLiteral("https://localhost:9"))));
    // Each has asked without it, and one with it.
    QTRY_COMPARE(proxy.requests, before + 6);
    QTRY_COMPARE(underWay, 1);
}

void tst_Proxies::saidUnasked()
{
    RawServer target(respondWith(jsonAnswer("{}")), m_certificates.serving(QStringLiteral("good")));
    RawServer proxy([&](QTcpSocket* socket, const QByteArray& request) {
        if (request.contains("Proxy-Authorization"))
            return tunnel(socket, target.port());
        socket->write(wantsBasic + "HTTP/1.1 200 Come in\r\n\r\n");
    });
    TransportSettings settings = askingThrough(proxy, nullptr, QStringLiteral("user:right@"));
    settings.caFile = m_certificates.authority();
    HttpTransport transport(settings);
    QVERIFY(wait(transport.get(target.url())).answer);
}

// The way to the proxy stands open on loopback; nobody else goes through.
void tst_Proxies::relayIsOurs()
{
    QByteArray arrived;
    RawServer proxy([&arrived](QTcpSocket* socket, const QByteArray& request) {
        arrived = request;
        socket->write("HTTP/1.1 200 OK\r\n\r\n");
    });
    ProxyRelay relay(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()),
        std::make_shared<ProxyAccount>(ProxyLogin{}));
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

void tst_Proxies::challenges_data()
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
void tst_Proxies::challenges()
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

void tst_Proxies::bodies_data()
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

void tst_Proxies::bodies()
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
void tst_Proxies::questionWithdrawn()
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

void tst_Proxies::script_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("missing") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("never comes") << QByteArray();
}

// This thread goes on meanwhile: the script's server, which is in it, is asked.
void tst_Proxies::script()
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
    const std::unique_ptr<HttpCall> call(transport.get(url));
    QSignalSpy finished(call.get(), &HttpCall::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QCOMPARE(scripts.requests, 1);
    QVERIFY(finished.constFirst().constFirst().value<HttpCall::Result>().answer);
    QCOMPARE(target.requests, 1);
    QCOMPARE(call->route().isKnown, !script.isEmpty());
    if (asking)
        asking->abort(); // lets the thread go
}

QTEST_GUILESS_MAIN(tst_Proxies)
#include "tst_proxies.moc"
