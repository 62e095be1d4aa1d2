// SPDX-License-Identifier: MIT
#include "messages.h"

#include "isolated.h"

#include <QCoreApplication>

namespace Salestrekker {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Messages)
public:
    // The table of notices; one that is missing does not compile.
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
                "If %1 still has to be verified, a new code is on its way to it, and codes from earlier "
                "emails no longer work. If you have verified it already, choose “I have already "
                "verified my email”.",
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
            return tr("The password you entered earlier was saved after all, not the latest one. Use the "
                      "earlier one from now on.",
                "notice");
        case Notice::PasswordPerhapsSaved:
            return tr("You stopped before the answer came, so this password may have been saved. Press “Change "
                      "password” again to find out.",
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
        case Notice::WelcomeBackTemporary:
            return tr("Welcome back. Sign in with the temporary password from the email “STEP 2: Temporary "
                      "password”.",
                "notice");
        case Notice::PasswordUncertain:
            return tr("We don’t know whether your new password was saved before the sign-in was interrupted. "
                      "Try it first. If it isn’t accepted, use the temporary password from your email, or "
                      "choose “Forgot your password?”.",
                "notice");
        case Notice::ResetAgain:
            return tr(
                "Your session ended before the new password was saved. Choose “Forgot your password?” to "
                "get a new code.",
                "notice");
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
        case Notice::SignedOut:
            return tr("You are signed out.", "notice");
        case Notice::SignedOutHere:
            return tr(
                "You are signed out on this computer, but Salestrekker could not be told yet. We’ll tell "
                "it the next time this program starts.",
                "notice");
        }
        return {};
    }
};

} // namespace

ShownMessage shownMessage(const State& state, const Support& support, TimeLeft left)
{
    const Message& message = standing(state).message;
    if (const auto* failure = std::get_if<Failure>(&message))
        return failureMessage(*failure, state, support, left);
    const auto* notice = std::get_if<Notice>(&message);
    if (!notice)
        return {};
    const QString address = std::visit([](const auto& step) { return step.account.email; }, state);
    return { .text = Text::notice(*notice, isolated(address)) };
}

} // namespace Salestrekker
