// SPDX-License-Identifier: MIT
#pragma once

#include "proxyrelay.h"
#include "quietatend.h"

#include <QTcpSocket>

namespace Salestrekker {

/// One connection of Qt's to the ProxyRelay, and that one's to the proxy. Requests go to the proxy one after
/// the other, until one of them is answered with anything but 407; from then on both ends talk to each other
/// alone.
class RelayedConnection : public QObject {
    Q_OBJECT
public:
    static constexpr const char* secretHeader = "X-Salestrekker-Relay";

    /// Owns `inner`, belongs to `relay`, ends with either side.
    RelayedConnection(QTcpSocket* inner, ProxyRelay& relay);

private:
    void readRequest();
    void sendRequest();
    void readAnswer();
    void takeAnswer(const QByteArray& head);
    void skipBody();
    void passOn(QTcpSocket& from, QTcpSocket& to);
    void fail();
    void refuse(ProxyTrouble trouble);

    enum class Phase {
        Asking, ///< Qt sends a request
        Answering, ///< the proxy answers it
        Skipping, ///< the rest of an answer that Qt does not need
        Open, ///< whatever comes is passed on
    };

    ProxyRelay& m_relay;
    QTcpSocket& m_inner;
    QuietAtEnd<QTcpSocket> m_outer;
    Phase m_phase = Phase::Asking;
    QByteArray m_request; ///< up to and with its body
    bool m_isTunnel = false; ///< CONNECT
    bool m_isSignedIn = false; ///< it ends a way to sign in: what is answered is about the password
    QByteArray m_answer; ///< what has come of it
    QByteArray m_challenge; ///< what Qt is to be answered once the proxy's body has come
    qint64 m_bodyLeft = 0;
};

} // namespace Salestrekker
