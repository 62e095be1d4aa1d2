// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"
#include "flow/authbackend.h"
#include "oauthbackend.h"

namespace Salestrekker {

/// What goes on between two calls of one sign-in: Challenge::continuation of this backend.
struct OAuthSession {
    QString authSession; ///< the server's latest; empty at first
    QString verifier; ///< PKCE code_verifier (RFC 7636); made at the first call
    /// The last factor was accepted, only the tokens did not come: what is left to do is to ask for them.
    QString authorizationCode = {};

    static OAuthSession unpack(const QByteArray& continuation);
    [[nodiscard]] QByteArray pack() const;
};

/// The metadata, if it is complete, names `issuer` as its issuer (RFC 8414, 3.3) and uses only allowed
/// addresses.
std::optional<OAuthMetadata> readMetadata(const QJsonObject& json, const QUrl& issuer);

/// The challenge or failure that a server's answer without a code or token stands for. `session` goes into
/// its continuation, with the answer's own auth_session where it has one.
Outcome readChallenge(const HttpAnswer& answer, OAuthSession session);

} // namespace Salestrekker
