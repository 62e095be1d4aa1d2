// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "keyring.h"
#include "linkquestion.h"
#include "options.h"
#include "proxyquestion.h"
#include "revocations.h"
#include "sessionstore.h"
#include "signinwizard.h"
#include "singleinstance.h"
#include "updates.h"
#include "usermemory.h"

#include <memory>

namespace Salestrekker {

class DemoBackend;
class RenewalGuard;

/// The composition root: makes the parts, and carries between them what none of them knows of another:
/// progress to the user's memory, the session to the keyring, links to the flow, addresses to the desktop.
class Application : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    Application(
        const Configuration& configuration, const Options& options, UserMemory& memory, Keyring& keyring);
    ~Application() override;

    void show(SingleInstance& instance);
    [[nodiscard]] SignInWizard& wizard() { return m_wizard; }
    /// After the last window: what is to be kept is kept, `milliseconds` at most.
    void finish(int milliseconds);

private:
    std::unique_ptr<AuthBackend> makeBackend();
    TransportSettings transport();
    State firstStep(const Options& options) const;
    void afterShow();
    void loadSession();
    void stateChanged();
    void keepSession(const SignedIn& state);
    void sessionEnded(const std::shared_ptr<SignOut>& session);
    void openLink(const QString& text);
    void keepProxyPassword(const QString& proxy);
    void sayNotKept();
    void leaveFor(const SignInLink& link);
    void openUrl(const QUrl& url);

    const Configuration& m_configuration;
    UserMemory& m_memory;
    Keyring& m_keyring;
    SessionStore m_store;
    ProxyQuestion m_proxyQuestion;
    DemoBackend* m_demo = nullptr;
    RenewalGuard* m_renewals = nullptr;
    std::unique_ptr<AuthBackend> m_backend;
    SignInController m_controller;
    Revocations m_revocations;
    SignInWizard m_wizard;
    LinkQuestion* m_question; ///< the window's
    Updates m_updates;
    QString m_link;
    QString m_email; ///< of the command line
    bool m_wasSignedIn = false;
    int m_session = 0; ///< counts them: a late answer belongs to one
};

} // namespace Salestrekker
