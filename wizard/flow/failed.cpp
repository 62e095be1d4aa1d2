// SPDX-License-Identifier: MIT
#include "answered.h"
#include "steps.h"

namespace Salestrekker {
namespace {

using enum FailureKind;

constexpr std::chrono::seconds networkRetryAfter{ 5 };

bool isOneOf(FailureKind kind, std::initializer_list<FailureKind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// Says what happened; the step stays, with all that was typed.
template <typename S> Advanced tell(S&& state, Failure&& failure)
{
    const Awaited asked = *state.awaited;
    state.awaited.reset();
    state.pause = pauseOf(failure.retryAfter, state);
    // Only the button's own request goes on by itself, and only if nothing had been sent.
    const bool byItself = failure.kind == Offline && asked.purpose == Purpose::Asked
        && (isRequest<VerifyEmail>(asked) || isRequest<SignIn>(asked) || isRequest<Renew>(asked)
            || isRequest<ChooseNewPassword>(asked) || isRequest<EnterCode>(asked));
    state.networkRetry = pauseOf(byItself ? networkRetryAfter : std::chrono::seconds(0), state);
    state.message = std::move(failure);
    return stay(std::move(state));
}

// The step can't go on without a new sign-in by the broker; the address is kept.
template <typename S> Advanced backToSignIn(S&& state, Message message)
{
    SigningIn next = become<SigningIn>(state);
    if (const auto* failure = std::get_if<Failure>(&message))
        next.pause = pauseOf(failure->retryAfter, next);
    next.message = std::move(message);
    return stay(std::move(next));
}

// Signs in again, unseen, with what is still held.
template <typename S> Advanced renew(S&& state, Secret password, Purpose purpose)
{
    SignIn request{ state.account.email, std::move(password), {} };
    return ask(std::move(state), std::move(request), purpose);
}

bool refusesSignIn(FailureKind kind)
{
    return isOneOf(
        kind, { WrongCredentials, TemporaryPasswordExpired, AccountDisabled, ResetRequired, SessionExpired });
}

Advanced failedAt(VerifyingEmail&& state, Failure&& failure)
{
    if (failure.kind == SessionExpired && !state.continuation.isEmpty()
        && isRequest<VerifyEmail>(*state.awaited)) {
        state.continuation.clear();
        return submit(std::move(state), Purpose::Repeat);
    }
    return tell(std::move(state), std::move(failure));
}

Advanced failedToRenew(SigningIn&& state, Failure&& failure)
{
    // Says nothing of the stored session: it may still be good.
    if (isOneOf(failure.kind,
            { Offline, TimedOut, OutcomeUnknown, ServerTrouble, AttemptsExceeded, Untrusted, ProtocolError }))
        return tell(std::move(state), std::move(failure));
    state.refreshToken = {};
    state.session.clear();
    const bool plain = isOneOf(failure.kind, { SessionExpired, WrongCredentials });
    return backToSignIn(std::move(state), plain ? Message(Notice::SignInAgain) : Message(std::move(failure)));
}

Advanced failedAt(SigningIn&& state, Failure&& failure)
{
    if (isRequest<Renew>(*state.awaited))
        return failedToRenew(std::move(state), std::move(failure));
    // What was entered before was no good; a temporary password is on its way, and that is what matters now.
    if (state.awaited->purpose == Purpose::AfterVerification && refusesSignIn(failure.kind))
        return backToSignIn(std::move(state), Notice::TemporaryPasswordOnItsWay);
    if (failure.kind == SessionExpired && !state.continuation.isEmpty() && !state.password.isEmpty()) {
        state.continuation.clear();
        return submit(std::move(state), Purpose::Repeat);
    }
    if (failure.kind == WrongCredentials)
        state.hint = passwordHint(state.password.reveal());
    if (failure.kind != Offline)
        state.password = {};
    return tell(std::move(state), std::move(failure));
}

Advanced foundOut(ChoosingPassword&& state, Failure&& failure)
{
    const bool old = state.awaited->purpose == Purpose::FindOutOld;
    if (failure.kind == WrongCredentials && !old && !state.temporary.isEmpty()) {
        Secret temporary = state.temporary.clone();
        return renew(std::move(state), std::move(temporary), Purpose::FindOutOld);
    }
    if (failure.kind == WrongCredentials && state.withCode) {
        // It was not saved; the code from the e-mail is still good for it.
        state.unsure = false;
        state.chosen = std::move(state.next);
        state.next = {};
        return submit(std::move(state), Purpose::Repeat);
    }
    if (refusesSignIn(failure.kind))
        return backToSignIn(std::move(state), std::move(failure));
    return tell(std::move(state), std::move(failure));
}

Advanced failedAt(ChoosingPassword&& state, Failure&& failure)
{
    const Purpose purpose = state.awaited->purpose;
    if (purpose == Purpose::FindOutNew || purpose == Purpose::FindOutOld)
        return foundOut(std::move(state), std::move(failure));
    if (purpose == Purpose::Renewal && refusesSignIn(failure.kind))
        return backToSignIn(std::move(state), std::move(failure));
    if (!isRequest<ChooseNewPassword>(*state.awaited))
        return tell(std::move(state), std::move(failure));
    if (failure.kind == PasswordRefused || failure.kind == PasswordReused)
        state.refusals.push_back({ state.chosen.clone(), failure });
    if (failure.kind == SessionExpired) {
        if (state.temporary.isEmpty())
            return backToSignIn(std::move(state), std::move(failure));
        if (purpose == Purpose::Asked) {
            Secret temporary = state.temporary.clone();
            return renew(std::move(state), std::move(temporary), Purpose::Renewal);
        }
    }
    // It may have been saved. Found out at once, but not over and over: a press goes on.
    state.unsure = isOneOf(failure.kind, { OutcomeUnknown, ServerTrouble, ProtocolError });
    if (failure.kind == OutcomeUnknown && purpose == Purpose::Asked)
        return findOut(std::move(state));
    return tell(std::move(state), std::move(failure));
}

// A second factor: code, method, authenticator app.
template <typename S> Advanced failedAt(S&& state, Failure&& failure)
{
    const Awaited asked = *state.awaited;
    const bool renewing = asked.purpose == Purpose::Renewal || asked.purpose == Purpose::Resend;
    if (renewing)
        return refusesSignIn(failure.kind) ? backToSignIn(std::move(state), std::move(failure))
                                           : tell(std::move(state), std::move(failure));
    const bool entered = isRequest<EnterCode>(asked) || isRequest<ConfirmTotpSetup>(asked);
    if (failure.kind == OutcomeUnknown && entered && asked.purpose == Purpose::Asked)
        return submit(std::move(state), Purpose::Repeat);
    // A code that is void when sent a second time may have been right the first time.
    const bool usedUp = entered && asked.purpose == Purpose::Repeat
        && isOneOf(failure.kind, { WrongCode, ExpiredCode }) && !state.password.isEmpty();
    if (failure.kind == SessionExpired || usedUp) {
        if (state.password.isEmpty())
            return backToSignIn(std::move(state), std::move(failure));
        Secret password = state.password.clone();
        return renew(std::move(state), std::move(password),
            isRequest<ResendCode>(asked) ? Purpose::Resend : Purpose::Renewal);
    }
    return tell(std::move(state), std::move(failure));
}

Advanced failedAt(SignedIn&& state, Failure&&)
{
    // Signed out all the same: what this computer held is forgotten.
    return backToSignIn(std::move(state), Notice::SignedOutHere);
}

} // namespace

Advanced failed(State state, Failure failure)
{
    return std::visit(
        [&](auto&& step) {
            if constexpr (requires { step.continuation; }) {
                if (!failure.continuation.isEmpty())
                    step.continuation = failure.continuation;
            }
            return failedAt(std::move(step), std::move(failure));
        },
        std::move(state));
}

} // namespace Salestrekker
