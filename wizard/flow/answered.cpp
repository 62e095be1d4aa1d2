// SPDX-License-Identifier: MIT
#include "answered.h"

#include "passwordrules.h"
#include "steps.h"

#include <algorithm>

namespace Salestrekker {
namespace {

// What is known of the new password after the answer. `pastPassword`: that is a step that comes after the
// password, or the tokens.
SavedPassword savedBy(const State& state, const Awaited& asked, bool pastPassword)
{
    const auto* choosing = std::get_if<ChoosingPassword>(&state);
    if (choosing && isRequest<ChooseNewPassword>(asked))
        return SavedPassword::Latest;
    // The one sent before the connection was lost, though another may have been entered since.
    if (choosing && asked.purpose == Purpose::FindOutNew && pastPassword)
        return choosing->isAnotherEntered() ? SavedPassword::Earlier : SavedPassword::Latest;
    return std::visit([](const auto& step) { return step.account.saved; }, state);
}

bool isPastPassword(const Challenge& challenge)
{
    return std::holds_alternative<CodeWanted>(challenge.wanted)
        || std::holds_alternative<MethodWanted>(challenge.wanted)
        || std::holds_alternative<TotpSetupWanted>(challenge.wanted);
}

// What to sign in with again if the next step's session lapses.
Secret heldPassword(State& state, const Awaited& asked)
{
    if (auto* choosing = std::get_if<ChoosingPassword>(&state)) {
        const bool old = asked.purpose == Purpose::Renewal || asked.purpose == Purpose::FindOutOld;
        return std::move(old ? choosing->temporary : choosing->chosen);
    }
    return std::visit(
        [](auto& step) {
            if constexpr (requires { step.password; })
                return std::move(step.password);
            else
                return Secret();
        },
        state);
}

Advanced signedIn(State&& state, Tokens&& tokens)
{
    const SavedPassword saved = savedBy(state, *standing(state).awaited, true);
    Secret password = heldPassword(state, *standing(state).awaited);
    return std::visit(
        [&](auto&& from) {
            SignedIn next = become<SignedIn>(from);
            next.pause = next.resendPause = {};
            next.tokens = std::move(tokens);
            next.account.saved = saved;
            if (saved == SavedPassword::Earlier) {
                next.message = Notice::PasswordChangedEarlier;
                next.password = std::move(password);
            }
            return stay(std::move(next));
        },
        std::move(state));
}

// One function per step that a server may want: how it begins, whatever came before.
struct Beginning {
    const State& from;
    const Awaited& asked;
    const SavedPassword saved;
    Secret password;
    QByteArray continuation;

    template <typename To> To begin(Message message = {})
    {
        To next = std::visit([](const auto& step) { return become<To>(step); }, from);
        next.pause = next.resendPause = {};
        next.message = std::move(message);
        next.account.saved = saved;
        // What is being typed is still being typed where the page stays.
        next.touched = std::holds_alternative<To>(from) && standing(from).touched;
        if constexpr (requires { next.continuation; })
            next.continuation = std::move(continuation);
        return next;
    }

    Advanced operator()(EmailCodeWanted&& wanted)
    {
        const bool resent = isRequest<ResendEmailCode>(asked);
        auto next = begin<VerifyingEmail>(resent ? Notice::EmailCodeSent : Notice::VerifyFirst);
        next.password = std::move(password);
        if (const auto* before = std::get_if<VerifyingEmail>(&from))
            next.code = resent ? QString() : before->code;
        next.resendPause = pauseOf(wanted.resendAfter, next);
        return stay(std::move(next));
    }

    Advanced operator()(PasswordWanted&& wanted)
    {
        const Notice notice = !wanted.nothingToVerify ? passwordNotice()
            : isRequest<StartReset>(asked)            ? Notice::NothingToReset
                                                      : Notice::NothingToVerify;
        const bool known = isRequest<ChooseNewPassword>(asked) || isRequest<VerifyEmail>(asked);
        if (!known || password.isEmpty() || !mayAsk(standing(from)))
            return stay(begin<SigningIn>(notice));
        // "Now sign in (again)": what with is known, so it is done unseen.
        auto next = begin<SigningIn>();
        next.password = std::move(password);
        return submit(std::move(next),
            isRequest<ChooseNewPassword>(asked) ? Purpose::AfterSaving
                : wanted.nothingToVerify        ? Purpose::Repeat
                                                : Purpose::AfterVerification);
    }

