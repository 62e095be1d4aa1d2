// SPDX-License-Identifier: MIT
#pragma once

#include "passwordpolicy.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <variant>

namespace Salestrekker {

/// Where a code goes, as the server writes it: partly hidden ("b•••@example.com").
struct Delivery {
    QString channel; ///< "sms", "email" or another word of the server's
    QString to; ///< empty: sent, but the server does not say where
};

/// A way to get a two-factor code that the broker may choose.
struct Method {
    QString id; ///< what is sent back: "sms", "email", "totp"
    QString to; ///< partly hidden, may be empty
};

struct EmailCodeWanted {
    std::chrono::seconds resendAfter{ 0 }; ///< no new e-mail may be asked for before
};
struct PasswordWanted {
    /// In answer to VerifyEmail or ResendEmailCode: there is nothing to verify (any more); to StartReset:
    /// there is only a temporary password, which can't be reset. No password is sent because of what was
    /// asked.
    bool nothingToVerify = false;
};
struct NewPasswordWanted {
    PasswordPolicy policy = {};
    bool withCode = false; ///< a reset: the code from an e-mail or SMS is wanted beside the password
    QList<Delivery> deliveries = {}; ///< where that code went; may be unknown
    /// What else must be known of the broker before the password can be saved: names of OpenID Connect
    /// claims ("phone_number", OpenID Connect Core 1.0, 5.1), or of the operator's own.
    QStringList details = {};
};
struct CodeWanted {
    QList<Delivery> deliveries; ///< empty: an authenticator app makes the code
    int codeLength = 0; ///< digits, 0 = unknown
    std::chrono::seconds resendAfter{ 0 };
    std::chrono::seconds expiresIn{ 0 }; ///< 0 = unknown
    QList<Method> methods; ///< what else may be chosen
};
struct MethodWanted {
    QList<Method> methods;
};
struct TotpSetupWanted {
    QString secret; ///< base32, to be typed into an authenticator app (RFC 6238)
    QString uri; ///< otpauth://…, the same for scanning
};

/// What a server wants next.
struct Challenge {
    std::variant<EmailCodeWanted, PasswordWanted, NewPasswordWanted, CodeWanted, MethodWanted,
        TotpSetupWanted>
        wanted;
    /// What the backend needs to go on. The flow hands it back unopened; never empty unless any session will
    /// do.
    QByteArray continuation;
};

} // namespace Salestrekker
