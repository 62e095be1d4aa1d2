// SPDX-License-Identifier: MIT
#include "application.h"

#include "demobackend.h"
#include "renewalguard.h"
#include "waiting.h"
#include "widgets/symbol.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDesktopServices>

namespace Salestrekker {
namespace {

using L = QLatin1String;

// The organisation that ends with the program.
bool isDemo(const Configuration& configuration)
{
    return configuration.value(L("backend/kind")) == L("demo")
        && configuration.value(L("backend/endpoint")).isEmpty();
}

} // namespace

Application::Application(
    const Configuration& configuration, const Options& options, UserMemory& memory, Keyring& keyring)
    : m_configuration(configuration), m_memory(memory), m_keyring(keyring),
      m_store(m_keyring, memory, isDemo(configuration) ? QString() : configuration.serverName()),
      m_proxyQuestion(m_keyring), m_backend(makeBackend()), m_controller(*m_backend, firstStep(options)),
      m_revocations(*m_backend, m_store), m_wizard(m_controller, configuration.support(), memory.addresses()),
      m_question(new LinkQuestion(m_wizard)),
      m_updates(configuration, transport(), memory,
          QVersionNumber::fromString(QCoreApplication::applicationVersion()), m_wizard),
      m_link(options.link), m_email(options.email)
{
    m_proxyQuestion.setWindow(&m_wizard);
    connect(&m_proxyQuestion, &ProxyQuestion::keepWanted, this, &Application::keepProxyPassword);
    connect(&m_proxyQuestion, &ProxyQuestion::notKept, this, &Application::sayNotKept);
    const auto openLinkNow = [this] {
        if (!m_link.isEmpty())
            openLink(std::exchange(m_link, {}));
    };
    connect(&m_proxyQuestion, &ProxyQuestion::closed, this, openLinkNow, Qt::QueuedConnection);
    connect(&m_controller, &SignInController::changed, this, &Application::stateChanged);
    connect(&m_controller, &SignInController::sessionEnded, this, &Application::sessionEnded);
    connect(&m_wizard, &SignInWizard::urlWanted, this, &Application::openUrl);
    connect(&m_updates, &Updates::pageWanted, this, &Application::openUrl);
    connect(m_question, &LinkQuestion::accepted, this, &Application::leaveFor);
    connect(&m_revocations, &Revocations::answered, this,
        [this](const std::shared_ptr<Outcome>& outcome, Forgetting forgetting) {
            m_controller.post(RevocationAnswered{ std::move(*outcome), forgetting });
        });
    connect(&m_memory, &UserMemory::notSaved, this,
        [this] { m_controller.post(Noticed{ Notice::SettingsNotSaved }); });
}

Application::~Application() = default;

void Application::finish(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    m_memory.finish(milliseconds / 2);
    waitUntil(static_cast<int>(deadline.remainingTime()),
        [this] { return m_keyring.isIdle() && !m_store.isBusy() && !(m_renewals && m_renewals->isBusy()); });
    m_memory.finish(static_cast<int>(deadline.remainingTime()));
}

TransportSettings Application::transport()
{
    TransportSettings settings = m_configuration.transport();
    settings.passwords = &m_proxyQuestion;
    return settings;
}

std::unique_ptr<AuthBackend> Application::makeBackend()
{
    const auto open = [this](const QUrl& url) { openUrl(url); };
    const QString kind = m_configuration.value(L("backend/kind"));
    if (isDemo(m_configuration)) {
        auto demo = std::make_unique<DemoBackend>(m_configuration.oauth(), m_configuration.transport(), open);
        m_demo = demo.get();
        return demo;
    }
    std::unique_ptr<AuthBackend> server;
    if (kind == L("cognito"))
        server = std::make_unique<CognitoBackend>(m_configuration.cognito(), transport());
    else
        server = std::make_unique<OAuthBackend>(m_configuration.oauth(), transport(), open);
    auto guard = std::make_unique<RenewalGuard>(std::move(server), m_store, m_configuration.serverName());
    m_renewals = guard.get();
    return guard;
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
        m_wizard.comeForward();
        if (!link.isEmpty())
            openLink(link);
    });
    connect(&instance, &SingleInstance::closeRequested, this, [this] {
        m_question->withdraw();
        m_wizard.close();
    });
    // The window first; what it does not need to be seen comes after.
    QTimer::singleShot(0, this, [this, hangs = instance.otherHangs()] {
        if (hangs)
            m_controller.post(Noticed{ Notice::OtherWindowHangs });
        afterShow();
    });
}

