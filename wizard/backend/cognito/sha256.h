// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace Salestrekker {

/// SHA-256 of the parts, one after the other; 32 bytes.
QByteArray sha256(std::initializer_list<QByteArrayView> parts);

/// HMAC-SHA-256 (RFC 2104) of the parts, one after the other; 32 bytes.
QByteArray hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts);

/// SECRET_HASH of an app client that has a secret: base64 of HMAC-SHA-256(secret, username + client ID).
/// docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html
QString secretHash(const QString& username, const QString& clientId, const QString& clientSecret);

} // namespace Salestrekker
