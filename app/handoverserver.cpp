// SPDX-License-Identifier: MIT
#include "handoverserver.h"

#include "handover.h"
#include "peer.h"

#include <QLocalSocket>

namespace Salestrekker {

HandOverServer::HandOverServer() : m_server(this), m_signOfLife(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setListenBacklogSize(100);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            welcome(socket);
    });
    m_signOfLife.setInterval(HandOver::signOfLifeMs);
    connect(&m_signOfLife, &QTimer::timeout, this, &HandOverServer::sayWait);
}

// The sockets go after what leave() needs.
HandOverServer::~HandOverServer()
{
    for (auto newcomer = m_newcomers.keyBegin(); newcomer != m_newcomers.keyEnd(); ++newcomer)
        (*newcomer)->disconnect(this);
}

bool HandOverServer::listen(const QString& name)
{
    QLocalServer::removeServer(name);
    m_signOfLife.start();
    return m_server.listen(name);
}

void HandOverServer::welcome(QLocalSocket* socket)
{
    if (!isOurUser(socket->socketDescriptor(), true)) {
        qWarning("A process of another user was turned away.");
        socket->abort();
        return socket->deleteLater();
    }
    m_newcomers.insert(socket, {});
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] { leave(socket); });
    if (socket->state() != QLocalSocket::ConnectedState)
        return leave(socket);
    if (m_signOfLife.isActive())
        socket->write(HandOver::word(HandOver::wait));
    Q_EMIT asked();
}

void HandOverServer::read(QLocalSocket* socket)
{
    QByteArray& buffer = m_newcomers[socket].buffer;
    buffer += socket->readAll();
    if (buffer.size() > HandOver::longestLink + 16)
        return socket->abort();
    if (QByteArray text; HandOver::takeWord(buffer, text))
        understand(socket, text);
}

void HandOverServer::understand(QLocalSocket* socket, const QByteArray& text)
{
    Newcomer& newcomer = m_newcomers[socket];
    if (text == HandOver::close) {
        newcomer.wantsEnd = true;
        Q_EMIT closeAsked();
    } else if (text.startsWith(HandOver::show) && !newcomer.offer) {
        const QByteArray link = text.mid(static_cast<qsizetype>(sizeof HandOver::show) - 1);
        newcomer.offer = std::make_shared<LinkOffer>(QString::fromUtf8(link));
        Q_EMIT offered(newcomer.offer);
    }
}

void HandOverServer::leave(QLocalSocket* socket)
{
    if (const auto offer = m_newcomers.take(socket).offer)
        offer->decide();
    socket->deleteLater();
}

// This program is still starting.
void HandOverServer::sayWait()
{
    for (auto newcomer = m_newcomers.keyBegin(); newcomer != m_newcomers.keyEnd(); ++newcomer)
        (*newcomer)->write(HandOver::word(HandOver::wait));
}

void HandOverServer::serve()
{
    m_signOfLife.stop();
    for (auto newcomer = m_newcomers.begin(); newcomer != m_newcomers.end(); ++newcomer) {
        if (!std::exchange(newcomer->isTold, true))
            newcomer.key()->write(HandOver::word(HandOver::ready));
    }
}

void HandOverServer::confirm(const std::shared_ptr<LinkOffer>& offer)
{
    for (auto newcomer = m_newcomers.begin(); newcomer != m_newcomers.end(); ++newcomer) {
        if (newcomer->offer != offer)
            continue;
        newcomer.key()->write(HandOver::word(HandOver::taken));
        return newcomer.key()->disconnectFromServer(); // after it is written
    }
}

void HandOverServer::stop()
{
    m_server.close();
    m_signOfLife.stop();
    const auto newcomers = m_newcomers; // changed by abort()
    for (auto newcomer = newcomers.begin(); newcomer != newcomers.end(); ++newcomer) {
        const bool isTold = newcomer.key()->state() == QLocalSocket::ClosingState;
        if (!newcomer->wantsEnd && !isTold)
            newcomer.key()->abort();
    }
}

} // namespace Salestrekker
