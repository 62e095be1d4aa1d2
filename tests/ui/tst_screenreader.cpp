// SPDX-License-Identifier: MIT
// What the accessibility bus does not hear, and what things are there. What is announced:
// tests/features/accessibility.feature.
#include "scenes.h"
#include "widgets/passwordfield.h"

#include <QAccessible>

#include <deque>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

// Qt's bridge to the accessibility bus, as far as keys go: tells each, and delivers it when that was
// answered.
class Bridge : public QObject {
public:
    Bridge() { qApp->installEventFilter(this); }

    void answer()
    {
        while (!m_waiting.empty()) {
            const auto [window, key] = std::move(m_waiting.front());
            m_waiting.pop_front();
            QCoreApplication::sendEvent(window, key.get());
        }
        QCoreApplication::processEvents();
    }

    QString heard;

protected:
    bool eventFilter(QObject* target, QEvent* event) override
    {
        if (!event->spontaneous() || !target->isWindowType()
            || (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease))
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        heard += key->text();
        m_waiting.emplace_back(target, key->clone());
        return true;
    }

private:
    std::deque<std::pair<QObject*, std::unique_ptr<QKeyEvent>>> m_waiting;
};

State signInPage()
{
    return firstState({ .progress = Progress::Completed, .account = {} });
}

void type(QWindow* window, const char* keys)
{
    for (; *keys; ++keys)
        QTest::keyClick(window, *keys);
}

} // namespace

class tst_ScreenReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { PasswordField::guardAccessibility(); }
    void keysOfAPasswordStayOffTheBus();
    void keysKeepTheirOrder();
    void roles();
};

void tst_ScreenReader::keysOfAPasswordStayOffTheBus()
{
    WizardDriver driver(signInPage());
    QWindow* window = driver.wizard.windowHandle();
    driver.find("signInEmail")->setFocus();
    Bridge bridge;
    type(window, "me");
    QTest::keyClick(window, Qt::Key_Tab);
    bridge.answer();
    QCOMPARE(driver.text("signInEmail"), QStringLiteral("me"));
    QVERIFY(driver.find("signInPassword")->hasFocus());
    type(window, "Secret-1");
    bridge.answer();
    QCOMPARE(driver.text("signInPassword"), QStringLiteral("Secret-1"));
    QVERIFY2(bridge.heard.contains(u'm'), qPrintable(bridge.heard)); // it does hear
    for (const QChar letter : QStringLiteral("Scrt1"))
        QVERIFY2(!bridge.heard.contains(letter), qPrintable(bridge.heard));
}

// What takes the short way must not overtake what is on the long one.
void tst_ScreenReader::keysKeepTheirOrder()
{
    WizardDriver driver(signInPage());
    QWindow* window = driver.wizard.windowHandle();
    driver.find("signInPassword")->setFocus();
    Bridge late; // it comes when the password has the focus already, and is asked first
    type(window, "a");
    late.answer();
    type(window, "bc");
    QTest::keyClick(window, Qt::Key_Left);
    type(window, "x");
    late.answer();
    QCOMPARE(driver.text("signInPassword"), QStringLiteral("abxc"));
    QVERIFY2(!late.heard.contains(u'x'), qPrintable(late.heard));
}

void tst_ScreenReader::roles()
{
    WizardDriver driver(signInPage());
    QAccessibleInterface* page = QAccessible::queryAccessibleInterface(driver.wizard.currentPage());
    QCOMPARE(page->role(), QAccessible::Grouping);
    QCOMPARE(page->text(QAccessible::Name), QStringLiteral("Sign in"));
    QCOMPARE(
        QAccessible::queryAccessibleInterface(driver.find("message"))->role(), QAccessible::Notification);
}

QTEST_MAIN(tst_ScreenReader)
#include "tst_screenreader.moc"
