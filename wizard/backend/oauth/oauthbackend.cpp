// SPDX-License-Identifier: MIT
#include "oauthbackend.h"

#include "oauthcall.h"

namespace Salestrekker {

QUrl metadataAddress(const QUrl& issuer)
{
    QUrl url = issuer.adjusted(QUrl::StripTrailingSlash);
    url.setPath(QStringLiteral("/.well-known/oauth-authorization-server")
        + (url.path() == QLatin1String("/") ? QString() : url.path()));
    return url;
}

OAuthBackend::OAuthBackend(OAuthSettings settings, TransportSettings transport, OpenBrowser openBrowser)
    : m_settings(std::move(settings)), m_transport(std::move(transport)),
      m_openBrowser(std::move(openBrowser))
{
}

BackendCall* OAuthBackend::send(const Request& request)
{
    return new OAuthCall(*this, request);
}

} // namespace Salestrekker
