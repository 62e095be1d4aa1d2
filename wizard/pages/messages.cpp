// SPDX-License-Identifier: MIT
#include "messages.h"

#include "durationtext.h"
#include "isolated.h"

#include <QCoreApplication>

namespace Salestrekker {
namespace {

using enum FailureKind;
using Action = ShownMessage::Action;
using Severity = MessageBar::Severity;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Messages)
public:
    static QString ofThisComputer(Notice notice)
    {
        switch (notice) {
        case Notice::LinkFilledIn:
            return tr(
                "We filled in what the link from your email says. Please check it, then press the button.",
                "notice");
        case Notice::LinkIgnored:
            return tr(
                "That link could not be used. Please enter the address and code from the email yourself.",
                "notice");
        case Notice::SettingsUnreadable:
            return tr("The settings saved on this computer could not be read, so we started without them. "
                      "Nothing was overwritten.",
                "notice");
        case Notice::SettingsNotSaved:
            return tr(
                "This computer could not save your settings (the disk may be full or read-only). You can "
                "sign in, but the program will not remember you next time.",
                "notice");
        case Notice::OtherWindowHangs:
            return tr(
                "Another Salestrekker sign-in window is open but does not answer, so this one was opened "
                "without it. You can sign in here and close the other one.",
                "notice");
        case Notice::PasteTooLong:
            return tr("That is too long to be pasted here, so nothing was. Copy only the code, address or "
                      "password, then paste again.",
                "notice");
        case Notice::NotRemembered:
            return tr("You are signed in, but this computer could not keep the session. You will be asked to "
                      "sign in next time.",
                "notice");
        default:
            return {};
        }
    }

    static QString notice(Notice notice, const QString& address)
    {
        switch (notice) {
        case Notice::TemporaryPasswordOnItsWay:
            return tr("Your email address is verified. A confirmation and then your temporary password are "
                      "on their way to %1.",
                "notice")
                .arg(address);
        case Notice::EmailCodeSent:
            return tr(
                "A new verification code is on its way to %1. Codes from earlier emails no longer work.",
                "notice")
                .arg(address);
        case Notice::NothingToVerify:
            return tr("You don’t need a verification code. Sign in with the password you have: the temporary "
                      "one from your email, or the one you chose.",
                "notice");
        case Notice::VerifyFirst:
            return tr("Your email address is not verified yet. Please enter the verification code from the "
                      "email sent to %1.",
                "notice")
                .arg(address);
        case Notice::ResetPasswordSent:
            return tr("If %1 is known here, a temporary password is on its way to it. It works for one hour.",
                "notice")
                .arg(address);
        case Notice::CodeSent:
            return tr("A new code is on its way. The earlier one no longer works.", "notice");
        case Notice::CodeSentAfterRenewal:
            return tr("Your session had ended, so we signed you in again and a new code was sent. Please "
                      "enter the new code.",
                "notice");
        case Notice::PasswordChanged:
            return tr("Your new password is saved. Please sign in with it.", "notice");
        case Notice::PasswordChangedEarlier:
            return tr("The connection was lost while your password was being saved, but the first password "
                      "you entered was saved. Use that one from now on.",
                "notice");
        case Notice::AuthenticatorKeyChanged:
            return tr(
                "Your session had ended, so there is a new key. Please remove the earlier one from your "
                "authenticator app and add this one.",
                "notice");
        case Notice::SignInAgain:
            return tr("Your session has ended. Please sign in again.", "notice");
        case Notice::WelcomeBack:
            return tr(
                "Welcome back. Please sign in with the password you chose; the two-factor code comes next.",
                "notice");
        case Notice::SignedOut:
            return tr("You are signed out.", "notice");
        case Notice::SignedOutHere:
            return tr("You are signed out on this computer, but the server could not be told. It will end "
                      "the session by itself.",
                "notice");
        default:
            return ofThisComputer(notice);
        }
    }

