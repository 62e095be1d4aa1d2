// SPDX-License-Identifier: MIT
#include "outcomes.h"

#include <QStringList>

namespace Salestrekker::Testing {
namespace {

const char* const stateNames[]{ "VerifyingEmail", "SigningIn", "ChoosingPassword", "ChoosingMethod",
    "EnteringCode", "SettingUpTotp", "SignedIn" };
static_assert(std::size(stateNames) == std::variant_size_v<State>);
const char* const eventNames[]{ "VerificationSubmitted", "NewEmailCodeAsked", "AlreadyVerified", "HaveCode",
    "SignInSubmitted", "PasswordForgotten", "NewPasswordSubmitted", "CodeSubmitted", "NewCodeAsked",
    "OtherMethodAsked", "MethodChosen", "BrowserChosen", "SignOutPressed", "KeepChosen", "Edited",
    "HintTaken", "Cancelled", "LinkOpened", "Noticed", "StoredSessionFound", "PauseOver", "ResendPauseOver",
    "NetworkRetryDue", "SignInInstead", "RevocationAnswered", "Answered" };
static_assert(std::size(eventNames) == std::variant_size_v<Event>);
const char* const noticeNames[]{ "TemporaryPasswordOnItsWay", "EmailCodeSent", "NothingToReset",
    "NothingToVerify", "VerifyFirst", "ResetPasswordSent", "CodeSent", "CodeSentAfterRenewal",
    "PasswordChanged", "PasswordChangedEarlier", "PasswordPerhapsSaved", "ResetPerhapsSent",
    "CodePerhapsSent", "AuthenticatorKeyChanged", "SignInAgain", "WelcomeBack", "WelcomeBackTemporary",
    "PasswordUncertain", "ResetAgain", "LinkFilledIn", "LinkIgnored", "SettingsUnreadable",
    "SettingsNotSaved", "OtherWindowHangs", "NotRemembered", "SignedOut", "SignedOutHere",
    "SignedOutHereOnly", "SignedOutNotForgotten" };
static_assert(std::size(noticeNames) == noticeCount);

template <typename S> S withAccount()
{
    S state;
    state.account.email = email;
    return state;
}

} // namespace

QString nameOf(const State& state)
{
    return QLatin1String(stateNames[state.index()]);
}
QString nameOf(const Event& event)
{
    return QLatin1String(eventNames[event.index()]);
}
QString nameOf(Notice notice)
{
    return QLatin1String(noticeNames[static_cast<int>(notice)]);
}

Challenge emailCodeWanted()
{
    return { EmailCodeWanted{ std::chrono::seconds(30) }, "c-email" };
}
Challenge passwordWanted()
{
    return { PasswordWanted{}, "c-password" };
}
Challenge newPasswordWanted()
{
    return { NewPasswordWanted{}, "c-new-password" };
}
Challenge codeWanted(bool delivered)
{
    CodeWanted wanted;
    if (delivered)
        wanted.deliveries = { { QStringLiteral("sms"), QStringLiteral("••• 678") },
            { QStringLiteral("email"), QStringLiteral("b•••@example.com") } };
    wanted.codeLength = 6;
    wanted.methods = { { QStringLiteral("totp"), QString() } };
    return { wanted, "c-code" };
}
Challenge methodWanted()
{
    return { MethodWanted{ { { QStringLiteral("sms"), QStringLiteral("••• 678") } } }, "c-method" };
}
Challenge totpSetupWanted()
{
    return { TotpSetupWanted{ QStringLiteral("JBSWY3DPEHPK3PXP"), {} }, "c-totp" };
}
Tokens someTokens()
{
    return { Secret(QStringLiteral("refresh")), "session",
        { QStringLiteral("Alex Broker"), email, QStringLiteral("Example Finance") } };
}
Failure failure(FailureKind kind, int retryAfterSeconds)
{
    Failure result;
    result.kind = kind;
    result.retryAfter = std::chrono::seconds(retryAfterSeconds);
    return result;
}

Outcome outcomeNumber(int number)
{
    switch (number) {
    case 0:
        return emailCodeWanted();
    case 1:
        return passwordWanted();
    case 2:
        return newPasswordWanted();
    case 3:
        return codeWanted();
    case 4:
        return codeWanted(false);
    case 5:
        return methodWanted();
    case 6:
        return totpSetupWanted();
    case 7:
        return someTokens();
    default:
        break;
    }
    const FailureKind kind = allFailureKinds[number - 8];
    return failure(kind, kind == FailureKind::AttemptsExceeded ? 8 : 0);
}

QString outcomeName(int number)
{
    const char* const names[]{ "EmailCodeWanted", "PasswordWanted", "NewPasswordWanted", "CodeWanted",
        "CodeWanted (app)", "MethodWanted", "TotpSetupWanted", "Tokens" };
    return number < 8 ? QLatin1String(names[number]) : nameOf(allFailureKinds[number - 8]);
}

Event eventNumber(int number)
{
    switch (number) {
    case 0:
        return VerificationSubmitted{ email, QStringLiteral("123456") };
    case 1:
        return NewEmailCodeAsked{ email };
    case 2:
        return AlreadyVerified{ email };
    case 3:
        return HaveCode{ email };
    case 4:
        return SignInSubmitted{ email, Secret(temporaryPassword) };
    case 5:
        return PasswordForgotten{ email };
    case 6:
        return NewPasswordSubmitted{ Secret(goodPassword), QStringLiteral("123456") };
    case 7:
        return CodeSubmitted{ QStringLiteral("123456") };
    case 8:
        return NewCodeAsked{};
    case 9:
        return OtherMethodAsked{};
    case 10:
        return MethodChosen{ QStringLiteral("sms") };
    case 11:
        return BrowserChosen{};
    case 12:
        return SignOutPressed{};
    case 13:
        return Edited{};
    case 14:
        return Cancelled{};
    case 15:
        return LinkOpened{ { SignInLink::Kind::Verify, email, QStringLiteral("123456") } };
    case 16:
        return Noticed{ Notice::LinkIgnored };
    case 17:
        return StoredSessionFound{ email, Secret(QStringLiteral("refresh")), "session" };
    case 18:
        return PauseOver{};
    case 19:
        return ResendPauseOver{};
    case 20:
        return NetworkRetryDue{};
    case 21:
        return SignInInstead{};
    case 22:
        return KeepChosen{ false };
    case 23:
        return HintTaken{};
    default:
        return RevocationAnswered{ failure(FailureKind::ServerTrouble, 20) };
    }
}

std::vector<State> exampleStates()
{
    std::vector<State> states;
    states.emplace_back(withAccount<VerifyingEmail>());
    states.emplace_back(withAccount<SigningIn>());
    auto renewing = withAccount<SigningIn>();
    renewing.refreshToken = Secret(QStringLiteral("refresh"));
    auto choosing = withAccount<ChoosingPassword>();
    choosing.temporary = Secret(temporaryPassword);
    choosing.continuation = "c";
    auto method = withAccount<ChoosingMethod>();
    method.password = Secret(goodPassword);
    method.methods = std::get<MethodWanted>(methodWanted().wanted).methods;
    auto code = withAccount<EnteringCode>();
    code.password = Secret(goodPassword);
    code.wanted = std::get<CodeWanted>(codeWanted().wanted);
    auto totp = withAccount<SettingUpTotp>();
    totp.password = Secret(goodPassword);
    totp.setup = std::get<TotpSetupWanted>(totpSetupWanted().wanted);
    auto in = withAccount<SignedIn>();
    in.tokens = someTokens();
    states.emplace_back(std::move(renewing));
    states.emplace_back(std::move(choosing));
    states.emplace_back(std::move(method));
    states.emplace_back(std::move(code));
    states.emplace_back(std::move(totp));
    states.emplace_back(std::move(in));
    auto reset = withAccount<ChoosingPassword>();
    reset.withCode = true;
    states.emplace_back(std::move(reset));
    auto verifyFirst = withAccount<VerifyingEmail>();
    verifyFirst.password = Secret(temporaryPassword);
    states.emplace_back(std::move(verifyFirst));
    auto chosen = withAccount<EnteringCode>();
    chosen.password = Secret(goodPassword);
    chosen.method = QStringLiteral("sms");
    chosen.wanted = std::get<CodeWanted>(codeWanted().wanted);
    states.emplace_back(std::move(chosen));
    return states;
}

} // namespace Salestrekker::Testing
