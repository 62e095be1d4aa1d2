// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "options.h"
#include "sessionstore.h"
#include "signinwizard.h"
#include "singleinstance.h"
#include "usermemory.h"

#include <memory>

namespace Salestrekker {

class DemoBackend;

/// The composition root: makes the parts, and carries between them what none of them knows of another:
/// progress to the user's memory, the session to the keyring, links to the flow, addresses to the desktop.
class Application : public QObject {
    Q_OBJECT
public:
    Application(const Configuration& configuration, const Options& options, UserMemory& memory);
    ~Application() override;

    void show(SingleInstance& instance);

private:
    std::unique_ptr<AuthBackend> makeBackend();
    State firstStep(const Options& options) const;
    void afterShow();
    void loadSession();
    void stateChanged();
    void keepSession(const SignedIn& state);
    void revoke(const std::shared_ptr<SignOut>& session);
    void openLink(const QString& text);
    bool mayLeaveSignIn();
    void openUrl(const QUrl& url);

    const Configuration& m_configuration;
    UserMemory& m_memory;
    DemoBackend* m_demo = nullptr;
    std::unique_ptr<AuthBackend> m_backend;
    SignInController m_controller;
    SessionStore m_store;
    SignInWizard m_wizard;
    QString m_link;
    bool m_wasSignedIn = false;
};

} // namespace Salestrekker
