// SPDX-License-Identifier: MIT
#include "scenes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProgressBar>

namespace Salestrekker::Testing {
namespace {

using enum FailureKind;
using std::chrono::seconds;

template <typename S> S begun()
{
    S state;
    state.account.email = email;
    state.serial = 9;
    if constexpr (requires { state.temporary; })
        state.temporary = Secret(temporaryPassword);
    if constexpr (std::is_same_v<S, EnteringCode>)
        state.wanted = std::get<CodeWanted>(codeWanted().wanted);
    if constexpr (std::is_same_v<S, SignedIn>)
        state.tokens = someTokens();
    return state;
}

template <typename S, typename Change> std::function<State()> with(Change change)
{
    return [change] {
        S state = begun<S>();
        change(state);
        return State(std::move(state));
    };
}

template <typename S> std::function<State()> plain()
{
    return with<S>([](S&) {});
}

template <typename S> std::function<State()> notice(Notice notice)
{
    return with<S>([notice](S& state) { state.message = notice; });
}

template <typename S>
std::function<State()> failed(
    FailureKind kind, FailureCause cause = FailureCause::None, int attemptsLeft = -1, int pause = 0)
{
    return with<S>([=](S& state) {
        Failure what = failure(kind, pause);
        what.cause = cause;
        what.attemptsLeft = attemptsLeft;
        state.message = what;
        if (pause > 0)
            state.pause = { seconds(pause), 3 };
    });
}

// An answer is awaited, and has been for a while.
template <typename S, typename R> std::function<State()> busy()
{
    return with<S>([](S& state) { state.awaited = Awaited{ 9, Request(R{}).index() }; });
}

void untilBusyIsShown(WizardDriver& driver)
{
    if (!QTest::qWaitFor([&] { return driver.find("busyIndicator")->isVisible(); }))
        qFatal("not busy");
    driver.find<QProgressBar>("busyIndicator")->setRange(0, 100); // standing still
    driver.find<QProgressBar>("busyIndicator")->setValue(40);
}

void help(WizardDriver& driver)
{
    driver.click("helpButton");
}

std::function<void(WizardDriver&)> typed(const char* name, const QString& text)
{
    return [=](WizardDriver& driver) { driver.type(name, text); };
}

std::function<void(WizardDriver&)> passwords(const QString& first, const QString& second)
{
    return [=](WizardDriver& driver) {
        driver.type("newPassword", first);
        if (!second.isEmpty())
            driver.type("confirmPassword", second);
    };
}

std::function<State()> hinted(PasswordHint::Kind kind)
{
    return with<SigningIn>([kind](SigningIn& state) {
        state.message = failure(WrongCredentials);
        state.hint = PasswordHint{ kind, Secret(temporaryPassword) };
    });
}

std::function<State()> refused(FailureKind kind, const QString& reason)
{
    return with<ChoosingPassword>([=](ChoosingPassword& state) {
        Failure what = failure(kind);
        what.reason = reason;
        state.refusals.push_back({ Secret(goodPassword), what });
        state.message = what;
    });
}

QList<Scene> verifyScenes()
{
    using S = VerifyingEmail;
    return {
        { "verify", [] { return State(VerifyingEmail()); } },
        { "verify-link", with<S>([](S& state) {
             state.code = QStringLiteral("123456");
             state.message = Notice::LinkFilledIn;
         }) },
        { "verify-likely-address", [] { return State(VerifyingEmail()); },
            [](WizardDriver& driver) {
                driver.type("emailAddress", QStringLiteral("alex@gmial.com"));
                driver.find("verificationCode")->setFocus();
            } },
        { "verify-clipboard", plain<S>(),
            [](WizardDriver& driver) {
                QGuiApplication::clipboard()->setText(QStringLiteral("Code: 123 456"));
                QEvent activated(QEvent::WindowActivate);
                QCoreApplication::sendEvent(&driver.wizard, &activated);
                QGuiApplication::clipboard()->clear();
            } },
        { "verify-busy", busy<S, VerifyEmail>(), untilBusyIsShown },
        { "verify-wrong-code", failed<S>(WrongCode, FailureCause::None, 4),
            typed("verificationCode", QStringLiteral("000000")) },
        { "verify-last-try", failed<S>(WrongCode, FailureCause::None, 0) },
        { "verify-expired-code", failed<S>(ExpiredCode) },
        { "verify-email-expired", failed<S>(VerificationExpired) },
        { "verify-new-code", with<S>([](S& state) {
             state.message = Notice::EmailCodeSent;
             state.resendPause = { seconds(30), 4 };
         }) },
        { "verify-offline", failed<S>(Offline) },
        { "verify-proxy", failed<S>(Offline, FailureCause::Proxy) },
        { "verify-no-answer", failed<S>(TimedOut) },
        { "verify-trouble", failed<S>(ServerTrouble, FailureCause::None, -1, 90) },
        { "verify-untrusted", failed<S>(Untrusted, FailureCause::CertificateExpired) },
        { "verify-captive-portal", failed<S>(ProtocolError, FailureCause::CaptivePortal) },
        { "verify-help", plain<S>(), help },
    };
}

QList<Scene> signInScenes()
{
    using S = SigningIn;
    return {
        { "sign-in-first", notice<S>(Notice::TemporaryPasswordOnItsWay) },
        { "sign-in-returning", plain<S>(), typed("signInPassword", goodPassword) },
        { "sign-in-caps-lock", plain<S>(), typed("signInPassword", QStringLiteral("cORRECT")) },
        { "sign-in-busy", busy<S, SignIn>(), untilBusyIsShown },
        { "sign-in-no-match", failed<S>(WrongCredentials) },
        { "sign-in-full-stop", hinted(PasswordHint::Kind::FullStop) },
        { "sign-in-wait", failed<S>(AttemptsExceeded, FailureCause::None, -1, 25) },
        { "sign-in-saved-wait", with<S>([](S& state) {
             state.message = Notice::PasswordChanged;
             state.pause = { seconds(25), 3 };
         }) },
        { "sign-in-temporary-expired", failed<S>(TemporaryPasswordExpired) },
        { "sign-in-disabled", failed<S>(AccountDisabled) },
        { "sign-in-browser", failed<S>(Unsupported, FailureCause::Browser) },
        { "sign-in-not-set-up", failed<S>(Unsupported, FailureCause::Configuration) },
        { "sign-in-signed-out", notice<S>(Notice::SignedOut) },
        { "sign-in-not-forgotten", notice<S>(Notice::SignedOutNotForgotten) },
        { "sign-in-help", plain<S>(), help },
    };
}

QList<Scene> newPasswordScenes()
{
    using S = ChoosingPassword;
    return {
        { "new-password", plain<S>() },
        { "new-password-some-rules", plain<S>(), passwords(QStringLiteral("short7"), {}) },
        { "new-password-too-long", plain<S>(),
            passwords(QString(29, u'a') + QStringLiteral("A1!x"), QStringLiteral("aaa")) },
        { "new-password-full", plain<S>(), passwords(goodPassword, goodPassword) },
        { "new-password-shown", plain<S>(),
            [](WizardDriver& driver) {
                driver.click("suggestPassword");
                // A random one would be another picture each time.
                driver.find<QLineEdit>("newPassword")->setText(goodPassword);
                driver.find<QLineEdit>("confirmPassword")->setText(goodPassword);
            } },
        { "new-password-busy", busy<S, ChooseNewPassword>(), untilBusyIsShown },
        { "new-password-reused", refused(PasswordReused, {}), passwords(goodPassword, goodPassword) },
        { "new-password-refused",
            refused(PasswordRefused, QStringLiteral("Must not contain the name of a month")),
            passwords(goodPassword, goodPassword) },
        { "new-password-reset", with<S>([](S& state) {
             state.withCode = true;
             state.temporary = {};
             state.deliveries = { { QStringLiteral("email"), QStringLiteral("b•••@example.com") } };
         }) },
        { "new-password-details", with<S>([](S& state) {
             state.detailsWanted
                 = { QStringLiteral("name"), QStringLiteral("phone_number"), QStringLiteral("birthdate") };
         }) },
        { "new-password-help", plain<S>(), help },
    };
}

QList<Scene> laterScenes()
{
    using S = EnteringCode;
    return {
        { "code", with<S>([](S& state) {
             state.resendPause = { seconds(30), 4 };
         }) },
        { "code-wrong", failed<S>(WrongCode, FailureCause::None, 1),
            typed("twoFactorCode", QStringLiteral("000000")) },
        { "code-last-minute", with<S>([](S& state) {
             state.codeLife = { seconds(45), 5 };
         }) },
        { "code-renewed", notice<S>(Notice::CodeSentAfterRenewal) },
        { "code-not-sent", failed<S>(DeliveryFailed) },
        { "code-busy", busy<S, EnterCode>(), untilBusyIsShown },
        { "code-by-app",
            with<S>([](S& state) { state.wanted = std::get<CodeWanted>(codeWanted(false).wanted); }) },
        { "code-methods", with<ChoosingMethod>([](ChoosingMethod& state) {
             state.methods = { { QStringLiteral("sms"), QStringLiteral("••• 678") },
                 { QStringLiteral("email"), QStringLiteral("b•••@example.com") },
                 { QStringLiteral("totp"), {} } };
         }) },
        { "code-app-set-up", with<SettingUpTotp>([](SettingUpTotp& state) {
             state.setup = std::get<TotpSetupWanted>(totpSetupWanted().wanted);
         }) },
        { "code-help", plain<S>(), help },
        { "signed-in", plain<SignedIn>() },
        { "signed-in-not-kept", notice<SignedIn>(Notice::NotRemembered) },
        { "signed-in-help", plain<SignedIn>(), help },
    };
}

} // namespace

const QList<Scene>& scenes()
{
    static const QList<Scene> all = verifyScenes() + signInScenes() + newPasswordScenes() + laterScenes();
    return all;
}

} // namespace Salestrekker::Testing
