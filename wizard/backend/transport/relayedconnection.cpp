// SPDX-License-Identifier: MIT
#include "relayedconnection.h"

#include <algorithm>

namespace Salestrekker {
namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr int proxyAuthenticationRequired = 407;
const QByteArray headEnd = QByteArrayLiteral("\r\n\r\n");

// Qt writes the names of fields as they were given, or in small letters (since 6.7).
QByteArray withoutField(const QByteArray& head, const char* name)
{
    QByteArrayList lines = head.split('\n');
    lines.removeIf([name](const QByteArray& line) {
        return line.left(line.indexOf(':')).compare(name, Qt::CaseInsensitive) == 0;
    });
    return lines.join('\n');
}

// Negotiate's tickets are for a proxy's name, which Qt does not see from here. Of Digest (RFC 7616) Qt knows
// MD5 and the quality "auth".
bool isUnderstood(const ProxyChallenge& challenge)
{
    if (challenge.scheme != "digest")
        return challenge.scheme != "negotiate";
    const QByteArray algorithm = challenge.parameter("algorithm").toLower();
    const QByteArrayList qualities = challenge.parameter("qop").toLower().replace(' ', "").split(',');
    return (algorithm.isEmpty() || algorithm == "md5")
        && (qualities.constFirst().isEmpty() || qualities.contains("auth"));
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

QByteArray schemeOf(const QByteArray& authorization)
{
    return authorization.split(' ').constFirst().toLower();
}

// NTLM signs a connection in, in three messages.
bool continuesNtlm(const QByteArray& authorization)
{
    return schemeOf(authorization) == "ntlm" && signsIn(authorization);
}

} // namespace

RelayedConnection::RelayedConnection(QTcpSocket* inner, ProxyRelay& relay)
    : QObject(&relay), m_relay(relay), m_inner(*inner)
{
    inner->setParent(this);
    m_outer.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(&m_inner, &QTcpSocket::readyRead, this, &RelayedConnection::readRequest);
    connect(&m_inner, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_relay.m_account.get(), &ProxyAccount::settled, this, &RelayedConnection::awaitTurn);
    connect(&m_outer, &QTcpSocket::connected, this, &RelayedConnection::sendRequest);
    connect(&m_outer, &QTcpSocket::readyRead, this, &RelayedConnection::readAnswer);
    connect(&m_outer, &QTcpSocket::errorOccurred, this, &RelayedConnection::fail);
}

RelayedConnection::~RelayedConnection()
{
    m_relay.m_account->giveUp(this);
}

void RelayedConnection::endUnlessOpen()
{
    if (m_phase == Phase::Open)
        return;
    m_phase = Phase::Asking; // waits for no turn
    m_relay.m_account->giveUp(this);
    m_outer.disconnect(this);
    m_outer.abort();
    m_inner.abort();
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
    const QList<HttpField> fields = httpFields(m_request);
    if (httpValue(fields, secretHeader) != m_relay.m_secret || !m_request.startsWith("CONNECT "))
        return m_inner.abort();
    if (m_relay.m_isOver) // Qt asks once more
        return refuse(m_relay.m_trouble);
    m_authorization = httpValue(fields, "Proxy-Authorization");
    // What the proxy will say to one that says nothing is known already.
    if (const QByteArray known = std::exchange(m_relay.m_challenge, {});
        !known.isEmpty() && m_authorization.isEmpty()) {
        m_request.clear();
        m_challenge = known;
        m_inner.write(known);
        return;
    }
    if (!m_relay.takeAttempt())
        return refuse(m_relay.m_trouble == ProxyTrouble::None ? ProxyTrouble::Refuses : m_relay.m_trouble);
    m_request = withoutField(m_request, secretHeader);
    m_phase = Phase::Waiting;
    awaitTurn();
}

void RelayedConnection::awaitTurn()
{
    if (m_phase != Phase::Waiting)
        return;
    // Whatever Qt made of what the proxy said.
    if (!m_relay.maySend(schemeOf(m_authorization)))
        return refuse(ProxyTrouble::WantsPassword);
    const auto turn = m_authorization.isEmpty() ? ProxyAccount::Turn::Now
                                                : m_relay.m_account->take(this, m_relay.m_login);
    if (turn == ProxyAccount::Turn::Never) {
        m_relay.m_challenge = m_challenge; // for a call that begins again
        refuse(m_relay.m_account->isCutOff() ? ProxyTrouble::HungUp : ProxyTrouble::PasswordRefused);
    } else if (turn == ProxyAccount::Turn::Now)
        connectAndSend();
}

void RelayedConnection::connectAndSend()
{
    m_relay.m_isAwaited = true;
    m_phase = Phase::Answering;
    const bool isConnected = m_outer.state() == QAbstractSocket::ConnectedState;
    // What it began is of use in that connection only.
    if (continuesNtlm(m_authorization) && !isConnected)
        return refuse(ProxyTrouble::EndsSignIn);
    // What may be wrong goes through a connection of its own: when that ends, it had come, and is not sent
    // again.
    if (isConnected && m_relay.m_account->isTrying(this) && !continuesNtlm(m_authorization))
        m_outer.abort();
    m_isReused = m_outer.state() == QAbstractSocket::ConnectedState;
    if (m_isReused)
        sendRequest();
    else
        m_outer.connectToHost(m_relay.m_proxy.hostName(), m_relay.m_proxy.port());
}

void RelayedConnection::sendRequest()
{
    m_outer.write(m_request);
}

void RelayedConnection::readAnswer()
{
    if (m_phase == Phase::Open)
        return passOn(m_outer, m_inner);
    if (m_phase == Phase::Skipping)
        return skipBody();
    if (m_phase != Phase::Answering) { // nothing was asked
        m_outer.readAll();
        return;
    }
    m_answer += m_outer.read(longestHead - m_answer.size());
    for (auto end = m_answer.indexOf(headEnd); end >= 0; end = m_answer.indexOf(headEnd)) {
        const auto size = end + headEnd.size();
        const ProxyAnswer answer(m_answer.left(size));
        if (!answer.isInterim())
            return takeAnswer(answer, size);
        m_answer.remove(0, size);
    }
    if (m_answer.size() >= longestHead)
        refuse(ProxyTrouble::Refuses);
}

void RelayedConnection::takeAnswer(const ProxyAnswer& answer, qsizetype headSize)
{
    m_request.clear();
    m_relay.m_isAwaited = false;
    if (answer.status() == 0)
        return refuse(ProxyTrouble::Refuses);
    if (answer.isPage())
        return refuse(ProxyTrouble::Portal);
    if (answer.status() != proxyAuthenticationRequired) {
        // One that does not connect may not have looked at the password.
        if (answer.status() / 100 != 2) {
            m_relay.m_account->giveUp(this);
            m_relay.noteRefusal(answer.status());
        } else if (signsIn(m_authorization)) {
            m_relay.m_account->accept(this);
        }
        m_phase = Phase::Open;
        m_inner.write(std::exchange(m_answer, {}));
        return passOn(m_outer, m_inner);
    }
    m_answer.remove(0, headSize);
    takeChallenges(answer);
}

void RelayedConnection::takeChallenges(const ProxyAnswer& answer)
{
    QList<ProxyChallenge> challenges = answer.challenges();
    challenges.removeIf([](const ProxyChallenge& challenge) { return !isUnderstood(challenge); });
    const ProxyChallenge* chosen = m_relay.choose(challenges);
    const bool isStale = chosen && chosen->parameter("stale").toLower() == "true";
    m_challenge = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n";
    if (chosen)
        m_challenge += "Proxy-Authenticate: " + chosen->plain() + "\r\n";
    m_challenge += "\r\n";
    const bool wasSent = signsIn(m_authorization);
    m_relay.m_isStale = wasSent && isStale;
    if (m_relay.m_isStale)
        m_relay.m_account->giveUp(this);
    else if (wasSent)
        m_relay.m_account->refuse(this, m_relay.m_login);
    m_relay.m_challenge = m_challenge; // for a call that begins again
    if (!m_relay.mayAnswer(chosen ? chosen->scheme : QByteArray(), wasSent && !isStale)) {
        if (m_relay.m_trouble == ProxyTrouble::None) // no attempt is left
            m_relay.noteRefusal(answer.status());
        return refuse(m_relay.m_trouble);
    }
    if (m_relay.isSpelledOtherwise()) {
        m_relay.m_isStale = true;
        return refuse(ProxyTrouble::WantsPassword);
    }
    m_body.reset();
    if (answer.closes()) {
        m_outer.abort(); // the next request opens it anew
        m_answer.clear();
    } else {
        m_body.emplace(answer);
    }
    m_phase = Phase::Skipping;
    skipBody();
}

void RelayedConnection::skipBody()
{
    if (m_outer.isOpen())
        m_answer += m_outer.readAll();
    if (m_body && !m_body->take(m_answer))
        return;
    const bool isCutOff = !m_body || m_body->isBroken() || !m_answer.isEmpty();
    if (isCutOff)
        m_outer.abort();
    m_answer.clear();
    m_phase = Phase::Asking;
    m_relay.m_challenge.clear();
    m_inner.write(m_challenge);
    readRequest();
}

void RelayedConnection::passOn(QTcpSocket& from, QTcpSocket& to)
{
    to.write(from.readAll());
}

void RelayedConnection::fail()
{
    switch (m_phase) {
    case Phase::Open:
        passOn(m_outer, m_inner);
        return m_inner.disconnectFromHost(); // once all is written
    case Phase::Asking: // between two: the next one opens it anew
    case Phase::Waiting:
        return;
    case Phase::Skipping: // with the end of the body, whatever was said of its length
        m_body.reset();
        return skipBody();
    case Phase::Answering:
        break;
    }
    // It may end a connection that it said would last, while the next request is on its way.
    if (m_answer.isEmpty() && std::exchange(m_isReused, false) && !continuesNtlm(m_authorization)
        && m_relay.takeAttempt()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_outer.abort();
                m_outer.connectToHost(m_relay.m_proxy.hostName(), m_relay.m_proxy.port());
            },
            Qt::QueuedConnection);
        return;
    }
    const bool isCutOff = m_outer.error() == QAbstractSocket::RemoteHostClosedError;
    // Of NTLM's last message nobody knows whether it had come.
    if (isCutOff && continuesNtlm(m_authorization))
        return refuse(ProxyTrouble::EndsSignIn);
    if (isCutOff && signsIn(m_authorization)) {
        m_relay.m_account->cutOff(this, m_relay.m_login);
        m_relay.m_challenge = m_challenge; // for a call that begins again
        return refuse(m_relay.m_account->isCutOff() ? ProxyTrouble::HungUp : ProxyTrouble::HangsUp);
    }
    refuse(m_outer.error() == QAbstractSocket::HostNotFoundError ? ProxyTrouble::NameNotFound
            : isCutOff                                           ? ProxyTrouble::Refuses
                                                                 : ProxyTrouble::NoConnection);
}

// To Qt a refusal of the proxy's; what it was is asked for at the relay.
void RelayedConnection::refuse(ProxyTrouble trouble)
{
    m_relay.m_trouble = trouble;
    m_relay.m_isOver = true;
    m_outer.disconnect(this);
    m_outer.abort();
    m_inner.disconnect(this);
    connect(&m_inner, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_inner.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_inner.disconnectFromHost();
}

} // namespace Salestrekker
