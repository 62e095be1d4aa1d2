// SPDX-License-Identifier: MIT
#include "cognitomessage.h"

#include "sha256.h"

namespace Salestrekker {
namespace {

using L = QLatin1String;

void addSecretHash(
    QJsonObject& to, QLatin1String name, const QString& username, const CognitoSettings& settings)
{
    if (!settings.clientSecret.isEmpty())
        to.insert(name, secretHash(username, settings.clientId, settings.clientSecret));
}

} // namespace

QJsonObject CognitoMessages::forUser(const QString& username) const
{
    QJsonObject parameters{ { L("ClientId"), m_settings.clientId }, { L("Username"), username } };
    addSecretHash(parameters, L("SecretHash"), username, m_settings);
    return parameters;
}

CognitoMessage CognitoMessages::initiate(
    const char* flow, QJsonObject authParameters, const QString& username) const
{
    addSecretHash(authParameters, L("SECRET_HASH"), username, m_settings);
    return { "InitiateAuth",
        { { L("AuthFlow"), L(flow) }, { L("ClientId"), m_settings.clientId },
            { L("AuthParameters"), authParameters } } };
}

CognitoMessage CognitoMessages::confirmSignUp(const QString& email, const QString& code) const
{
    QJsonObject parameters = forUser(email);
    parameters.insert(L("ConfirmationCode"), code);
    return { "ConfirmSignUp", parameters };
}

CognitoMessage CognitoMessages::resendConfirmationCode(const QString& email) const
{
    return { "ResendConfirmationCode", forUser(email) };
}

CognitoMessage CognitoMessages::passwordAuth(const QString& email, const Secret& password) const
{
    return initiate("USER_PASSWORD_AUTH",
        { { L("USERNAME"), email }, { L("PASSWORD"), password.reveal().toString() } }, email);
}

CognitoMessage CognitoMessages::srpAuth(
    const QString& email, const QByteArray& publicValue, bool custom) const
{
    QJsonObject parameters{ { L("USERNAME"), email }, { L("SRP_A"), QString::fromLatin1(publicValue) } };
    if (custom)
        parameters.insert(L("CHALLENGE_NAME"), L("SRP_A"));
    return initiate(custom ? "CUSTOM_AUTH" : "USER_SRP_AUTH", parameters, email);
}

CognitoMessage CognitoMessages::refresh(const Secret& token, const CognitoRenewal& renewal) const
{
    const QString text = token.reveal().toString();
    if (!renewal.rotates) {
        QJsonObject parameters{ { L("REFRESH_TOKEN"), text } };
        if (!renewal.deviceKey.isEmpty())
            parameters.insert(L("DEVICE_KEY"), renewal.deviceKey);
        return initiate("REFRESH_TOKEN_AUTH", parameters, renewal.username);
    }
    QJsonObject parameters{ { L("ClientId"), m_settings.clientId }, { L("RefreshToken"), text } };
    if (!renewal.deviceKey.isEmpty())
        parameters.insert(L("DeviceKey"), renewal.deviceKey);
    if (!m_settings.clientSecret.isEmpty())
        parameters.insert(L("ClientSecret"), m_settings.clientSecret);
    return { "GetTokensFromRefreshToken", parameters };
}

CognitoMessage CognitoMessages::respond(const CognitoSession& session, QJsonObject responses) const
{
    responses.insert(L("USERNAME"), session.username);
    addSecretHash(responses, L("SECRET_HASH"), session.username, m_settings);
    QJsonObject parameters{ { L("ChallengeName"), session.challenge }, { L("ClientId"), m_settings.clientId },
        { L("ChallengeResponses"), responses } };
    if (!session.session.isEmpty())
        parameters.insert(L("Session"), session.session);
    return { "RespondToAuthChallenge", parameters };
}

CognitoMessage CognitoMessages::associateSoftwareToken(const CognitoSession& session) const
{
    return { "AssociateSoftwareToken", { { L("Session"), session.session } } };
}

CognitoMessage CognitoMessages::verifySoftwareToken(const CognitoSession& session, const QString& code) const
{
    return { "VerifySoftwareToken", { { L("Session"), session.session }, { L("UserCode"), code } } };
}

CognitoMessage CognitoMessages::forgotPassword(const QString& email) const
{
    return { "ForgotPassword", forUser(email) };
}

CognitoMessage CognitoMessages::confirmForgotPassword(
    const QString& email, const QString& code, const Secret& password) const
{
    QJsonObject parameters = forUser(email);
    parameters.insert(L("ConfirmationCode"), code);
    parameters.insert(L("Password"), password.reveal().toString());
    return { "ConfirmForgotPassword", parameters };
}

CognitoMessage CognitoMessages::revokeToken(const Secret& token) const
{
    QJsonObject parameters{ { L("ClientId"), m_settings.clientId },
        { L("Token"), token.reveal().toString() } };
    if (!m_settings.clientSecret.isEmpty())
        parameters.insert(L("ClientSecret"), m_settings.clientSecret);
    return { "RevokeToken", parameters };
}

CognitoMessage CognitoMessages::getUser(const QString& accessToken) const
{
    return { "GetUser", { { L("AccessToken"), accessToken } } };
}

CognitoMessage CognitoMessages::globalSignOut(const QString& accessToken) const
{
    return { "GlobalSignOut", { { L("AccessToken"), accessToken } } };
}

} // namespace Salestrekker
