// SPDX-License-Identifier: MIT
#include "names.h"

namespace Salestrekker {

QString nameOf(FailureKind kind)
{
    static constexpr const char* names[]{ "WrongCode", "ExpiredCode", "VerificationExpired",
        "WrongCredentials", "TemporaryPasswordExpired", "PasswordRefused", "PasswordReused",
        "AttemptsExceeded", "SessionExpired", "AccountDisabled", "ResetRequired", "DeliveryFailed", "Offline",
        "TimedOut", "OutcomeUnknown", "ServerTrouble", "Untrusted", "ProtocolError", "Unsupported" };
    static_assert(std::size(names) == static_cast<int>(FailureKind::Unsupported) + 1);
    return QLatin1String(names[static_cast<int>(kind)]);
}

QString nameOf(const Request& request)
{
    static constexpr const char* names[]{ "VerifyEmail", "ResendEmailCode", "SignIn", "StartReset",
        "ChooseNewPassword", "EnterCode", "ResendCode", "ChooseMethod", "ConfirmTotpSetup", "SignInInBrowser",
        "Renew", "SignOut" };
    static_assert(std::size(names) == std::variant_size_v<Request>);
    return QLatin1String(names[request.index()]);
}

} // namespace Salestrekker
