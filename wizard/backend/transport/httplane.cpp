// SPDX-License-Identifier: MIT
#include "httplane.h"

#include "clock/realtime.h"

#include <QNetworkProxyFactory>

#include <algorithm>
#include <iterator>

namespace Salestrekker {
namespace {

// A connection that was idle for longer may have been closed by the server just now; a POST sent into it
// would be lost with nobody knowing whether it was applied. A new connection costs less than finding out.
constexpr std::chrono::seconds reuseWithin(3);

class Factory : public QNetworkProxyFactory {
public:
    using Find = std::function<QList<QNetworkProxy>(const QUrl&)>;
    explicit Factory(Find find) : m_find(std::move(find)) { }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QList<QNetworkProxy> found = m_find(query.url());
        return found.isEmpty() ? QList{ QNetworkProxy(QNetworkProxy::NoProxy) } : found;
    }

private:
    const Find m_find;
};

} // namespace

HttpLane::HttpLane(Proxies proxies, Account account, QObject* parent)
    : QObject(parent), m_proxies(std::move(proxies)), m_account(std::move(account))
{
    m_manager.setAutoDeleteReplies(false);
    m_manager.setProxyFactory(new Factory([this](const QUrl& url) {
        QList<QNetworkProxy> all = m_proxies(url);
        std::ranges::transform(all, all.begin(), [this](const QNetworkProxy& proxy) {
            const ProxyRelay* relay = relayOf(proxy);
            return relay ? relay->entrance() : proxy;
        });
        return all;
    }));
}

void HttpLane::release()
{
    m_isFree = true;
    m_lastCall = realTime();
}

QNetworkAccessManager& HttpLane::manager()
{
    if (m_lastCall && realTime() - *m_lastCall > reuseWithin)
        m_manager.clearConnectionCache();
    return m_manager;
}

ProxyRelay* HttpLane::relayFor(const QUrl& url)
{
    return relayOf(m_proxies(url).value(0)); // Qt tries no other
}

ProxyRelay* HttpLane::relayOf(const QNetworkProxy& proxy)
{
    if (proxy.type() != QNetworkProxy::HttpProxy)
        return nullptr;
    ProxyRelay*& relay = m_relays[ProxyRelay::nameOf(proxy)];
    if (!relay)
        relay = new ProxyRelay(proxy, m_account(proxy), this);
    return relay;
}

void HttpLane::forgetSignIn()
{
    m_manager.clearAccessCache();
}

} // namespace Salestrekker
