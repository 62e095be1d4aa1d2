// SPDX-License-Identifier: MIT
#include "httplane.h"

#include "clock/realtime.h"

#include <QNetworkProxyFactory>

namespace Salestrekker {
namespace {

// A connection that was idle for longer may have been closed by the server just now; a POST sent into it
// would be lost with nobody knowing whether it was applied. A new connection costs less than finding out.
constexpr std::chrono::seconds reuseWithin(3);

class Factory : public QNetworkProxyFactory {
public:
    explicit Factory(HttpLane::FindProxy find) : m_find(std::move(find)) { }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return { m_find(query.url()).value_or(QNetworkProxy(QNetworkProxy::NoProxy)) };
    }

private:
    const HttpLane::FindProxy m_find;
};

} // namespace

HttpLane::HttpLane(FindProxy findProxy, std::shared_ptr<ProxyAccounts> accounts, QObject* parent)
    : QObject(parent), m_findProxy(std::move(findProxy)), m_accounts(std::move(accounts))
{
    m_manager.setAutoDeleteReplies(false);
    m_manager.setProxyFactory(new Factory([this](const QUrl& url) -> std::optional<QNetworkProxy> {
        const ProxyRelay* relay = relayFor(url);
        return relay ? relay->entrance() : m_findProxy(url);
    }));
}

void HttpLane::release()
{
    for (ProxyRelay* relay : std::as_const(m_relays))
        relay->end();
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
    const auto proxy = m_findProxy(url);
    if (!proxy || proxy->type() != QNetworkProxy::HttpProxy)
        return nullptr;
    ProxyRelay*& relay = m_relays[ProxyRelay::nameOf(*proxy)];
    if (!relay)
        relay = new ProxyRelay(*proxy, m_accounts->of(*proxy), this);
    return relay;
}

void HttpLane::forgetSignIn()
{
    m_manager.clearAccessCache();
}

} // namespace Salestrekker
