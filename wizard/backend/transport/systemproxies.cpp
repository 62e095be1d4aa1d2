// SPDX-License-Identifier: MIT
#include "systemproxies.h"

#include <QFuture>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <thread>

namespace Salestrekker {
namespace {

using Proxies = QList<QNetworkProxy>;

QString addressOf(const QUrl& url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace

bool isLoopback(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

SystemProxies::SystemProxies(QNetworkAccessManager& manager, Entrance entrance, QObject* parent)
    : QObject(parent)
{
    class Factory : public QNetworkProxyFactory {
    public:
        Factory(std::shared_ptr<Found> found, Entrance way)
            : m_found(std::move(found)), m_entrance(std::move(way))
        {
        }
        Proxies queryProxy(const QNetworkProxyQuery& query) override
        {
            const Proxies found = m_found->value(addressOf(query.url()));
            Proxies proxies;
            std::transform(found.begin(), found.end(), std::back_inserter(proxies), m_entrance);
            return proxies.isEmpty() ? Proxies{ QNetworkProxy(QNetworkProxy::NoProxy) } : proxies;
        }

    private:
        const std::shared_ptr<Found> m_found;
        const Entrance m_entrance;
    };
    manager.setProxyFactory(new Factory(m_found, std::move(entrance)));
}

void SystemProxies::find(const QUrl& url, QObject* receiver, std::function<void()> then)
{
    if (isLoopback(url.host()))
        return then();
    auto* waiting = new QTimer(receiver);
    waiting->setSingleShot(true);
    const auto end = [this, waiting, then = std::move(then)] {
        waiting->disconnect(this);
        disconnect(waiting);
        waiting->deleteLater();
        then();
    };
    connect(waiting, &QTimer::timeout, this, end);
    connect(this, &SystemProxies::found, waiting, [end, wanted = addressOf(url)](const QString& address) {
        if (address == wanted)
            end();
    });
    waiting->start(patience);
    if (m_asked.insert(addressOf(url)).second)
        ask(url);
}

Proxies SystemProxies::of(const QUrl& url) const
{
    return m_found->value(addressOf(url));
}

// A thread that hangs is left behind; the process ends without it (main.cpp).
void SystemProxies::ask(const QUrl& url)
{
    QPromise<Proxies> promise;
    promise.future().then(this, [this, address = addressOf(url)](const Proxies& proxies) {
        m_found->insert(address, proxies);
        m_asked.erase(address);
        Q_EMIT found(address);
    });
    std::thread([promise = std::move(promise), url]() mutable {
        promise.start();
        promise.addResult(QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)));
        promise.finish();
    }).detach();
}

} // namespace Salestrekker
