// SPDX-License-Identifier: MIT
#include "application.h"

#include "demobackend.h"
#include "widgets/symbol.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

namespace Salestrekker {
namespace {

using L = QLatin1String;

// A link can be followed without asking.
bool isAtRest(const State& state)
{
    const bool early
        = std::holds_alternative<VerifyingEmail>(state) || std::holds_alternative<SigningIn>(state);
    return early && !standing(state).awaited;
}

} // namespace

Application::Application(const Configuration& configuration, const Options& options, UserMemory& memory)
    : m_configuration(configuration), m_memory(memory), m_backend(makeBackend()),
      m_controller(*m_backend, firstStep(options)), m_store(configuration.serverName()),
      m_wizard(m_controller, configuration.support(), memory.addresses()), m_link(options.link)
{
    connect(&m_controller, &SignInController::changed, this, &Application::stateChanged);
    connect(&m_controller, &SignInController::sessionEnded, this, &Application::revoke);
    connect(&m_wizard, &SignInWizard::urlWanted, this, &Application::openUrl);
}

Application::~Application()
{
    m_store.finish(1000);
}

std::unique_ptr<AuthBackend> Application::makeBackend()
{
    const auto open = [this](const QUrl& url) { openUrl(url); };
    const QString kind = m_configuration.value(L("backend/kind"));
    if (kind == L("cognito"))
        return std::make_unique<CognitoBackend>(m_configuration.cognito(), m_configuration.transport());
    const bool ownService = kind == L("demo") && m_configuration.value(L("backend/endpoint")).isEmpty();
    if (!ownService)
        return std::make_unique<OAuthBackend>(m_configuration.oauth(), m_configuration.transport(), open);
    auto demo = std::make_unique<DemoBackend>(m_configuration.oauth(), m_configuration.transport(), open);
    m_demo = demo.get();
    return demo;
}

State Application::firstStep(const Options& options) const
{
    Resumption resumption = m_memory.resumption(m_configuration.remember());
    if (m_demo)
        resumption.progress = Progress::New; // the demo organisation begins afresh each time, too
    if (!options.email.isEmpty())
        resumption.account.email = options.email;
    return firstState(std::move(resumption));
}

void Application::show(SingleInstance& instance)
{
    m_wizard.show();
    connect(&instance, &SingleInstance::linkReceived, this, [this](const QString& link) {
        m_wizard.show();
        m_wizard.raise();
        m_wizard.activateWindow();
        if (!link.isEmpty())
            openLink(link);
    });
    connect(&instance, &SingleInstance::closeRequested, &m_wizard, &QWidget::close);
    // The window first; what it does not need to be seen comes after.
    QTimer::singleShot(0, this, &Application::afterShow);
}

void Application::afterShow()
{
    // It is not looked for at once, and takes longer than all of the first page.
    QTimer::singleShot(100, this, [this] { m_wizard.setWindowIcon(programIcon()); });
    if (!m_memory.isReadable())
        m_controller.post(Noticed{ Notice::SettingsUnreadable });
    if (m_demo) {
        // Not behind the mailbox, which has come up meanwhile.
        connect(m_demo, &DemoBackend::ready, &m_wizard, &QWidget::raise);
        m_demo->start();
    } else if (m_memory.sessionStored()) {
        loadSession();
    }
    if (!m_link.isEmpty())
        openLink(m_link);
}

void Application::loadSession()
{
    m_store.load([this](std::optional<SessionStore::Stored> stored) {
        if (stored)
            m_controller.post(
                StoredSessionFound{ stored->email, std::move(stored->refreshToken), stored->session });
    });
}

void Application::stateChanged()
{
    const State& state = m_controller.state();
    if (!m_demo)
        m_memory.note(state);
    const auto* signedIn = std::get_if<SignedIn>(&state);
    if (signedIn && !m_wasSignedIn) {
        m_wasSignedIn = true;
        if (!m_demo && m_configuration.remember())
            m_memory.noteAddress(signedIn->account.email);
        keepSession(*signedIn);
    } else if (!signedIn && m_wasSignedIn) {
        m_wasSignedIn = false;
        m_memory.setSessionStored(false);
        m_store.forget([](bool) {});
    }
}

void Application::keepSession(const SignedIn& state)
{
    if (m_demo)
        return;
    const bool keep
        = state.account.keepSignedIn && m_configuration.remember() && !state.tokens.refreshToken.isEmpty();
    if (!keep) {
        if (m_memory.sessionStored()) {
            m_memory.setSessionStored(false);
            m_store.forget([](bool) {});
        }
        return;
    }
    m_store.save(state.account.email, state.tokens, [this](bool kept) {
        m_memory.setSessionStored(kept);
        if (!kept)
            m_controller.post(Noticed{ Notice::NotRemembered });
    });
}

void Application::revoke(const std::shared_ptr<SignOut>& session)
{
    BackendCall* call = m_backend->send(Request(std::move(*session)));
    connect(call, &BackendCall::finished, this, [this, call](const std::shared_ptr<Outcome>& outcome) {
        call->deleteLater();
        m_controller.post(RevocationAnswered{ std::move(*outcome) });
    });
}

void Application::openLink(const QString& text)
{
    const auto link = SignInLink::parse(text);
    if (!link) {
        m_controller.post(Noticed{ Notice::LinkIgnored });
        return;
    }
    const bool replaces = !isAtRest(m_controller.state());
    if (!replaces || mayLeaveSignIn())
        m_controller.post(LinkOpened{ *link, replaces });
}

bool Application::mayLeaveSignIn()
{
    QMessageBox box(QMessageBox::Question, tr("Salestrekker sign in", "window title"),
        tr("A link wants to start a new sign-in. Do you want to leave the one under way?", "question"),
        QMessageBox::NoButton, &m_wizard);
    const QAbstractButton* leave
        = box.addButton(tr("Start a new sign-in", "button"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("Keep going", "button"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == leave;
}

void Application::openUrl(const QUrl& url)
{
    const bool mail = url.scheme() == L("mailto");
    const bool allowed = mail || HttpTransport::isAllowed(url);
    if (allowed && QDesktopServices::openUrl(url))
        return;
    const QString text = mail
        ? tr("No email program could be opened. Please write to %1.", "warning")
              .arg(m_configuration.value(L("support/email")))
        : tr("Your browser could not be opened. Please open this address yourself: %1", "warning")
              .arg(url.toString(QUrl::RemoveQuery));
    QMessageBox box(QMessageBox::Warning, tr("Salestrekker sign in", "window title"), text,
        QMessageBox::NoButton, &m_wizard);
    box.addButton(tr("Close", "button"), QMessageBox::AcceptRole);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace Salestrekker