void Application::afterShow()
{
    // It is not looked for at once, and takes longer than all of the first page.
    QTimer::singleShot(100, this, [] { QApplication::setWindowIcon(programIcon()); });
    if (!m_memory.isReadable())
        m_controller.post(Noticed{ Notice::SettingsUnreadable });
    m_revocations.resume();
    m_updates.sayIfTooOld();
    if (m_demo) {
        // Not behind the mailbox, which has come up meanwhile.
        connect(m_demo, &DemoBackend::ready, &m_wizard, &QWidget::raise);
        m_demo->start();
    } else if (m_store.hasKept()) {
        if (m_configuration.remember())
            loadSession();
        else
            m_store.keepNone();
    }
    if (!m_link.isEmpty())
        openLink(std::exchange(m_link, {}));
}

void Application::loadSession()
{
    m_store.load([this](std::optional<SessionStore::Stored> stored) {
        // An address on the command line is as good as one that is typed.
        const bool another
            = stored && !m_email.isEmpty() && m_email.compare(stored->email, Qt::CaseInsensitive) != 0;
        if (stored && !another)
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
    m_question->setSignedIn(signedIn);
    if (signedIn && !m_wasSignedIn) {
        m_wasSignedIn = true;
        if (!m_demo && m_configuration.remember())
            m_memory.noteAddress(signedIn->account.email);
        keepSession(*signedIn);
        if (!m_demo)
            m_updates.look();
    }
}

void Application::keepSession(const SignedIn& state)
{
    if (m_demo)
        return;
    const bool wanted = state.account.keepSignedIn && m_configuration.remember();
    const int session = ++m_session;
    if (!wanted || state.tokens.refreshToken.isEmpty()) {
        m_store.keepNone();
        if (wanted)
            m_controller.post(Noticed{ Notice::NotRemembered });
        return;
    }
    m_store.keep(state.account.email, state.tokens, [this, session](SessionStore::Keeping keeping) {
        // Settings that could not be written have said so themselves.
        const bool isSaid = keeping == SessionStore::Keeping::SettingsRefused && m_memory.isReadable();
        if (session == m_session && keeping != SessionStore::Keeping::Kept && !isSaid)
            m_controller.post(Noticed{ Notice::NotRemembered });
    });
}

// This computer forgets at once; the server is told after, and nobody waits for it.
void Application::sessionEnded(const std::shared_ptr<SignOut>& session)
{
    ++m_session;
    m_wasSignedIn = false;
    m_revocations.end(session);
}

// Noted first, so that --reset finds whatever there is.
void Application::keepProxyPassword(const QString& proxy)
{
    m_memory.noteProxy(proxy, [application = QPointer(this), proxy](bool isNoted) {
        if (application && isNoted)
            application->m_proxyQuestion.keep(proxy);
        else if (application)
            application->sayNotKept();
    });
}

void Application::sayNotKept()
{
    sayInBox(m_wizard,
        tr("This computer did not keep the user name and the password of your network’s proxy. You will be "
           "asked for them again.",
            "warning"));
}

void Application::openLink(const QString& text)
{
    if (m_proxyQuestion.isOpen()) { // not over it
        m_link = text;
        return;
    }
    const auto link = SignInLink::parse(text);
    if (!link)
        return m_controller.post(Noticed{ Notice::LinkIgnored });
    const bool mayBeTaken = !m_question->isOpen();
    const bool isTaken = mayBeTaken && takesLinks(m_controller.state());
    if (mayBeTaken)
        m_controller.post(LinkOpened{ *link });
    if (!isTaken)
        m_question->ask(*link);
}

void Application::leaveFor(const SignInLink& link)
{
    m_controller.post(LinkOpened{ link, true });
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
    sayInBox(m_wizard, text);
}

} // namespace Salestrekker
