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

HttpLane& HttpTransport::freeLane()
{
    const auto free = std::ranges::find_if(m_lanes, [](const HttpLane* lane) { return lane->isFree(); });
    if (free != m_lanes.end())
        return **free;
    m_lanes.append(
        new HttpLane([this](const QUrl& url) { return routeTo(url).proxy; }, m_settings.accounts, this));
    return *m_lanes.constLast();
}

QNetworkRequest HttpTransport::request(const QUrl& url)
{
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

HttpRoute HttpTransport::routeTo(const QUrl& url) const
{
    const bool isKnown = !m_proxies || isLoopback(url.host()) || m_proxies->isKnown(url);
    if (url.scheme() == QLatin1String("http") || m_settings.proxy == QLatin1String("none"))
        return { {}, isKnown };
    const QNetworkProxy found = m_proxies ? m_proxies->of(url).value(0)
        : m_settings.proxy.isEmpty()      ? QNetworkProxy(QNetworkProxy::NoProxy)
                                          : proxyFrom(m_settings.proxy);
    if (found.type() == QNetworkProxy::NoProxy || found.type() == QNetworkProxy::DefaultProxy)
        return { {}, isKnown };
    return { found, isKnown };
}

HttpCall* HttpTransport::start(const QUrl& url, bool repeatable, HttpCall::Send send)
{
    auto* call = new HttpCall(repeatable, m_settings.deadline);
    HttpLane& lane = freeLane();
    lane.take();
    // Whichever comes first; then the lane may be another's.
    connect(call, &QObject::destroyed, &lane, &HttpLane::release);
    connect(call, &HttpCall::finished, &lane, [call, &lane] {
        call->disconnect(&lane);
        lane.release();
    });
    const auto begin = [this, call, url, &lane, send = std::move(send)] {
        if (call->m_done)
            return;
        ProxyRelay* relay = lane.relayFor(url);
        if (relay) {
            relay->allowAttempts();
            if (relay->begin())
                lane.forgetSignIn();
        }
        if (relay && m_settings.passwords) {
            call->m_askForPassword
                = [this, call](const HttpCall::Result& result) { askForPassword(*call, result); };
            connect(call, &HttpCall::finished, relay, [this, relay] { tellPasswords(*relay); });
        }
        call->begin(send, &lane, relay, routeTo(url));
    };
    if (m_settings.proxy.isEmpty() && !m_proxies)
        m_proxies.emplace();
    if (m_proxies)
        m_proxies->find(url, call, begin);
    else
        begin();
    return call;
}

void HttpTransport::tellPasswords(const ProxyRelay& relay)
{
    const ProxyPasswords::Demand demand = relay.demand();
    if (relay.isAccepted() || demand.refused)
        m_settings.passwords->learn(demand, relay.isAccepted());
}

void HttpTransport::askForPassword(HttpCall& call, const HttpCall::Result& result)
{
    m_settings.passwords->ask(
        call.m_relay->demand(), &call, [&call, result](const std::optional<ProxyPassword>& password) {
            if (!password || !call.m_relay)
                return call.finish(result);
            call.m_wasAsked = password->isEntered;
            call.m_relay->setPassword(*password);
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
    HttpCall* call = start(url, false, [posted, device](QNetworkAccessManager& manager) {
        QNetworkReply* reply = manager.post(posted, device);
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
    return start(url, true, [got](QNetworkAccessManager& manager) { return manager.get(got); });
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