    [[nodiscard]] Notice passwordNotice() const
    {
        if (isRequest<VerifyEmail>(asked))
            return Notice::TemporaryPasswordOnItsWay;
        if (isRequest<ResendEmailCode>(asked))
            return Notice::NothingToVerify;
        if (isRequest<StartReset>(asked))
            return Notice::ResetPasswordSent;
        if (isRequest<ChooseNewPassword>(asked))
            return Notice::PasswordChanged;
        return isRequest<SignOut>(asked) ? Notice::SignedOut : Notice::SignInAgain;
    }

    Advanced operator()(NewPasswordWanted&& wanted)
    {
        auto next = begin<ChoosingPassword>();
        next.account.saved = SavedPassword::None;
        next.temporary = std::move(password);
        next.policy = wanted.policy;
        next.withCode = wanted.withCode;
        next.deliveries = std::move(wanted.deliveries);
        next.detailsWanted = std::move(wanted.details);
        return stay(std::move(next));
    }

    Advanced operator()(CodeWanted&& wanted)
    {
        auto next = begin<EnteringCode>(codeNotice(wanted));
        next.password = std::move(password);
        if (const auto* choosing = std::get_if<ChoosingMethod>(&from))
            next.method = choosing->chosen;
        else if (const auto* before = std::get_if<EnteringCode>(&from))
            next.method = before->method;
        next.resendPause = pauseOf(wanted.resendAfter, next);
        next.codeLife = pauseOf(wanted.expiresIn, next);
        next.wanted = std::move(wanted);
        return stay(std::move(next));
    }

    // It has just turned out.
    [[nodiscard]] bool isEarlierSaved() const
    {
        return saved == SavedPassword::Earlier && asked.purpose == Purpose::FindOutNew;
    }

    [[nodiscard]] Message codeNotice(const CodeWanted& wanted) const
    {
        if (isEarlierSaved())
            return Notice::PasswordChangedEarlier;
        if (wanted.deliveries.isEmpty())
            return {};
        if (isRequest<ResendCode>(asked) || asked.purpose == Purpose::Resend)
            return Notice::CodeSent;
        return asked.purpose == Purpose::Renewal ? Message(Notice::CodeSentAfterRenewal) : Message();
    }

    Advanced operator()(MethodWanted&& wanted)
    {
        auto next
            = begin<ChoosingMethod>(isEarlierSaved() ? Message(Notice::PasswordChangedEarlier) : Message());
        next.password = std::move(password);
        next.methods = std::move(wanted.methods);
        return stay(std::move(next));
    }

