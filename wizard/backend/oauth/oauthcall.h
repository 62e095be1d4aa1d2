// SPDX-License-Identifier: MIT
#pragma once

#include "oauthanswer.h"
#include "oauthbackend.h"
#include "stepfields.h"

#include <QPointer>

namespace Salestrekker {

/// One request of the flow on its way: metadata if not known yet, the request itself, the tokens if it led to
/// a code.
class OAuthCall : public BackendCall {
    Q_OBJECT
public:
    OAuthCall(OAuthBackend& backend, const Request& request);
    ~OAuthCall() override;

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
    void finish(Outcome outcome);

    /// Sends; `then` gets the answer, failures end the call.
    void post(const QUrl& url, const FormFields& fields, std::function<void(const HttpAnswer&)> then);
    void await(HttpCall* call, std::function<void(const HttpAnswer&)> then);
    [[nodiscard]] FormFields clientFields() const;

    OAuthBackend& m_backend;
    OAuthSession m_session;
    // What is to be sent; wiped with this call.
    enum class Kind { Step, LastStep, Exchange, Renew, SignOut, Browser } m_kind = Kind::Step;
    FormFields m_fields;
    Tokens m_tokens;
    HttpCall* m_http = nullptr;
};

} // namespace Salestrekker
