// SPDX-License-Identifier: MIT
#include "signinwizard.h"

#include "inputguard.h"
#include "pages/authenticatorpage.h"
#include "pages/choosemethodpage.h"
#include "pages/newpasswordpage.h"
#include "pages/signedinpage.h"
#include "pages/signinpage.h"
#include "pages/twofactorpage.h"
#include "pages/verifyemailpage.h"
#include "widgets/steplist.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>

namespace Salestrekker {
namespace {

constexpr int widthInCharacters = 100; // of the window, to begin with
constexpr int compactBelowCharacters = 80; // the steps' names give way to the fields

// In the order of State: what scripts call the page (contract.md), and which of the listed steps it is.
struct Shown {
    const char* page;
    int step;
};
constexpr Shown shownAs[]{ { "verifyEmailPage", 0 }, { "signInPage", 1 }, { "newPasswordPage", 2 },
    { "twoFactorPage", 3 }, { "twoFactorPage", 3 }, { "twoFactorPage", 3 }, { "signedInPage", 4 } };
static_assert(std::size(shownAs) == std::variant_size_v<State>);

// One for each alternative of State.
using Pages = std::tuple<VerifyEmailPage, SignInPage, NewPasswordPage, ChooseMethodPage, TwoFactorPage,
    AuthenticatorPage, SignedInPage>;

template <typename Step> int idOf()
{
    return static_cast<int>(State(Step{}).index());
}

} // namespace

SignInWizard::SignInWizard(
    SignInController& controller, Support support, QStringList earlierAddresses, QWidget* parent)
    : QWizard(parent),
      m_controller(controller), m_context{ controller, std::move(support), std::move(earlierAddresses), {} },
      m_input(new InputGuard(*this))
{
    setObjectName(QStringLiteral("signInWizard"));
    setWindowTitle(tr("Salestrekker sign in", "window title"));
    setAccessibleName(windowTitle());
    addSideWidget(); // first: on Windows a wizard is resized while it is set up
    setUp();
    addPages(std::make_index_sequence<std::variant_size_v<State>>());
    setStartId(static_cast<int>(controller.state().index()));
    connect(this, &QWizard::currentIdChanged, this, &SignInWizard::pageChanged);
    connect(this, &QWizard::helpRequested, this, [this] { step()->toggleHelp(); });
    connect(&controller, &SignInController::changed, this, &SignInWizard::follow);
    connect(m_input, &InputGuard::goOn, this, &SignInWizard::goOn);
    connect(m_input, &InputGuard::escape, this, &SignInWizard::escape);
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &SignInWizard::fit);
    const int width = std::min(
        fontMetrics().averageCharWidth() * widthInCharacters, screen()->availableGeometry().width());
    resize(width, width / 2); // the height follows the first page
    restart();
}

void SignInWizard::setUp()
{
    setWizardStyle(ModernStyle); // AeroStyle loses its buttons
    setOptions(HaveHelpButton | HaveCustomButton1 | HaveCustomButton2); // QWizard lays itself out after each
    setButtonText(leadBackButton, tr("Back", "button"));
    setButtonText(CancelButton, tr("Cancel", "button"));
    setButtonText(HelpButton, tr("Help", "button"));
    nameButtons();
    connect(button(commitButton), &QAbstractButton::clicked, this, &SignInWizard::goOn);
    connect(button(leadBackButton), &QAbstractButton::clicked, this, [this] { step()->goBack(); });
    // Not the button's own: QWizard sets its text anew on each page, which takes a shortcut away.
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
        &QWizard::helpRequested);
}

// The one that leads on stands out. On the last page that is the page's own: "Open Salestrekker".
void SignInWizard::colourButtons()
{
    const QPalette plain = QApplication::palette();
    const bool leadsOn = currentId() != idOf<SignedIn>();
    button(commitButton)->setPalette(leadsOn ? Theme::primaryButtonPalette(plain) : plain);
}

StepPage* SignInWizard::step() const
{
    return static_cast<StepPage*>(currentPage());
}

