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

bool isCommit(const Awaited& asked)
{
    return isRequest<VerifyEmail>(asked) || isRequest<SignIn>(asked) || isRequest<Renew>(asked)
        || isRequest<ChooseNewPassword>(asked) || isRequest<EnterCode>(asked)
        || isRequest<ConfirmTotpSetup>(asked);
}

// Refused, it stops only itself: what has the code, or the password, goes on.
bool isResend(const Awaited& asked)
{
    return isRequest<ResendEmailCode>(asked) || isRequest<ResendCode>(asked) || isRequest<StartReset>(asked)
        || asked.purpose == Purpose::Resend;
}

// Nobody knows whether what was sent was applied.
bool isUncertain(FailureKind kind)
{
    return isOneOf(kind, { OutcomeUnknown, ServerTrouble, ProtocolError });
}

bool isWrongOrVoid(FailureKind kind)
{
    return isOneOf(kind, { WrongCode, ExpiredCode });
}

template <typename S> void hold(S& state, std::chrono::seconds length, bool onlyResend)
{
    (onlyResend ? state.resendPause : state.pause) = pauseOf(length, state);
}

// Says what happened; the step stays, with all that was typed.
template <typename S> Advanced tell(S&& state, Failure&& failure)
{
    const Awaited asked = *state.awaited;
    state.awaited.reset();
    hold(state, failure.retryAfter, isResend(asked));
    // Only the button's own request goes on by itself, only if nothing had been sent, and nobody types. What
    // a proxy refuses somebody has to look into.
    const bool byItself = failure.kind == Offline && failure.cause == FailureCause::None
        && asked.purpose == Purpose::Asked && isCommit(asked) && !state.touched;
    state.networkRetry = pauseOf(byItself ? networkRetryAfter : std::chrono::seconds(0), state);
    state.about = asked.request;
    state.message = std::move(failure);
    return stay(std::move(state));
}

// The step can't go on without a new sign-in by the broker; the address is kept.
template <typename S> Advanced backToSignIn(S&& state, const Failure& failure, Message message)
{
    SigningIn next = become<SigningIn>(state);
    hold(next, failure.retryAfter, false);
    next.about = state.awaited->request;
    next.message = std::move(message);
    return stay(std::move(next));
}

// Signs in again, unseen, with what is still held.
template <typename S> Advanced renew(S&& state, Secret password, Purpose purpose)
{
    state.press.renewed = true;
    SignIn request{ state.account.email, std::move(password), {} };
    return ask(std::move(state), std::move(request), purpose);
}

bool refusesSignIn(FailureKind kind)
{
    return isOneOf(
        kind, { WrongCredentials, TemporaryPasswordExpired, AccountDisabled, ResetRequired, SessionExpired });
}

// After an unseen sign-in. The broker entered nothing just now that could be wrong.
Message refusalOfRenewal(const Failure& failure)
{
    return isOneOf(failure.kind, { SessionExpired, WrongCredentials }) ? Message(Notice::SignInAgain)
                                                                       : Message(failure);
}

// The session of the step was one that the server no longer knows: once more, without it.
template <typename S> bool isStaleSession(const S& state, const Failure& failure)
{
    return failure.kind == SessionExpired && state.awaited->purpose == Purpose::Asked
        && !state.continuation.isEmpty();
}

Advanced failedAt(VerifyingEmail&& state, Failure&& failure)
{
    if (isStaleSession(state, failure) && isRequest<VerifyEmail>(*state.awaited)) {
        state.continuation.clear();
        return submit(std::move(state), Purpose::Repeat);
    }
    if (isStaleSession(state, failure) && isRequest<ResendEmailCode>(*state.awaited)) {
        state.continuation.clear();
        return ask(std::move(state), ResendEmailCode{ state.account.email, {} }, Purpose::Repeat);
    }
    if (isRequest<VerifyEmail>(*state.awaited)) {
        // It may be one that was taken when its answer was lost.
        if (isWrongOrVoid(failure.kind) && state.code == state.lostCode)
            failure = {
                .kind = ExpiredCode, .cause = FailureCause::PerhapsWrong, .retryAfter = failure.retryAfter
            };
        if (isUncertain(failure.kind))
            state.lostCode = state.code;
    }
    return tell(std::move(state), std::move(failure));
}

Advanced failedToRenew(SigningIn&& state, Failure&& failure)
{
    // Says nothing of the stored session: it may still be good.
    if (isOneOf(failure.kind,
            { Offline, TimedOut, OutcomeUnknown, ServerTrouble, AttemptsExceeded, Untrusted, ProtocolError }))
        return tell(std::move(state), std::move(failure));
    return backToSignIn(std::move(state), failure, refusalOfRenewal(failure));
}