    static QString wrongCode(int attemptsLeft)
    {
        if (attemptsLeft < 0)
            return tr("That code is not right. Please check it and try again.", "failure");
        if (attemptsLeft == 0)
            return tr(
                "That code is not right, and it was the last try. Please ask for a new code.", "failure");
        return tr("That code is not right. Please check it and try again; %n tries are left.", "failure",
            attemptsLeft);
    }

    static QString expiredCode(FailureCause cause)
    {
        if (cause == FailureCause::PerhapsWrong)
            return tr("That code is wrong, no longer valid, or was used already. Please check it, or ask for "
                      "a new one.",
                "failure");
        return tr(
            "That code is no longer valid. Please use the newest code or ask for a new one.", "failure");
    }

    static QString temporaryPasswordExpired(FailureCause cause, const QString& address)
    {
        if (cause == FailureCause::SupportOnly)
            return tr("That temporary password has expired. Please contact %1 for a new one.", "failure")
                .arg(address);
        return tr("That temporary password has expired. Please ask for a new one with “Forgot your "
                  "password?” or contact %1.",
            "failure")
            .arg(address);
    }

    static QString unsupported(FailureCause cause, const QString& address)
    {
        switch (cause) {
        case FailureCause::Browser:
            return tr("This sign-in has to be completed in your web browser.", "failure");
        case FailureCause::SupportOnly:
            return tr("This can’t be completed here. Please contact %1, who can help.", "failure")
                .arg(address);
        case FailureCause::Configuration:
            return tr("This program is not set up correctly, so nobody can sign in with it. Please show your "
                      "IT support this message; “salestrekker-signin --check” says what is wrong.",
                "failure");
        case FailureCause::DetailsRefused:
            return tr("Your details were not accepted. Please check what you entered beside the password, "
                      "then try again.",
                "failure");
        default:
            return tr("This sign-in needs a step that this program does not know. Please update the program "
                      "or contact %1.",
                "failure")
                .arg(address);
        }
    }

    static QString network(const Failure& failure)
    {
        if (failure.cause == FailureCause::Proxy)
            return tr("The proxy of your network refuses the connection. Please ask your IT support to check "
                      "the proxy settings, then try again.",
                "failure");
        if (failure.kind == Offline)
            return tr("There is no connection to Salestrekker. Please check your network; we keep trying, "
                      "and you can press the button again.",
                "failure");
        if (failure.kind == TimedOut)
            return tr("Salestrekker did not answer in time. Everything you entered is still here; please "
                      "press the button again.",
                "failure");
        return tr("The connection was lost before the answer came. Everything you entered is still here; "
                  "please press the button again.",
            "failure");
    }

    static QString untrusted(FailureCause cause)
    {
        if (cause == FailureCause::CertificateExpired)
            return tr("For your security nothing was sent: the server’s certificate is not valid today. "
                      "Please check this computer’s date and time, then contact your IT support.",
                "failure");
        if (cause == FailureCause::CertificateWrongHost)
            return tr("For your security nothing was sent: the server that answered is not Salestrekker. "
                      "Please try another network or contact your IT support.",
                "failure");
        return tr("For your security nothing was sent: the server could not prove that it is Salestrekker. "
                  "Please try another network or contact your IT support.",
            "failure");
    }

    static QString wait(std::chrono::seconds left)
    {
        if (left.count() > 0)
            return tr("Too many tries. Please wait %1, then try again.", "failure").arg(shownDuration(left));
        return tr("Thank you for waiting. You can try again now.", "failure");
    }

    static QString trouble(std::chrono::seconds left)
    {
        if (left.count() > 0)
            return tr("Salestrekker has trouble at the moment. You can try again in %1.", "failure")
                .arg(shownDuration(left));
        return tr(
            "Salestrekker has trouble at the moment. Everything you entered is still here; please try again.",
            "failure");
    }

