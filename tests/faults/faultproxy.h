// SPDX-License-Identifier: MIT
#pragma once

#include "rawserver.h"

namespace Salestrekker::Testing {

/// What goes wrong with one exchange on its way.
struct Fault {
    enum class Cut {
        BeforeBody, ///< the connection is reset when the request's header is there
        WithinBody, ///< ... when some of its body is
        BeforeDelivery, ///< ... when all is here, and the server has heard nothing
        AfterDelivery, ///< the server has answered; the answer is lost
        WithinAnswer, ///< half of the answer comes through
        Silence, ///< the request arrives nowhere, the connection stays
        SlowDrip, ///< a byte of answer now and then, for ever
        Replaced, ///< the server hears nothing, `answer` comes instead
    };
    Cut cut = Cut::BeforeDelivery;
    QByteArray answer = {};
};

/// Stands between a client and a server on loopback, passes everything on (its own address put in place of
/// the server's, so that the client stays on this way), and breaks what a test names.
class FaultProxy {
public:
    explicit FaultProxy(const QUrl& server);

    [[nodiscard]] QUrl url() const { return m_listener.url({}); }
    /// The `skipped`-th request from now on (0 = the next) goes wrong, once.
    void breakRequest(int skipped, Fault fault);
    /// It has gone wrong.
    [[nodiscard]] bool hasBroken() const { return !m_fault; }
    /// Connections that clients have opened.
    [[nodiscard]] int connections() const { return m_listener.connections; }
    /// Requests that were passed on to the server.
    [[nodiscard]] const QList<QByteArray>& delivered() const { return m_delivered; }

private:
    bool interrupt(QTcpSocket* client, const QByteArray& received);
    void respond(QTcpSocket* client, const QByteArray& request);
    void replace(QTcpSocket* client, const Fault& fault);
    void deliver(QTcpSocket* client, QByteArray request, std::function<void(QByteArray answer)> then);

    const QUrl m_upstream;
    RawServer m_listener;
    std::optional<Fault> m_fault;
    int m_toSkip = 0;
    QList<QByteArray> m_delivered;
};

} // namespace Salestrekker::Testing
