// SPDX-License-Identifier: MIT
#include "durationtext.h"
#include "isolated.h"
#include "messages.h"

#include <QCoreApplication>

namespace Salestrekker {
namespace {

using enum FailureKind;
using Action = ShownMessage::Action;
using Severity = MessageBar::Severity;
using std::chrono::seconds;

// What a text or an action may depend on.
struct Context {
    const Failure& failure;
    const State& state;
    const QString support; ///< its address
    const TimeLeft left;

    [[nodiscard]] const SigningIn* signingIn() const { return std::get_if<SigningIn>(&state); }
    template <typename R> [[nodiscard]] bool isAbout() const
    {
        return standing(state).about == Request(R{}).index();
    }
    [[nodiscard]] bool isAboutResend() const
    {
        return isAbout<ResendEmailCode>() || isAbout<ResendCode>() || isAbout<StartReset>();
    }
    [[nodiscard]] seconds wait() const { return isAboutResend() ? left.resendPause : left.pause; }
    /// The code is made by an app: no other can be sent.
    [[nodiscard]] bool isAppCode() const
    {
        const auto* entering = std::get_if<EnteringCode>(&state);
        return std::holds_alternative<SettingUpTotp>(state)
            || (entering && entering->wanted.deliveries.isEmpty());
    }
};

class Text {
    Q_DECLARE_TR_FUNCTIONS(Messages)
public:
    static QString wrongCode(const Context& c)
    {
        const int triesLeft = c.failure.attemptsLeft;
        if (triesLeft < 0)
            return tr("That code is not right. Please check it and try again.", "failure");
        if (triesLeft > 0)
            return tr("That code is not right. Please check it and try again; %n tries are left.", "failure",
                triesLeft);
        if (c.isAppCode())
            return tr("That code is not right, and it was the last try. Please sign in again.", "failure");
        return tr("That code is not right, and it was the last try. Please ask for a new code.", "failure");
    }

    static QString expiredCode(const Context& c)
    {
        if (c.isAppCode())
            return tr(
                "That code is no longer valid. Please enter the one that your app shows now.", "failure");
        if (c.failure.cause == FailureCause::PerhapsWrong)
            return tr("That code is wrong, no longer valid, or was used already. Please check it, or ask for "
                      "a new one.",
                "failure");
        return tr(
            "That code is no longer valid. Please use the newest code or ask for a new one.", "failure");
    }

    static QString verificationExpired(const Context& c)
    {
        return tr("The verification email is over a week old, so its code has expired. Please contact %1 "
                  "to perform the necessary checks.",
            "failure")
            .arg(c.support);
    }

    static QString wrongCredentials(const Context& c)
    {
        if (c.failure.cause == FailureCause::Browser)
            return tr("The sign-in in the browser was not completed. Please try again.", "failure");
        const auto* signingIn = c.signingIn();
        if (signingIn && signingIn->hint)
            return credentials(signingIn->hint->kind);
        if (signingIn && signingIn->uncertain)
            return tr("Email address and password do not match. If it was your new password, it may not have "
                      "been saved: use the temporary password from your email, or choose “Forgot your "
                      "password?”.",
                "failure");
        return tr("Email address and password do not match. Please check both and try again.", "failure");
    }

