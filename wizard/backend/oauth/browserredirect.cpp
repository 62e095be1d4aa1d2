// SPDX-License-Identifier: MIT
#include "browserredirect.h"

#include <QTcpSocket>

namespace Salestrekker {
namespace {

constexpr qint64 longestRequestLine = 8192;

QByteArray page(const QByteArray& status, const QString& text)
{
    const QByteArray body = QStringLiteral("<!doctype html><meta charset=utf-8><title>Salestrekker</title>"
                                           "<p style=\"font:1.2em sans-serif;margin:3em\">%1")
                                .arg(text)
                                .toUtf8();
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

BrowserRedirect::BrowserRedirect(QObject* parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            socket->setReadBufferSize(longestRequestLine);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QString BrowserRedirect::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        return {};
    return QStringLiteral("http://127.0.0.1:%1/signed-in").arg(m_server.serverPort());
}

void BrowserRedirect::serve(QTcpSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestRequestLine)
            socket->abort();
        return;
    }
    const QList<QByteArray> line = socket->readLine(longestRequestLine).trimmed().split(' ');
    const QUrl url = line.size() == 3 ? QUrl(QString::fromLatin1(line[1]), QUrl::StrictMode) : QUrl();
    const bool ours = line[0] == "GET" && url.path() == QLatin1String("/signed-in");
    socket->write(ours
            ? page("200 OK", tr("You can close this window and go back to Salestrekker.", "browser page"))
            : page("404 Not Found", tr("There is nothing here.", "browser page")));
    socket->disconnectFromHost();
    if (ours)
        Q_EMIT arrived(QUrlQuery(url));
}

} // namespace Salestrekker
