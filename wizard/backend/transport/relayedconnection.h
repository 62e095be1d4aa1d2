// SPDX-License-Identifier: MIT
#pragma once

#include "proxyanswer.h"
#include "proxyrelay.h"
#include "quietatend.h"

#include <QTcpSocket>

#include <optional>

namespace Salestrekker {

/// One connection of Qt's to a ProxyRelay, and the one to the proxy that belongs to it. What is asked and
/// answered until the tunnel is open is read and counted; from then on whatever comes is passed on.
class RelayedConnection : public QObject {
    Q_OBJECT
public:
    static constexpr const char* secretHeader = "X-Salestrekker-Relay";

    /// Owns `inner`, belongs to `relay`, ends with either side.
    RelayedConnection(QTcpSocket* inner, ProxyRelay& relay);
    ~RelayedConnection() override;

    void endUnlessOpen();

private:
    void readRequest();
    void awaitTurn();
    void connectAndSend();
    void sendRequest();
    void readAnswer();
    void takeAnswer(const ProxyAnswer& answer, qsizetype headSize);
    void takeChallenges(const ProxyAnswer& answer);
    void skipBody();
    void passOn(QTcpSocket& from, QTcpSocket& to);
    void fail();
    void refuse(ProxyTrouble trouble);

    enum class Phase {
        Asking, ///< Qt sends a request
        Waiting, ///< another tries whether the password is right
        Answering, ///< the proxy answers it
        Skipping, ///< the rest of an answer that Qt does not need
        Open, ///< whatever comes is passed on
    };

    ProxyRelay& m_relay;
    QTcpSocket& m_inner;
    QuietAtEnd<QTcpSocket> m_outer;
    Phase m_phase = Phase::Asking;
    QByteArray m_request; ///< until it is answered: a proxy may end a connection that it said would last
    bool m_isReused = false; ///< the connection that it went through has served another one
    QByteArray m_authorization; ///< that it brings
    QByteArray m_answer; ///< what has come of it
    QByteArray m_challenge; ///< what Qt is to be answered once the proxy's body has come
    std::optional<BodySkipper> m_body;
};

} // namespace Salestrekker
