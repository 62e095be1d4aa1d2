// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"
#include "flow/authbackend.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <memory>

namespace Salestrekker::Testing {

/// A server with brokers, of one kind or another, and what this kind of server is asked on the way.
class Organisation {
public:
    virtual ~Organisation() = default;

    /// "oauth": the demo organisation, in this process. "cognito": the stand-in for Amazon Cognito, by SRP.
    static std::unique_ptr<Organisation> named(const QString& name);

    /// One request of the first login: on which page, and the how manieth of that page's.
    struct Place {
        const char* name;
        QLatin1String page;
        int skipped;
        bool meansNothing = true; ///< `{}` is no answer to it
    };
    [[nodiscard]] virtual QList<Place> places() const = 0;

    [[nodiscard]] virtual QUrl url() const = 0;
    [[nodiscard]] virtual std::unique_ptr<AuthBackend> backendFor(
        const QUrl& url, const TransportSettings& transport) const = 0;

    /// What a server has besides the first login: each begins at the sign-in with a user's own password.
    struct Branch {
        const char* name;
        QJsonObject user; ///< what addUser() is given
        bool reset = false; ///< "Forgot your password?" instead of the password
        QList<Place> places;
    };
    [[nodiscard]] virtual QList<Branch> branches() const { return {}; }

    /// `more`: what else is known of the user, in the server's words.
    virtual void addUser(const QString& address, const QString& phone, const QJsonObject& more = {}) = 0;
    [[nodiscard]] virtual QString code(const QString& address, const QString& phone) const = 0;
    [[nodiscard]] virtual QString temporary(const QString& address) const = 0;
    [[nodiscard]] virtual bool mayEnterWith(const QString& address, const QString& password) const = 0;
};

} // namespace Salestrekker::Testing
