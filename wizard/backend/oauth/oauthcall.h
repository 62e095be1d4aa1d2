// SPDX-License-Identifier: MIT
#pragma once

#include "backend/httpbackendcall.h"
#include "oauthanswer.h"
#include "oauthbackend.h"
#include "stepfields.h"

#include <QPointer>

namespace Salestrekker {

/// One request of the flow on its way: metadata if not known yet, the request itself, the tokens if it led to
/// a code.
class OAuthCall : public HttpBackendCall {
    Q_OBJECT
public:
    OAuthCall(OAuthBackend& backend, const Request& request);

private:
    void fetchMetadata();
    void sendRequest();
    void sendStep();
    void sendRenew();
    void sendSignOut();
    void openBrowser();
    void exchange(const QString& code, const QString& redirectUri);
    void readTokens(const HttpAnswer& answer);
    void fetchPerson(const QByteArray& accessToken);
    void finish(Outcome outcome) override;

    /// Sends; `then` gets the answer, failures end the call.
    void post(const QUrl& url, const FormFields& fields, Then then);
    [[nodiscard]] FormFields clientFields() const;

    OAuthBackend& m_backend;
    OAuthSession m_session;
    // What is to be sent; wiped with this call.
    enum class Kind { Step, LastStep, Exchange, Renew, SignOut, Browser } m_kind = Kind::Step;
    FormFields m_fields;
    Tokens m_tokens;
};

} // namespace Salestrekker
