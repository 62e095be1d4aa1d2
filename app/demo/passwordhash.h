// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Salestrekker::Demo {

/// A password as it is kept: PBKDF2 with SHA-256 (RFC 8018), 16 bytes of salt, 20,000 rounds unless said.
struct PasswordHash {
    static constexpr int manyRounds = 20000;
    QByteArray salt;
    QByteArray key;
    int rounds = manyRounds;

    static PasswordHash of(const QString& password, int rounds = manyRounds);
    [[nodiscard]] bool matches(const QString& password) const;
    [[nodiscard]] bool isSet() const { return !key.isEmpty(); }
};

} // namespace Salestrekker::Demo
