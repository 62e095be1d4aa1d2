// SPDX-License-Identifier: MIT
#pragma once

#include "backend/oauth/oauthbackend.h"
#include "backend/transport/quietatend.h"

#include <QProcess>

#include <memory>

namespace Salestrekker {

/// The demo organisation: starts salestrekker-demo-service (mailbox and phone in a window of its own) and
/// speaks to it as to any server. It ends with this program.
class DemoBackend : public QObject, public AuthBackend {
    Q_OBJECT
public:
    DemoBackend(OAuthSettings settings, TransportSettings transport, OAuthBackend::OpenBrowser openBrowser);
    ~DemoBackend() override;

    /// Starts the service; requests wait until it listens.
    void start();
    [[nodiscard]] BackendCall* send(const Request& request) override;

Q_SIGNALS:
    void ready();
    void failed();

private:
    void readLine();

    OAuthSettings m_settings;
    const TransportSettings m_transport;
    const OAuthBackend::OpenBrowser m_openBrowser;
    QuietAtEnd<QProcess> m_service;
    std::unique_ptr<OAuthBackend> m_backend; ///< once the service listens
};

} // namespace Salestrekker