    static QString credentials(PasswordHint::Kind hint)
    {
        switch (hint) {
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

    static QString temporaryPasswordExpired(const Context& c)
    {
        if (c.failure.cause == FailureCause::SupportOnly)
            return tr("That temporary password has expired. Please contact %1 for a new one.", "failure")
                .arg(c.support);
        return tr("That temporary password has expired. Please ask for a new one with “Forgot your "
                  "password?” or contact %1.",
            "failure")
            .arg(c.support);
    }

    static QString passwordRefused(const Context&)
    {
        return tr(
            "Salestrekker did not accept this password. The list says why; please change it.", "failure");
    }

    static QString passwordReused(const Context&)
    {
        return tr("You have used this password before. Please choose another one.", "failure");
    }

    static QString attemptsExceeded(const Context& c)
    {
        const seconds left = c.wait();
        if (c.isAbout<StartReset>())
            return left.count() > 0
                ? tr("Too many requests: your password was not reset. You can ask for a reset in %1.",
                    "failure")
                      .arg(shownDuration(left))
                : tr("You can ask for a password reset now.", "failure");
        if (c.isAboutResend())
            return left.count() > 0
                ? tr("Too many requests: no new code was sent. You can ask for one in %1.", "failure")
                      .arg(shownDuration(left))
                : tr("You can ask for a new code now.", "failure");
        if (left.count() > 0)
            return tr("Too many tries. Please wait %1, then try again.", "failure").arg(shownDuration(left));
        return tr("Thank you for waiting. You can try again now.", "failure");
    }

    static QString sessionExpired(const Context& c)
    {
        // Only who was signed in had a session that a broker knows of.
        if (std::holds_alternative<VerifyingEmail>(c.state) || (c.signingIn() && !c.isAbout<Renew>()))
            return tr("Salestrekker closed this sign-in before it was finished. Nothing you entered is lost. "
                      "Try again.",
                "failure");
        return tr("Your session has ended. Please sign in again.", "failure");
    }

    static QString accountDisabled(const Context& c)
    {
        return tr("This account is disabled. Please contact your organisation or %1.", "failure")
            .arg(c.support);
    }

    static QString resetRequired(const Context&)
    {
        return tr("Your password must be reset before you can sign in. Please press “Forgot your "
                  "password?”.",
            "failure");
    }

    static QString deliveryFailed(const Context& c)
    {
        return tr("The code could not be sent. Please try again, or contact %1 if your phone number has "
                  "changed.",
            "failure")
            .arg(c.support);
    }

    // Nothing where no proxy is at fault.
    static QString proxy(const Context& c)
    {
        if (c.failure.cause == FailureCause::ProxyPassword)
            return tr("Your network’s proxy has not let this computer through. Try again: a window will ask "
                      "for your network’s user name and password. Don’t enter them on this page.",
                "failure");
        if (c.failure.cause == FailureCause::ProxyAway)
            return tr("Your network’s proxy does not connect at the moment, so Salestrekker can’t be "
                      "reached. Try again shortly; if it stays so, ask your IT support.",
                "failure");
        if (c.failure.cause != FailureCause::Proxy)
            return {};
        return tr("The proxy of your network refuses the connection. Please ask your IT support to check "
                  "the proxy settings, then try again.",
            "failure");
    }

    static QString offline(const Context& c)
    {
        if (QString text = proxy(c); !text.isEmpty())
            return text;
        if (standing(c.state).networkRetry)
            return tr(
                "Can’t reach Salestrekker. Check your internet connection. We’ll keep trying.", "failure");
        return tr("Can’t reach Salestrekker. Check your internet connection, then try again.", "failure");
    }

    static QString browserAgain()
    {
        return tr("The connection was lost before the sign-in in your browser was finished. Please sign in "
                  "there again.",
            "failure");
    }

    static QString timedOut(const Context& c)
    {
        if (QString text = proxy(c); !text.isEmpty())
            return text;
        if (c.isAbout<SignInInBrowser>())
            return browserAgain();
        return tr("Salestrekker took too long to answer. Nothing you entered is lost. Try again.", "failure");
    }

    static QString outcomeUnknown(const Context& c)
    {
        if (QString text = proxy(c); !text.isEmpty())
            return text;
        if (c.isAbout<SignInInBrowser>())
            return browserAgain();
        return tr("The connection was lost before the answer came. Nothing you entered is lost. Try again.",
            "failure");
    }

    static QString serverTrouble(const Context& c)
    {
        if (c.failure.cause == FailureCause::OtherProgram)
            return tr("Another Salestrekker program on this computer is renewing your sign-in at the moment. "
                      "Try again.",
                "failure");
        const seconds left = c.wait();
        if (left.count() > 0)
            return tr("Salestrekker has trouble at the moment. You can try again in %1.", "failure")
                .arg(shownDuration(left));
        return tr(
            "Salestrekker has trouble at the moment. Nothing you entered is lost. Try again.", "failure");
    }

    static QString untrusted(const Context& c)
    {
        const FailureCause cause = c.failure.cause;
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

    static QString protocolError(const Context& c)
    {
        if (c.failure.cause == FailureCause::CaptivePortal)
            return tr("Your network answered in place of Salestrekker. It may want you to log in to the "
                      "network first: open a web page in your browser, then try again.",
                "failure");
        if (c.failure.cause == FailureCause::WebFilter)
            return tr(
                "Your network blocked Salestrekker: a web filter or firewall answered in its place. Ask "
                "your IT support to allow it, or try another network.",
                "failure");
        return tr("The answer from Salestrekker could not be understood. Please try again; if it happens "
                  "again, contact support.",
            "failure");
    }

    static QString unsupported(const Context& c)
    {
        const QString& address = c.support;
        switch (c.failure.cause) {
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

    // What is left open while a password is saved; nothing where nothing is.
    static QString perhapsSaved(const State& state)
    {
        const auto* choosing = std::get_if<ChoosingPassword>(&state);
        if (!choosing || !choosing->unsure)
            return {};
        return tr("We don’t know yet whether the password you sent was saved: press “Change password” again "
                  "to find out.",
            "after a failure");
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
        case Action::OpenNetworkLogin:
            return tr("Open browser", "button");
        case Action::UseMendedPassword:
            return tr("Correct it", "button");
        case Action::ForgotPassword:
            return tr("Forgot your password?", "button");
        case Action::SendCode:
            return tr("Send a new code", "button");
        case Action::SignInAgain:
            return tr("Back to sign in", "button");
        case Action::CopyPassword:
            return tr("Copy the password", "button");
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
};

Action none(const Context&)
{
    return Action::None;
}

Action support(const Context&)
{
    return Action::ContactSupport;
}

Action another(const Context& c)
{
    return c.isAppCode() ? Action::None : Action::SendCode;
}

Action afterWrongCode(const Context& c)
{
    if (c.failure.attemptsLeft != 0)
        return Action::None;
    return c.isAppCode() ? Action::SignInAgain : another(c);
}

Action mend(const Context& c)
{
    const auto* signingIn = c.signingIn();
    return signingIn && signingIn->hint && !signingIn->hint->mended.isEmpty() ? Action::UseMendedPassword
                                                                              : Action::None;
}

Action reset(const Context& c)
{
    return c.signingIn() ? Action::ForgotPassword : Action::None;
}

Action afterTemporaryPassword(const Context& c)
{
    return c.failure.cause == FailureCause::SupportOnly ? Action::ContactSupport : reset(c);
}

Action afterBrowser(const Context& c)
{
    return c.isAbout<SignInInBrowser>() ? Action::OpenBrowser : Action::None;
}

Action afterProtocolError(const Context& c)
{
    return c.failure.cause == FailureCause::CaptivePortal ? Action::OpenNetworkLogin : Action::None;
}

Action afterUnsupported(const Context& c)
{
    return c.failure.cause == FailureCause::Browser       ? Action::OpenBrowser
        : c.failure.cause == FailureCause::DetailsRefused ? Action::None
                                                          : Action::ContactSupport;
}

// Nothing is offered that would do nothing.
bool mayBeDone(Action action, const TimeLeft& left)
{
    switch (action) {
    case Action::SendCode:
    case Action::ForgotPassword:
        return left.pause.count() == 0 && left.resendPause.count() == 0;
    case Action::OpenBrowser:
        return left.pause.count() == 0;
    case Action::None:
    case Action::ContactSupport:
    case Action::OpenNetworkLogin:
    case Action::UseMendedPassword:
    case Action::SignInAgain:
    case Action::CopyPassword:
        return true;
    }
    return true;
}

// Who names the pause in a sentence of its own.
bool namesPause(const Context& c)
{
    const FailureKind kind = c.failure.kind;
    return c.failure.cause == FailureCause::None && (kind == AttemptsExceeded || kind == ServerTrouble)
        && !c.isAboutResend();
}

struct Row {
    FailureKind kind;
    Severity severity;
    QString (*text)(const Context&);
    Action (*action)(const Context&);
};

// In the order of FailureKind. A kind without a row does not compile.
constexpr Row rows[]{
    { WrongCode, Severity::Warning, Text::wrongCode, afterWrongCode },
    { ExpiredCode, Severity::Warning, Text::expiredCode, another },
    { VerificationExpired, Severity::Error, Text::verificationExpired, support },
    { WrongCredentials, Severity::Warning, Text::wrongCredentials, mend },
    { TemporaryPasswordExpired, Severity::Warning, Text::temporaryPasswordExpired, afterTemporaryPassword },
    { PasswordRefused, Severity::Warning, Text::passwordRefused, none },
    { PasswordReused, Severity::Warning, Text::passwordReused, none },
    { AttemptsExceeded, Severity::Warning, Text::attemptsExceeded, none },
    { SessionExpired, Severity::Information, Text::sessionExpired, none },
    { AccountDisabled, Severity::Error, Text::accountDisabled, support },
    { ResetRequired, Severity::Warning, Text::resetRequired, reset },
    { DeliveryFailed, Severity::Warning, Text::deliveryFailed, none },
    { Offline, Severity::Warning, Text::offline, none },
    { TimedOut, Severity::Warning, Text::timedOut, afterBrowser },
    { OutcomeUnknown, Severity::Warning, Text::outcomeUnknown, afterBrowser },
    { ServerTrouble, Severity::Warning, Text::serverTrouble, none },
    { Untrusted, Severity::Error, Text::untrusted, none },
    { ProtocolError, Severity::Warning, Text::protocolError, afterProtocolError },
    { Unsupported, Severity::Error, Text::unsupported, afterUnsupported },
};

constexpr bool isComplete()
{
    std::size_t at = 0;
    for (const Row& row : rows) {
        if (static_cast<std::size_t>(row.kind) != at++)
            return false;
    }
    return at == static_cast<std::size_t>(Unsupported) + 1;
}
static_assert(isComplete());

} // namespace

QString buttonText(Action action)
{
    return Text::button(action);
}

QString perhapsSavedText(const State& state)
{
    return Text::perhapsSaved(state);
}

QString refusalRule(const Failure& reason)
{
    return Text::refusal(reason);
}

ShownMessage failureMessage(const Failure& failure, const State& state, const Support& support, TimeLeft left)
{
    const Context context{ failure, state, isolated(support.email), left };
    const Row& row = rows[static_cast<std::size_t>(failure.kind)];
    const Action fitting = row.action(context);
    const Action action = mayBeDone(fitting, left) ? fitting : Action::None;
    QStringList text{ row.text(context), Text::perhapsSaved(state) };
    if (!namesPause(context))
        text += pauseText(left.pause);
    text.removeAll(QString());
    return { text.join(u' '), row.severity, action, Text::button(action) };
}

} // namespace Salestrekker
