// SPDX-License-Identifier: MIT
#include "messages.h"

#include "durationtext.h"
#include "isolated.h"

#include <QCoreApplication>

namespace Salestrekker {
namespace {

constexpr const char* context = "Messages";

struct Text {
    const char* source;
    const char* comment;
};

struct Row {
    Notice notice;
    Text text; ///< %1: the broker's address
};

// In the order of Notice. One without a row does not compile.
constexpr Row rows[]{
    { Notice::TemporaryPasswordOnItsWay,
        QT_TRANSLATE_NOOP3("Messages",
            "Your email address is verified. A confirmation and then your temporary password are "
            "on their way to %1.",
            "notice") },
    { Notice::EmailCodeSent,
        QT_TRANSLATE_NOOP3("Messages",
            "If %1 still has to be verified, a new code is on its way to it, and codes from earlier "
            "emails no longer work. If you have verified it already, choose “I have already "
            "verified my email”.",
            "notice") },
    { Notice::NothingToReset,
        QT_TRANSLATE_NOOP3("Messages",
            "A temporary password can’t be reset. Sign in with the one from your email; if it no longer "
            "works, contact support.",
            "notice") },
    { Notice::NothingToVerify,
        QT_TRANSLATE_NOOP3("Messages",
            "You don’t need a verification code. Sign in with the password you have: the temporary "
            "one from your email, or the one you chose.",
            "notice") },
    { Notice::VerifyFirst,
        QT_TRANSLATE_NOOP3("Messages",
            "Your email address is not verified yet. Please enter the verification code from the "
            "email sent to %1.",
            "notice") },
    { Notice::ResetPasswordSent,
        QT_TRANSLATE_NOOP3("Messages",
            "If %1 is known here and verified, a temporary password is on its way to it, and works for one "
            "hour. If you have not verified it yet, choose “I have a verification code”.",
            "notice") },
    { Notice::CodeSent,
        QT_TRANSLATE_NOOP3(
            "Messages", "A new code is on its way. The earlier one no longer works.", "notice") },
    { Notice::CodeSentAfterRenewal,
        QT_TRANSLATE_NOOP3("Messages",
            "We had to sign you in again, so a new code was sent. Please enter the new code.", "notice") },
    { Notice::PasswordChanged,
        QT_TRANSLATE_NOOP3("Messages", "Your new password is saved. Please sign in with it.", "notice") },
    { Notice::PasswordChangedEarlier,
        QT_TRANSLATE_NOOP3("Messages",
            "The earlier of your new passwords was saved after all, not the latest one. Use the earlier one "
            "from now on.",
            "notice") },
    { Notice::PasswordPerhapsSaved,
        QT_TRANSLATE_NOOP3("Messages",
            "You stopped before the answer came, so the password you sent may have been saved. Press “Change "
            "password” again to find out.",
            "notice") },
    { Notice::ResetPerhapsSent,
        QT_TRANSLATE_NOOP3("Messages",
            "You stopped before the answer came, so an email may be on its way. If it brings a temporary "
            "password, sign in with that one; if it brings a code, or none comes, choose “Forgot your "
            "password?” again.",
            "notice") },
    { Notice::CodePerhapsSent,
        QT_TRANSLATE_NOOP3("Messages",
            "You stopped before the answer came, so a new code may be on its way. If one comes, use that "
            "one.",
            "notice") },
    { Notice::AuthenticatorKeyChanged,
        QT_TRANSLATE_NOOP3("Messages",
            "We had to sign you in again, so there is a new key. Please remove the earlier one from your "
            "authenticator app and add this one.",
            "notice") },
    { Notice::SignInAgain,
        QT_TRANSLATE_NOOP3("Messages", "Your session has ended. Please sign in again.", "notice") },
    { Notice::WelcomeBack,
        QT_TRANSLATE_NOOP3("Messages",
            "Welcome back. Please sign in with the password you chose; the two-factor code comes next.",
            "notice") },
    { Notice::WelcomeBackTemporary,
        QT_TRANSLATE_NOOP3("Messages",
            "Welcome back. Sign in with the temporary password from the email “STEP 2: Temporary "
            "password”.",
            "notice") },
    { Notice::PasswordUncertain,
        QT_TRANSLATE_NOOP3("Messages",
            "We don’t know whether your new password was saved before the sign-in was interrupted. "
            "Try it first. If it isn’t accepted, use the temporary password from your email, or "
            "choose “Forgot your password?”.",
            "notice") },
    { Notice::ResetAgain,
        QT_TRANSLATE_NOOP3("Messages",
            "Your session ended before the new password was saved. Choose “Forgot your password?” to "
            "get a new code.",
            "notice") },
    { Notice::LinkFilledIn,
        QT_TRANSLATE_NOOP3("Messages",
            "We filled in what the link from your email says. Please check it, then press the button.",
            "notice") },
    { Notice::LinkIgnored,
        QT_TRANSLATE_NOOP3("Messages",
            "That link could not be used. Please enter the address and code from the email yourself.",
            "notice") },
    { Notice::SettingsUnreadable,
        QT_TRANSLATE_NOOP3("Messages",
            "The settings saved on this computer could not be read, so we started without them. "
            "Nothing was overwritten.",
            "notice") },
    { Notice::SettingsNotSaved,
        QT_TRANSLATE_NOOP3("Messages",
            "This computer could not save your settings (the disk may be full or read-only), so the "
            "program will not remember you next time.",
            "notice") },
    { Notice::OtherWindowHangs,
        QT_TRANSLATE_NOOP3("Messages",
            "Another Salestrekker sign-in window is open but does not answer, so this one was opened "
            "without it. You can go on here and close the other one.",
            "notice") },
    { Notice::NotRemembered,
        QT_TRANSLATE_NOOP3("Messages",
            "You are signed in, but this computer could not keep the session. You will be asked to "
            "sign in next time.",
            "notice") },
    { Notice::SignedOut, QT_TRANSLATE_NOOP3("Messages", "You are signed out.", "notice") },
    { Notice::SignedOutHere,
        QT_TRANSLATE_NOOP3("Messages",
            "You signed out on this computer, but Salestrekker could not be told yet. We’ll try again each "
            "time this program starts.",
            "notice") },
    { Notice::SignedOutHereOnly,
        QT_TRANSLATE_NOOP3(
            "Messages", "You signed out on this computer, but Salestrekker could not be told.", "notice") },
    { Notice::SignedOutNotForgotten,
        QT_TRANSLATE_NOOP3("Messages",
            "You signed out, but Salestrekker could not be told, and this computer could not forget your "
            "session: it may sign you in by itself when this program starts again. If it does, please sign "
            "out once more.",
            "notice") },
};

constexpr bool isComplete()
{
    std::size_t at = 0;
    for (const Row& row : rows) {
        if (static_cast<std::size_t>(row.notice) != at++)
            return false;
    }
    return at == noticeCount;
}
static_assert(isComplete());

} // namespace

QString pauseText(std::chrono::seconds pause)
{
    return pause.count() == 0
        ? QString()
        : QCoreApplication::translate("Messages", "You can go on in %1.", "after a message")
              .arg(shownDuration(pause));
}

QStringView heldPassword(const State& state)
{
    return std::visit(
        [](const auto& step) {
            if constexpr (requires { step.password; })
                return step.password.reveal();
            else
                return QStringView();
        },
        state);
}

ShownMessage shownMessage(const State& state, const Support& support, TimeLeft left)
{
    const Message& message = standing(state).message;
    if (const auto* failure = std::get_if<Failure>(&message))
        return failureMessage(*failure, state, support, left);
    const auto* notice = std::get_if<Notice>(&message);
    if (!notice)
        return { .text = pauseText(left.pause) };
    const Row& row = rows[static_cast<std::size_t>(*notice)];
    QString said = QCoreApplication::translate(context, row.text.source, row.text.comment);
    if (said.contains(QLatin1String("%1")))
        said = said.arg(isolated(std::visit([](const auto& step) { return step.account.email; }, state)));
    const bool canCopy = *notice == Notice::PasswordChangedEarlier && !heldPassword(state).isEmpty();
    const auto action = canCopy ? ShownMessage::Action::CopyPassword : ShownMessage::Action::None;
    QStringList text{ said };
    if (*notice != Notice::PasswordPerhapsSaved) // which says so itself
        text += perhapsSavedText(state);
    text += pauseText(left.pause);
    text.removeAll(QString());
    return { text.join(u' '), MessageBar::Severity::Information, action, buttonText(action) };
}

} // namespace Salestrekker
