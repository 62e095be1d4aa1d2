// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrlQuery>

namespace Salestrekker {

/// Waits on loopback for the browser to come back from the authorization endpoint (RFC 8252, 7.3).
class BrowserRedirect : public QObject {
    Q_OBJECT
public:
    explicit BrowserRedirect(QObject* parent);

    /// The redirect URI, http://127.0.0.1:PORT/signed-in; empty if no port could be had.
    QString listen();

Q_SIGNALS:
    /// The query of a request to that URI. More than one may come, and from anybody: check `state`.
    void arrived(const QUrlQuery& query);

private:
    void serve(QTcpSocket* socket);
    QTcpServer m_server;
};

} // namespace Salestrekker
