// SPDX-License-Identifier: MIT
#include "handoverclient.h"

#include "handover.h"
#include "peer.h"

namespace Salestrekker {

HandOverClient::HandOverClient(const QString& name) : m_name(name)
{
    m_silence.start();
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        if (isOurUser(m_socket.socketDescriptor(), false))
            return;
        qWarning("A process of another user listens in the place of this program.");
        m_socket.abort();
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &HandOverClient::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &HandOverClient::lose);
}

void HandOverClient::reach()
{
    if (m_socket.state() == QLocalSocket::UnconnectedState)
        m_socket.connectToServer(m_name);
}

void HandOverClient::read()
{
    m_buffer += m_socket.readAll();
    for (QByteArray text; HandOver::takeWord(m_buffer, text);) {
        if (text == HandOver::wait)
            m_silence.restart();
        m_ready = m_ready || text == HandOver::ready;
        m_taken = m_taken || text == HandOver::taken;
    }
    Q_EMIT changed();
}

// What was not taken may be offered again, here or to another.
void HandOverClient::lose()
{
    m_gone = m_gone || m_sent;
    m_ready = m_sent = false;
    m_buffer.clear();
    Q_EMIT changed();
}

void HandOverClient::send(const QByteArray& text)
{
    m_sent = true;
    m_socket.write(HandOver::word(text));
    m_socket.flush();
}

} // namespace Salestrekker
