// SPDX-License-Identifier: MIT
#include "steps.h"

namespace Salestrekker {

State firstState(Resumption resumption)
{
    if (resumption.progress == Progress::New) {
        VerifyingEmail first;
        first.account = std::move(resumption.account);
        return first;
    }
    SigningIn first;
    first.account = std::move(resumption.account);
    first.uncertain = resumption.progress == Progress::PasswordSent;
    if (resumption.progress == Progress::Verified)
        first.message = Notice::WelcomeBackTemporary;
    else if (resumption.progress == Progress::PasswordSent)
        first.message = Notice::PasswordUncertain;
    else if (resumption.progress == Progress::PasswordChosen)
        first.message = Notice::WelcomeBack;
    return first;
}

std::optional<Progress> progressOf(const State& state)
{
    if (std::holds_alternative<SignedIn>(state))
        return Progress::Completed;
    if (std::visit([](const auto& step) { return step.account.saved != SavedPassword::None; }, state))
        return Progress::PasswordChosen;
    if (const auto* choosing = std::get_if<ChoosingPassword>(&state)) {
        if (choosing->unsure || (choosing->awaited && isRequest<ChooseNewPassword>(*choosing->awaited)))
            return Progress::PasswordSent;
        // A reset is begun anew; of a first login the temporary password is still good.
        return choosing->withCode ? std::nullopt : std::optional(Progress::Verified);
    }
    const auto* notice = std::get_if<Notice>(&standing(state).message);
    if (notice && *notice == Notice::TemporaryPasswordOnItsWay)
        return Progress::Verified;
    return std::nullopt;
}

} // namespace Salestrekker
