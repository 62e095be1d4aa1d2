// SPDX-License-Identifier: MIT
// CognitoCall's second half: tokens, from their arrival to their end.
#include "backend/idtoken.h"
#include "cognitocall.h"

#include <QJsonArray>

namespace Salestrekker {
namespace {

using L = QLatin1String;

} // namespace

void CognitoCall::begin(const Renew& request)
{
    m_task = CognitoTask::Renew;
    m_renewal = CognitoRenewal::unpack(request.session);
    m_tokens.refreshToken = request.refreshToken.clone(); // kept where the pool does not rotate it
    refresh([this](const QJsonObject& result) { readTokens(result); });
}

// REFRESH_TOKEN_AUTH is not there for an app client that rotates (API_RefreshTokenRotationType).
void CognitoCall::refresh(std::function<void(const QJsonObject& result)> then)
{
    exchange(m_messages.refresh(m_tokens.refreshToken, m_renewal),
        [this, then = std::move(then)](const HttpAnswer& answer) {
            const QJsonObject result = answer.body[L("AuthenticationResult")].toObject();
            if (answer.status == 200 && !result.isEmpty())
                return then(result);
            if (answer.status == 200)
                return proceed(answer.body);
            if (m_renewal.rotates || !isFlowRefused(answer.body))
                return fail(answer);
            m_renewal.rotates = true;
            refresh(then);
        });
}

void CognitoCall::readTokens(const QJsonObject& result)
{
    m_session.verified = false; // done
    if (const QString refresh = result[L("RefreshToken")].toString(); !refresh.isEmpty())
        m_tokens.refreshToken = Secret(refresh);
    if (const QString device = result[L("NewDeviceMetadata")][L("DeviceKey")].toString(); !device.isEmpty())
        m_renewal.deviceKey = device;
    if (m_renewal.username.isEmpty())
        m_renewal.username = m_session.username;
    const auto claims = idTokenClaims(result[L("IdToken")].toString());
    if (claims) {
        m_tokens.person = personFrom(*claims, m_backend.m_settings.organisationClaim);
        if (const QString username = (*claims)[L("cognito:username")].toString(); !username.isEmpty())
            m_renewal.username = username;
    }
    m_tokens.session = m_renewal.pack();
    const QString access = result[L("AccessToken")].toString();
    if (!m_tokens.person.name.isEmpty() || access.isEmpty())
        return finish(std::move(m_tokens));
    fetchPerson(access);
}

// Where the ID token names nobody. The broker is signed in either way.
void CognitoCall::fetchPerson(const QString& accessToken)
{
    awaitResult(open(m_messages.getUser(accessToken)), [this](const HttpCall::Result& result) {
        QJsonObject claims;
        if (result.answer && result.answer->status == 200) {
            for (const auto& attribute : result.answer->body[L("UserAttributes")].toArray())
                claims.insert(attribute[L("Name")].toString(), attribute[L("Value")]);
            m_tokens.person = personFrom(claims, m_backend.m_settings.organisationClaim);
        }
        finish(std::move(m_tokens));
    });
}

void CognitoCall::begin(const SignOut& request)
{
    m_task = CognitoTask::SignOut;
    if (request.refreshToken.isEmpty()) // there is nothing to revoke
        return finish(Challenge{ PasswordWanted{}, {} });
    m_renewal = CognitoRenewal::unpack(request.session);
    m_tokens.refreshToken = request.refreshToken.clone();
    exchange(m_messages.revokeToken(m_tokens.refreshToken), [this](const HttpAnswer& answer) {
        if (answer.status == 200)
            finish(Challenge{ PasswordWanted{}, {} });
        else if (exceptionType(answer.body) == L("UnsupportedOperationException"))
            signOutEverywhere();
        else
            fail(answer);
    });
}

// An app client without token revocation: the session can only be ended together with all of this person's
// (API_GlobalSignOut). A session that lives on for a month unseen would be worse.
void CognitoCall::signOutEverywhere()
{
    refresh([this](const QJsonObject& result) {
        post(m_messages.globalSignOut(result[L("AccessToken")].toString()), [this](const HttpAnswer&) {
            finish(Challenge{ PasswordWanted{}, {} });
        });
    });
}

} // namespace Salestrekker
