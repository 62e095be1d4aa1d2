// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"
#include "finding.h"

#include <memory>
#include <set>

namespace Salestrekker {

/// Asks a server's addresses as the program would, waits for each answer, and finds out what is true of the
/// way there: name, proxy, TLS and certificate, clock.
class Probe {
public:
    struct Answer {
        HttpCall::Result result;
        HttpConnection connection;
        HttpRoute route;
        QUrl url;
        const char* method = "GET";
        /// Set by who knows the protocol: a status such as 401 is its own here, and nobody else's.
        bool isProtocols = false;
    };

    explicit Probe(const TransportSettings& settings);

    [[nodiscard]] Answer get(const QUrl& url);
    [[nodiscard]] Answer post(const QUrl& url, const QByteArray& body, const QByteArray& contentType,
        const QList<std::pair<QByteArray, QByteArray>>& headers = {});

    /// What is known of the way to `answer`'s address: why there is no answer (an error), or what the
    /// connection is like. `key`: the setting that the address comes from, for the advice.
    [[nodiscard]] QList<Finding> way(const Answer& answer, const QString& key);
    /// Somebody answered who speaks HTTP, and nobody in between: what the answer says is the server's own.
    [[nodiscard]] static bool isReached(const Answer& answer);
    /// What the server says of its own state, where it does: that it is asked too often (429, or `throttled`,
    /// its protocol's word for that), or that it can't answer now (5xx). An error that passes by itself.
    [[nodiscard]] static std::optional<Finding> trouble(const Answer& answer, const QString& throttled = {});

private:
    [[nodiscard]] Answer await(std::unique_ptr<HttpCall> call, const QUrl& url, const char* method);
    [[nodiscard]] Finding unreached(const Answer& answer, const QString& key) const;
    [[nodiscard]] std::optional<Finding> proxySignInProblem(
        ProxyTrouble trouble, const QString& proxy, const QString& letThrough) const;
    [[nodiscard]] Finding late(const Answer& answer, const QString& key) const;
    [[nodiscard]] ProxyTrouble toldApart(const Answer& answer) const;
    [[nodiscard]] HttpConnection listenedTo(const Answer& answer) const;
    [[nodiscard]] Finding proxyProblem(const Answer& answer, const QString& key) const;
    [[nodiscard]] QList<QSslCertificate> furtherAuthorities() const;
    [[nodiscard]] static QString proxyText(const HttpRoute& route);
    [[nodiscard]] QString proxyAdvice() const;
    [[nodiscard]] Finding proxyFinding(const Answer& answer) const;

    const TransportSettings m_settings;
    HttpTransport m_transport;
    std::set<QString> m_described; ///< hosts of which all was said
};

} // namespace Salestrekker
