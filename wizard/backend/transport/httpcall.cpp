// SPDX-License-Identifier: MIT
#include "httptransport.h"

#include "oneshotbody.h"
#include "retryafter.h"
#include "stranger.h"
#include "strictjson.h"

#include <QNetworkProxy>

#include <algorithm>

namespace Salestrekker {
namespace {

constexpr qsizetype longestBody = 1024 * 1024;
constexpr qsizetype longestHeader = 64 * 1024;
constexpr int longestAge = 365 * 24 * 60 * 60; // seconds; more than a cache keeps anything

FailureCause causeOf(const QList<QSslError>& errors)
{
    for (const QSslError& error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            return FailureCause::CertificateExpired;
        case QSslError::HostNameMismatch:
            return FailureCause::CertificateWrongHost;
        default:
            break;
        }
    }
    return FailureCause::CertificateUnknownIssuer;
}

// Of a SOCKS proxy, which has no relay. A name that is not found is the
// proxy's, or one that the proxy does not find or does not let through: Qt has one error for all of them.
ProxyTrouble troubleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyNotFoundError:
        return ProxyTrouble::NameNotFound;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyTimeoutError:
        return ProxyTrouble::NoConnection;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ProxyTrouble::WantsPassword;
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::HostNotFoundError:
        return ProxyTrouble::Refuses;
    default:
        return ProxyTrouble::None;
    }
}

// Somebody may know what the proxy wants to be told.
bool isAskedFor(ProxyTrouble trouble)
{
    return trouble == ProxyTrouble::WantsPassword || trouble == ProxyTrouble::PasswordRefused
        || trouble == ProxyTrouble::HungUp;
}

// `status`: with which the proxy refused, if it did.
FailureCause causeOf(ProxyTrouble trouble, int status)
{
    switch (trouble) {
    case ProxyTrouble::None:
        return FailureCause::None;
    case ProxyTrouble::WantsPassword:
    case ProxyTrouble::PasswordRefused:
    case ProxyTrouble::HungUp:
        return FailureCause::ProxyPassword;
    case ProxyTrouble::Portal:
        return FailureCause::CaptivePortal;
    case ProxyTrouble::WantsOther:
    case ProxyTrouble::EndsSignIn:
        return FailureCause::Proxy;
    case ProxyTrouble::Refuses:
        return status >= 400 && status < 500 ? FailureCause::Proxy : FailureCause::ProxyAway;
    case ProxyTrouble::NameNotFound:
    case ProxyTrouble::NoConnection:
    case ProxyTrouble::HangsUp:
        return FailureCause::ProxyAway;
    }
    return FailureCause::Proxy;
}

bool isJson(const QByteArray& contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json" || type.startsWith("application/x-amz-json") || type.endsWith("+json");
}

} // namespace

HttpCall::HttpCall(bool repeatable, std::chrono::milliseconds deadline)
    : m_repeatable(repeatable), m_patience(deadline)
{
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        refuse(wasSent() ? FailureKind::OutcomeUnknown : FailureKind::TimedOut, QStringLiteral("deadline"));
    });
    m_deadline.begin(deadline);
}

void HttpCall::begin(const Send& send, HttpLane* lane, ProxyRelay* relay, HttpRoute route)
{
    m_lane = lane;
    m_relay = relay;
    m_route = std::move(route);
    m_send = send;
    m_reply = send(lane->manager());
    m_reply->setParent(this); // so that deleting this call aborts it
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::checkHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readSome);
    // Never ignored; Qt then ends the call with SslHandshakeFailedError.
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError>& errors) { m_connection.tlsErrors = errors; });
    // What ends with its answer is forgotten by then.
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpCall::noteTls);
    // Queued: a reply may finish before control is back in the event loop.
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::conclude, Qt::QueuedConnection);
}

// Nothing of it has been sent yet: what there was to send still is.
void HttpCall::beginAgain()
{
    if (auto* body = findChild<OneShotBody*>())
        body->setParent(this);
    delete std::exchange(m_reply, nullptr);
    m_connection = {};
    if (!m_deadline.isActive()) // somebody has typed
        m_deadline.begin(m_patience);
    m_relay->begin();
    m_lane->forgetSignIn();
    begin(Send(m_send), m_lane, m_relay, HttpRoute(m_route));
}

// Once a call: the broker sees what came of it, and presses again.
bool HttpCall::wantsProxyPassword() const
{
    if (!m_relay || wasSent() || m_wasAsked || !m_relay->canBeginAgain())
        return false;
    return isAskedFor(m_relay->trouble());
}

bool HttpCall::wasSent() const
{
    const auto* body = findChild<OneShotBody*>();
    return !m_repeatable && body && body->wasRead();
}

ProxyTrouble HttpCall::proxyTrouble() const
{
    if (m_relay)
        return m_relay->trouble();
    // Who has shown a certificate was connected to.
    const bool isConnected = !m_reply->sslConfiguration().peerCertificate().isNull();
    return m_route.proxy && !isConnected ? troubleOf(m_reply->error()) : ProxyTrouble::None;
}

void HttpCall::noteTls()
{
    const QSslConfiguration tls = m_reply->sslConfiguration();
    if (!tls.peerCertificateChain().isEmpty())
        m_connection.chain = tls.peerCertificateChain();
    if (tls.sessionProtocol() != QSsl::UnknownProtocol)
        m_connection.protocol = tls.sessionProtocol();
}

