// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace Salestrekker::Testing {

/// A server on loopback that does exactly what a test says, byte by byte, however wrong.
class RawServer : public QObject {
    Q_OBJECT
public:
    /// Called with each request once its header and body are complete.
    using Respond = std::function<void(QTcpSocket* socket, const QByteArray& request)>;
    /// Called with what has come so far, also when that is all. True: it has dealt with the connection.
    using Interrupt = std::function<bool(QTcpSocket* socket, const QByteArray& received)>;

    explicit RawServer(Respond respond, const std::optional<QSslConfiguration>& tls = {});

    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/x")) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    Interrupt interrupt;
    int connections = 0;
    int requests = 0; ///< that came whole

private:
    void read(QTcpSocket* socket);
    QTcpServer* m_server;
    const bool m_tls;
    const Respond m_respond;
    QHash<QTcpSocket*, QByteArray> m_received;
};

/// A whole answer with a JSON body.
QByteArray jsonAnswer(
    const QByteArray& body, const QByteArray& status = "200 OK", const QByteArray& headers = {});

} // namespace Salestrekker::Testing
