// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"
#include "flow/authbackend.h"

#include <QUrl>

namespace Salestrekker {

struct OAuthSettings {
    QUrl endpoint; ///< the issuer: https, or http on loopback
    QString clientId;
    QString clientSecret; ///< empty for a public client
    QString scope = QStringLiteral("openid profile email offline_access");
};

/// What the client needs of the server's metadata (RFC 8414).
struct OAuthMetadata {
    QUrl challenge; ///< authorization_challenge_endpoint (draft-ietf-oauth-first-party-apps-04, section 4)
    QUrl token;
    QUrl revocation; ///< RFC 7009; may be empty
    QUrl userinfo; ///< may be empty
    QUrl authorization; ///< for the browser; may be empty
};

/// Where an issuer's metadata is: RFC 8414, 3.1, the well-known part between host and path.
QUrl metadataAddress(const QUrl& issuer);

/// A server that speaks the profile of draft-ietf-oauth-first-party-apps-04 written down in
/// resources/openapi.yaml.
///
/// Round trips: the metadata once, one for a step, one for the tokens; one for userinfo where the token
/// answer has no ID token. Keeps nothing of a sign-in between calls, only the server's metadata, which is the
/// same for everybody.
class OAuthBackend : public QObject, public AuthBackend {
    Q_OBJECT
public:
    using OpenBrowser = std::function<void(const QUrl&)>;

    OAuthBackend(OAuthSettings settings, TransportSettings transport, OpenBrowser openBrowser);

    [[nodiscard]] BackendCall* send(const Request& request) override;

private:
    friend class OAuthCall;
    const OAuthSettings m_settings;
    HttpTransport m_transport;
    const OpenBrowser m_openBrowser;
    std::optional<OAuthMetadata> m_metadata;
};

} // namespace Salestrekker
