// SPDX-License-Identifier: MIT
#include "cognitobackend.h"

#include "cognitocall.h"

namespace Salestrekker {

QUrl cognitoEndpoint(const QString& region)
{
    if (region.isEmpty())
        return {};
    const bool china = region.startsWith(QLatin1String("cn-"));
    return QUrl(QStringLiteral("https://cognito-idp.%1.amazonaws.com%2/")
                    .arg(region, china ? QLatin1String(".cn") : QLatin1String("")));
}

CognitoBackend::CognitoBackend(CognitoSettings settings, const TransportSettings& transport)
    : m_settings(std::move(settings)), m_transport(transport), m_flow(m_settings.flow)
{
}

BackendCall* CognitoBackend::send(const Request& request)
{
    return new CognitoCall(*this, request);
}

} // namespace Salestrekker
