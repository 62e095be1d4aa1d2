// SPDX-License-Identifier: MIT
// Every button, link, key and event on every page: at rest, while a request is out, when its answer comes
// after that, once it was refused, once it was stopped. (Back while a request was out ended the program.)
#include "wizarddriver.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QMenu>

#include <functional>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

enum class Phase { AtRest, Out, Late, Refused, Stopped };
constexpr Phase phases[]{ Phase::AtRest, Phase::Out, Phase::Late, Phase::Refused, Phase::Stopped };

// What leads on from each of the example states: typed as a broker would.
void fillIn(WizardDriver& driver)
{
    const std::pair<const char*, QString> contents[]{ { "emailAddress", email },
        { "verificationCode", QStringLiteral("123456") }, { "signInEmail", email },
        { "signInPassword", temporaryPassword }, { "resetCode", QStringLiteral("123456") },
        { "newPassword", goodPassword }, { "confirmPassword", goodPassword },
        { "twoFactorCode", QStringLiteral("123456") } };
    for (const auto& [name, text] : contents) {
        if (driver.wizard.findChild<QLineEdit*>(QLatin1String(name)))
            driver.type(name, text);
    }
}

// An answer that leads to another page than the one that is shown.
Outcome leadingOn(const State& state)
{
    return std::holds_alternative<EnteringCode>(state) ? Outcome(someTokens()) : Outcome(codeWanted());
}

QStringList typed(WizardDriver& driver)
{
    QStringList texts;
    for (const QLineEdit* line : driver.wizard.currentPage()->findChildren<QLineEdit*>()) {
        if (!line->objectName().isEmpty())
            texts += line->text();
    }
    return texts;
}

// What must be true whatever was pressed.
void check(WizardDriver& driver, const char* when)
{
    QCoreApplication::processEvents();
    if (!driver.wizard.isVisible()) // closed, as Cancel and Escape do at rest
        return;
    if (driver.wizard.currentId() != static_cast<int>(driver.controller.state().index()))
        qFatal("%s: the page is not the state's", when);
    if (driver.controller.isBusyByHand() && driver.next()->isEnabled())
        qFatal("%s: the button is on while an answer is awaited", when);
    if (!driver.wizard.currentPage()->findChild<QLabel*>(QStringLiteral("message")))
        qFatal("%s: the page is empty", when);
}

// The ways to press a control. `name`: of the control.
struct Manner {
    const char* name;
    void (*press)(WizardDriver& driver, QWidget* control);
};

void focus(WizardDriver& driver, QWidget* control)
{
    QTest::keyClick(&driver.wizard, Qt::Key_Shift); // somebody is there: Enter is no slip
    control->setFocus();
}

constexpr Manner manners[]{
    { "mouse", [](WizardDriver&, QWidget* control) { QTest::mouseClick(control, Qt::LeftButton); } },
    { "Space",
        [](WizardDriver& driver, QWidget* control) {
            focus(driver, control);
            QTest::keyClick(control, Qt::Key_Space);
        } },
    { "Enter",
        [](WizardDriver& driver, QWidget* control) {
            focus(driver, control);
            QTest::keyClick(control, Qt::Key_Return);
        } },
    { "assistive program",
        [](WizardDriver&, QWidget* control) {
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(control);
            for (const QString& action : accessible->actionInterface()->actionNames()) {
                if (action == QAccessibleActionInterface::pressAction()
                    || action == QAccessibleActionInterface::toggleAction())
                    return accessible->actionInterface()->doAction(action);
            }
        } },
};

// A wizard at `example`, filled in, in `phase`. Nothing where the page has no request to send.
std::unique_ptr<WizardDriver> at(std::size_t example, Phase phase)
{
    auto driver = std::make_unique<WizardDriver>(std::move(exampleStates()[example]));
    fillIn(*driver);
    if (phase == Phase::AtRest)
        return driver;
    if (phase == Phase::Refused)
        driver->backend.willAnswer(failure(FailureKind::WrongCode));
    driver->click("nextButton");
    if (!driver->controller.isBusy()) {
        // Nothing to send by the button: of the methods, the first.
        auto* method = driver->wizard.findChild<QAbstractButton*>(QStringLiteral("method-sms"));
        if (!method)
            return nullptr;
        QTest::mouseClick(method, Qt::LeftButton);
    }
    if (phase == Phase::Refused && !driver->settled())
        qFatal("no answer");
    if (phase == Phase::Stopped)
        driver->controller.post(Cancelled{});
    return driver;
}

