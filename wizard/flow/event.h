// SPDX-License-Identifier: MIT
#pragma once

#include "authbackend.h"
#include "signinlink.h"
#include "state.h"

namespace Salestrekker {

// What the broker did.
struct VerificationSubmitted {
    QString email;
    QString code; ///< as typed
};
struct NewEmailCodeAsked {
    QString email;
};
struct AlreadyVerified {
    QString email;
};
struct HaveCode {
    QString email;
};
struct SignInSubmitted {
    QString email;
    Secret password;
    bool keepSignedIn = true;
};
struct PasswordForgotten {
    QString email;
};
struct NewPasswordSubmitted {
    Secret password;
    QString resetCode;
    QMap<QString, QString> details = {}; ///< as typed
};
struct CodeSubmitted {
    QString code; ///< as typed
};
struct NewCodeAsked { };
struct OtherMethodAsked { };
struct MethodChosen {
    QString id;
};
struct BrowserChosen { };
/// A reset is given up: back to the password.
struct SignInInstead { };
struct SignOutPressed { };
/// Stop waiting for the answer.
struct Cancelled { };
struct LinkOpened {
    SignInLink link;
};
// What came by itself.
/// Something of this computer that the broker should know.
struct Noticed {
    Notice notice;
};
struct Started { }; ///< the program is running; a stored session is tried
struct PauseOver { };
struct ResendPauseOver { };
struct NetworkRetryDue { };
struct Answered {
    unsigned ticket = 0;
    Outcome outcome;
};

using Event = std::variant<VerificationSubmitted, NewEmailCodeAsked, AlreadyVerified, HaveCode,
    SignInSubmitted, PasswordForgotten, NewPasswordSubmitted, CodeSubmitted, NewCodeAsked, OtherMethodAsked,
    MethodChosen, BrowserChosen, SignOutPressed, Cancelled, LinkOpened, Noticed, Started, PauseOver,
    ResendPauseOver, NetworkRetryDue, SignInInstead, Answered>;

} // namespace Salestrekker
