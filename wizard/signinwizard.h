// SPDX-License-Identifier: MIT
#pragma once

#include "pages/pagecontext.h"

#include <QPointer>
#include <QWizard>

class QMessageBox;

namespace Salestrekker {

class InputGuard;
class StepList;
class StepPage;

/// Shows the page of the controller's state, and follows it wherever it goes.
///
/// QWizard only shows: it has a page for each alternative of State, and follow() alone turns them. The
/// buttons that lead on and back are its custom ones, which do nothing by themselves, so that its history,
/// nextId() and validatePage() decide nothing.
class SignInWizard : public QWizard {
    Q_OBJECT
public:
    /// `controller` must outlive this. `earlierAddresses`: to offer while one is typed, the latest first.
    SignInWizard(SignInController& controller, Support support, QStringList earlierAddresses = {},
        QWidget* parent = nullptr);

    /// To where the broker sees it, also out of the task bar. A question in front of it gets the keyboard.
    void comeForward();
    /// Cancel: stops waiting for an answer; if none is awaited, closes.
    void reject() override;

Q_SIGNALS:
    /// For the desktop to open: https: or mailto:.
    void urlWanted(const QUrl& url);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    static constexpr WizardButton commitButton = CustomButton1;
    static constexpr WizardButton leadBackButton = CustomButton2;

    template <std::size_t... n> void addPages(std::index_sequence<n...>);
    void addStep(StepPage* page);
    void addSideWidget();
    void follow();
    void turnTo(int id);
    void pageChanged(int id);
    void setUp();
    void layOutButtons(int id);
    void nameButtons();
    void namePages(int current);
    void colourButtons();
    void enableButtons();
    void activated();
    [[nodiscard]] QWidget* boxInFront() const;
    void goOn();
    void escape();
    void leave();
    bool ask();
    StepPage* step() const;
    void fitSoon();
    void fit();

    SignInController& m_controller;
    PageContext m_context;
    StepList* m_steps = nullptr;
    InputGuard* m_input;
    QPointer<QMessageBox> m_question;
    bool m_leaving = false; ///< nothing is to be asked or cancelled first
    bool m_wasBusy = false;
    bool m_canGoBack = false; ///< the first page was shown in this window
    QTimer m_fit;
    int m_fittedPage = -1;
};

} // namespace Salestrekker
