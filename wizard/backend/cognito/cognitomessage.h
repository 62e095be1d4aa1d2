// SPDX-License-Identifier: MIT
#pragma once

#include "cognitobackend.h"
#include "cognitosession.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Salestrekker {

/// One operation of the API with its parameters.
struct CognitoMessage {
    QByteArray operation;
    QJsonObject parameters;

    [[nodiscard]] QByteArray target() const { return "AWSCognitoIdentityProviderService." + operation; }
    [[nodiscard]] QByteArray body() const { return QJsonDocument(parameters).toJson(QJsonDocument::Compact); }
};

/// The messages of this client, each with the name of its API page. SECRET_HASH or SecretHash is in all of
/// them where the app client has a secret.
class CognitoMessages {
public:
    explicit CognitoMessages(const CognitoSettings& settings) : m_settings(settings) { }

    [[nodiscard]] CognitoMessage confirmSignUp(const QString& email, const QString& code) const;
    [[nodiscard]] CognitoMessage resendConfirmationCode(const QString& email) const;
    /// InitiateAuth with USER_PASSWORD_AUTH.
    [[nodiscard]] CognitoMessage passwordAuth(const QString& email, const Secret& password) const;
    /// InitiateAuth with USER_SRP_AUTH, or CUSTOM_AUTH that begins with SRP. `publicValue`: SRP_A.
    [[nodiscard]] CognitoMessage srpAuth(
        const QString& email, const QByteArray& publicValue, bool custom) const;
    /// InitiateAuth with REFRESH_TOKEN_AUTH; where the app client rotates: GetTokensFromRefreshToken.
    [[nodiscard]] CognitoMessage refresh(const Secret& token, const CognitoRenewal& renewal) const;
    /// RespondToAuthChallenge, to session.challenge. `responses`: ChallengeResponses but for the user.
    [[nodiscard]] CognitoMessage respond(const CognitoSession& session, QJsonObject responses) const;
    [[nodiscard]] CognitoMessage associateSoftwareToken(const CognitoSession& session) const;
    [[nodiscard]] CognitoMessage verifySoftwareToken(
        const CognitoSession& session, const QString& code) const;
    [[nodiscard]] CognitoMessage forgotPassword(const QString& email) const;
    [[nodiscard]] CognitoMessage confirmForgotPassword(
        const QString& email, const QString& code, const Secret& password) const;
    [[nodiscard]] CognitoMessage revokeToken(const Secret& token) const;
    [[nodiscard]] CognitoMessage getUser(const QString& accessToken) const;
    [[nodiscard]] CognitoMessage globalSignOut(const QString& accessToken) const;

private:
    [[nodiscard]] QJsonObject forUser(const QString& username) const;
    [[nodiscard]] CognitoMessage initiate(
        const char* flow, QJsonObject authParameters, const QString& username) const;

    const CognitoSettings& m_settings;
};

} // namespace Salestrekker
