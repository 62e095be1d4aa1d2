// SPDX-License-Identifier: MIT
#include "cognitoexception.h"

#include "backend/transport/stranger.h"
#include "invalidpassword.h"

#include <QRegularExpression>

#include <algorithm>

namespace Salestrekker {
namespace {

using enum FailureKind;
using L = QLatin1String;

// No exception brings a time; these are short enough to be no nuisance and long enough to let it pass.
constexpr std::chrono::seconds throttled{ 10 }; // TooManyRequestsException: the pool's rate, not the broker's
constexpr std::chrono::seconds limited{ 60 }; // LimitExceededException, TooManyFailedAttemptsException

struct Exception {
    const HttpAnswer& answer;
    CognitoTask task;
    const CognitoSession& session;
    QString type = exceptionType(answer.body);
    QString message = exceptionMessage(answer.body);

    [[nodiscard]] bool says(const char* what) const { return message.contains(L(what), Qt::CaseInsensitive); }
    [[nodiscard]] Failure failure(FailureKind kind, FailureCause cause = FailureCause::None) const
    {
        Failure result{ .kind = kind, .cause = cause, .retryAfter = answer.retryAfter };
        result.detail
            = QStringLiteral("status %1, %2: %3").arg(answer.status).arg(type.left(50), message).left(200);
        return result;
    }
    // For as long as the server says, or where it does not, as we think.
    [[nodiscard]] Failure wait(std::chrono::seconds unsaid) const
    {
        Failure result = failure(AttemptsExceeded);
        if (result.retryAfter.count() == 0)
            result.retryAfter = unsaid;
        return result;
    }
};

Challenge wanted(decltype(Challenge::wanted) what)
{
    return { std::move(what), {} };
}

// The refusal counts towards the lock-out.
Failure counted(Failure failure, const CognitoSession& session)
{
    CognitoSession next;
    next.email = session.email;
    next.failures = session.failures + 1;
    failure.continuation = next.pack();
    return failure;
}

Failure lockedOut(const Exception& e)
{
    // At least the sixth refusal (somebody else may have had the others). Should it be too early all the
    // same, the next one waits twice as long.
    CognitoSession counting = e.session;
    counting.failures = std::max(counting.failures, 5);
    return counted(e.wait(counting.lockOut()), counting);
}

// Nobody learns here whether an address is known: as if it were, and the rest were wrong.
Outcome userNotFound(const Exception& e)
{
    switch (e.task) {
    case CognitoTask::VerifyEmail:
    case CognitoTask::ConfirmReset:
        return e.failure(ExpiredCode, FailureCause::PerhapsWrong);
    case CognitoTask::ResendEmailCode:
        return wanted(EmailCodeWanted{ std::chrono::seconds(30) });
    case CognitoTask::StartReset:
        return wanted(NewPasswordWanted{ .withCode = true });
    case CognitoTask::SignIn:
        return counted(e.failure(WrongCredentials), e.session);
    default:
        return e.failure(SessionExpired);
    }
}

bool isAboutClient(const Exception& e)
{
    return e.says("secret") || e.says("not enabled") || e.says("not supported")
        || e.says("unauthorized attribute"); // the app client may not write it
}

// Whether there is a session or refresh token that may be no good.
bool hasSession(CognitoTask task)
{
    return task == CognitoTask::NewPassword || task == CognitoTask::SecondFactor || task == CognitoTask::Renew
        || task == CognitoTask::SignOut;
}

// Somebody who has a password, if only the temporary one of AdminCreateUser: it leads on.
bool hasPassword(const Exception& e)
{
    return e.says("status is confirmed") || e.says("status is force_change_password")
        || e.says("status is reset_required") || e.says("status is not unconfirmed")
        || e.says("already confirmed");
}

bool isBeforeSignIn(CognitoTask task)
{
    return task == CognitoTask::VerifyEmail || task == CognitoTask::ResendEmailCode;
}

Challenge nothingToVerify()
{
    return wanted(PasswordWanted{ .nothingToVerify = true });
}

// "Incorrect username or password.", and what cognito-local says instead.
bool isAboutPassword(const Exception& e)
{
    return e.says("incorrect username or password") || e.says("user not authorized");
}

// A sentence that is not known is not taken for one that is.
Outcome refused(const Exception& e)
{
    if (e.task == CognitoTask::SignIn && isAboutPassword(e))
        return counted(e.failure(WrongCredentials), e.session);
    // The pool's function has ended the sign-in (failAuthentication) because of the code.
    const bool isCustom = e.task == CognitoTask::SecondFactor && e.session.challenge == L("CUSTOM_CHALLENGE");
    if (isCustom && isAboutPassword(e)) {
        Failure last = e.failure(WrongCode);
        last.attemptsLeft = 0;
        return last;
    }
    // In the middle of a sign-in it is its session that is no good, whatever the reason.
    if (hasSession(e.task) || (e.task == CognitoTask::SignIn && e.says("session")))
        return e.failure(SessionExpired);
    return e.failure(Unsupported, FailureCause::SupportOnly);
}

Outcome notAuthorized(const Exception& e)
{
    if (e.says("attempts exceeded"))
        return lockedOut(e);
    if (e.says("temporary password has expired") || e.says("must be reset by an administrator"))
        return e.failure(TemporaryPasswordExpired, FailureCause::SupportOnly);
    if (e.says("user is disabled"))
        return e.failure(AccountDisabled);
    if (isBeforeSignIn(e.task) && hasPassword(e))
        return nothingToVerify();
    if (e.task == CognitoTask::StartReset && e.says("cannot be reset in the current state"))
        return nothingToVerify();
    if (isAboutClient(e))
        return e.failure(Unsupported, FailureCause::Configuration);
    return refused(e);
}

// A device that the pool remembered, and that somebody had it forget (ForgetDevice): its tokens are no good.
Outcome withoutDevice(const Exception& e)
{
    return hasSession(e.task) ? e.failure(SessionExpired) : e.failure(Unsupported, FailureCause::SupportOnly);
}

Outcome resourceNotFound(const Exception& e)
{
    return e.says("device") ? withoutDevice(e) : e.failure(Unsupported, FailureCause::Configuration);
}

// RevokeToken's word for a token that is no more, which is what was wanted (RFC 7009, 2.2).
Outcome unauthorized(const Exception& e)
{
    if (e.task == CognitoTask::SignOut)
        return wanted(PasswordWanted{});
    return refused(e);
}

Outcome expiredCode(const Exception& e)
{
    if (e.says("already been used")) // a code of an authenticator app
        return e.failure(ExpiredCode);
    return e.failure(ExpiredCode, FailureCause::PerhapsWrong);
}

Outcome codeMismatch(const Exception& e)
{
    const bool leavesOpen = e.task == CognitoTask::SecondFactor && e.says("auth state");
    return e.failure(leavesOpen && e.session.mayHaveLapsed() ? SessionExpired : WrongCode);
}

Outcome invalidPassword(const Exception& e)
{
    if (e.task == CognitoTask::SignIn) // so says cognito-local of a wrong one
        return counted(e.failure(WrongCredentials), e.session);
    Failure failure = e.failure(PasswordRefused);
    failure.policyFailures = brokenRules(e.message);
    if (failure.policyFailures.isEmpty())
        failure.reason = refusalSentence(e.message);
    return failure;
}

// A value that this operation can't take at all: it comes from the broker, not from the configuration.
Outcome unfitValue(const Exception& e)
{
    switch (e.task) {
    case CognitoTask::SignIn:
        return counted(e.failure(WrongCredentials), e.session);
    case CognitoTask::VerifyEmail:
    case CognitoTask::SecondFactor:
        return e.failure(WrongCode);
    case CognitoTask::NewPassword:
    case CognitoTask::ConfirmReset:
        return invalidPassword(e);
    default:
        return e.failure(DeliveryFailed);
    }
}

Outcome invalidParameter(const Exception& e)
{
    if (isBeforeSignIn(e.task) && hasPassword(e))
        return nothingToVerify();
    if (e.task == CognitoTask::StartReset && e.says("no registered/verified"))
        return e.failure(DeliveryFailed);
    if (e.says("at 'clientId'") || e.says("at 'secretHash'"))
        return e.failure(Unsupported, FailureCause::Configuration);
    if (e.says("failed to satisfy constraint"))
        return unfitValue(e);
    if (e.says("device"))
        return withoutDevice(e);
    // With the password go the details that the pool requires; nothing else in that message can be wrong.
    if (e.task == CognitoTask::NewPassword)
        return e.failure(Unsupported, FailureCause::DetailsRefused);
    // "Cannot resend codes. Auto verification not turned on.": that everybody is concerned, nobody has said.
    if (!hasSession(e.task) && e.task != CognitoTask::SignIn && !isAboutClient(e))
        return e.failure(Unsupported, FailureCause::SupportOnly);
    return e.failure(Unsupported, FailureCause::Configuration);
}

// "PreAuthentication failed with error …"
Outcome lambdaRefused(const Exception& e)
{
    const bool sends = e.says("CreateAuthChallenge failed") || e.says("CustomMessage failed")
        || e.says("CustomSMSSender failed") || e.says("CustomEmailSender failed");
    return sends ? e.failure(DeliveryFailed) : e.failure(Unsupported, FailureCause::SupportOnly);
}

using Reader = Outcome (*)(const Exception&);

template <FailureKind kind, FailureCause cause = FailureCause::None> Outcome plain(const Exception& e)
{
    return e.failure(kind, cause);
}

Reader readerOf(const QString& type)
{
    constexpr Reader configuration = plain<Unsupported, FailureCause::Configuration>;
    constexpr Reader support = plain<Unsupported, FailureCause::SupportOnly>;
    static constexpr std::pair<L, Reader> all[]{
        { L("NotAuthorizedException"), notAuthorized },
        { L("ExpiredCodeException"), expiredCode },
        { L("CodeMismatchException"), codeMismatch },
        { L("EnableSoftwareTokenMFAException"), codeMismatch },
        { L("UserNotFoundException"), userNotFound },
        { L("UserNotConfirmedException"),
            [](const Exception&) -> Outcome { return wanted(EmailCodeWanted{}); } },
        { L("PasswordResetRequiredException"), plain<ResetRequired> },
        { L("InvalidPasswordException"), invalidPassword },
        { L("PasswordHistoryPolicyViolationException"), plain<PasswordReused> },
        { L("LimitExceededException"), [](const Exception& e) -> Outcome { return e.wait(limited); } },
        { L("TooManyFailedAttemptsException"),
            [](const Exception& e) -> Outcome { return e.wait(limited); } },
        { L("TooManyRequestsException"), [](const Exception& e) -> Outcome { return e.wait(throttled); } },
        { L("CodeDeliveryFailureException"), plain<DeliveryFailed> },
        { L("InvalidEmailRoleAccessPolicyException"), plain<DeliveryFailed> },
        { L("InvalidSmsRoleAccessPolicyException"), plain<DeliveryFailed> },
        { L("InvalidSmsRoleTrustRelationshipException"), plain<DeliveryFailed> },
        { L("InvalidParameterException"), invalidParameter },
        { L("ResourceNotFoundException"), resourceNotFound },
        { L("UnauthorizedException"), unauthorized },
        { L("InvalidUserPoolConfigurationException"), configuration },
        { L("UnsupportedOperationException"), configuration },
        { L("UserPoolAddOnNotEnabledException"), configuration },
        { L("UserLambdaValidationException"), lambdaRefused },
        { L("UnexpectedLambdaException"), plain<ServerTrouble> },
        { L("InvalidLambdaResponseException"), plain<ServerTrouble> },
        { L("InternalErrorException"), plain<ServerTrouble> },
        { L("RefreshTokenReuseException"), plain<SessionExpired> },
        { L("AliasExistsException"), support },
        { L("ForbiddenException"), support },
        { L("MFAMethodNotFoundException"), support },
        { L("SoftwareTokenMFANotFoundException"), support },
    };
    const auto* found = std::ranges::find(all, type, &std::pair<L, Reader>::first);
    return found == std::end(all) ? nullptr : found->second;
}

} // namespace

QString exceptionType(const QJsonObject& answer)
{
    QString type = answer[L("__type")].toString();
    if (type.isEmpty())
        type = answer[L("code")].toString();
    return type.section(u'#', -1).section(u':', 0, 0).left(100);
}

QString exceptionMessage(const QJsonObject& answer)
{
    QString message = answer[L("message")].toString();
    if (message.isEmpty())
        message = answer[L("Message")].toString();
    // "Value '123456' at 'userCode' failed to satisfy constraint: …" repeats what was entered.
    static const QRegularExpression repeated(QStringLiteral("Value '(?:.*(?=' at ')|.*)"));
    return message.left(1000).simplified().replace(repeated, QStringLiteral("Value '***")).left(200);
}

bool isFlowRefused(const QJsonObject& answer)
{
    const QString type = exceptionType(answer), message = exceptionMessage(answer);
    return (type == L("InvalidParameterException") || type == L("NotAuthorizedException"))
        && (message.contains(L("not enabled")) || message.contains(L("not supported")));
}

Outcome readException(const HttpAnswer& answer, CognitoTask task, const CognitoSession& session)
{
    const Exception exception{ answer, task, session };
    if (answer.status >= 500)
        return exception.failure(ServerTrouble);
    if (const Reader reader = readerOf(exception.type))
        return reader(exception);
    if (answer.status == 429)
        return exception.wait(throttled);
    const bool isNobodys = exception.type.isEmpty();
    return exception.failure(
        ProtocolError, isNobodys ? strangerBehindJson(answer.status) : FailureCause::None);
}

} // namespace Salestrekker
