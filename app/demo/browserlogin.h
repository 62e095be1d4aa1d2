// SPDX-License-Identifier: MIT
#pragma once

#include "authorizationserver.h"

namespace Salestrekker::Demo {

/// The organisation's own sign-in page, for the browser: address and password, then the two-factor code, then
/// back to the program on its loopback address (RFC 6749 4.1, RFC 8252 7.3).
class BrowserLogin {
public:
    struct Page {
        QString html;
        QUrl redirect{}; ///< in place of html
    };

    BrowserLogin(Organisation& organisation, AuthorizationServer& authorization);

    Page begin(const Form& query);
    Page submit(const Form& form);

private:
    struct Visit {
        QString codeChallenge, redirectUri, state, email;
        SentCode otp;
    };
    Page submitPassword(const QString& id, const Form& form);
    Page submitCode(const QString& id, const Form& form);
    [[nodiscard]] Page form(const QString& id, const QString& fields, const QString& message = {}) const;

    Organisation& m_organisation;
    AuthorizationServer& m_authorization;
    QHash<QString, Visit> m_visits;
};

} // namespace Salestrekker::Demo
