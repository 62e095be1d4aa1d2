// SPDX-License-Identifier: MIT
#pragma once

#include "flow/authbackend.h"

#include <QJsonObject>

#include <optional>

namespace Salestrekker {

/// The claims of an ID token (OpenID Connect Core 1.0, 2). Nothing if it can't be read.
///
/// The signature is not checked, and need not be: the token came straight from the server over TLS, whose
/// certificate has proved who that is (OpenID Connect Core 1.0, 3.1.3.7, point 6), and all that is done with
/// it is to greet the broker by name. Nothing is granted on its word; whoever grants something gets an
/// access token and checks that.
std::optional<QJsonObject> idTokenClaims(const QString& jwt);

/// Name, address and organisation, at most 200 characters each, from the claims of an ID token or of
/// userinfo. `organisationClaim`: the claim that names the organisation.
Person personFrom(
    const QJsonObject& claims, const QString& organisationClaim = QStringLiteral("organisation"));

} // namespace Salestrekker
