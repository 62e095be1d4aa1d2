// SPDX-License-Identifier: MIT
#pragma once

#include "pages/pagecontext.h"

#include <QWizard>

namespace Salestrekker {

class StepList;
class StepPage;

/// Shows the page of the controller's state, and follows it wherever it goes.
class SignInWizard : public QWizard {
    Q_OBJECT
public:
    /// `controller` must outlive this. `earlierAddresses`: to offer while one is typed, the latest first.
    SignInWizard(SignInController& controller, Support support, QStringList earlierAddresses = {},
        QWidget* parent = nullptr);

    /// Cancel and Escape: stops waiting for an answer; if none is awaited, closes.
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
    void addStep(StepPage* page);
    void addSideWidget();
    void follow();
    void pageChanged(int id);
    void setUp();
    void layOutButtons(int id);
    void nameButtons();
    void colourButtons();
    StepPage* step() const;
    void fitSoon();
    void fit();

    SignInController& m_controller;
    PageContext m_context;
    StepList* m_steps = nullptr;
    bool m_closing = false;
    QTimer m_fit;
    int m_fittedPage = -1;
};

} // namespace Salestrekker
