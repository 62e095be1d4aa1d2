// SPDX-License-Identifier: MIT
#include "proxyrelay.h"

#include "relayedconnection.h"

#include <QRandomGenerator>
#include <QTcpSocket>

#include <array>

namespace Salestrekker {
namespace {

QByteArray randomSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toHex();
}

bool isUtf8(const QByteArray& scheme)
{
    return scheme == "basic" || scheme == "digest";
}

#ifdef Q_OS_WIN
constexpr bool systemSignsIn = true; // NTLM with the credentials of the signed-in user (SSPI)
#else
constexpr bool systemSignsIn = false;
#endif

} // namespace

ProxyRelay::ProxyRelay(const QNetworkProxy& proxy, std::shared_ptr<ProxyAccount> account, QObject* parent)
    : QObject(parent), m_proxy(proxy), m_account(std::move(account)), m_login(m_account->login()),
      m_secret(randomSecret())
{
    m_server.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            new RelayedConnection(socket, *this);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qWarning(
            "The way to the proxy can't be opened on this computer: %s", qPrintable(m_server.errorString()));
}

// While all that they use is there: QObject would delete them after the members.
ProxyRelay::~ProxyRelay()
{
    qDeleteAll(findChildren<RelayedConnection*>(Qt::FindDirectChildrenOnly));
}

QString ProxyRelay::nameOf(const QNetworkProxy& proxy)
{
    return QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

// Basic and Digest have UTF-8 (RFC 7617, 3; RFC 7616, 3.4), of which Qt knows nothing: it writes Latin-1.
QString ProxyRelay::spelled(const QString& text) const
{
    return m_isUtf8 ? QString::fromLatin1(text.toUtf8()) : text;
}

QNetworkProxy ProxyRelay::entrance() const
{
    QNetworkProxy proxy(QNetworkProxy::HttpProxy, m_server.serverAddress().toString(), m_server.serverPort(),
        spelled(m_login.user), spelled(m_login.password));
    proxy.setRawHeader(RelayedConnection::secretHeader, m_secret);
    return proxy;
}

void ProxyRelay::noteRefusal(int status)
{
    m_trouble = ProxyTrouble::Refuses;
    m_refusal = status;
}

void ProxyRelay::setPassword(const ProxyPassword& password)
{
    m_account->set(
        { password.user, password.password.reveal().toString(), m_isReadable }, password.isEntered);
}

ProxyPasswords::Demand ProxyRelay::demand() const
{
    ProxyPasswords::Demand demand;
    demand.proxy = name();
    demand.isReadable = m_isReadable;
    // Also what another call was refused meanwhile.
    const ProxyLogin& known = m_account->login();
    if (!m_account->hasFailed() || (m_isReadable && !known.mayBeReadable))
        return demand;
    demand.refused = std::make_shared<ProxyPassword>(ProxyPassword{ known.user, Secret(known.password) });
    demand.hungUp = m_account->isCutOff();
    demand.isSet = known.user == m_proxy.user() && known.password == m_proxy.password();
    return demand;
}

void ProxyRelay::allowAttempts()
{
    m_left = attemptsPerCall;
    m_challenge.clear();
}

bool ProxyRelay::begin()
{
    m_isOver = false;
    m_refusal = 0;
    m_trouble = ProxyTrouble::None;
    m_isAwaited = false;
    m_isUtf8 = isUtf8(m_scheme);
    return std::exchange(m_login, m_account->login()) != m_login;
}

bool ProxyRelay::isAccepted() const
{
    return m_trouble == ProxyTrouble::None && m_account->isAccepted();
}

void ProxyRelay::end()
{
    for (RelayedConnection* connection : findChildren<RelayedConnection*>(Qt::FindDirectChildrenOnly))
        connection->endUnlessOpen();
}

bool ProxyRelay::takeAttempt()
{
    m_isStale = false;
    if (m_left == 0)
        return false;
    --m_left;
    return true;
}

// The least readable one; but what NTLM has begun goes on, and Windows signs in by itself in NTLM only.
const ProxyChallenge* ProxyRelay::choose(const QList<ProxyChallenge>& challenges) const
{
    const bool byItself = systemSignsIn && m_login.user.isEmpty() && !m_account->isSystemRefused();
    const auto rank = [byItself](const ProxyChallenge& challenge) {
        if (challenge.scheme == "ntlm")
            return challenge.hasToken() || byItself ? 4 : 2;
        return challenge.scheme == "digest" ? 3 : challenge.scheme == "basic" ? 1 : 0;
    };
    const ProxyChallenge* best = nullptr;
    for (const ProxyChallenge& challenge : challenges) {
        if (rank(challenge) > (best ? rank(*best) : 0))
            best = &challenge;
    }
    return best;
}

bool ProxyRelay::mayAnswer(const QByteArray& scheme, bool wasRefused)
{
    m_scheme = scheme;
    m_isReadable = scheme == "basic";
    const bool isNtlm = scheme == "ntlm";
    m_needed = isNtlm ? 2 : 1; // [MS-NLMP] 1.3.1: its first message only asks for a challenge
    const bool isKnown = !m_login.user.isEmpty() && (m_login.mayBeReadable || !m_isReadable);
    const bool isCurrent = m_account->login() == m_login && !scheme.isEmpty();
    m_trouble = ProxyTrouble::None;
    if (isKnown && (wasRefused || (isCurrent && m_account->isRefused())))
        m_trouble = ProxyTrouble::PasswordRefused;
    else if (isKnown && isCurrent && m_account->isCutOff())
        m_trouble = ProxyTrouble::HungUp;
    else if (scheme.isEmpty())
        m_trouble = ProxyTrouble::WantsOther;
    else if (!isKnown && !(systemSignsIn && isNtlm && !m_account->isSystemRefused()))
        m_trouble = ProxyTrouble::WantsPassword;
    return m_trouble == ProxyTrouble::None && m_left > 0;
}

// Asked once it may answer.
bool ProxyRelay::isSpelledOtherwise() const
{
    const auto isBeyond = [](const QString& text) { return text.toLatin1() != text.toUtf8(); };
    return isUtf8(m_scheme) != m_isUtf8 && (isBeyond(m_login.user) || isBeyond(m_login.password));
}

bool ProxyRelay::maySend(const QByteArray& scheme) const
{
    return scheme.isEmpty() || (scheme == m_scheme && (scheme != "basic" || m_login.mayBeReadable));
}

} // namespace Salestrekker