    static QString unreadable(FailureCause cause)
    {
        if (cause == FailureCause::CaptivePortal)
            return tr("Your network answered in place of Salestrekker. It may want you to log in to the "
                      "network first: open a web page in your browser, then try again.",
                "failure");
        return tr("The answer from Salestrekker could not be understood. Please try again; if it happens "
                  "again, contact support.",
            "failure");
    }

    static QString credentials(const std::optional<PasswordHint>& hint)
    {
        if (!hint)
            return tr("Email address and password do not match. Please check both and try again.", "failure");
        switch (hint->kind) {
        case PasswordHint::Kind::OuterSpace:
            return tr("Email address and password do not match. The password begins or ends with a space "
                      "that may not belong to it.",
                "failure");
        case PasswordHint::Kind::Quoted:
            return tr("Email address and password do not match. The password is in quotation marks that may "
                      "not belong to it.",
                "failure");
        case PasswordHint::Kind::FullStop:
            return tr("Email address and password do not match. The password ends with a full stop or comma "
                      "that may not belong to it.",
                "failure");
        case PasswordHint::Kind::HtmlEntity:
            return tr("Email address and password do not match. The password contains “&amp;” or "
                      "the like, which may stand for a single character.",
                "failure");
        case PasswordHint::Kind::Invisible:
            return tr("Email address and password do not match. The password contains an invisible character "
                      "that may not belong to it.",
                "failure");
        case PasswordHint::Kind::LookAlike:
            return tr("Email address and password do not match. The password contains letters that only look "
                      "like A to Z; please check your keyboard layout.",
                "failure");
        }
        return {};
    }

    // What has nothing to do with what the broker entered.
    static QString ofTheServer(const Failure& failure, const Support& support, std::chrono::seconds left)
    {
        switch (failure.kind) {
        case Offline:
        case TimedOut:
        case OutcomeUnknown:
            return network(failure);
        case ServerTrouble:
            return trouble(left);
        case Untrusted:
            return untrusted(failure.cause);
        case ProtocolError:
            return unreadable(failure.cause);
        case Unsupported:
            return unsupported(failure.cause, isolated(support.email));
        default:
            return {};
        }
    }

    static QString failure(
        const Failure& failure, const State& state, const Support& support, std::chrono::seconds left)
    {
        switch (failure.kind) {
        case WrongCode:
            return wrongCode(failure.attemptsLeft);
        case ExpiredCode:
            return expiredCode(failure.cause);
        case VerificationExpired:
            return tr("The verification email is over a week old, so its code has expired. Please contact %1 "
                      "to perform the necessary checks.",
                "failure")
                .arg(isolated(support.email));
        case WrongCredentials:
            if (failure.cause == FailureCause::Browser)
                return tr("The sign-in in the browser was not completed. Please try again.", "failure");
            return credentials(
                std::holds_alternative<SigningIn>(state) ? hintOf(std::get<SigningIn>(state)) : std::nullopt);
        case TemporaryPasswordExpired:
            return temporaryPasswordExpired(failure.cause, isolated(support.email));
        case PasswordRefused:
            return tr(
                "Salestrekker did not accept this password. The list says why; please change it.", "failure");
        case PasswordReused:
            return tr("You have used this password before. Please choose another one.", "failure");
        case AttemptsExceeded:
            return wait(left);
        case SessionExpired:
            return tr("Your session has ended. Please sign in again.", "failure");
        case AccountDisabled:
            return tr("This account is disabled. Please contact your organisation or %1.", "failure")
                .arg(isolated(support.email));
        case ResetRequired:
            return tr("Your password must be reset before you can sign in. Please press “Forgot your "
                      "password?”.",
                "failure");
        case DeliveryFailed:
            return tr("The code could not be sent. Please try again, or contact %1 if your phone number has "
                      "changed.",
                "failure")
                .arg(isolated(support.email));
        default:
            return ofTheServer(failure, support, left);
        }
    }

