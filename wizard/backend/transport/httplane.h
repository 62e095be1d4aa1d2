// SPDX-License-Identifier: MIT
#pragma once

#include "proxyrelay.h"

#include <QHash>
#include <QNetworkAccessManager>

#include <chrono>
#include <functional>
#include <optional>

namespace Salestrekker {

/// What one call at a time goes through: a QNetworkAccessManager with its connections, and the ways to the
/// proxies in front of it. Calls at the same time have a lane each, so that whatever one of them clears,
/// counts or is refused is its own.
class HttpLane : public QObject {
    Q_OBJECT
public:
    using FindProxy = std::function<std::optional<QNetworkProxy>(const QUrl&)>;

    /// `findProxy`: the one for an address, if there is one. `accounts`: who signs in to it.
    HttpLane(FindProxy findProxy, std::shared_ptr<ProxyAccounts> accounts, QObject* parent);

    [[nodiscard]] bool isFree() const { return m_isFree; }
    void take() { m_isFree = false; }
    void release();

    /// Without connections that have been idle for long.
    QNetworkAccessManager& manager();
    /// In front of the proxy for `url`; null where there is none, or one that needs none: SOCKS.
    [[nodiscard]] ProxyRelay* relayFor(const QUrl& url);
    /// Qt forgets whom it signed in as.
    void forgetSignIn();

private:
    const FindProxy m_findProxy;
    const std::shared_ptr<ProxyAccounts> m_accounts;
    QNetworkAccessManager m_manager;
    QHash<QString, ProxyRelay*> m_relays; ///< by "host:port" of an HTTP proxy
    bool m_isFree = true;
    std::optional<std::chrono::milliseconds> m_lastCall; ///< its end, in realTime(): a sleep ends connections
};

} // namespace Salestrekker
