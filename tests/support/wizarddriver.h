// SPDX-License-Identifier: MIT
#pragma once

#include "outcomes.h"
#include "scriptedbackend.h"
#include "signinwizard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWizardPage>

namespace Salestrekker::Testing {

/// Runs the event loop until no answer is awaited (QTest::qWaitFor would sleep between looks).
inline bool settled(SignInController& controller)
{
    QEventLoop loop;
    QObject::connect(&controller, &SignInController::changed, &loop, [&] {
        if (!controller.isBusy())
            loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(10), &loop, &QEventLoop::quit);
    if (controller.isBusy())
        loop.exec();
    QCoreApplication::processEvents();
    return !controller.isBusy();
}

/// The wizard in this process, driven by the object names of contract.md with real key and mouse events.
class WizardDriver {
public:
    /// With the scripted backend, or with a real one.
    explicit WizardDriver(State first = firstState({}), AuthBackend* real = nullptr)
        : answering(real ? *real : backend), controller(answering, std::move(first)), wizard(controller, {})
    {
        QObject::connect(
            &wizard, &SignInWizard::urlWanted, &wizard, [this](const QUrl& url) { opened += url; });
        QObject::connect(&controller, &SignInController::sessionEnded, &wizard,
            [this](const std::shared_ptr<SignOut>& session) { revoke(*session); });
        wizard.show();
        if (!QTest::qWaitForWindowActive(&wizard))
            qFatal("no window");
    }

    template <typename W = QWidget> W* find(const char* name)
    {
        auto* widget = wizard.findChild<W*>(QLatin1String(name));
        if (!widget)
            qFatal("no widget %s on page %s", name, qPrintable(page()));
        return widget;
    }
    QString page() const { return wizard.currentPage()->objectName(); }
    QString message()
    {
        return find<QLabel>("message")->isVisible() ? find<QLabel>("message")->text() : QString();
    }
    QAbstractButton* next() { return find<QAbstractButton>("nextButton"); }
    QString text(const char* name) { return find<QLineEdit>(name)->text(); }

    void type(const char* name, const QString& text)
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    /// Waits until the answer has come and is shown.
    bool settled() { return Testing::settled(controller); }

    ScriptedBackend backend;
    AuthBackend& answering;
    SignInController controller;
    SignInWizard wizard;
    QList<QUrl> opened;
    bool isRevoking = false;

private:
    // As the program does, but for what it keeps of it.
    void revoke(SignOut& session)
    {
        isRevoking = true;
        BackendCall* call = answering.send(Request(std::move(session)));
        QObject::connect(
            call, &BackendCall::finished, &wizard, [this, call](const std::shared_ptr<Outcome>& outcome) {
                isRevoking = false;
                call->deleteLater();
                controller.post(RevocationAnswered{ std::move(*outcome), Forgetting::Done });
            });
    }
};

} // namespace Salestrekker::Testing
