// SPDX-License-Identifier: MIT
#include "oauthbackend.h"

#include "oauthcall.h"

namespace Salestrekker {

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
