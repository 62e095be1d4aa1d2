// SPDX-License-Identifier: MIT
#pragma once

#include "clock/realtime.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace Salestrekker {

/// What goes on between two calls of one sign-in: Challenge::continuation of this backend.
struct CognitoSession {
    QString challenge = {}; ///< ChallengeName that is to be answered
    QString session = {}; ///< Session; good for one answered challenge, 3 to 15 minutes
    QString username = {}; ///< the pool's own name of the user, which answers carry
    std::chrono::milliseconds began{ 0 }; ///< when `session` came, in realTime()
    QByteArray parameters = {}; ///< CUSTOM_CHALLENGE: what it said, to know it again
    bool verified = false; ///< MFA_SETUP: VerifySoftwareToken has taken the code, only the tokens are missing
    QString email = {}; ///< whose `failures` are
    int failures = 0; ///< sign-ins refused in a row, for the length of the lock-out

    static CognitoSession unpack(const QByteArray& continuation);
    [[nodiscard]] QByteArray pack() const;

    /// Older than the shortest time that a session may live (AuthSessionValidity, 3 minutes): a refusal that
    /// leaves open whether code or session was wrong may be due to the session.
    [[nodiscard]] bool mayHaveLapsed(RealTime now = realTime) const;

    /// 2^(n-5) seconds after n failures, at least one second, at most 15 minutes
    /// (docs.aws.amazon.com/cognito/latest/developerguide/authentication.html, "Lockout behavior").
    [[nodiscard]] std::chrono::seconds lockOut() const;
};

/// What must be known besides the refresh token: Tokens::session of this backend.
struct CognitoRenewal {
    QString username = {}; ///< the pool's own; SECRET_HASH on a refresh wants it, not the address
    QString deviceKey = {}; ///< where the pool tracks devices it wants this back
    bool rotates = false; ///< the app client has refresh token rotation: GetTokensFromRefreshToken

    static CognitoRenewal unpack(const QByteArray& session);
    [[nodiscard]] QByteArray pack() const;
};

} // namespace Salestrekker
