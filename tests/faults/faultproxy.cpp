// SPDX-License-Identifier: MIT
#include "faultproxy.h"

#include <QTimer>

namespace Salestrekker::Testing {
namespace {

void reset(QTcpSocket* client)
{
    client->abort();
}

QByteArray hostOf(const QUrl& url)
{
    return "127.0.0.1:" + QByteArray::number(url.port());
}

// The length of a whole answer at the start of `bytes`; 0 if it is not whole yet.
qsizetype wholeAnswer(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const qsizetype at = bytes.toLower().indexOf("content-length:");
    if (end < 0 || at < 0 || at > end)
        return 0;
    const qsizetype length = bytes.mid(at + 15, bytes.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    return bytes.size() >= end + 4 + length ? end + 4 + length : 0;
}

// The same answer with another host in its body, and so with another length.
QByteArray readdressed(const QByteArray& answer, const QByteArray& from, const QByteArray& to)
{
    const qsizetype end = answer.indexOf("\r\n\r\n") + 4;
    QByteArray body = answer.mid(end);
    body.replace(from, to);
    QByteArray header;
    for (const QByteArray& line : answer.left(end - 4).split('\n'))
        if (!line.toLower().startsWith("content-length:"))
            header += line.trimmed() + "\r\n";
    return header + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

FaultProxy::FaultProxy(const QUrl& server)
    : m_upstream(server),
      m_listener([this](QTcpSocket* client, const QByteArray& request) { respond(client, request); })
{
    m_listener.interrupt
        = [this](QTcpSocket* client, const QByteArray& received) { return interrupt(client, received); };
}

void FaultProxy::breakRequest(int skipped, Fault fault)
{
    m_toSkip = skipped;
    m_fault = std::move(fault);
}

bool FaultProxy::interrupt(QTcpSocket* client, const QByteArray& received)
{
    if (!m_fault || m_toSkip > 0)
        return false;
    const bool isGet = received.startsWith("GET");
    const qsizetype end = received.indexOf("\r\n\r\n");
    const bool cut = m_fault->cut == Fault::Cut::BeforeBody
        || (m_fault->cut == Fault::Cut::WithinBody && end > 0 && (isGet || received.size() > end + 4));
    if (!cut)
        return false;
    m_fault.reset();
    reset(client);
    return true;
}

void FaultProxy::respond(QTcpSocket* client, const QByteArray& request)
{
    const auto pass = [client](const QByteArray& answer) { client->write(answer); };
    if (!m_fault || m_toSkip > 0) {
        --m_toSkip;
        return deliver(client, request, pass);
    }
    const Fault fault = *std::exchange(m_fault, {});
    if (fault.cut == Fault::Cut::AfterDelivery)
        return deliver(client, request, [client](const QByteArray&) { reset(client); });
    if (fault.cut == Fault::Cut::WithinAnswer) {
        return deliver(client, request, [client](const QByteArray& answer) {
            client->write(answer.left(answer.size() - 2));
            client->disconnectFromHost();
        });
    }
    replace(client, fault);
}

void FaultProxy::replace(QTcpSocket* client, const Fault& fault)
{
    switch (fault.cut) {
    case Fault::Cut::Silence:
        return;
    case Fault::Cut::SlowDrip: {
        client->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        auto* drip = new QTimer(client);
        QObject::connect(drip, &QTimer::timeout, client, [client] { client->write(" "); });
        return drip->start(20);
    }
    case Fault::Cut::Replaced:
        client->write(fault.answer);
        // Closing a connection that is good for another request would be a second fault.
        if (wholeAnswer(fault.answer) == 0)
            client->disconnectFromHost();
        return;
    default:
        return reset(client);
    }
}

void FaultProxy::deliver(QTcpSocket* client, QByteArray request, std::function<void(QByteArray answer)> then)
{
    m_delivered += request;
    auto* server = new QTcpSocket(client);
    QObject::connect(server, &QTcpSocket::readyRead, client, [=, this, received = QByteArray()]() mutable {
        received += server->readAll();
        const qsizetype length = wholeAnswer(received);
        if (length == 0)
            return;
        server->disconnect(client);
        server->deleteLater();
        then(readdressed(received.left(length), hostOf(m_upstream), hostOf(url())));
    });
    server->connectToHost(m_upstream.host(), static_cast<quint16>(m_upstream.port()));
    server->write(request.replace(hostOf(url()), hostOf(m_upstream)));
}

} // namespace Salestrekker::Testing
