// SPDX-License-Identifier: MIT
#include "steps.h"

namespace Salestrekker {

State firstState(Resumption resumption)
{
    if (resumption.progress == Progress::New && resumption.refreshToken.isEmpty()) {
        VerifyingEmail first;
        first.account = std::move(resumption.account);
        return first;
    }
    SigningIn first;
    first.account = std::move(resumption.account);
    first.refreshToken = std::move(resumption.refreshToken);
    first.session = std::move(resumption.session);
    if (resumption.progress == Progress::Verified)
        first.message = Notice::TemporaryPasswordOnItsWay;
    else if (resumption.progress == Progress::PasswordChosen)
        first.message = Notice::WelcomeBack;
    return first;
}

std::optional<Progress> progressOf(const State& state)
{
    if (std::holds_alternative<SignedIn>(state))
        return Progress::Completed;
    if (const auto* choosing = std::get_if<ChoosingPassword>(&state)) {
        const bool sent
            = choosing->unsure || (choosing->awaited && isRequest<ChooseNewPassword>(*choosing->awaited));
        return sent ? Progress::PasswordChosen : Progress::Verified;
    }
    if (const auto* message = std::get_if<Notice>(&standing(state).message)) {
        if (*message == Notice::TemporaryPasswordOnItsWay)
            return Progress::Verified;
    }
    const bool signingIn
        = std::holds_alternative<SigningIn>(state) || std::holds_alternative<VerifyingEmail>(state);
    return signingIn ? std::nullopt : std::optional(Progress::PasswordChosen);
}

} // namespace Salestrekker
