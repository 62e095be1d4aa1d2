// SPDX-License-Identifier: MIT
#include "advance.h"

#include "answered.h"
#include "emailaddress.h"
#include "passwordrules.h"
#include "phonenumber.h"
#include "steps.h"
#include "verificationcode.h"

namespace Salestrekker {
namespace {

// An event that means nothing in a state.
template <typename S, typename E> Advanced on(S&& state, E&&)
{
    return stay(std::move(state));
}

// What belonged to another address goes with it.
template <typename S> void setAddress(S& state, const QString& typed)
{
    const QString before = std::exchange(state.account.email, tidyEmailAddress(typed));
    if (before.isEmpty() || before == state.account.email)
        return;
    state.account.saved = SavedPassword::None;
    state.password = {};
    if constexpr (std::is_same_v<S, SigningIn>) {
        state.uncertain = false;
        state.hint.reset();
    }
}

Advanced on(VerifyingEmail&& state, VerificationSubmitted&& event)
{
    setAddress(state, event.email);
    state.code = findVerificationCode(event.code);
    return submit(std::move(state), Purpose::Asked);
}

Advanced on(VerifyingEmail&& state, NewEmailCodeAsked&& event)
{
    setAddress(state, event.email);
    if (state.resendPause)
        return stay(std::move(state));
    return ask(std::move(state), ResendEmailCode{ state.account.email, state.continuation });
}

Advanced on(VerifyingEmail&& state, AlreadyVerified&& event)
{
    SigningIn next = become<SigningIn>(state);
    setAddress(next, event.email);
    return stay(std::move(next));
}

Advanced on(SigningIn&& state, HaveCode&& event)
{
    VerifyingEmail next = become<VerifyingEmail>(state);
    setAddress(next, event.email);
    return stay(std::move(next));
}

Advanced on(SigningIn&& state, SignInSubmitted&& event)
{
    // The button while an earlier sign-in could not be renewed for lack of a network: once more.
    if (event.password.isEmpty())
        return state.refreshToken.isEmpty() ? stay(std::move(state))
                                            : submit(std::move(state), Purpose::Asked);
    setAddress(state, event.email);
    state.password = std::move(event.password);
    // A session that was stored by an earlier sign-in is given up for this one.
    state.refreshToken = {};
    state.session.clear();
    return submit(std::move(state), Purpose::Asked);
}

Advanced on(SigningIn&& state, KeepChosen&& event)
{
    state.account.keepSignedIn = event.keepSignedIn;
    return stay(std::move(state));
}

Advanced on(SigningIn&& state, HintTaken&&)
{
    if (state.awaited || !state.hint)
        return stay(std::move(state));
    state.hint.reset();
    state.message = {};
    return stay(std::move(state));
}

Advanced on(SigningIn&& state, PasswordForgotten&& event)
{
    setAddress(state, event.email);
    state.password = {}; // held for a retry, and forgotten
    if (state.resendPause)
        return stay(std::move(state));
    return ask(std::move(state), StartReset{ state.account.email });
}

// What was begun on the page meanwhile is worth more.
template <typename S> Advanced resume(S&& state, StoredSessionFound&& found)
{
    if (state.attended)
        return stay(std::move(state));
    putBackMessage(state);
    SigningIn next = become<SigningIn>(state);
    next.account.email = found.email;
    next.refreshToken = std::move(found.refreshToken);
    next.session = std::move(found.session);
    return submit(std::move(next), Purpose::Asked);
}

Advanced on(VerifyingEmail&& state, StoredSessionFound&& event)
{
    return resume(std::move(state), std::move(event));
}

Advanced on(SigningIn&& state, StoredSessionFound&& event)
{
    return resume(std::move(state), std::move(event));
}

// Nothing if one that is wanted is missing.
std::optional<QMap<QString, QString>> tidyDetails(const QStringList& wanted, QMap<QString, QString> details)
{
    for (const QString& name : wanted) {
        QString& value = details[name];
        value = name == QLatin1String("phone_number") ? tidyPhoneNumber(value) : value.trimmed();
        if (value.isEmpty())
            return {};
    }
    return details;
}

Advanced on(ChoosingPassword&& state, NewPasswordSubmitted&& event)
{
    const auto details = tidyDetails(state.detailsWanted, std::move(event.details));
    if (!details || !mayBeSaved(state, event.password.reveal()))
        return stay(std::move(state));
    state.details = *details;
    state.resetCode = findVerificationCode(event.resetCode);
    // Nobody knows whether the one sent before was saved: that comes first, or this one might be refused for
    // it.
    if (state.unsure) {
        state.next = std::move(event.password);
        return findOut(std::move(state));
    }
    state.chosen = std::move(event.password);
    return submit(std::move(state), Purpose::Asked);
}

Advanced on(ChoosingPassword&& state, NewCodeAsked&&)
{
    if (!state.withCode || state.resendPause)
        return stay(std::move(state));
    StartReset request{ state.account.email };
    return ask(std::move(state), std::move(request));
}

template <typename S> Advanced on(S&& state, SignInInstead&&)
{
    if constexpr (std::is_same_v<S,
                      VerifyingEmail> || std::is_same_v<S, SigningIn> || std::is_same_v<S, SignedIn>)
        return stay(std::move(state));
    if constexpr (std::is_same_v<S, ChoosingPassword>) {
        if (!state.withCode) // of a first login there is no password yet to sign in with
            return stay(std::move(state));
    }
    return stay(become<SigningIn>(state));
}

Advanced on(EnteringCode&& state, CodeSubmitted&& event)
{
    state.code = findVerificationCode(event.code, state.wanted.codeLength);
    return submit(std::move(state), Purpose::Asked);
}

Advanced on(EnteringCode&& state, NewCodeAsked&&)
{
    if (state.resendPause || state.wanted.deliveries.isEmpty())
        return stay(std::move(state));
    return ask(std::move(state), ResendCode{ state.continuation });
}

Advanced on(EnteringCode&& state, OtherMethodAsked&&)
{
    if (state.wanted.methods.isEmpty())
        return stay(std::move(state));
    ChoosingMethod next = become<ChoosingMethod>(state);
    next.password = std::move(state.password);
    next.methods = state.wanted.methods;
    next.continuation = state.continuation;
    return stay(std::move(next));
}

Advanced on(ChoosingMethod&& state, MethodChosen&& event)
{
    state.chosen = event.id;
    return submit(std::move(state), Purpose::Asked);
}

Advanced on(SettingUpTotp&& state, CodeSubmitted&& event)
{
    state.code = findVerificationCode(event.code, 6);
    return submit(std::move(state), Purpose::Asked);
}

// This computer forgets at once; nobody waits for the server.
SignOut forget(SignedIn& state)
{
    return { std::move(state.tokens.refreshToken), state.tokens.session };
}

Advanced on(SignedIn&& state, SignOutPressed&&)
{
    SigningIn next = become<SigningIn>(state);
    next.account.saved = SavedPassword::None;
    next.message = Notice::SignedOut;
    Advanced advanced = stay(std::move(next));
    advanced.ended = forget(state);
    return advanced;
}

template <typename S> Advanced on(S&& state, BrowserChosen&&)
{
    if constexpr (std::is_same_v<S, SigningIn>)
        state.password = {}; // held for a retry
    if constexpr (std::is_same_v<S, SignedIn>)
        return stay(std::move(state));
    else
        return ask(std::move(state), SignInInBrowser{ state.account.email });
}

template <typename S> Advanced on(S&& state, PauseOver&&)
{
    state.pause = {};
    return stay(std::move(state));
}

template <typename S> Advanced on(S&& state, ResendPauseOver&&)
{
    state.resendPause = {};
    return stay(std::move(state));
}

template <typename S> Advanced on(S&& state, NetworkRetryDue&&)
{
    if (!state.networkRetry)
        return stay(std::move(state));
    return submit(std::move(state), Purpose::Asked);
}

// And what was held for it.
template <typename S> void endRetry(S& state)
{
    state.networkRetry = {};
    if constexpr (std::is_same_v<S, SigningIn>) {
        if (!state.awaited)
            state.password = {};
    }
}

template <typename S> Advanced on(S&& state, Edited&&)
{
    state.touched = true;
    if (isFilledInByLink(state))
        state.message = {};
    endRetry(state);
    if constexpr (std::is_same_v<S, SigningIn>) {
        state.refreshToken = {};
        state.session.clear();
    }
    if (state.awaited && !state.press.byBroker)
        return stay(cancelled(std::move(state)));
    return stay(std::move(state));
}

template <typename S> Advanced on(S&& state, Cancelled&&)
{
    if (!state.awaited)
        return stay(std::move(state));
    return stay(cancelled(std::move(state)));
}

template <typename S> Advanced on(S&& state, Noticed&& event)
{
    if (canWait(event.notice)) {
        sayLater(state, event.notice);
        return stay(std::move(state));
    }
    // Never in place of what an answer is about to say, or of what matters more.
    const auto* said = std::get_if<Notice>(&state.message);
    const bool matters
        = std::holds_alternative<Failure>(state.message) || (said && *said == Notice::PasswordChangedEarlier);
    if (!state.awaited && !matters) {
        putBackMessage(state);
        state.message = event.notice;
    }
    return stay(std::move(state));
}

// Nothing is sent; what a link brings is the broker's, like what is typed.
template <typename S> Advanced follow(S&& state, SignInLink&& link)
{
    putBackMessage(state);
    const auto fill = [&](auto next) {
        next.account.email = link.email;
        next.account.saved = SavedPassword::None;
        next.message = Notice::LinkFilledIn;
        next.touched = true;
        if constexpr (requires { next.code; })
            next.code = link.code;
        return stay(std::move(next));
    };
    Advanced advanced = link.kind == SignInLink::Kind::Verify ? fill(become<VerifyingEmail>(state))
                                                              : fill(become<SigningIn>(state));
    if constexpr (std::is_same_v<S, SignedIn>)
        advanced.ended = forget(state);
    return advanced;
}

template <typename S> bool takes(const S& state)
{
    constexpr bool isEarly = std::is_same_v<S, VerifyingEmail> || std::is_same_v<S, SigningIn>;
    return isEarly && !state.awaited && (!state.touched || isFilledInByLink(state));
}

template <typename S> Advanced on(S&& state, LinkOpened&& event)
{
    if (event.replaces || takes(state))
        return follow(std::move(state), std::move(event.link));
    // The broker is asked first, by others. What an earlier link was said to be no longer holds.
    const auto* notice = std::get_if<Notice>(&state.message);
    if (notice && *notice == Notice::LinkIgnored)
        state.message = {};
    return stay(std::move(state));
}

Notice noticeOf(Forgetting forgetting)
{
    switch (forgetting) {
    case Forgetting::Noted:
        return Notice::SignedOutHere;
    case Forgetting::Failed:
        return Notice::SignedOutNotForgotten;
    case Forgetting::Done:
        break;
    }
    return Notice::SignedOutHereOnly;
}

// The broker may have begun something else since.
template <typename S> Advanced on(S&& state, RevocationAnswered&& event)
{
    const auto* failure = std::get_if<Failure>(&event.outcome);
    if (!failure)
        return stay(std::move(state));
    const auto* said = std::get_if<Notice>(&state.message);
    if (said && *said == Notice::SignedOut)
        state.message = noticeOf(event.forgetting);
    else
        sayLater(state, noticeOf(event.forgetting));
    if (state.awaited || std::is_same_v<S, SignedIn>) // from where nothing is sent
        return stay(std::move(state));
    if (!state.pause)
        state.pause = pauseOf(failure->retryAfter, state);
    if (state.pause) // in which nothing goes on by itself
        endRetry(state);
    return stay(std::move(state));
}

void sayWhatWaits(Standing& standing)
{
    auto& waiting = standing.waiting;
    if (standing.awaited || waiting.empty() || !std::holds_alternative<std::monostate>(standing.message))
        return;
    standing.message = waiting.front();
    standing.about = noRequest;
    waiting.erase(waiting.begin());
}

template <typename S> Advanced on(S&& state, Answered&& event)
{
    if (!state.awaited || state.awaited->ticket != event.ticket)
        return stay(std::move(state));
    return answered(State(std::move(state)), std::move(event.outcome));
}

} // namespace

bool takesLinks(const State& state)
{
    return std::visit([](const auto& step) { return takes(step); }, state);
}

Advanced advance(State state, Event event)
{
    Advanced advanced = std::visit(
        []<typename S, typename E>(S&& step, E&& happened) -> Advanced {
            constexpr bool begins = E::kind == EventKind::Press || E::kind == EventKind::ByItself;
            constexpr bool byHand = E::kind == EventKind::Press || E::kind == EventKind::Turn;
            if (byHand || std::is_same_v<E, Edited>)
                step.attended = true;
            if (byHand && step.awaited && !step.press.byBroker)
                step = cancelled(std::move(step));
            if ((begins || byHand) && step.awaited)
                return stay(std::move(step));
            if (begins && (step.pause || (E::kind == EventKind::ByItself && step.touched)))
                return stay(std::move(step));
            if (begins)
                step.press = Press{ .byBroker = E::kind == EventKind::Press };
            return on(std::move(step), std::move(happened));
        },
        std::move(state), std::move(event));
    sayWhatWaits(standing(advanced.state));
    return advanced;
}

} // namespace Salestrekker
