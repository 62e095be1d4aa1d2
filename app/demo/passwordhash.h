// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Salestrekker::Demo {

/// A password as it is kept: PBKDF2 with SHA-256 (RFC 8018), 16 bytes of salt, 20,000 rounds.
struct PasswordHash {
    QByteArray salt;
    QByteArray key;

    static PasswordHash of(const QString& password);
    [[nodiscard]] bool matches(const QString& password) const;
    [[nodiscard]] bool isSet() const { return !key.isEmpty(); }
};

} // namespace Salestrekker::Demo
