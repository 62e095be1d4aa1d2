// SPDX-License-Identifier: MIT
#pragma once

#include "clock/realtimer.h"
#include "flow/failure.h"
#include "httplane.h"
#include "proxypasswords.h"
#include "systemproxies.h"

#include <QDateTime>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>

#include <functional>
#include <optional>

namespace Salestrekker {

struct TransportSettings {
    std::chrono::milliseconds deadline{ 20000 }; ///< for a whole call, from connecting to the last byte
    QString proxy; ///< empty: the system's; "none"; or http://host:port, socks5://host:port
    QString caFile; ///< PEM; these certificates are trusted besides the system's
    ProxyPasswords* passwords = nullptr; ///< asked when a proxy wants one; lives longer than the transport
    /// What is known of proxies' accounts: copies of these settings know the same.
    std::shared_ptr<ProxyAccounts> accounts = std::make_shared<ProxyAccounts>();
};

/// A whole answer with a status and one JSON object, whatever the status.
struct HttpAnswer {
    int status = 0;
    QJsonObject body; ///< empty where the server sent no body
    std::chrono::seconds retryAfter{ 0 }; ///< Retry-After, RFC 9110 10.2.3, in seconds or as a date; 0 = none
    QDateTime date; ///< the server's clock (Date and Age, RFC 9111 5.1), invalid if it does not say
};

/// How an exchange went below HTTP, for whoever looks for the cause.
struct HttpConnection {
    int status = 0; ///< of the answer, whatever else was wrong with it; 0 = none
    QByteArray contentType; ///< as the answer says it, shortened
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText; ///< Qt's or the system's words, in English or the system's language
    QList<QSslError> tlsErrors;
    QList<QSslCertificate> chain; ///< what the server showed, its own first; empty without TLS
    QSsl::SslProtocol protocol = QSsl::UnknownProtocol;
    ProxyTrouble proxy = ProxyTrouble::None;
    int proxyStatus = 0; ///< ProxyRelay::refusal()
};

/// Which way a call went.
struct HttpRoute {
    std::optional<QNetworkProxy> proxy; ///< none: to the server itself
    /// The system's settings may not have said in time whether there is one. False, too, of a call that was
    /// over before.
    bool isKnown = false;
};

/// One exchange under way. Deleting it aborts it.
class HttpCall : public QObject {
    Q_OBJECT
public:
    struct Result {
        std::optional<HttpAnswer> answer;
        Failure failure; ///< where there is no answer
    };

    /// Once it has finished.
    [[nodiscard]] const HttpConnection& connection() const { return m_connection; }
    [[nodiscard]] const HttpRoute& route() const { return m_route; }

Q_SIGNALS:
    /// Exactly once, and never before control was back in the event loop.
    void finished(const Salestrekker::HttpCall::Result& result);

private:
    friend class HttpTransport;
    HttpCall(bool repeatable, std::chrono::milliseconds deadline);
    using Send = std::function<QNetworkReply*(QNetworkAccessManager&)>;
    void begin(const Send& send, HttpLane* lane, ProxyRelay* relay, HttpRoute route);
    void beginAgain();
    void readSome();
    void checkHeaders();
    void noteTls();
    void noteConnection();
    void conclude();
    void finish(Result result);
    void refuse(FailureKind kind, const QString& detail);
    [[nodiscard]] bool wasSent() const;
    [[nodiscard]] ProxyTrouble proxyTrouble() const;
    [[nodiscard]] bool wantsProxyPassword() const;
    [[nodiscard]] Failure failureOf(QNetworkReply::NetworkError error) const;
    [[nodiscard]] Result understand() const;

    QNetworkReply* m_reply = nullptr; ///< none while a proxy is looked for
    Send m_send;
    /// Finds out what a proxy wants to know, and then has the call begin again, or finish with the result.
    std::function<void(const Result&)> m_askForPassword;
    const bool m_repeatable;
    bool m_wasAsked = false; ///< that, and somebody has entered it
    const std::chrono::milliseconds m_patience;
    QPointer<HttpLane> m_lane;
    QPointer<ProxyRelay> m_relay; ///< in front of an HTTP proxy
    HttpRoute m_route;
    RealTimer m_deadline;
    QByteArray m_body;
    HttpConnection m_connection;
    bool m_done = false;
};

/// JSON over HTTP/1.1. It delivers a POST at most once, ends
/// every call within the deadline, reads at most 64 kB of header and 1 MiB of body, follows no redirect,
/// sends and keeps no cookies, wants TLS 1.2 or later and a valid certificate, and takes plain http:// for
/// loopback only.
///
/// Failures: Offline, TimedOut, OutcomeUnknown (a POST whose body was at least partly handed to the network),
/// ServerTrouble is left to the caller (status 5xx), Untrusted, ProtocolError (with who seems to have
/// answered instead, see stranger.h). Retry-After of any answer is in the answer or in the failure.
class HttpTransport : public QObject {
    Q_OBJECT
public:
    explicit HttpTransport(TransportSettings settings, QObject* parent = nullptr);

    /// `form`: sent as application/x-www-form-urlencoded. The caller owns the result.
    [[nodiscard]] HttpCall* post(const QUrl& url, const QByteArray& form);
    [[nodiscard]] HttpCall* post(const QUrl& url, const QByteArray& body, const QByteArray& contentType,
        const QList<std::pair<QByteArray, QByteArray>>& headers);
    /// `bearer`: an access token, or empty.
    [[nodiscard]] HttpCall* get(const QUrl& url, const QByteArray& bearer = {});

    /// https anywhere, http on loopback only (contract.md).
    static bool isAllowed(const QUrl& url);

private:
    [[nodiscard]] QNetworkRequest request(const QUrl& url);
    [[nodiscard]] HttpLane& freeLane();
    /// What is known by now: the first proxy that is set, as Qt tries no other. None for http://, which is
    /// this computer's own: elsewhere it would be another's.
    [[nodiscard]] HttpRoute routeTo(const QUrl& url) const;
    HttpCall* start(const QUrl& url, bool repeatable, HttpCall::Send send);
    void tellPasswords(const ProxyRelay& relay);
    void askForPassword(HttpCall& call, const HttpCall::Result& result);

    const TransportSettings m_settings;
    std::optional<QSslConfiguration>
        m_tls; ///< made when the first https request is: reading a CA store takes time
    std::optional<SystemProxies> m_proxies; ///< unless the settings name one
    QList<HttpLane*>
        m_lanes; ///< as many as there were calls at once; made when needed: start-up does without
};

/// application/x-www-form-urlencoded (WHATWG URL, 5.2), every reserved character encoded.
QByteArray formEncode(const QList<std::pair<QString, QString>>& fields);

} // namespace Salestrekker
