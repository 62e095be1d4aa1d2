// SPDX-License-Identifier: MIT
#include "relayedconnection.h"

#include <algorithm>

namespace Salestrekker {
namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr int statusLength = 3;
const QByteArray headEnd = QByteArrayLiteral("\r\n\r\n");

struct Field {
    QByteArray name;
    QByteArray value;
};

// Without the first line and the empty one.
QList<Field> fieldsOf(const QByteArray& head)
{
    QList<Field> fields;
    for (const QByteArray& line : head.split('\n').mid(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            fields.append({ line.left(colon).trimmed(), line.mid(colon + 1).trimmed() });
    }
    return fields;
}

bool isNamed(const Field& field, const char* name)
{
    return field.name.compare(name, Qt::CaseInsensitive) == 0;
}

QByteArray valueOf(const QList<Field>& fields, const char* name)
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [name](const Field& field) { return isNamed(field, name); });
    return found == fields.end() ? QByteArray() : found->value;
}

// NTLM's first message only says that a second is wanted ([MS-NLMP] 2.2.1.1: MessageType 1).
bool signsIn(const QByteArray& authorization)
{
    const QByteArrayList words = authorization.split(' ');
    const QByteArray message = QByteArray::fromBase64(words.value(1));
    constexpr int typeAt = 8;
    return !authorization.isEmpty()
        && !(message.startsWith("NTLMSSP") && message.size() > typeAt && message[typeAt] == 1);
}

} // namespace

RelayedConnection::RelayedConnection(QTcpSocket* inner, ProxyRelay& relay)
    : QObject(&relay), m_relay(relay), m_inner(*inner)
{
    inner->setParent(this);
    m_outer.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(&m_inner, &QTcpSocket::readyRead, this, &RelayedConnection::readRequest);
    connect(&m_inner, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_outer, &QTcpSocket::connected, this, &RelayedConnection::sendRequest);
    connect(&m_outer, &QTcpSocket::readyRead, this, &RelayedConnection::readAnswer);
    connect(&m_outer, &QTcpSocket::errorOccurred, this, &RelayedConnection::fail);
}

void RelayedConnection::readRequest()
{
    if (m_phase == Phase::Open)
        return passOn(m_inner, m_outer);
    if (m_phase != Phase::Asking)
        return;
    m_request += m_inner.read(longestHead - m_request.size());
    const auto end = m_request.indexOf(headEnd);
    if (end < 0) {
        if (m_request.size() >= longestHead)
            m_inner.abort();
        return;
    }
    const QList<Field> fields = fieldsOf(m_request.left(end));
    if (valueOf(fields, secretHeader) != m_relay.m_secret)
        return m_inner.abort();
    if (m_request.size() < end + headEnd.size() + valueOf(fields, "Content-Length").toLongLong())
        return;
    if (!m_relay.takeAttempt())
        return refuse(m_relay.m_trouble == ProxyTrouble::None ? ProxyTrouble::Refuses : m_relay.m_trouble);
    m_isTunnel = m_request.startsWith("CONNECT ");
    m_isSignedIn = signsIn(valueOf(fields, "Proxy-Authorization"));
    // The secret stays here.
    const auto at = m_request.indexOf(QByteArray("\n") + secretHeader) + 1;
    m_request.remove(at, m_request.indexOf('\n', at) + 1 - at);
    m_phase = Phase::Answering;
    if (m_outer.state() == QAbstractSocket::ConnectedState)
        sendRequest();
    else
        m_outer.connectToHost(m_relay.m_proxy.hostName(), m_relay.m_proxy.port());
}

void RelayedConnection::sendRequest()
{
    m_outer.write(std::exchange(m_request, {}));
}

void RelayedConnection::readAnswer()
{
    if (m_phase == Phase::Open)
        return passOn(m_outer, m_inner);
    if (m_phase == Phase::Skipping)
        return skipBody();
    m_answer += m_outer.read(longestHead - m_answer.size());
    const auto end = m_answer.indexOf(headEnd);
    if (end >= 0)
        return takeAnswer(m_answer.left(end + headEnd.size()));
    if (m_answer.size() >= longestHead)
        refuse(ProxyTrouble::Refuses);
}

void RelayedConnection::takeAnswer(const QByteArray& head)
{
    const int status = head.mid(head.indexOf(' ') + 1, statusLength).toInt();
    if (status != 407) {
        if (m_isTunnel && status / 100 != 2)
            m_relay.noteRefusal(status);
        m_phase = Phase::Open;
        m_inner.write(std::exchange(m_answer, {}));
        return passOn(m_outer, m_inner);
    }
    const QList<Field> fields = fieldsOf(head);
    QByteArrayList schemes;
    m_challenge = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n";
    for (const Field& field : fields) {
        const QByteArray scheme = field.value.split(' ').constFirst();
        if (!isNamed(field, "Proxy-Authenticate"))
            continue;
        schemes += scheme;
        // Its tickets are for a proxy's name, which Qt does not see from here.
        if (scheme.compare("negotiate", Qt::CaseInsensitive) != 0)
            m_challenge += "Proxy-Authenticate: " + field.value + "\r\n";
    }
    m_challenge += "\r\n";
    if (!m_relay.mayAnswer(schemes, m_isSignedIn))
        return refuse(
            m_relay.m_trouble == ProxyTrouble::None ? ProxyTrouble::PasswordRefused : m_relay.m_trouble);
    const bool hasLength = !valueOf(fields, "Content-Length").isEmpty();
    const bool closes = !hasLength || valueOf(fields, "Connection").compare("close", Qt::CaseInsensitive) == 0
        || valueOf(fields, "Proxy-Connection").compare("close", Qt::CaseInsensitive) == 0;
    m_bodyLeft
        = closes ? 0 : valueOf(fields, "Content-Length").toLongLong() - (m_answer.size() - head.size());
    if (closes)
        m_outer.abort(); // the next request opens it anew
    m_answer.clear();
    m_phase = Phase::Skipping;
    skipBody();
}

void RelayedConnection::skipBody()
{
    m_bodyLeft -= m_outer.read(std::max<qint64>(m_bodyLeft, 0)).size();
    if (m_bodyLeft > 0)
        return;
    m_phase = Phase::Asking;
    m_inner.write(std::exchange(m_challenge, {}));
    readRequest();
}

void RelayedConnection::passOn(QTcpSocket& from, QTcpSocket& to)
{
    to.write(from.readAll());
}

void RelayedConnection::fail()
{
    if (m_phase == Phase::Open) {
        passOn(m_outer, m_inner);
        return m_inner.disconnectFromHost(); // once all is written
    }
    if (m_phase == Phase::Asking) // between two: the next one opens it anew
        return;
    refuse(m_outer.error() == QAbstractSocket::HostNotFoundError        ? ProxyTrouble::NameNotFound
            : m_outer.error() == QAbstractSocket::RemoteHostClosedError ? ProxyTrouble::Refuses
                                                                        : ProxyTrouble::NoConnection);
}

// To Qt a refusal of the proxy's; what it was is asked for at the relay.
void RelayedConnection::refuse(ProxyTrouble trouble)
{
    m_relay.m_trouble = trouble;
    m_outer.disconnect(this);
    m_outer.abort();
    m_inner.disconnect(this);
    connect(&m_inner, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_inner.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_inner.disconnectFromHost();
}

} // namespace Salestrekker
