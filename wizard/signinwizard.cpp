// SPDX-License-Identifier: MIT
#include "signinwizard.h"

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
#include <QScreen>
#include <QShortcut>

namespace Salestrekker {
namespace {

constexpr int widthInCharacters = 100; // of the window, to begin with
constexpr int compactBelowCharacters = 80; // the steps' names give way to the fields

} // namespace

SignInWizard::SignInWizard(
    SignInController& controller, Support support, QStringList earlierAddresses, QWidget* parent)
    : QWizard(parent),
      m_controller(controller), m_context{ controller, std::move(support), std::move(earlierAddresses), {} }
{
    setObjectName(QStringLiteral("signInWizard"));
    setWindowTitle(tr("Salestrekker sign in", "window title"));
    setAccessibleName(windowTitle());
    addSideWidget(); // first: on Windows a wizard is resized while it is set up
    setUp();
    addStep(new VerifyEmailPage(VerifyEmailPageId, m_context));
    addStep(new SignInPage(SignInPageId, m_context));
    addStep(new NewPasswordPage(NewPasswordPageId, m_context));
    addStep(new TwoFactorPage(TwoFactorPageId, m_context));
    addStep(new SignedInPage(SignedInPageId, m_context));
    setStartId(pageOf(controller.state()));
    connect(this, &QWizard::currentIdChanged, this, &SignInWizard::pageChanged);
    connect(this, &QWizard::helpRequested, this, [this] { step()->toggleHelp(); });
    connect(&controller, &SignInController::changed, this, &SignInWizard::follow);
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
    // At once: QWizard lays itself out anew after each. NoDefaultButton stays off, though macOS sets it, so
    // that Enter submits everywhere.
    setOptions(HaveHelpButton | NoBackButtonOnStartPage | NoBackButtonOnLastPage);
    setButtonText(BackButton, tr("Back", "button"));
    setButtonText(CancelButton, tr("Cancel", "button"));
    setButtonText(FinishButton, tr("Finish", "button"));
    setButtonText(HelpButton, tr("Help", "button"));
    // Not the button's own: QWizard sets its text anew on each page, which takes a shortcut away.
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
        &QWizard::helpRequested);
    colourButtons();
}

// The one that leads on stands out. On the last page that is the page's own: "Open Salestrekker".
void SignInWizard::colourButtons()
{
    button(NextButton)->setPalette(Theme::primaryButtonPalette(QApplication::palette()));
}

StepPage* SignInWizard::step() const
{
    return static_cast<StepPage*>(currentPage());
}

void SignInWizard::addStep(StepPage* page)
{
    const char* const names[]{ "verifyEmailPage", "signInPage", "newPasswordPage", "twoFactorPage",
        "signedInPage" };
    const int id = static_cast<int>(pageIds().size());
    page->setObjectName(QLatin1String(names[id]));
    connect(page, &StepPage::sizeChanged, this, &SignInWizard::fitSoon);
    connect(page, &StepPage::urlWanted, this, &SignInWizard::urlWanted);
    setPage(id, page);
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
    const int target = pageOf(m_controller.state());
    if (target == currentId()) {
        step()->refresh();
        return;
    }
    if (target > currentId() && !visitedIds().contains(target)) {
        next(); // asks the page, which now lets go and names the target
    }
    if (currentId() != target) {
        setStartId(target);
        restart();
    }
}

void SignInWizard::pageChanged(int id)
{
    if (id < 0)
        return;
    // Back led here: the only page that has it is the sign-in page.
    if (id == VerifyEmailPageId && std::holds_alternative<SigningIn>(m_controller.state())) {
        const auto& state = std::get<SigningIn>(m_controller.state());
        m_controller.post(HaveCode{ state.account.email });
    }
    for (const int other : pageIds()) {
        if (other != id)
            static_cast<StepPage*>(page(other))->close();
    }
    layOutButtons(id);
    static_cast<StepPage*>(page(id))->open();
    m_steps->setCurrent(id);
    nameButtons();
    for (const WizardButton which : { BackButton, NextButton, FinishButton, CancelButton, HelpButton })
        Theme::makeRoomy(button(which));
    fitSoon();
}

void SignInWizard::layOutButtons(int id)
{
    const bool canGoBack = id == SignInPageId && visitedIds().contains(VerifyEmailPageId);
    QList<WizardButton> buttons{ HelpButton, Stretch, CancelButton, NextButton };
    if (id == SignedInPageId)
        buttons = { HelpButton, Stretch, FinishButton };
    else if (canGoBack)
        buttons.insert(2, BackButton);
    setButtonLayout(buttons);
}

bool SignInWizard::event(QEvent* event)
{
    const bool done = QWizard::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colourButtons();
    else if (event->type() == QEvent::WindowActivate && step())
        step()->windowActivated();
    return done;
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
    const bool samePage = currentId() == std::exchange(m_fittedPage, currentId());
    if (missing > 0 || (!samePage && missing < 0))
        resize(width(), std::min(room, height() + missing));
}

// Scripts look for one button by one name, whichever of Qt's two it is on this page.
void SignInWizard::nameButtons()
{
    const bool last = currentId() == SignedInPageId;
    button(last ? NextButton : FinishButton)->setObjectName(QString());
    button(last ? FinishButton : NextButton)->setObjectName(QStringLiteral("nextButton"));
    button(BackButton)->setObjectName(QStringLiteral("backButton"));
    button(CancelButton)->setObjectName(QStringLiteral("cancelButton"));
    button(HelpButton)->setObjectName(QStringLiteral("helpButton"));
}

void SignInWizard::reject()
{
    if (m_controller.isBusy() && !m_closing)
        m_controller.post(Cancelled{});
    else
        QWizard::reject();
}

void SignInWizard::closeEvent(QCloseEvent* event)
{
    m_closing = true; // closing is closing, also while an answer is awaited
    QWizard::closeEvent(event);
    m_closing = false;
}

} // namespace Salestrekker
