// SPDX-License-Identifier: MIT
#pragma once

#include "asking.h"
#include "backend/cognito/cognitobackend.h"
#include "serviceprocess.h"

namespace Salestrekker::Testing {

/// The stand-in for Amazon Cognito, and a backend that speaks to it.
class CognitoStandIn {
public:
    /// `pool`: its settings, see tests/backend/cognito/pool.mjs.
    explicit CognitoStandIn(const QJsonObject& pool = {});

    /// Sends with a backend of `settings`; a new one after each change of them.
    [[nodiscard]] Outcome ask(const Request& request);
    [[nodiscard]] AuthBackend& backend();
    void useSettings(const CognitoSettings& settings);

    /// Adds a user with the good password, who has signed in before; `more` overrides (see addUser there).
    void addUser(const QString& address, QJsonObject more = {});
    void change(const QString& address, QJsonObject changes);
    void changePool(const QJsonObject& settings);
    void advanceClock(int seconds);
    /// The next `operation` is answered with this exception.
    void failNext(const char* operation, const char* type, const char* message, int status = 400);

    /// Whether that is the password now.
    [[nodiscard]] bool mayEnterWith(const QString& address, const QString& password) const;
    [[nodiscard]] QString code(const QString& address = {}) const;
    [[nodiscard]] QString temporary(const QString& address = {}) const;
    [[nodiscard]] QUrl url() const { return m_server->url(); }

    CognitoSettings settings;

private:
    std::unique_ptr<ServiceProcess> m_server;
    std::unique_ptr<CognitoBackend> m_backend;
};

} // namespace Salestrekker::Testing
