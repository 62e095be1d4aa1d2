// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <set>

namespace Salestrekker {

/// The proxies that the system names for an address. To find them it may have to fetch a configuration script
/// first (PAC, WPAD), and QNetworkProxyFactory::systemProxyForQuery() waits for that as long as the script's
/// server likes. So it is asked in a thread.
class SystemProxies : public QObject {
    Q_OBJECT
public:
    /// What the system has not said by then is not waited for: without the script browsers, too, go directly.
    static constexpr std::chrono::seconds patience{ 5 };

    /// Asks anew for `url`, and calls `then` once, unless `receiver` has gone by then. At once for loopback,
    /// which no proxy can reach.
    void find(const QUrl& url, QObject* receiver, std::function<void()> then);

    /// What was found for it; empty where nothing was, which is no proxy.
    [[nodiscard]] QList<QNetworkProxy> of(const QUrl& url) const;
    /// The system has said something, at some time.
    [[nodiscard]] bool isKnown(const QUrl& url) const;

Q_SIGNALS:
    void found(const QString& address);

private:
    using Found = QHash<QString, QList<QNetworkProxy>>; ///< by address

    void ask(const QUrl& url);

    const std::shared_ptr<Found> m_found = std::make_shared<Found>();
    std::set<QString> m_asked; ///< addresses that a thread is asking for
};

/// This computer's own.
[[nodiscard]] bool isLoopback(const QString& host);

} // namespace Salestrekker
