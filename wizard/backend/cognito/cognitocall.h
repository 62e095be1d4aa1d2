// SPDX-License-Identifier: MIT
#pragma once

#include "backend/httpbackendcall.h"
#include "cognitobackend.h"
#include "cognitoexception.h"
#include "cognitomessage.h"
#include "srpclient.h"

namespace Salestrekker {

/// One request of the flow on its way: one operation for most, two for a sign-in by SRP, three for setting up
/// an authenticator app.
class CognitoCall : public HttpBackendCall {
    Q_OBJECT
public:
    CognitoCall(CognitoBackend& backend, const Request& request);

private:
    // One for each request.
    void begin(const VerifyEmail& request);
    void begin(const ResendEmailCode& request);
    void begin(const SignIn& request);
    void begin(const StartReset& request);
    void begin(const ChooseNewPassword& request);
    void begin(const EnterCode& request);
    void begin(const ResendCode& request);
    void begin(const ChooseMethod& request);
    void begin(const ConfirmTotpSetup& request);
    void begin(const SignInInBrowser& request);
    void begin(const Renew& request);
    void begin(const SignOut& request);

    void signIn();
    void signInBySrp();
    void initiate(const CognitoMessage& message, Then then);
    void provePassword(const HttpAnswer& answer);
    void respond(const QJsonObject& responses);
    void proceed(const QJsonObject& answer);
    void beginTotpSetup(const QJsonObject& answer);
    void verify(const QJsonObject& message, std::function<Outcome(const HttpAnswer&)> then);
    void refresh(std::function<void(const QJsonObject& result)> then);
    void readTokens(const QJsonObject& result);
    void fetchPerson(const QString& accessToken);
    void signOutEverywhere();
    void finish(Outcome outcome) override;

    /// Sends; `then` gets a good answer, any other ends the call.
    void post(const CognitoMessage& message, Then then);
    /// `then` gets every answer.
    void exchange(const CognitoMessage& message, Then then);
    HttpCall* open(const CognitoMessage& message);
    void fail(const HttpAnswer& answer) { finish(readException(answer, m_task, m_session)); }

    CognitoBackend& m_backend;
    const CognitoMessages m_messages;
    CognitoTask m_task = CognitoTask::SignIn;
    CognitoSession m_session;
    CognitoRenewal m_renewal;
    QString m_email;
    Secret m_password; ///< wiped with this call
    std::shared_ptr<const SrpClient> m_srp; ///< shared with the thread that computes
    Tokens m_tokens;
};

} // namespace Salestrekker
