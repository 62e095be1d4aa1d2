// SPDX-License-Identifier: MIT
#include "rawserver.h"

#include <QSslServer>

namespace Salestrekker::Testing {

RawServer::RawServer(Respond respond, const std::optional<QSslConfiguration>& tls)
    : m_server(nullptr), m_tls(tls.has_value()), m_respond(std::move(respond))
{
    if (tls) {
        auto* server = new QSslServer(this);
        server->setSslConfiguration(*tls);
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    });
    m_server->listen(QHostAddress::LocalHost);
}

QUrl RawServer::url(const QString& path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(m_tls ? QLatin1String("https") : QLatin1String("http"))
                    .arg(port())
                    .arg(path));
}

void RawServer::read(QTcpSocket* socket)
{
    QByteArray& received = m_received[socket];
    received += socket->readAll();
    if (interrupt && !received.isEmpty() && interrupt(socket, received)) {
        m_received.remove(socket);
        return;
    }
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const qsizetype at = received.toLower().indexOf("content-length:");
    const qsizetype length = at < 0 || at > end
        ? 0
        : received.mid(at + 15, received.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
    if (received.size() < end + 4 + length)
        return;
    ++requests;
    const QByteArray request = received.left(end + 4 + length);
    received.remove(0, end + 4 + length);
    m_respond(socket, request);
}

QByteArray jsonAnswer(const QByteArray& body, const QByteArray& status, const QByteArray& headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace Salestrekker::Testing
