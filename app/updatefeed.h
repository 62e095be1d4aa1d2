// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <QVersionNumber>

#include <optional>

namespace Salestrekker {

/// What there is to be told about newer versions.
struct Update {
    qint64 serial = 0; ///< of the feed; a later one has a higher
    QVersionNumber version; ///< the newest
    QVersionNumber minimum; ///< older ones can't sign in any more; null: there is no such limit
    QUrl page; ///< where it is to be had; https
    QString notes; ///< what is new, in one line or a few; foreign text, to be shown as plain text
};

/// Whether `key` is an Ed25519 public key (RFC 8032: 32 bytes) in Base64.
bool isUpdateKey(const QString& key);

/// Reads a feed (packaging/updatefeed writes it): {"feed": Base64 of a JSON object, "signature": Base64 of
/// its Ed25519 signature}. Nothing unless the signature is of `key` and all of it is as it should be.
/// `languages`: tags, the best first; where the feed speaks none of them, English.
std::optional<Update> readUpdateFeed(
    const QJsonObject& signedFeed, const QString& key, const QStringList& languages);

} // namespace Salestrekker
