// SPDX-License-Identifier: MIT
#pragma once

#include "flow/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace Salestrekker {

/// What the server says in a PASSWORD_VERIFIER challenge, and when it said it.
struct SrpChallenge {
    QString poolName; ///< of the user pool's ID the part after the underscore
    QString userId; ///< USER_ID_FOR_SRP: the pool's own name of the user, not the address
    QByteArray salt; ///< SALT, hex, any number of digits
    QByteArray publicValue; ///< SRP_B, hex, any number of digits
    QByteArray secretBlock; ///< SECRET_BLOCK, base64
    QString timestamp; ///< srpTimestamp() of the server's clock
};

/// The client's side of one sign-in by the Secure Remote Password protocol (RFC 5054, SRP-6a) as Amazon
/// Cognito speaks it (docs.aws.amazon.com/cognito/latest/developerguide/
/// amazon-cognito-user-pools-authentication-flow.html, "SRP"): the 3072-bit group of RFC 5054, g = 2,
/// SHA-256, and for the proof HKDF ("Caldera Derived Key", 16 bytes) and HMAC in place of M1.
///
/// Numbers are hashed as Java's BigInteger.toByteArray() writes them: as few bytes as will do, and a zero
/// byte in front where the highest bit is set. Any other padding fails for some passwords and not for others.
///
/// Arithmetic by libgcrypt, some 40 ms in all: not for the GUI thread. Its modular exponentiation reads its
/// table of powers in a constant pattern; so that the number of its steps tells nothing either, exponents
/// that depend on the password are blinded with a random multiple of the group's order.
class SrpClient {
public:
    /// With a new secret exponent of 512 random bits (RFC 5054, 3.1, wants at least 256).
    SrpClient();
    /// With the exponent `a`, hex. For test vectors.
    explicit SrpClient(const QByteArray& a);
    ~SrpClient();

    /// N of the group, hex.
    static QByteArray groupPrimeHex();

    /// A, hex, lower case, an even number of digits. Goes out as SRP_A.
    [[nodiscard]] QByteArray publicValue() const;

    /// PASSWORD_CLAIM_SIGNATURE, base64. Empty if the challenge is one that no honest server makes: B or u
    /// is 0 modulo N (RFC 5054, 2.5.3), or a field can't be read.
    [[nodiscard]] QByteArray sign(const SrpChallenge& challenge, const Secret& password) const;

private:
    struct Numbers;
    std::unique_ptr<Numbers> m_numbers;
};

/// TIMESTAMP: "Wed Nov 4 03:07:09 UTC 2026", in English whatever the locale, the day not padded.
QString srpTimestamp(const QDateTime& time);

} // namespace Salestrekker