QStringList controlsOf(WizardDriver& driver)
{
    QStringList names;
    for (const auto* button : driver.wizard.findChildren<QAbstractButton*>()) {
        if (!button->objectName().isEmpty() && button->isVisible())
            names += button->objectName();
    }
    names.removeDuplicates();
    return names;
}

void answerLate(WizardDriver& driver, Phase phase, const char* when)
{
    if (phase != Phase::Late || !driver.backend.hasOpenCall())
        return;
    driver.backend.answerNow(leadingOn(driver.controller.state()));
    QCoreApplication::processEvents();
    check(driver, when);
}

} // namespace

class tst_Pressed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("bad_variant|nullptr"))); }
    void everyControl_data() { examples(); }
    void everyControl();
    void everyKey_data() { examples(); }
    void everyKey();
    void everyEvent_data() { examples(); }
    void everyEvent();

private:
    static void examples()
    {
        QTest::addColumn<int>("example");
        const auto states = exampleStates();
        for (std::size_t i = 0; i < states.size(); ++i)
            QTest::addRow("%zu %s", i, qPrintable(nameOf(states[i]))) << static_cast<int>(i);
    }
    int m_pressed = 0;
};

void tst_Pressed::everyControl()
{
    QFETCH(int, example);
    for (const Phase phase : phases) {
        auto first = at(static_cast<std::size_t>(example), phase);
        if (!first)
            continue;
        const QStringList controls = controlsOf(*first);
        first.reset();
        for (const QString& name : controls) {
            for (const Manner& manner : manners) {
                auto driver = at(static_cast<std::size_t>(example), phase);
                auto* control = driver->wizard.findChild<QAbstractButton*>(name);
                const auto asked = driver->backend.asked.size();
                const bool busy = driver->controller.isBusyByHand();
                const QStringList before = typed(*driver);
                const int page = driver->wizard.currentId();
                manner.press(*driver, control);
                ++m_pressed;
                const QByteArray when = QStringLiteral("%1 by %2, phase %3")
                                            .arg(name, QLatin1String(manner.name))
                                            .arg(static_cast<int>(phase))
                                            .toUtf8();
                check(*driver, when);
                QVERIFY2(driver->backend.asked.size() - asked <= (busy ? 0 : 1), when);
                // While an answer is awaited nothing leads away from it, or loses what was typed.
                if (busy && driver->wizard.isVisible() && name != QLatin1String("suggestPassword")) {
                    QVERIFY2(driver->wizard.currentId() == page, when);
                    QVERIFY2(typed(*driver) == before, when);
                }
                answerLate(*driver, phase, when);
            }
        }
    }
    QVERIFY(m_pressed > 0);
}

void tst_Pressed::everyKey()
{
    QFETCH(int, example);
    const QKeySequence keys[]{ Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Backtab,
        Qt::Key_F1, Qt::Key_Space, Qt::Key_Delete, Qt::CTRL | Qt::Key_Z, Qt::CTRL | Qt::Key_A,
        Qt::CTRL | Qt::Key_H, Qt::CTRL | Qt::Key_V, Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_N };
    for (const Phase phase : phases) {
        for (const QKeySequence& key : keys) {
            auto driver = at(static_cast<std::size_t>(example), phase);
            if (!driver)
                continue;
            const bool busy = driver->controller.isBusyByHand();
            QWidget* where = driver->wizard.focusWidget() ? driver->wizard.focusWidget() : &driver->wizard;
            QTest::keySequence(where, key);
            const QByteArray when = key.toString().toUtf8() + ", phase " + QByteArray::number(int(phase));
            check(*driver, when);
            if (busy)
                QVERIFY2(driver->wizard.isVisible(), when);
            answerLate(*driver, phase, when);
        }
    }
}

// Links, second starts, the keyring, the network, the server: whatever comes, whenever it comes.
void tst_Pressed::everyEvent()
{
    QFETCH(int, example);
    for (const Phase phase : phases) {
        for (int number = 0; number < eventCount; ++number) {
            auto driver = at(static_cast<std::size_t>(example), phase);
            if (!driver)
                continue;
            driver->controller.post(eventNumber(number));
            const QByteArray when = nameOf(eventNumber(number)).toUtf8();
            check(*driver, when);
            if (std::holds_alternative<LinkOpened>(eventNumber(number))) {
                auto link = std::get<LinkOpened>(eventNumber(number));
                link.replaces = true;
                driver->controller.post(link);
                check(*driver, "a link instead of the sign-in");
            }
            answerLate(*driver, phase, when);
        }
    }
}

QTEST_MAIN(tst_Pressed)
#include "tst_pressed.moc"
