// SPDX-License-Identifier: MIT
#pragma once

#include "advance.h"

#include <algorithm>
#include <type_traits>
#include <utility>

// The moves that advance() is made of. Not for others.
namespace Salestrekker {

template <typename R> bool isRequest(const Awaited& awaited)
{
    return awaited.request == Request(R{}).index();
}

/// Whether there may be one more request before the broker presses again.
inline bool mayAsk(const Standing& standing)
{
    return standing.press.requests < Press::mostRequests;
}

/// Nothing is to be sent.
template <typename S> Advanced stay(S&& state)
{
    static_assert(!std::is_lvalue_reference_v<S>);
    return { State(std::move(state)), std::nullopt };
}

inline Pause pauseOf(std::chrono::seconds length, Standing& standing)
{
    return length.count() > 0 ? Pause{ length, ++standing.serial } : Pause{};
}

/// The server has had its requests of one press, and has led nowhere. A safety net: each way of going on
/// unseen has an end of its own (tests/unit/tst_walk finds no way here).
template <typename S> Advanced giveUp(S&& state)
{
    state.message
        = Failure{ .kind = FailureKind::ProtocolError, .detail = QStringLiteral("answers without an end") };
    state.about = state.awaited ? state.awaited->request : noRequest;
    state.awaited.reset();
    if constexpr (std::is_same_v<S, SigningIn>)
        state.password = {};
    return stay(std::move(state));
}

/// What is about this computer is said as soon as there is nothing else to say.
inline void sayLater(Standing& standing, Notice notice)
{
    const auto* said = std::get_if<Notice>(&standing.message);
    auto& waiting = standing.waiting;
    if ((!said || *said != notice) && std::find(waiting.cbegin(), waiting.cend(), notice) == waiting.cend())
        waiting.push_back(notice);
}

/// What happens by itself takes away what the message says. It may not have been read yet.
inline void putBackMessage(Standing& standing)
{
    const Message message = std::exchange(standing.message, {});
    const auto* notice = std::get_if<Notice>(&message);
    if (notice && canWait(*notice))
        sayLater(standing, *notice);
}

/// Sends `request` and waits for its answer; what was said before is no longer true. Gives up instead where
/// the press has led to enough requests.
template <typename S, typename R> Advanced ask(S&& state, R&& request, Purpose purpose = Purpose::Asked)
{
    static_assert(!std::is_lvalue_reference_v<S> && !std::is_lvalue_reference_v<R>);
    if (!mayAsk(state))
        return giveUp(std::move(state));
    if (state.press.requests++ == 0 && state.press.byBroker)
        state.touched = false;
    Request sent(std::move(request));
    state.awaited = Awaited{ ++state.serial, sent.index(), purpose };
    if (!state.press.byBroker)
        putBackMessage(state);
    state.message = {};
    state.networkRetry = {};
    return { State(std::move(state)), std::move(sent) };
}

/// The next step of the same sign-in.
template <typename To, typename From> To become(const From& from)
{
    To to;
    to.serial = from.serial;
    to.press = from.press;
    to.attended = from.attended;
    to.waiting = from.waiting;
    to.pause = from.pause;
    to.resendPause = from.resendPause;
    to.account = from.account;
    return to;
}

/// Sends what the state holds: the request of its button.
Advanced submit(VerifyingEmail&& state, Purpose purpose);
Advanced submit(SigningIn&& state, Purpose purpose);
Advanced submit(ChoosingPassword&& state, Purpose purpose);
Advanced submit(ChoosingMethod&& state, Purpose purpose);
Advanced submit(EnteringCode&& state, Purpose purpose);
Advanced submit(SettingUpTotp&& state, Purpose purpose);
Advanced submit(SignedIn&& state, Purpose purpose);

/// Nobody knows whether the password that was sent was saved: signs in with it, to see.
Advanced findOut(ChoosingPassword&& state);

/// The broker no longer waits for the answer, or no longer wants what went on by itself. What was sent may
/// have been applied.
template <typename S> S cancelled(S&& state)
{
    if constexpr (std::is_same_v<S, ChoosingPassword>)
        state.unsure = state.unsure || isRequest<ChooseNewPassword>(*state.awaited);
    if constexpr (std::is_same_v<S, SigningIn>)
        state.password = {};
    if constexpr (requires { state.lostCode; }) {
        if (isRequest<VerifyEmail>(*state.awaited) || isRequest<EnterCode>(*state.awaited)
            || isRequest<ConfirmTotpSetup>(*state.awaited))
            state.lostCode = state.code;
    }
    state.message = {};
    if constexpr (std::is_same_v<S, ChoosingPassword>) {
        if (state.unsure)
            state.message = Notice::PasswordPerhapsSaved;
    }
    const Awaited& asked = *state.awaited;
    if (isRequest<StartReset>(asked) && std::is_same_v<S, SigningIn>)
        state.message = Notice::ResetPerhapsSent;
    else if (isRequest<StartReset>(asked) || isRequest<ResendEmailCode>(asked) || isRequest<ResendCode>(asked)
        || asked.purpose == Purpose::Resend)
        state.message = Notice::CodePerhapsSent;
    if constexpr (std::is_same_v<S, EnteringCode>) {
        if (asked.purpose == Purpose::Renewal && !state.wanted.deliveries.isEmpty())
            state.message = Notice::CodePerhapsSent;
    }
    state.awaited.reset();
    return std::move(state);
}

} // namespace Salestrekker
