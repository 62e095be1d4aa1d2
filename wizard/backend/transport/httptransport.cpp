// SPDX-License-Identifier: MIT
#include "httptransport.h"

#include "oneshotbody.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>

namespace Salestrekker {
namespace {

// A connection that was idle for longer may have been closed by the server just now; a POST sent into it
// would be lost with nobody knowing whether it was applied. A new connection costs less than finding out.
constexpr std::chrono::seconds reuseWithin(3);

QNetworkProxy proxyFrom(const QString& setting)
{
    const QUrl url(setting);
    const bool socks = url.scheme().startsWith(QLatin1String("socks"));
    return { socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
        static_cast<quint16>(url.port(socks ? 1080 : 8080)), url.userName(), url.password() };
}

} // namespace

HttpTransport::HttpTransport(TransportSettings settings, QObject* parent)
    : QObject(parent), m_settings(std::move(settings))
{
}

bool HttpTransport::isAllowed(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("https")
            || (url.scheme() == QLatin1String("http") && isLoopback(url.host())));
}

void HttpTransport::makeManager()
{
    m_manager = new QNetworkAccessManager(this);
    m_manager->setAutoDeleteReplies(false);
    if (m_settings.proxy == QLatin1String("none"))
        m_manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    else if (!m_settings.proxy.isEmpty())
        m_manager->setProxy(entrance(proxyFrom(m_settings.proxy)));
    else
        m_proxies = new SystemProxies(
            *m_manager, [this](const QNetworkProxy& proxy) { return entrance(proxy); }, this);
}

QNetworkProxy HttpTransport::entrance(const QNetworkProxy& proxy)
{
    const ProxyRelay* relay = relayOf(proxy);
    return relay ? relay->entrance() : proxy;
}

ProxyRelay* HttpTransport::relayOf(const QNetworkProxy& proxy)
{
    if (proxy.type() != QNetworkProxy::HttpProxy)
        return nullptr;
    ProxyRelay*& relay = m_relays[ProxyRelay::nameOf(proxy)];
    if (!relay)
        relay = new ProxyRelay(proxy, this);
    return relay;
}

QNetworkAccessManager& HttpTransport::manager()
{
    // Clearing ends what is under way, too.
    const bool isAlone = m_open == 1;
    if (isAlone && m_lastCall && realTime() - *m_lastCall > reuseWithin)
        m_manager->clearConnectionCache();
    return *m_manager;
}

QNetworkRequest HttpTransport::request(const QUrl& url)
{
    if (!m_manager)
        makeManager();
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "salestrekker-signin");
    if (const ProxyRelay* relay
        = url.scheme() == QLatin1String("http") ? relayOf(proxies(url).value(0)) : nullptr)
        request.setRawHeader(relay->key().first, relay->key().second);
    if (url.scheme() == QLatin1String("https")) {
        if (!m_tls) {
            m_tls = QSslConfiguration::defaultConfiguration();
            m_tls->setProtocol(QSsl::TlsV1_2OrLater);
            m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
            if (!m_settings.caFile.isEmpty())
                m_tls->addCaCertificates(m_settings.caFile);
        }
        request.setSslConfiguration(*m_tls);
    }
    return request;
}

bool HttpTransport::isProxied(const QUrl& url) const
{
    const QList<QNetworkProxy> all = proxies(url);
    return std::any_of(all.begin(), all.end(),
        [](const QNetworkProxy& proxy) { return proxy.type() != QNetworkProxy::NoProxy; });
}

QList<QNetworkProxy> HttpTransport::proxies(const QUrl& url) const
{
    if (m_proxies)
        return m_proxies->of(url);
    if (m_settings.proxy.isEmpty() || m_settings.proxy == QLatin1String("none"))
        return {};
    return { proxyFrom(m_settings.proxy) };
}

HttpCall* HttpTransport::start(const QUrl& url, bool repeatable, HttpCall::Send send)
{
    auto* call = new HttpCall(repeatable, m_settings.deadline);
    ++m_open;
    connect(call, &QObject::destroyed, this, [this] {
        --m_open;
        m_lastCall = realTime();
    });
    const auto begin = [this, call, url, send = std::move(send)] {
        if (call->m_done)
            return;
        ProxyRelay* relay = relayOf(proxies(url).value(0)); // Qt tries no other
        if (relay)
            relay->allowAttempts();
        if (relay && m_settings.passwords)
            call->m_askForPassword = [this, call, relay](const HttpCall::Result& result) {
                askForPassword(*call, *relay, result);
            };
        call->begin(send, isProxied(url), relay);
    };
    if (m_proxies)
        m_proxies->find(url, call, begin);
    else
        begin();
    return call;
}

void HttpTransport::askForPassword(HttpCall& call, ProxyRelay& relay, const HttpCall::Result& result)
{
    m_settings.passwords->ask(relay.name(), relay.trouble() == ProxyTrouble::PasswordRefused, &call,
        [this, &call, &relay, result](const std::optional<ProxyPassword>& password) {
            if (!password)
                return call.finish(result);
            relay.setPassword(*password);
            relay.allowAttempts();
            if (!m_proxies)
                m_manager->setProxy(relay.entrance());
            m_manager->clearAccessCache(); // Qt's memory of the last one
            call.beginAgain();
        });
}

HttpCall* HttpTransport::post(const QUrl& url, const QByteArray& form)
{
    return post(url, form, "application/x-www-form-urlencoded", {});
}

HttpCall* HttpTransport::post(const QUrl& url, const QByteArray& body, const QByteArray& contentType,
    const QList<std::pair<QByteArray, QByteArray>>& headers)
{
    QNetworkRequest posted = request(url);
    posted.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    // Without a length Qt reads the whole of a sequential body into a buffer that it can send again.
    posted.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    for (const auto& [name, value] : headers)
        posted.setRawHeader(name, value);
    auto* device = new OneShotBody(body);
    HttpCall* call = start(url, false, [this, posted, device] {
        QNetworkReply* reply = manager().post(posted, device);
        device->setParent(reply);
        return reply;
    });
    if (!device->parent())
        device->setParent(call);
    return call;
}

HttpCall* HttpTransport::get(const QUrl& url, const QByteArray& bearer)
{
    QNetworkRequest got = request(url);
    if (!bearer.isEmpty())
        got.setRawHeader("Authorization", "Bearer " + bearer);
    return start(url, true, [this, got] { return manager().get(got); });
}

QByteArray formEncode(const QList<std::pair<QString, QString>>& fields)
{
    QByteArray form;
    for (const auto& [name, value] : fields)
        form += (form.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '='
            + QUrl::toPercentEncoding(value);
    return form;
}

} // namespace Salestrekker
