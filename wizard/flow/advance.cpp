// SPDX-License-Identifier: MIT
#include "advance.h"

#include "answered.h"
#include "emailaddress.h"
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

Advanced on(VerifyingEmail&& state, VerificationSubmitted&& event)
{
    const QString address = tidyEmailAddress(event.email);
    if (address != state.account.email)
        state.password = {}; // it was another's
    state.account.email = address;
    state.code = findVerificationCode(event.code);
    return submit(std::move(state), Purpose::Asked);
}

Advanced on(VerifyingEmail&& state, NewEmailCodeAsked&& event)
{
    state.account.email = tidyEmailAddress(event.email);
    if (state.resendPause)
        return stay(std::move(state));
    return ask(std::move(state), ResendEmailCode{ state.account.email, state.continuation });
}

Advanced on(VerifyingEmail&& state, AlreadyVerified&& event)
{
    SigningIn next = become<SigningIn>(state);
    next.account.email = tidyEmailAddress(event.email);
    return stay(std::move(next));
}

Advanced on(SigningIn&& state, HaveCode&& event)
{
    VerifyingEmail next = become<VerifyingEmail>(state);
    next.account.email = tidyEmailAddress(event.email);
    return stay(std::move(next));
}

Advanced on(SigningIn&& state, SignInSubmitted&& event)
{
    // The button while an earlier sign-in could not be renewed for lack of a network: once more.
    if (event.password.isEmpty())
        return state.refreshToken.isEmpty() ? stay(std::move(state))
                                            : submit(std::move(state), Purpose::Asked);
    state.account = { tidyEmailAddress(event.email), event.keepSignedIn };
    state.password = std::move(event.password);
    // A session that was stored by an earlier sign-in is given up for this one.
    state.refreshToken = {};
    state.session.clear();
    return submit(std::move(state), Purpose::Asked);
}

Advanced on(SigningIn&& state, PasswordForgotten&& event)
{
    state.account.email = tidyEmailAddress(event.email);
    return ask(std::move(state), StartReset{ state.account.email });
}

Advanced on(SigningIn&& state, Started&&)
{
    if (state.refreshToken.isEmpty())
        return stay(std::move(state));
    return submit(std::move(state), Purpose::Asked);
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
    if (!state.withCode)
        return stay(std::move(state));
    StartReset request{ state.account.email };
    return ask(std::move(state), std::move(request));
}

Advanced on(ChoosingPassword&& state, SignInInstead&&)
{
    if (!state.withCode)
        return stay(std::move(state));
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

Advanced on(SignedIn&& state, SignOutPressed&&)
{
    SignOut request{ state.tokens.refreshToken.clone(), state.tokens.session };
    return ask(std::move(state), std::move(request));
}

template <typename S> Advanced on(S&& state, BrowserChosen&&)
{
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
    if constexpr (requires { state.resendPause; })
        state.resendPause = {};
    return stay(std::move(state));
}

template <typename S> Advanced on(S&& state, NetworkRetryDue&&)
{
    if (!state.networkRetry || state.awaited)
        return stay(std::move(state));
    return submit(std::move(state), Purpose::Asked);
}

template <typename S> Advanced on(S&& state, Cancelled&&)
{
    if (!state.awaited)
        return stay(std::move(state));
    if constexpr (std::is_same_v<S, ChoosingPassword>)
        state.unsure = state.unsure || isRequest<ChooseNewPassword>(*state.awaited);
    if constexpr (std::is_same_v<S, SigningIn>)
        state.password = {};
    state.awaited.reset();
    state.message = {};
    return stay(std::move(state));
}

template <typename S> Advanced on(S&& state, Noticed&& event)
{
    // Never in place of what an answer is about to say, or of a failure that still matters.
    if (!state.awaited && !std::holds_alternative<Failure>(state.message))
        state.message = event.notice;
    return stay(std::move(state));
}

template <typename S> Advanced on(S&& state, LinkOpened&& event)
{
    // Only where nothing can be lost; the window asks before it throws a sign-in away (see startAgain there).
    if constexpr (std::is_same_v<S, VerifyingEmail> || std::is_same_v<S, SigningIn>) {
        if (state.awaited)
            return stay(std::move(state));
        return follow(std::move(event.link), std::move(state));
    } else {
        return stay(std::move(state));
    }
}

// While an answer is awaited or the server wants a pause, nothing that the broker does is a second request.
template <typename E>
constexpr bool isAsking
    = std::
          is_same_v<
              E, VerificationSubmitted> || std::is_same_v<E, NewEmailCodeAsked> || std::is_same_v<E, AlreadyVerified> || std::is_same_v<E, HaveCode> || std::is_same_v<E, SignInInstead> || std::is_same_v<E, SignInSubmitted> || std::is_same_v<E, PasswordForgotten> || std::is_same_v<E, NewPasswordSubmitted> || std::is_same_v<E, CodeSubmitted> || std::is_same_v<E, NewCodeAsked> || std::is_same_v<E, OtherMethodAsked> || std::is_same_v<E, MethodChosen> || std::is_same_v<E, BrowserChosen> || std::is_same_v<E, SignOutPressed> || std::is_same_v<E, NetworkRetryDue> || std::is_same_v<E, Started>;
// Only leads to another page.
template <typename E>
constexpr bool isTurning
    = std::is_same_v<E,
          AlreadyVerified> || std::is_same_v<E, HaveCode> || std::is_same_v<E, SignInInstead> || std::is_same_v<E, OtherMethodAsked> || std::is_same_v<E, SignOutPressed>;

template <typename S> Advanced on(S&& state, Answered&& event)
{
    if (!state.awaited || state.awaited->ticket != event.ticket)
        return stay(std::move(state));
    return answered(State(std::move(state)), std::move(event.outcome));
}

} // namespace

Advanced advance(State state, Event event)
{
    return std::visit(
        []<typename S, typename E>(S&& step, E&& happened) -> Advanced {
            if (isAsking<E> && (step.awaited || (step.pause && !isTurning<E>)))
                return stay(std::move(step));
            return on(std::move(step), std::move(happened));
        },
        std::move(state), std::move(event));
}

} // namespace Salestrekker