    Advanced operator()(TotpSetupWanted&& wanted)
    {
        // It was not the same step (see isSameStep), so the key that is in the app by now is worth nothing.
        const bool another = std::holds_alternative<SettingUpTotp>(from);
        auto next = begin<SettingUpTotp>(isEarlierSaved() ? Message(Notice::PasswordChangedEarlier)
                : another                                 ? Message(Notice::AuthenticatorKeyChanged)
                                                          : Message());
        next.password = std::move(password);
        next.setup = std::move(wanted);
        return stay(std::move(next));
    }
};

// After a renewal: the same step, so what the broker had sent is sent again, once.
bool isSameStep(const State& state, const Challenge& challenge)
{
    if (const auto* choosing = std::get_if<ChoosingPassword>(&state)) {
        const auto* wanted = std::get_if<NewPasswordWanted>(&challenge.wanted);
        return wanted && wanted->withCode == choosing->withCode;
    }
    if (const auto* entering = std::get_if<EnteringCode>(&state)) {
        // A code that was delivered is void now; one of an authenticator app is not.
        const auto* code = std::get_if<CodeWanted>(&challenge.wanted);
        return code && code->deliveries.isEmpty() && !entering->code.isEmpty();
    }
    if (const auto* method = std::get_if<ChoosingMethod>(&state))
        return std::holds_alternative<MethodWanted>(challenge.wanted) && !method->chosen.isEmpty();
    const auto* totp = std::get_if<SettingUpTotp>(&state);
    const auto* setup = std::get_if<TotpSetupWanted>(&challenge.wanted);
    return totp && setup && setup->secret == totp->setup.secret;
}

Advanced repeat(State&& state, Challenge&& challenge)
{
    if (auto* choosing = std::get_if<ChoosingPassword>(&state)) {
        auto& wanted = std::get<NewPasswordWanted>(challenge.wanted);
        choosing->policy = wanted.policy;
        choosing->detailsWanted = std::move(wanted.details);
        choosing->unsure = false;
        if (!choosing->next.isEmpty())
            choosing->chosen = std::move(choosing->next);
        choosing->next = {};
        if (!mayBeSaved(*choosing, choosing->chosen.reveal())) {
            // The server's rules have changed meanwhile: the page shows how.
            choosing->awaited.reset();
            choosing->continuation = std::move(challenge.continuation);
            return stay(std::move(*choosing));
        }
    }
    return std::visit(
        [&](auto&& step) {
            if constexpr (requires { step.continuation; })
                step.continuation = std::move(challenge.continuation);
            return submit(std::move(step), Purpose::Repeat);
        },
        std::move(state));
}

// A renewal that asks how the code is to be sent: as before, nothing is asked twice.
bool isAskedAgain(const State& state, const Challenge& challenge)
{
    const auto* entering = std::get_if<EnteringCode>(&state);
    const auto* wanted = std::get_if<MethodWanted>(&challenge.wanted);
    if (!entering || !wanted)
        return false;
    const auto same = [entering](const Method& method) { return method.id == entering->method; };
    return std::any_of(wanted->methods.cbegin(), wanted->methods.cend(), same);
}

Advanced chooseAgain(EnteringCode&& state, QByteArray&& continuation, Purpose purpose)
{
    state.continuation = continuation;
    ChooseMethod request{ state.method, std::move(continuation) };
    return ask(std::move(state), std::move(request), purpose);
}

// The code of a reset was asked for again: all else stays as it was.
bool isResetSentAgain(const State& state, const Awaited& asked, const Challenge& challenge)
{
    const auto* wanted = std::get_if<NewPasswordWanted>(&challenge.wanted);
    return isRequest<StartReset>(asked) && std::holds_alternative<ChoosingPassword>(state) && wanted
        && wanted->withCode;
}

Advanced resetSentAgain(ChoosingPassword&& state, Challenge&& challenge)
{
    auto& wanted = std::get<NewPasswordWanted>(challenge.wanted);
    state.policy = wanted.policy;
    state.deliveries = std::move(wanted.deliveries);
    state.detailsWanted = std::move(wanted.details);
    state.continuation = std::move(challenge.continuation);
    state.message = Notice::CodeSent;
    state.awaited.reset();
    return stay(std::move(state));
}

} // namespace

Advanced challenged(State state, Challenge challenge)
{
    const Awaited asked = *standing(state).awaited;
    if (isResetSentAgain(state, asked, challenge))
        return resetSentAgain(std::get<ChoosingPassword>(std::move(state)), std::move(challenge));
    const bool renewed = asked.purpose == Purpose::Renewal || asked.purpose == Purpose::Resend;
    if (renewed && isAskedAgain(state, challenge))
        return chooseAgain(
            std::get<EnteringCode>(std::move(state)), std::move(challenge.continuation), asked.purpose);
    if ((asked.purpose == Purpose::Renewal || asked.purpose == Purpose::FindOutOld)
        && isSameStep(state, challenge))
        return repeat(std::move(state), std::move(challenge));
    const SavedPassword saved = savedBy(state, asked, isPastPassword(challenge));
    Secret password = heldPassword(state, asked);
    return std::visit(
        Beginning{ state, asked, saved, std::move(password), std::move(challenge.continuation) },
        std::move(challenge.wanted));
}

Advanced answered(State state, Outcome outcome)
{
    if (auto* challenge = std::get_if<Challenge>(&outcome))
        return challenged(std::move(state), std::move(*challenge));
    if (auto* tokens = std::get_if<Tokens>(&outcome))
        return signedIn(std::move(state), std::move(*tokens));
    return failed(std::move(state), std::get<Failure>(std::move(outcome)));
}

} // namespace Salestrekker
