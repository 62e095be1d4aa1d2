// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"
#include "cognitosession.h"
#include "flow/authbackend.h"

namespace Salestrekker {

/// What an exception came as the answer to: Cognito says different things with one exception.
enum class CognitoTask {
    VerifyEmail, ///< ConfirmSignUp
    ResendEmailCode, ///< ResendConfirmationCode
    SignIn, ///< InitiateAuth, and the answer to PASSWORD_VERIFIER
    StartReset, ///< ForgotPassword
    ConfirmReset, ///< ConfirmForgotPassword
    NewPassword, ///< the answer to NEW_PASSWORD_REQUIRED
    SecondFactor, ///< the answers to MFA challenges; AssociateSoftwareToken, VerifySoftwareToken
    Renew, ///< REFRESH_TOKEN_AUTH, GetTokensFromRefreshToken
    SignOut, ///< RevokeToken, GlobalSignOut
};

/// The exception's type: "NotAuthorizedException" of
/// "com.amazonaws.cognito…#NotAuthorizedException:http://…". Empty if the answer names none.
QString exceptionType(const QJsonObject& answer);
/// Its sentence, in one line of at most 200 characters.
QString exceptionMessage(const QJsonObject& answer);

/// The app client does not allow the flow that was asked for (ExplicitAuthFlows): another may do.
bool isFlowRefused(const QJsonObject& answer);

/// What an answer with a status other than 200 means, by type, task and message (the "Errors" of each
/// operation's API page; the messages as the service has them, which its pages do not list):
///
/// - NotAuthorizedException: WrongCredentials; AttemptsExceeded ("Password attempts exceeded", with the
///   length of the lock-out); TemporaryPasswordExpired; AccountDisabled; Unsupported (client secret; a state
///   in which no reset is possible). Of somebody who has a password already (confirmed, or made by an
///   administrator), confirming is no failure: the challenge for the password, with nothing to verify.
///   Any other sentence: SessionExpired where there is a session or refresh token, which is then no good,
///   whatever the reason; Unsupported, SupportOnly where there is none.
/// - ExpiredCodeException: ExpiredCode, PerhapsWrong: it also comes for wrong codes and unknown users.
/// - CodeMismatchException, EnableSoftwareTokenMFAException: WrongCode; SessionExpired where the message
///   leaves open which it was ("Invalid code or auth state") and the session may have lapsed.
/// - UserNotConfirmedException: the challenge for the code from the e-mail.
/// - UserNotFoundException: what a wrong password or code, or success, would have been; an address that is
///   not known is never told apart.
/// - PasswordResetRequiredException: ResetRequired. InvalidPasswordException: PasswordRefused.
///   PasswordHistoryPolicyViolationException: PasswordReused.
/// - LimitExceededException, TooManyRequestsException, TooManyFailedAttemptsException: AttemptsExceeded.
/// - CodeDeliveryFailureException and its like: DeliveryFailed.
/// - ResourceNotFoundException, InvalidParameterException and its like: Unsupported, Configuration;
/// SessionExpired
///   where it is about a remembered device that the pool has forgotten.
/// - UserLambdaValidationException: DeliveryFailed where the function was one that sends, else Unsupported,
///   SupportOnly. UnexpectedLambdaException, InvalidLambdaResponseException, InternalErrorException, any
///   status from 500: ServerTrouble.
/// - anything else: ProtocolError; with WebFilter where no exception is named and the status is a filter's.
Outcome readException(const HttpAnswer& answer, CognitoTask task, const CognitoSession& session);

} // namespace Salestrekker
