// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Salestrekker::Demo {

struct HttpRequest {
    QByteArray method;
    QUrl target; ///< path and query, as they came
    QHash<QByteArray, QByteArray> fields; ///< names in lower case
    QByteArray body; ///< 1 MiB at most
};

struct HttpResponse {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> fields; ///< beside Content-Type, Content-Length and Date
};

/// HTTP/1.1 (RFC 9112) on loopback: connections kept open, one request after the other on each. Parsing and
/// writing are Boost.Beast's, connections and TLS are Qt's. (Qt's own HTTP server is a technical preview in
/// Qt 6.4, and not to be had for Windows from Debian's sources.)
class HttpServer {
public:
    using Handler = std::function<HttpResponse(const HttpRequest&)>;

    /// What no route is for is answered with 404. Routes are set before `listen`.
    void route(const QByteArray& method, const QString& path, const Handler& handler);

    /// Port 0 picks a free one. `tls`: what to serve https with. False if the port is taken.
    bool listen(quint16 port, const std::optional<QSslConfiguration>& tls);
    [[nodiscard]] quint16 port() const { return m_listener->serverPort(); }

private:
    HttpResponse respond(const HttpRequest& request) const;

    QHash<std::pair<QByteArray, QString>, Handler> m_routes;
    std::unique_ptr<QTcpServer> m_listener;
};

} // namespace Salestrekker::Demo
