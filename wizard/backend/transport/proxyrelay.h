// SPDX-License-Identifier: MIT
#pragma once

#include "proxyaccount.h"
#include "proxyanswer.h"
#include "proxypasswords.h"

#include <QByteArray>
#include <QNetworkProxy>
#include <QObject>
#include <QTcpServer>

namespace Salestrekker {

/// What an HTTP proxy last came to.
enum class ProxyTrouble {
    None,
    NameNotFound, ///< of the proxy itself
    NoConnection, ///< nothing answers there
    WantsPassword, ///< and none is known
    PasswordRefused, ///< the one that is known; it is not tried again, so that no account is locked
    HangsUp, ///< on what it was told, which may be right or wrong; the next press tells it once more
    HungUp, ///< twice: it is told that again only if somebody enters it again
    Portal, ///< a page answers in the proxy's place: the network may want a login
    WantsOther, ///< a way to sign in (Negotiate, Kerberos) that is not supported through it
    EndsSignIn, ///< the connection, between the messages of NTLM, which signs a connection in
    Refuses, ///< the address, or all of them
};

/// Stands between Qt and an HTTP proxy, on loopback, for this program only, and counts. Qt signs in to the
/// proxy as it is able to (Basic, Digest, NTLM; on Windows with the credentials of the signed-in user), but
/// one that answers each attempt like the first it asks for ever (seen with Qt 6.4 and NTLM: 2,000 CONNECT
/// requests a second). Here a call has three attempts, as many as NTLM needs; then the proxy is said to
/// refuse. It serves one call at a time (HttpLane).
class ProxyRelay : public QObject {
    Q_OBJECT
public:
    static constexpr int attemptsPerCall = 3;

    /// `proxy`: of type HttpProxy; who signs in to it is in `account`.
    ProxyRelay(const QNetworkProxy& proxy, std::shared_ptr<ProxyAccount> account, QObject* parent = nullptr);
    ~ProxyRelay() override;

    /// "host:port"
    [[nodiscard]] static QString nameOf(const QNetworkProxy& proxy);
    [[nodiscard]] QString name() const { return nameOf(m_proxy); }
    /// What Qt is to be given in the proxy's place.
    [[nodiscard]] QNetworkProxy entrance() const;
    /// What the proxy wants to know.
    [[nodiscard]] ProxyPasswords::Demand demand() const;
    /// The answer to demand(), for all ways to the proxy.
    void setPassword(const ProxyPassword& password);
    /// For a whole call.
    void allowAttempts();
    /// It begins, or begins again, with what is known of the account by now. True if the last one had
    /// another.
    bool begin();
    /// It has ended. Qt keeps connections that are still being made.
    void end();
    /// One that begins again after an answer to demand() has attempts enough.
    [[nodiscard]] bool canBeginAgain() const { return m_left >= m_needed; }
    [[nodiscard]] ProxyTrouble trouble() const { return m_trouble; }
    /// The password is right, but what it was sent with is too old (RFC 7616, 3.3), or Qt was given it in
    /// another encoding: a call that begins again gets through.
    [[nodiscard]] bool isStale() const { return m_isStale; }
    /// What the proxy was told is right.
    [[nodiscard]] bool isAccepted() const;
    /// The proxy was asked, and has not answered.
    [[nodiscard]] bool isAwaited() const { return m_isAwaited; }
    /// With which status the proxy refused to connect; 0 where it did not get that far.
    [[nodiscard]] int refusal() const { return m_refusal; }

private:
    friend class RelayedConnection;
    /// Whether one more request may go to the proxy.
    [[nodiscard]] bool takeAttempt();
    /// The one of several ways to sign in that is taken; none if there is none. Qt is told of no other.
    [[nodiscard]] const ProxyChallenge* choose(const QList<ProxyChallenge>& challenges) const;
    /// Whether Qt may sign in, or go on, in the way that was chosen (empty: none); else trouble().
    [[nodiscard]] bool mayAnswer(const QByteArray& scheme, bool wasRefused);
    /// Qt was given user and password for another way than the one that was chosen.
    [[nodiscard]] bool isSpelledOtherwise() const;
    /// Whether what Qt signs in with may leave: in the way that was chosen. `scheme`: empty if it does not.
    [[nodiscard]] bool maySend(const QByteArray& scheme) const;

    void noteRefusal(int status);
    /// As Qt has to be given it.
    [[nodiscard]] QString spelled(const QString& text) const;

    const QNetworkProxy m_proxy;
    const std::shared_ptr<ProxyAccount> m_account;
    ProxyLogin m_login; ///< of the present call; the account's may be newer
    const QByteArray m_secret; ///< in each request from here: other users of this computer have no way in
    QTcpServer m_server;
    int m_left = 0;
    int m_needed = 0; ///< attempts, to sign in in the way that the proxy wants
    QByteArray m_challenge; ///< what Qt is to be answered first when the call begins again
    int m_refusal = 0;
    ProxyTrouble m_trouble = ProxyTrouble::None;
    QByteArray m_scheme; ///< in which it was to be told last
    bool m_isReadable = false; ///< on the way, in that
    bool m_isStale = false;
    bool m_isUtf8 = false; ///< spelled() for the present call
    bool m_isAwaited = false;
    bool m_isOver = false; ///< the call has got its answer, and it is no
};

} // namespace Salestrekker