template <std::size_t... n> void SignInWizard::addPages(std::index_sequence<n...>)
{
    static_assert((std::is_base_of_v<PageOf<std::variant_alternative_t<n, State>>,
                       std::tuple_element_t<n, Pages>> && ...),
        "the pages are in the order of State");
    (addStep(new std::tuple_element_t<n, Pages>(m_context)), ...);
}

void SignInWizard::addStep(StepPage* page)
{
    connect(page, &StepPage::sizeChanged, this, &SignInWizard::fitSoon);
    connect(page, &StepPage::urlWanted, this, &SignInWizard::urlWanted);
    connect(page, &StepPage::commitChanged, this, &SignInWizard::enableButtons);
    connect(page, &StepPage::finished, this, &QDialog::accept);
    setPage(static_cast<int>(pageIds().size()), page);
}

void SignInWizard::addSideWidget()
{
    m_steps = new StepList({ tr("Verify email", "a step"), tr("Sign in", "a step"),
        tr("New password", "a step"), tr("Two-factor code", "a step"), tr("Signed in", "a step") });
    m_steps->setObjectName(QStringLiteral("stepList"));
    m_steps->setAccessibleName(tr("Steps", "list of steps"));
    setSideWidget(m_steps);
}

void SignInWizard::follow()
{
    const bool answered = m_wasBusy && !m_controller.isBusy();
    m_wasBusy = m_controller.isBusy();
    if (answered)
        m_input->answered();
    const int target = static_cast<int>(m_controller.state().index());
    if (target == currentId()) {
        step()->refresh();
    } else {
        delete m_question; // about what is no longer there
        turnTo(target);
    }
    enableButtons();
}

// QWizard's history must fit where it goes back, so there it is begun anew. Forward it is not: a screen
// reader would hear of what is on a page before it hears of the page.
void SignInWizard::turnTo(int id)
{
    if (currentId() >= 0 && currentId() < id)
        return setCurrentId(id);
    setStartId(id);
    restart();
}

void SignInWizard::pageChanged(int id)
{
    if (id < 0)
        return;
    if (id != static_cast<int>(m_controller.state().index())) // turned by something else than follow()
        return void(QMetaObject::invokeMethod(this, &SignInWizard::follow, Qt::QueuedConnection));
    for (const int other : pageIds()) {
        if (other != id)
            static_cast<StepPage*>(page(other))->close();
    }
    m_canGoBack = m_canGoBack || id == idOf<VerifyingEmail>();
    namePages(id);
    layOutButtons(id);
    step()->open();
    enableButtons();
    m_steps->setCurrent(shownAs[id].step);
    m_input->pageOpened();
    fitSoon();
}

// Three pages have one name, of which a script is to find the one that is shown.
void SignInWizard::namePages(int current)
{
    for (const int id : pageIds()) {
        const bool hidden = id != current && shownAs[id].step == shownAs[current].step;
        page(id)->setObjectName(hidden ? QString() : QString::fromLatin1(shownAs[id].page));
    }
}

void SignInWizard::layOutButtons(int id)
{
    setButtonText(commitButton, step()->commitText());
    QList<WizardButton> buttons{ HelpButton, Stretch, CancelButton, commitButton };
    if (id == idOf<SignedIn>())
        buttons = { HelpButton, Stretch, commitButton };
    else if (id == idOf<SigningIn>() && m_canGoBack)
        buttons.insert(2, leadBackButton);
    setButtonLayout(buttons);
    for (const WizardButton which : buttons) {
        if (which != Stretch)
            Theme::makeRoomy(button(which));
    }
    static_cast<QPushButton*>(button(commitButton))->setDefault(true);
    colourButtons();
}

void SignInWizard::enableButtons()
{
    if (!step())
        return;
    button(commitButton)->setEnabled(step()->canCommit());
    button(leadBackButton)->setEnabled(!m_controller.isBusyByHand());
}

bool SignInWizard::event(QEvent* event)
{
    const bool done = QWizard::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colourButtons();
    else if (event->type() == QEvent::WindowActivate)
        activated();
    return done;
}

