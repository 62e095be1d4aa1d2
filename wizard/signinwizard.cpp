// SPDX-License-Identifier: MIT
#include "signinwizard.h"

#include "pages/newpasswordpage.h"
#include "pages/signedinpage.h"
#include "pages/signinpage.h"
#include "pages/twofactorpage.h"
#include "pages/verifyemailpage.h"
#include "widgets/steplist.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QScreen>

namespace Salestrekker {

SignInWizard::SignInWizard(SignInController& controller, Support support, QWidget* parent)
    : QWizard(parent), m_controller(controller), m_support(std::move(support))
{
    setObjectName(QStringLiteral("signInWizard"));
    setWindowTitle(tr("Salestrekker sign in", "window title"));
    setAccessibleName(windowTitle());
    setWizardStyle(ModernStyle); // AeroStyle loses its buttons
    setOption(NoDefaultButton, false); // macOS sets it; Enter submits everywhere
    setOption(NoBackButtonOnStartPage);
    setOption(NoBackButtonOnLastPage);
    setOption(HaveNextButtonOnLastPage, false);
    addStep(new VerifyEmailPage(VerifyEmailPageId, controller, m_support));
    addStep(new SignInPage(SignInPageId, controller, m_support));
    addStep(new NewPasswordPage(NewPasswordPageId, controller, m_support));
    addStep(new TwoFactorPage(TwoFactorPageId, controller, m_support));
    addStep(new SignedInPage(SignedInPageId, controller, m_support));
    addSideWidget();
    setStartId(pageOf(controller.state()));
    connect(this, &QWizard::currentIdChanged, this, &SignInWizard::pageChanged);
    connect(&controller, &SignInController::changed, this, &SignInWizard::follow);
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &SignInWizard::fit);
    resize(fontMetrics().averageCharWidth() * 100, sizeHint().height());
    restart();
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
        static_cast<StepPage*>(currentPage())->refresh();
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
    const bool canGoBack = id == SignInPageId && visitedIds().contains(VerifyEmailPageId);
    QList<WizardButton> buttons{ Stretch, CancelButton, NextButton };
    if (id == SignedInPageId)
        buttons = { Stretch, FinishButton };
    else if (canGoBack)
        buttons.prepend(BackButton);
    setButtonLayout(buttons);
    static_cast<StepPage*>(page(id))->open();
    m_steps->setCurrent(id);
    nameButtons();
    fitSoon();
}

void SignInWizard::showEvent(QShowEvent* event)
{
    QWizard::showEvent(event);
    fitSoon();
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
    const auto* step = static_cast<StepPage*>(currentPage());
    if (!step || !isVisible() || isMaximized() || isFullScreen())
        return;
    const int room = screen()->availableGeometry().height() - (frameGeometry().height() - height());
    const int missing = step->missingHeight();
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
