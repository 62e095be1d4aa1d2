// SPDX-License-Identifier: MIT
#pragma once

#include "advance.h"

#include <type_traits>

// The moves that advance() is made of. Not for others.
namespace Salestrekker {

template <typename R> bool isRequest(const Awaited& awaited)
{
    return awaited.request == Request(R{}).index();
}

/// Nothing is to be sent.
template <typename S> Advanced stay(S&& state)
{
    static_assert(!std::is_lvalue_reference_v<S>);
    return { State(std::move(state)), std::nullopt };
}

/// Sends `request` and waits for its answer; what was said before is no longer true.
template <typename S, typename R> Advanced ask(S&& state, R&& request, Purpose purpose = Purpose::Asked)
{
    static_assert(!std::is_lvalue_reference_v<S> && !std::is_lvalue_reference_v<R>);
    Request sent(std::move(request));
    state.awaited = Awaited{ ++state.serial, sent.index(), purpose };
    state.message = {};
    state.networkRetry = {};
    return { State(std::move(state)), std::move(sent) };
}

/// The next step of the same sign-in.
template <typename To, typename From> To become(const From& from)
{
    To to;
    to.serial = from.serial;
    to.pause = from.pause;
    to.account = from.account;
    return to;
}

inline Pause pauseOf(std::chrono::seconds length, Standing& standing)
{
    return length.count() > 0 ? Pause{ length, ++standing.serial } : Pause{};
}

/// True if `password` meets the policy, is not the temporary one and none that the server has refused.
bool mayBeSaved(const ChoosingPassword& state, QStringView password);

/// Sends what the state holds: the request of its button.
Advanced submit(VerifyingEmail&& state, Purpose purpose);
Advanced submit(SigningIn&& state, Purpose purpose);
Advanced submit(ChoosingPassword&& state, Purpose purpose);
Advanced submit(ChoosingMethod&& state, Purpose purpose);
Advanced submit(EnteringCode&& state, Purpose purpose);
Advanced submit(SettingUpTotp&& state, Purpose purpose);
Advanced submit(SignedIn&& state, Purpose purpose);

/// The answer to ChooseNewPassword was lost: signs in with the password that was sent, to see whether it was
/// saved.
Advanced findOut(ChoosingPassword&& state);

/// Fills in what a link brought; nothing is sent.
template <typename S> Advanced follow(SignInLink&& link, S&& state)
{
    const auto fill = [&link](auto next) {
        next.account.email = link.email;
        next.message = Notice::LinkFilledIn;
        if constexpr (requires { next.code; })
            next.code = link.code;
        return stay(std::move(next));
    };
    return link.kind == SignInLink::Kind::Verify ? fill(become<VerifyingEmail>(state))
                                                 : fill(become<SigningIn>(state));
}

} // namespace Salestrekker