void SignInWizard::activated()
{
    // Some window managers give the keyboard to a window that is blocked by its question.
    if (QWidget* box = boxInFront())
        box->activateWindow();
    if (step())
        step()->windowActivated();
}

void SignInWizard::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    QWidget* box = boxInFront();
    if (box)
        box->raise();
    (box ? box : this)->activateWindow();
}

// A question, or something that the desktop could not do.
QWidget* SignInWizard::boxInFront() const
{
    QWidget* box = QApplication::activeModalWidget();
    return box && box->parentWidget() == this ? box : nullptr;
}

void SignInWizard::resizeEvent(QResizeEvent* event)
{
    QWizard::resizeEvent(event);
    m_steps->setCompact(width() < fontMetrics().averageCharWidth() * compactBelowCharacters);
}

void SignInWizard::showEvent(QShowEvent* event)
{
    QWizard::showEvent(event);
    fit(); // all is laid out, and nothing is on the screen yet
}

// After the layouts have settled.
void SignInWizard::fitSoon()
{
    m_fit.start(0);
}

// Grows as far as the screen goes; shrinks only when the page changes, so that nothing jumps while somebody
// types.
void SignInWizard::fit()
{
    if (!step() || !isVisible() || isMaximized() || isFullScreen())
        return;
    const int room = screen()->availableGeometry().height() - (frameGeometry().height() - height());
    const int missing = step()->missingHeight();
    // What is behind the window must not get the second half of a double click.
    if (const auto left = m_input->clickLeft();
        missing < 0 && currentId() != m_fittedPage && left.count() > 0)
        return m_fit.start(left);
    const bool samePage = currentId() == std::exchange(m_fittedPage, currentId());
    if (missing > 0 || (!samePage && missing < 0))
        resize(width(), std::min(room, height() + missing));
}

void SignInWizard::nameButtons()
{
    const std::pair<WizardButton, const char*> names[]{ { commitButton, "nextButton" },
        { leadBackButton, "backButton" }, { CancelButton, "cancelButton" }, { HelpButton, "helpButton" } };
    for (const auto& [which, name] : names) {
        button(which)->setObjectName(QLatin1String(name));
        static_cast<QPushButton*>(button(which))->setAutoDefault(false);
    }
}

// A window that was closed has no page any more.
void SignInWizard::goOn()
{
    if (step())
        step()->goOn();
}

// First what is in front, then what is under way, then the window.
void SignInWizard::escape()
{
    if (step() && !step()->closeHelp())
        reject();
}

void SignInWizard::reject()
{
    if (m_leaving)
        return QWizard::reject();
    if (m_controller.isBusy()) {
        m_wasBusy = false; // stopped by hand: the next one is meant
        m_controller.post(Cancelled{});
    } else if (!m_input->mayBeLate() && !ask()) {
        leave();
    }
}

void SignInWizard::leave()
{
    m_leaving = true;
    close();
    m_leaving = false;
}

// True if there is something to ask first. Once: who closes again means it.
bool SignInWizard::ask()
{
    const QString question = step() && isVisible() ? step()->leavingQuestion() : QString();
    if (question.isEmpty() || m_question || qGuiApp->isSavingSession())
        return false;
    m_question = new QMessageBox(QMessageBox::Question, windowTitle(), question, QMessageBox::NoButton, this);
    m_question->setObjectName(QStringLiteral("leavingQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton* go = m_question->addButton(tr("Leave", "button"), QMessageBox::DestructiveRole);
    m_question->setDefaultButton(m_question->addButton(tr("Stay", "button"), QMessageBox::RejectRole));
    connect(go, &QAbstractButton::clicked, this, &SignInWizard::leave);
    m_question->open();
    return true;
}

void SignInWizard::closeEvent(QCloseEvent* event)
{
    if (!m_leaving && ask())
        return event->ignore();
    const bool before = std::exchange(m_leaving, true); // closing is closing, also while an answer is awaited
    QWizard::closeEvent(event);
    m_leaving = before;
}

} // namespace Salestrekker
