// SPDX-License-Identifier: MIT
#include "probe.h"

#include "certificatefindings.h"
#include "settingstable.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>

namespace Salestrekker {
namespace {

using L = QLatin1String;
using enum FindingCode;

constexpr int tooMany = 429; // RFC 6585, 4
constexpr int clockTolerance = 120; // seconds; packaging/README.md
constexpr int objection = 2000; // milliseconds for what a server says at once or not at all

// "https://login.example.com:8443/token": what is tried, without what may be somebody's.
QString shown(const QUrl& url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString hostOf(const QUrl& url)
{
    return QStringLiteral("%1:%2").arg(url.host()).arg(url.port(url.scheme() == L("https") ? 443 : 80));
}

QString withoutFullStop(QString text)
{
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

struct Ignored {
    const char* variable;
    const char* why;
};

// By no_proxy, as far as the forms go that libproxy and others understand: names, ends of names, networks.
[[maybe_unused]] bool mayBeExcepted(const QString& host)
{
    const QString all = qEnvironmentVariable("no_proxy") + u',' + qEnvironmentVariable("NO_PROXY");
    const QStringList exceptions = all.split(u',', Qt::SkipEmptyParts);
    return std::ranges::any_of(exceptions, [&host](const QString& exception) {
        QString end = exception.trimmed().section(u':', 0, 0).toLower();
        if (end == L("<local>"))
            return !host.contains(u'.');
        if (end.contains(u'/'))
            return !QHostAddress(host).isNull();
        const bool isPattern = end.startsWith(u'*');
        while (end.startsWith(u'*') || end.startsWith(u'.'))
            end.remove(0, 1);
        return (isPattern || !end.isEmpty()) && host.endsWith(end);
    });
}

// libproxy takes http_proxy for https, too, the first of these four that is set; Qt takes from it http, socks
// and socks5 alone. ALL_PROXY, which curl and others obey, neither knows.
std::optional<Ignored> ignoredVariable([[maybe_unused]] const QString& host)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (mayBeExcepted(host))
        return {};
    for (const char* const name : { "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" }) {
        const QByteArray value = qgetenv(name).toLower();
        if (value.startsWith("direct:"))
            return {};
        if (value.startsWith("pac+") || value.startsWith("wpad:"))
            return Ignored{ name, "names a script (PAC), from which no proxy came" };
        if (value.startsWith("http://") || value.startsWith("socks5://"))
            return Ignored{ name, "is no address that is understood" };
        if (!value.isEmpty())
            return Ignored{ name, "begins with no scheme that is understood" };
    }
    for (const char* const name : { "all_proxy", "ALL_PROXY" }) {
        if (!qEnvironmentVariableIsEmpty(name))
            return Ignored{ name, "is not looked at" };
    }
#endif
    return {};
}

QString silentSettings(std::chrono::milliseconds patience)
{
    return QStringLiteral(
        "this computer's proxy settings (a script, perhaps, or its server) gave no answer within %1 s")
        .arg(std::chrono::duration<double>(patience).count());
}

// What says more of who answers than that it is not the server meant. RFC 9110, 15.5.
struct Status {
    int status;
    FindingCode code;
    L text; ///< %1: the method
    L advice; ///< %1: the setting
};
constexpr Status foreign[]{
    { 401, WebFilter, L("something in front of the server wants a sign-in of its own"),
        L("have it let this program through without one, or check %1") },
    { 405, NotThisServer, L("this address takes no %1"), L("check %1") },
    { 407, WebFilter, L("a proxy in front of the server wants a sign-in of its own"),
        L("have it let this program through without one, or check %1") },
    { 415, NotThisServer, L("this address does not take the type of what is sent there"), L("check %1") },
    { 421, NotThisServer, L("who answers is not the server of this name"),
        L("check %1, and where the name leads") },
    { 426, NotThisServer, L("another version of HTTP is wanted there"),
        L("have the server accept HTTP/1.1, or check %1") },
};

const Status* statusOf(const Probe::Answer& answer)
{
    const auto* const found = std::ranges::find(foreign, answer.connection.status, &Status::status);
    return found == std::end(foreign) || answer.isProtocols ? nullptr : found;
}

// "status 200, text/plain: …"
QString answerText(const Probe::Answer& answer)
{
    QString text = answer.result.failure.detail;
    const QString status = QStringLiteral("status %1, ").arg(answer.connection.status);
    if (answer.connection.contentType.isEmpty() && text.startsWith(status))
        text.insert(status.size(), L("without a Content-Type"));
    return text;
}

Finding clockFinding(const HttpAnswer& answer)
{
    const qint64 off = answer.date.secsTo(QDateTime::currentDateTimeUtc());
    const QString text = off == 0
        ? L("as the server's")
        : QStringLiteral("%1 s %2 the server's").arg(qAbs(off)).arg(off > 0 ? L("ahead of") : L("behind"));
    return qAbs(off) < clockTolerance
        ? good(Clock, L("clock"), text)
        : warning(ClockOff, L("clock"), text, L("set this computer's date and time"));
}

} // namespace

Probe::Probe(const TransportSettings& settings) : m_settings(settings), m_transport(settings) { }

Probe::Answer Probe::get(const QUrl& url)
{
    return await(std::unique_ptr<HttpCall>(m_transport.get(url)), url, "GET");
}

Probe::Answer Probe::post(const QUrl& url, const QByteArray& body, const QByteArray& contentType,
    const QList<std::pair<QByteArray, QByteArray>>& headers)
{
    return await(std::unique_ptr<HttpCall>(m_transport.post(url, body, contentType, headers)), url, "POST");
}

Probe::Answer Probe::await(std::unique_ptr<HttpCall> call, const QUrl& url, const char* method)
{
    Answer answer;
    answer.url = url;
    answer.method = method;
    QEventLoop loop;
    QObject::connect(call.get(), &HttpCall::finished, &loop, [&](const HttpCall::Result& finished) {
        answer.result = finished;
        answer.connection = call->connection();
        answer.route = call->route();
        loop.quit();
    });
    loop.exec();
    return answer;
}

bool Probe::isReached(const Answer& answer)
{
    if (statusOf(answer))
        return false;
    return answer.result.answer
        || (answer.connection.status >= 400 && answer.result.failure.cause == FailureCause::None);
}

std::optional<Finding> Probe::trouble(const Answer& answer, const QString& throttled)
{
    const int status = answer.connection.status;
    const QString said = throttled.isEmpty() ? QStringLiteral("status %1").arg(status) : throttled;
    if (status == tooMany || !throttled.isEmpty())
        return error(ServerTrouble, shown(answer.url),
            QStringLiteral("the server says that it is asked too often (%1)").arg(said),
            L("try again later"));
    if (status < 500)
        return {};
    return error(ServerTrouble, shown(answer.url),
        QStringLiteral("the server says that it can't answer now (%1)").arg(said),
        L("try again later; if it stays so, tell whoever runs the server"));
}

QList<Finding> Probe::way(const Answer& answer, const QString& key)
{
    QList<Finding> findings;
    const bool isNew = m_described.insert(hostOf(answer.url)).second;
    if (isNew)
        findings += proxyFinding(answer);
    if (!isReached(answer)) {
        findings += unreached(answer, key);
        return findings;
    }
    findings += good(Address, shown(answer.url),
        isNew ? L("answers; ") + tlsText(answer.connection) : QString(L("answers")));
    if (!isNew)
        return findings;
    findings += expiryFindings(answer.connection, shown(answer.url), furtherAuthorities());
    if (answer.result.answer && answer.result.answer->date.isValid())
        findings += clockFinding(*answer.result.answer);
    return findings;
}

QList<QSslCertificate> Probe::furtherAuthorities() const
{
    return m_settings.caFile.isEmpty() ? QList<QSslCertificate>()
                                       : QSslCertificate::fromPath(m_settings.caFile);
}

QString Probe::proxyText(const HttpRoute& route)
{
    const auto& proxy = route.proxy;
    if (!proxy)
        return {};
    QUrl address;
    address.setScheme(proxy->type() == QNetworkProxy::Socks5Proxy ? L("socks5") : L("http"));
    address.setHost(proxy->hostName());
    address.setPort(proxy->port());
    address.setUserName(proxy->user());
    address.setPassword(proxy->password());
    return printable(L("network/proxy"), address.toString());
}

QString Probe::proxyAdvice() const
{
    return m_settings.proxy.isEmpty() ? L("check the proxy settings of this computer, or set network/proxy")
                                      : L("check network/proxy");
}

Finding Probe::proxyFinding(const Answer& answer) const
{
    const QUrl& url = answer.url;
    const QString proxies = proxyText(answer.route);
    if (!answer.route.isKnown)
        return warning(ProxyNotUsed, L("proxy"),
            QStringLiteral("none for %1: %2").arg(hostOf(url), silentSettings(SystemProxies::patience)),
            proxyAdvice());
    if (const auto ignored = ignoredVariable(url.host());
        proxies.isEmpty() && m_settings.proxy.isEmpty() && !isLoopback(url.host()) && ignored)
        return warning(ProxyNotUsed, L("proxy"),
            QStringLiteral("none for %1: the environment variable %2 %3")
                .arg(hostOf(url), L(ignored->variable), L(ignored->why)),
            L("set network/proxy, or set https_proxy to http://host:port or socks5://host:port, in full"));
    if (proxies.isEmpty())
        return good(Proxy, L("proxy"), QStringLiteral("none for %1").arg(hostOf(url)));
    return good(Proxy, L("proxy"),
        QStringLiteral("%1 for %2, from %3")
            .arg(proxies, hostOf(url),
                m_settings.proxy.isEmpty() ? L("this computer's settings") : L("network/proxy")));
}

// Qt says the same of a SOCKS proxy that is not there and of one that refuses, of a name that nobody knows
// and of one that the proxy does not know, of a password that is missing and of one that is wrong.
ProxyTrouble Probe::toldApart(const Answer& answer) const
{
    const auto& proxy = answer.route.proxy;
    const ProxyTrouble trouble = answer.connection.proxy;
    if (proxy && proxy->type() == QNetworkProxy::Socks5Proxy && trouble == ProxyTrouble::Refuses) {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        socket.connectToHost(proxy->hostName(), proxy->port());
        if (!socket.waitForConnected(static_cast<int>(m_settings.deadline.count())))
            return socket.error() == QAbstractSocket::HostNotFoundError ? ProxyTrouble::NameNotFound
                                                                        : ProxyTrouble::NoConnection;
    }
    if (proxy && trouble == ProxyTrouble::WantsPassword && !proxy->user().isEmpty())
        return ProxyTrouble::PasswordRefused;
    return trouble;
}

// A server that hangs up after the handshake has said why, but what the client sent meanwhile makes TCP throw
// that away (RFC 1122, 4.2.2.13). To a client that only listens, it arrives.
HttpConnection Probe::listenedTo(const Answer& answer) const
{
    HttpConnection connection = answer.connection;
    if (connection.error != QNetworkReply::RemoteHostClosedError || connection.chain.isEmpty()
        || answer.route.proxy)
        return connection;
    QSslSocket socket;
    socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    socket.setPeerVerifyMode(QSslSocket::VerifyNone); // nothing is told to it
    socket.connectToHostEncrypted(answer.url.host(), static_cast<quint16>(answer.url.port(443)));
    QStringList errors; // why, and then that it is closed
    QObject::connect(
        &socket, &QSslSocket::errorOccurred, &socket, [&] { errors.append(socket.errorString()); });
    if (socket.waitForEncrypted(static_cast<int>(m_settings.deadline.count())))
        socket.waitForDisconnected(objection);
    connection.errorText = errors.value(0, connection.errorText);
    return connection;
}

// What is wrong with what the proxy is told, if it is that.
std::optional<Finding> Probe::proxySignInProblem(
    ProxyTrouble trouble, const QString& proxy, const QString& letThrough) const
{
    const QString subject = L("proxy");
    const bool isSocks = proxy.startsWith(L("socks5:"));
    switch (trouble) {
    case ProxyTrouble::WantsPassword:
        return error(ProxyWantsPassword, subject,
            QStringLiteral("the proxy %1 wants a user name and a password").arg(proxy),
            letThrough
                + (isSocks
                        ? L("put them into network/proxy (socks5://user:password@host:port, with %40 for @)")
                        : L("put them into network/proxy (http://user:password@host:port, with %40 for @) to "
                            "look further; brokers are asked for theirs, which --check can't do")));
    case ProxyTrouble::PasswordRefused:
        return error(ProxyWantsPassword, subject,
            QStringLiteral("the proxy %1 does not accept the user name and password that it was given")
                .arg(proxy),
            (m_settings.proxy.isEmpty() ? L("correct them in the proxy settings of this computer")
                                        : L("correct them in network/proxy"))
                + (isSocks ? QString() : QString(L("; they are not tried a second time"))));
    case ProxyTrouble::HangsUp:
    case ProxyTrouble::HungUp:
        return error(ProxyWantsPassword, subject,
            QStringLiteral("the proxy %1 hangs up when it gets the user name and the password").arg(proxy),
            (m_settings.proxy.isEmpty() ? L("check both in the proxy settings of this computer")
                                        : L("check both in network/proxy"))
                + L("; if they are right, ask whoever runs the proxy why"));
    case ProxyTrouble::WantsOther:
        return error(ProxyWantsPassword, subject,
            QStringLiteral(
                "the proxy %1 wants a way to sign in (such as Negotiate) that this program does not have")
                .arg(proxy),
            letThrough + L("have it offer NTLM, Digest or Basic as well"));
    case ProxyTrouble::EndsSignIn:
        return error(ProxyRefuses, subject,
            QStringLiteral(
                "the proxy %1 ends the connection in which it asks for NTLM, which signs a connection in")
                .arg(proxy),
            letThrough + L("have it keep the connection open meanwhile, or offer Digest or Basic as well"));
    case ProxyTrouble::None:
    case ProxyTrouble::NameNotFound:
    case ProxyTrouble::NoConnection:
    case ProxyTrouble::Portal:
    case ProxyTrouble::Refuses:
        break;
    }
    return {};
}

Finding Probe::proxyProblem(const Answer& answer, const QString& key) const
{
    const QString subject = L("proxy"), proxy = proxyText(answer.route), host = hostOf(answer.url);
    const QString letThrough = QStringLiteral("have it let %1 through, or ").arg(host);
    const bool isSocks = proxy.startsWith(L("socks5:"));
    const ProxyTrouble trouble = toldApart(answer);
    const bool isNotThere = trouble == ProxyTrouble::NameNotFound || trouble == ProxyTrouble::NoConnection;
    if (isNotThere && answer.route.proxy && answer.route.proxy->port() == 0)
        return error(ProxyNoConnection, subject, QStringLiteral("the proxy %1 has no port").arg(proxy),
            proxyAdvice() + L(": write http://host:port or socks5://host:port, in full"));
    switch (trouble) {
    case ProxyTrouble::NameNotFound:
        return error(ProxyNotFound, subject,
            QStringLiteral("the name of the proxy %1 is not known").arg(proxy), proxyAdvice());
    case ProxyTrouble::NoConnection:
        return error(ProxyNoConnection, subject, QStringLiteral("no connection to the proxy %1").arg(proxy),
            proxyAdvice() + L(", and that the firewall lets this computer connect there"));
    case ProxyTrouble::Portal:
        return error(CaptivePortal, subject,
            QStringLiteral("a page answers instead of the proxy %1").arg(proxy),
            L("sign in to the network in a browser if it wants that, else ") + proxyAdvice());
    default:
        break;
    }
    if (auto problem = proxySignInProblem(trouble, proxy, letThrough))
        return *problem;
    const int status = answer.connection.proxyStatus;
    if (!isSocks && status == 0)
        return error(ProxyRefuses, subject,
            QStringLiteral("what answers at %1 does not answer as an HTTP proxy does").arg(proxy),
            proxyAdvice() + L(" (its port; a SOCKS proxy is written socks5://host:port)"));
    const QString why = status ? QStringLiteral("status %1").arg(status)
        : answer.connection.error == QNetworkReply::HostNotFoundError
        ? QString(L("it refuses, or does not know the name"))
        : withoutFullStop(answer.connection.errorText);
    return error(ProxyRefuses, subject,
        QStringLiteral("the proxy %1 does not connect to %2 (%3)").arg(proxy, host, why),
        letThrough + proxyAdvice() + L(", and ") + key);
}

Finding Probe::late(const Answer& answer, const QString& key) const
{
    const QString subject = shown(answer.url), host = hostOf(answer.url), proxy = proxyText(answer.route);
    const double patience = std::chrono::duration<double>(m_settings.deadline).count();
    if (!answer.route.isKnown && m_settings.deadline < SystemProxies::patience)
        return error(TimedOut, L("proxy"), silentSettings(m_settings.deadline),
            proxyAdvice() + L("; network/timeoutMs is shorter than they may take"));
    if (proxy.isEmpty())
        return error(TimedOut, subject,
            QStringLiteral("%1 does not answer within %2 s").arg(host).arg(patience),
            QStringLiteral("check %1, the firewall, and network/timeoutMs").arg(key));
    return error(TimedOut, subject,
        QStringLiteral("no answer from %1 through the proxy %2 within %3 s").arg(host, proxy).arg(patience),
        proxyAdvice() + QStringLiteral(", %1, the firewall, and network/timeoutMs").arg(key));
}

Finding Probe::unreached(const Answer& answer, const QString& key) const
{
    const QString subject = shown(answer.url), host = hostOf(answer.url);
    const HttpConnection connection = listenedTo(answer);
    const Failure& failure = answer.result.failure;
    const QString said = QStringLiteral("(%1)").arg(
        withoutFullStop(connection.status ? answerText(answer) : connection.errorText));
    if (connection.error == QNetworkReply::SslHandshakeFailedError || wantsClientCertificate(connection))
        return untrusted(connection, subject, answer.url.host(), key, furtherAuthorities());
    if (connection.proxy != ProxyTrouble::None)
        return proxyProblem(answer, key);
    if (connection.error == QNetworkReply::HostNotFoundError)
        return error(NameNotFound, subject, QStringLiteral("the name %1 is not known").arg(answer.url.host()),
            QStringLiteral("check %1, and this computer's DNS").arg(key));
    if (failure.kind == FailureKind::TimedOut || failure.detail == L("deadline"))
        return late(answer, key);
    if (const Status* status = statusOf(answer))
        return error(status->code, subject,
            QString(status->text).replace(L("%1"), L(answer.method))
                + QStringLiteral(" (status %1)").arg(status->status),
            QString(status->advice).arg(key));
    switch (failure.cause) {
    case FailureCause::CaptivePortal:
        return error(CaptivePortal, subject,
            QStringLiteral("a page answers instead of the server %1").arg(said),
            QStringLiteral("sign in to the network in a browser if it wants that, else check %1").arg(key));
    case FailureCause::WebFilter:
        // So a server says that there is nothing at an address that was mistyped.
        if (connection.status == 404 || connection.status == 405 || connection.status == 410)
            return error(NotThisServer, subject,
                QStringLiteral("there is nothing of this kind of server at this address %1").arg(said),
                QStringLiteral("check %1 and backend/kind").arg(key));
        return error(WebFilter, subject,
            QStringLiteral("something refuses in the server's place %1").arg(said),
            QStringLiteral("have the web filter or firewall let %1 through, or check %2").arg(host, key));
    default:
        break;
    }
    if (failure.kind == FailureKind::ProtocolError)
        return error(NotThisServer, subject,
            QStringLiteral("what answers does not answer as this kind of server does %1").arg(said),
            QStringLiteral("check %1 and backend/kind").arg(key));
    if (connection.error == QNetworkReply::RemoteHostClosedError)
        return error(NoConnection, subject,
            QStringLiteral("%1 ends the connection without an answer").arg(host),
            QStringLiteral("check %1 and its port, the firewall, and that the server wants no certificate of "
                           "the client's")
                .arg(key));
    return error(NoConnection, subject, QStringLiteral("no connection to %1 %2").arg(host, said),
        QStringLiteral("check %1, and that the firewall lets this computer connect there").arg(key));
}

} // namespace Salestrekker