Advanced failedAt(SigningIn&& state, Failure&& failure)
{
    if (isRequest<Renew>(*state.awaited))
        return failedToRenew(std::move(state), std::move(failure));
    const Purpose purpose = state.awaited->purpose;
    // What was entered before was no good; a temporary password is on its way, and that is what matters now.
    if (purpose == Purpose::AfterVerification && refusesSignIn(failure.kind))
        return backToSignIn(std::move(state), failure, Notice::TemporaryPasswordOnItsWay);
    // That it is saved is what matters, whatever keeps the sign-in from going on by itself.
    if (purpose == Purpose::AfterSaving && !refusesSignIn(failure.kind))
        return backToSignIn(std::move(state), failure, Notice::PasswordChanged);
    if (isStaleSession(state, failure) && !state.password.isEmpty()) {
        state.continuation.clear();
        return submit(std::move(state), Purpose::Repeat);
    }
    if (failure.kind == WrongCredentials)
        state.hint = passwordHint(state.password.reveal());
    Advanced told = tell(std::move(state), std::move(failure));
    auto& stays = std::get<SigningIn>(told.state);
    if (!stays.networkRetry)
        stays.password = {};
    return told;
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
    if (!refusesSignIn(failure.kind))
        return tell(std::move(state), std::move(failure));
    const bool plain = isOneOf(failure.kind, { WrongCredentials, SessionExpired });
    Advanced back = backToSignIn(
        std::move(state), failure, plain ? Message(Notice::PasswordUncertain) : Message(failure));
    std::get<SigningIn>(back.state).uncertain = true;
    return back;
}

// The session lapsed while a password was composed.
Advanced lapsed(ChoosingPassword&& state, Failure&& failure)
{
    if (state.temporary.isEmpty())
        return backToSignIn(std::move(state), failure,
            state.withCode ? Message(Notice::ResetAgain) : Message(Notice::SignInAgain));
    if (state.press.renewed)
        return tell(std::move(state), std::move(failure));
    Secret temporary = state.temporary.clone();
    return renew(std::move(state), std::move(temporary), Purpose::Renewal);
}

Advanced failedAt(ChoosingPassword&& state, Failure&& failure)
{
    const Purpose purpose = state.awaited->purpose;
    if (purpose == Purpose::FindOutNew || purpose == Purpose::FindOutOld)
        return foundOut(std::move(state), std::move(failure));
    if (purpose == Purpose::Renewal && refusesSignIn(failure.kind))
        return backToSignIn(std::move(state), failure, refusalOfRenewal(failure));
    if (!isRequest<ChooseNewPassword>(*state.awaited))
        return tell(std::move(state), std::move(failure));
    if (failure.kind == PasswordRefused || failure.kind == PasswordReused)
        state.refusals.push_back({ state.chosen.clone(), failure });
    if (failure.kind == SessionExpired)
        return lapsed(std::move(state), std::move(failure));
    // It may have been saved. Found out at once, but not over and over: a press goes on.
    state.unsure = isUncertain(failure.kind);
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
        return refusesSignIn(failure.kind)
            ? backToSignIn(std::move(state), failure, refusalOfRenewal(failure))
            : tell(std::move(state), std::move(failure));
    bool usedUp = false;
    if constexpr (requires { state.lostCode; }) {
        const bool entered = isRequest<EnterCode>(asked) || isRequest<ConfirmTotpSetup>(asked);
        if (entered && isUncertain(failure.kind))
            state.lostCode = state.code;
        if (entered && failure.kind == OutcomeUnknown && !state.press.repeated) {
            state.press.repeated = true;
            return submit(std::move(state), Purpose::Repeat);
        }
        // A code that is void when sent a second time may have been right the first time.
        usedUp
            = entered && isWrongOrVoid(failure.kind) && !state.code.isEmpty() && state.code == state.lostCode;
    }
    const bool canRenew = !state.password.isEmpty() && !state.press.renewed;
    if ((failure.kind == SessionExpired || usedUp) && canRenew) {
        Secret password = state.password.clone();
        return renew(std::move(state), std::move(password),
            isRequest<ResendCode>(asked) ? Purpose::Resend : Purpose::Renewal);
    }
    if (failure.kind == SessionExpired)
        return backToSignIn(std::move(state), failure, Notice::SignInAgain);
    if (usedUp)
        failure
            = { .kind = ExpiredCode, .cause = FailureCause::PerhapsWrong, .retryAfter = failure.retryAfter };
    return tell(std::move(state), std::move(failure));
}

// Nothing is asked there that could fail.
Advanced failedAt(SignedIn&& state, Failure&&)
{
    return stay(std::move(state));
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