void HttpCall::noteConnection()
{
    m_connection.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_connection.contentType = m_reply->rawHeader("Content-Type").left(60);
    m_connection.error = m_reply->error();
    m_connection.errorText = m_reply->errorString();
    noteTls();
    m_connection.proxy = proxyTrouble();
    if (m_relay)
        m_connection.proxyStatus = m_relay->refusal();
}

void HttpCall::checkHeaders()
{
    qsizetype size = 0;
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        size += name.size() + value.size() + 4;
    if (size > longestHeader)
        refuse(FailureKind::ProtocolError, QStringLiteral("header too large"));
    else if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > longestBody)
        refuse(FailureKind::ProtocolError, QStringLiteral("body too large"));
}

void HttpCall::readSome()
{
    if (m_done)
        return;
    m_body += m_reply->read(longestBody + 1 - m_body.size());
    if (m_body.size() > longestBody)
        refuse(FailureKind::ProtocolError, QStringLiteral("body too large"));
}

void HttpCall::refuse(FailureKind kind, const QString& detail)
{
    Result result;
    result.failure.kind = kind;
    result.failure.detail = detail;
    if (kind == FailureKind::TimedOut && m_relay && m_relay->isAwaited())
        result.failure.cause = FailureCause::ProxyAway;
    finish(std::move(result));
}

void HttpCall::finish(Result result)
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    if (m_reply) {
        noteConnection();
        m_reply->disconnect(this);
        m_reply->abort();
    }
    Q_EMIT finished(result);
}

void HttpCall::conclude()
{
    if (m_done)
        return;
    readSome();
    if (m_done)
        return;
    const auto error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // From ContentAccessDenied on, an error is only Qt's name for a status; the answer itself says more.
    // A redirect arrives as ContentReSendError: Qt would have to send the body a second time.
    const bool isRedirect = error == QNetworkReply::ContentReSendError && status >= 300 && status < 400;
    const bool isFalseProxy = status == 407; // a proxy asks before the way is open, and is answered there
    const bool isAnswer = error == QNetworkReply::NoError || isRedirect || isFalseProxy
        || (status >= 200 && error >= QNetworkReply::ContentAccessDenied
            && error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolFailure
            && error != QNetworkReply::ProtocolUnknownError);
    if (isAnswer && proxyTrouble() == ProxyTrouble::None)
        return finish(understand());
    Result result;
    result.failure = failureOf(error);
    result.failure.detail = QStringLiteral("%1: %2").arg(error).arg(m_reply->errorString()).left(200);
    if (m_relay && m_relay->isStale() && m_relay->canBeginAgain() && !wasSent())
        return beginAgain();
    if (m_askForPassword && wantsProxyPassword()) {
        m_deadline.stop(); // somebody has to type
        return m_askForPassword(result);
    }
    finish(std::move(result));
}

Failure HttpCall::failureOf(QNetworkReply::NetworkError error) const
{
    Failure failure;
    const ProxyTrouble trouble = proxyTrouble();
    // Of a SOCKS proxy nothing more is known, and for it nobody is asked.
    failure.cause = m_relay ? causeOf(trouble, m_relay->refusal())
        : trouble == ProxyTrouble::None || trouble == ProxyTrouble::NoConnection ? causeOf(trouble, 0)
                                                                                 : FailureCause::Proxy;
    if (failure.cause == FailureCause::CaptivePortal) {
        failure.kind = FailureKind::ProtocolError;
        return failure;
    }
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        failure.kind = FailureKind::Untrusted;
        failure.cause = causeOf(m_connection.tlsErrors);
        return failure;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        failure.kind = FailureKind::ProtocolError;
        return failure;
    default:
        break;
    }
    failure.kind = wasSent()                   ? FailureKind::OutcomeUnknown
        : error == QNetworkReply::TimeoutError ? FailureKind::TimedOut
                                               : FailureKind::Offline;
    return failure;
}

HttpCall::Result HttpCall::understand() const
{
    Result result;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray type = m_reply->rawHeader("Content-Type");
    HttpAnswer answer;
    answer.status = status;
    const QDateTime said = httpDate(m_reply->rawHeader("Date"));
    answer.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), said);
    // How long a cache has kept it.
    answer.date = said.addSecs(std::clamp(m_reply->rawHeader("Age").toInt(), 0, longestAge));
    const auto body = isJson(type) ? parseStrictJson(m_body) : std::nullopt;
    if (body)
        answer.body = *body;
    const bool redirected = status >= 300 && status < 400;
    // A gateway's error page is as good as the server's own word that it is in trouble.
    const bool bare = status >= 500 || status == 429 || (status == 200 && m_body.isEmpty());
    if (status >= 200 && status != 511 && !redirected && (body || bare)) {
        result.answer = std::move(answer);
        return result;
    }
    result.failure.cause = strangerBehind(status, type, m_body);
    result.failure.retryAfter = answer.retryAfter;
    result.failure.detail
        = QStringLiteral("status %1, %2").arg(status).arg(QString::fromLatin1(type.left(60)));
    if (!isJson(type) && !m_body.isEmpty() && parseStrictJson(m_body))
        result.failure.detail += QStringLiteral(": JSON, but not sent as application/json");
    if (const QUrl target = m_reply->header(QNetworkRequest::LocationHeader).toUrl();
        redirected && !target.isEmpty())
        result.failure.detail += QStringLiteral(", leads to ")
            + m_reply->url()
                  .resolved(target)
                  .toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
                  .left(120);
    return result;
}

} // namespace Salestrekker