    static QString button(Action action)
    {
        switch (action) {
        case Action::None:
            return {};
        case Action::ContactSupport:
            return tr("Contact support", "button");
        case Action::OpenBrowser:
            return tr("Continue in browser", "button");
        case Action::UseMendedPassword:
            return tr("Correct it", "button");
        case Action::ForgotPassword:
            return tr("Forgot your password?", "button");
        case Action::SendCode:
            return tr("Send a new code", "button");
        }
        return {};
    }

    static QString refusal(const Failure& reason)
    {
        if (reason.kind == PasswordReused)
            return tr("Not a password you have used before", "a password rule");
        if (!reason.reason.isEmpty())
            return tr("Salestrekker says: %1", "a password rule").arg(isolated(reason.reason));
        const QStringList& failed = reason.policyFailures;
        const auto because = [&failed](const char* what) { return failed.contains(QLatin1String(what)); };
        if (because("common") || because("breached"))
            return tr("Not a password that is commonly known", "a password rule");
        if (because("contains_name") || because("contains_email"))
            return tr("Does not contain your name or email address", "a password rule");
        if (because("min_length"))
            return tr("Longer than the password that Salestrekker refused", "a password rule");
        if (because("max_length"))
            return tr("Shorter than the password that Salestrekker refused", "a password rule");
        if (because("symbol"))
            return tr("Another symbol than in the password that Salestrekker refused", "a password rule");
        return tr("Not the password that Salestrekker refused", "a password rule");
    }

private:
    static std::optional<PasswordHint> hintOf(const SigningIn& state)
    {
        if (!state.hint)
            return {};
        return PasswordHint{ state.hint->kind, {} };
    }
};

Action actionFor(const Failure& failure, const State& state)
{
    const auto* signingIn = std::get_if<SigningIn>(&state);
    switch (failure.kind) {
    case VerificationExpired:
    case AccountDisabled:
        return Action::ContactSupport;
    case WrongCredentials:
        return signingIn && signingIn->hint && !signingIn->hint->mended.isEmpty() ? Action::UseMendedPassword
                                                                                  : Action::None;
    case TemporaryPasswordExpired:
        if (failure.cause == FailureCause::SupportOnly)
            return Action::ContactSupport;
        return signingIn ? Action::ForgotPassword : Action::None;
    case ResetRequired:
        return signingIn ? Action::ForgotPassword : Action::None;
    case ExpiredCode:
        return Action::SendCode;
    case WrongCode:
        return failure.attemptsLeft == 0 ? Action::SendCode : Action::None;
    case Unsupported:
        return failure.cause == FailureCause::Browser       ? Action::OpenBrowser
            : failure.cause == FailureCause::DetailsRefused ? Action::None
                                                            : Action::ContactSupport;
    default:
        return Action::None;
    }
}

Severity severityOf(FailureKind kind)
{
    switch (kind) {
    case Untrusted:
    case AccountDisabled:
    case VerificationExpired:
    case Unsupported:
        return Severity::Error;
    case SessionExpired:
        return Severity::Information;
    default:
        return Severity::Warning;
    }
}

} // namespace

QString refusalRule(const Failure& reason)
{
    return Text::refusal(reason);
}

ShownMessage shownMessage(const State& state, const Support& support, std::chrono::seconds left)
{
    ShownMessage shown;
    const Message& message = standing(state).message;
    const QString address = isolated(std::visit([](const auto& step) { return step.account.email; }, state));
    if (const auto* notice = std::get_if<Notice>(&message)) {
        shown.text = Text::notice(*notice, address);
    } else if (const auto* failure = std::get_if<Failure>(&message)) {
        shown.text = Text::failure(*failure, state, support, left);
        shown.severity = severityOf(failure->kind);
        shown.action = actionFor(*failure, state);
        shown.button = Text::button(shown.action);
    }
    return shown;
}

} // namespace Salestrekker
