// SPDX-License-Identifier: MIT
#include "steps.h"

namespace Salestrekker {

Advanced submit(VerifyingEmail&& state, Purpose purpose)
{
    return ask(std::move(state), VerifyEmail{ state.account.email, state.code, state.continuation }, purpose);
}

Advanced submit(SigningIn&& state, Purpose purpose)
{
    state.hint.reset();
    if (state.password.isEmpty() && !state.refreshToken.isEmpty())
        return ask(std::move(state), Renew{ state.refreshToken.clone(), state.session }, purpose);
    return ask(
        std::move(state), SignIn{ state.account.email, state.password.clone(), state.continuation }, purpose);
}

Advanced submit(ChoosingPassword&& state, Purpose purpose)
{
    if (state.unsure)
        return findOut(std::move(state));
    return ask(std::move(state),
        ChooseNewPassword{
            state.account.email, state.chosen.clone(), state.resetCode, state.continuation, state.details },
        purpose);
}

Advanced submit(ChoosingMethod&& state, Purpose purpose)
{
    return ask(std::move(state), ChooseMethod{ state.chosen, state.continuation }, purpose);
}

Advanced submit(EnteringCode&& state, Purpose purpose)
{
    return ask(std::move(state), EnterCode{ state.code, state.continuation }, purpose);
}

Advanced submit(SettingUpTotp&& state, Purpose purpose)
{
    return ask(std::move(state), ConfirmTotpSetup{ state.code, state.continuation }, purpose);
}

Advanced submit(SignedIn&& state, Purpose)
{
    return stay(std::move(state));
}

Advanced findOut(ChoosingPassword&& state)
{
    if (state.next.isEmpty())
        state.next = state.chosen.clone();
    state.unsure = true;
    return ask(
        std::move(state), SignIn{ state.account.email, state.chosen.clone(), {} }, Purpose::FindOutNew);
}

} // namespace Salestrekker
