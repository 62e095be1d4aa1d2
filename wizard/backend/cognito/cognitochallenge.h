// SPDX-License-Identifier: MIT
#pragma once

#include "cognitosession.h"
#include "flow/authbackend.h"

#include <QJsonObject>

namespace Salestrekker {

/// The session of an answer that names a challenge: what goes into its continuation.
CognitoSession sessionOf(const QJsonObject& answer, const CognitoSession& before);

/// The challenge in an answer of InitiateAuth or RespondToAuthChallenge
/// (API_RespondToAuthChallenge, ChallengeName and ChallengeParameters):
/// NEW_PASSWORD_REQUIRED, SMS_MFA, EMAIL_OTP, SOFTWARE_TOKEN_MFA, SELECT_MFA_TYPE, CUSTOM_CHALLENGE.
/// PASSWORD_VERIFIER and MFA_SETUP are the caller's business. Unsupported: any other, DEVICE_SRP_AUTH among
/// them, which answers only a client that has remembered a device (this one never does).
///
/// The same CUSTOM_CHALLENGE once more is how a pool's functions say that the code was wrong: WrongCode, with
/// the new session. An answer that wants nothing and grants nothing means "now sign in again".
Outcome readCognitoChallenge(const QJsonObject& answer, const CognitoSession& before);

/// ANSWER of SELECT_MFA_TYPE for a Method::id of ours, and the other way round. Empty for an unknown one.
QString mfaTypeOf(const QString& methodId);
QString methodIdOf(const QString& mfaType);

/// The name under which an answer to `challenge` carries the code, such as "SMS_MFA_CODE".
QString codeParameterOf(const QString& challenge);

/// CodeDeliveryDetails (API_CodeDeliveryDetailsType), where a confirmation code went.
QList<Delivery> deliveriesOf(const QJsonObject& codeDeliveryDetails);

} // namespace Salestrekker
