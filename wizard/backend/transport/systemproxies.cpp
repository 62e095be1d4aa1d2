// SPDX-License-Identifier: MIT
#include "systemproxies.h"

#include <QFuture>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QPromise>
#include <QTimer>

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

bool SystemProxies::isKnown(const QUrl& url) const
{
    return m_found->contains(addressOf(url));
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
