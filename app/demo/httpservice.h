// SPDX-License-Identifier: MIT
#pragma once

#include "authorizationserver.h"
#include "browserlogin.h"
#include "httpserver.h"

#include <memory>

namespace Salestrekker::Demo {

/// The demo organisation on 127.0.0.1, as resources/openapi.yaml describes it, and the /demo addresses for
/// scripts.
class HttpService {
public:
    /// `port`: 0 picks a free one. `tls`: what to serve https with, or nothing. `issuer()` is empty if the
    /// port is taken.
    HttpService(quint16 port, const std::optional<QSslConfiguration>& tls);

    [[nodiscard]] QUrl issuer() const { return m_issuer; }
    [[nodiscard]] Outbox& outbox() { return m_outbox; }
    [[nodiscard]] Organisation& organisation() { return m_organisation; }

private:
    void routeProtocol();
    void routeDemo();
    /// An error asked for by POST /demo/faults that is due for this request.
    std::optional<Answer> fault(const Form& form);

    Clock m_clock;
    Outbox m_outbox;
    Organisation m_organisation{ m_clock, m_outbox };
    QUrl m_issuer;
    std::unique_ptr<AuthorizationServer> m_authorization;
    std::unique_ptr<BrowserLogin> m_browserLogin;
    QList<QJsonObject> m_faults;
    HttpServer m_server;
};

} // namespace Salestrekker::Demo
