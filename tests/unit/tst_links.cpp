// SPDX-License-Identifier: MIT
#include "application.h"
#include "linkquestion.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Salestrekker;

/// Links that reach the window that is open: macOS sends them as an event; elsewhere they are a second
/// start's (tests/unit/programs).
class tst_Links : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eventOfTheSystem();
    void oneQuestionAndTheNewestLink();
    void questionSaysWhatWouldBeLeft();
    void questionIsWithdrawn();
    void boxesHoldUpNothing();

private:
    QTemporaryDir m_folder;
};

void tst_Links::initTestCase()
{
    // Not that of a program which runs on this desktop.
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
}

void tst_Links::eventOfTheSystem()
{
    const auto configuration = Configuration::from({},
        { { QStringLiteral("backend/kind"), QStringLiteral("oauth") },
            { QStringLiteral("backend/endpoint"), QStringLiteral("http://127.0.0.1:9") } },
        {});
    UserMemory memory(m_folder.filePath(QStringLiteral("SignIn.conf")));
    SingleInstance instance;
    instance.listen();
    SystemKeyring keyring;
    Application application(configuration, {}, memory, keyring);
    application.show(instance);
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto wizard = std::find_if(windows.begin(), windows.end(),
        [](const QWidget* window) { return window->objectName() == QLatin1String("signInWizard"); });
    QVERIFY(wizard != windows.end());
    const auto text
        = [&](const char* name) { return (*wizard)->findChild<QLineEdit*>(QLatin1String(name))->text(); };

    QFileOpenEvent event(QUrl(QStringLiteral("salestrekker://verify?email=a%2Bb%40example.com&code=123456")));
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    QCOMPARE(text("emailAddress"), QStringLiteral("a+b@example.com"));
    QCOMPARE(text("verificationCode"), QStringLiteral("123456"));
}

namespace {

SignInLink linkTo(const char* address)
{
    return { SignInLink::Kind::SignIn, QLatin1String(address), {} };
}

QList<QMessageBox*> boxes(const QWidget& window)
{
    QList<QMessageBox*> shown;
    for (auto* box : window.findChildren<QMessageBox*>()) {
        if (box->isVisible())
            shown += box;
    }
    return shown;
}

void press(const QMessageBox& box, QMessageBox::ButtonRole role)
{
    for (auto* button : box.buttons()) {
        if (box.buttonRole(button) == role)
            button->click();
    }
}

} // namespace

void tst_Links::oneQuestionAndTheNewestLink()
{
    QWidget window;
    window.show();
    LinkQuestion question(window);
    QStringList accepted;
    connect(
        &question, &LinkQuestion::accepted, this, [&](const SignInLink& link) { accepted += link.email; });
    for (const char* const address : { "a@b.au", "b@b.au", "c@b.au", "d@b.au" })
        question.ask(linkTo(address)); // comes back at once
    QCOMPARE(boxes(window).size(), 1);
    press(*boxes(window).constFirst(), QMessageBox::AcceptRole);
    QCOMPARE(accepted, QStringList{ QStringLiteral("d@b.au") });
    QCOMPARE(boxes(window).size(), 0);
    // Refused, and asked anew.
    question.ask(linkTo("e@b.au"));
    press(*boxes(window).constFirst(), QMessageBox::RejectRole);
    QCOMPARE(accepted.size(), 1);
    question.ask(linkTo("f@b.au"));
    QCOMPARE(boxes(window).size(), 1);
}

// Of what is there when it is answered.
void tst_Links::questionSaysWhatWouldBeLeft()
{
    QWidget window;
    window.show();
    LinkQuestion question(window);
    question.ask(linkTo("a@b.au"));
    const QMessageBox& box = *boxes(window).constFirst();
    const auto stay = [&box] { return box.defaultButton()->text(); };
    QVERIFY(box.text().contains(QLatin1String("leave the one under way")));
    QCOMPARE(stay(), QStringLiteral("Keep going"));
    question.setSignedIn(true); // meanwhile
    QVERIFY(box.text().contains(QLatin1String("signed out first")));
    QCOMPARE(stay(), QStringLiteral("Stay signed in"));
}

void tst_Links::questionIsWithdrawn()
{
    QWidget window;
    window.show();
    LinkQuestion question(window);
    int accepted = 0;
    connect(&question, &LinkQuestion::accepted, this, [&] { ++accepted; });
    question.withdraw(); // nothing there
    question.ask(linkTo("a@b.au"));
    question.withdraw();
    QCOMPARE(boxes(window).size(), 0);
    QCOMPARE(accepted, 0);
}

void tst_Links::boxesHoldUpNothing()
{
    QWidget window;
    window.show();
    sayInBox(window, QStringLiteral("<b>as it is</b>"));
    QCOMPARE(boxes(window).size(), 1);
    QCOMPARE(boxes(window).constFirst()->textFormat(), Qt::PlainText);
    press(*boxes(window).constFirst(), QMessageBox::AcceptRole);
    QCOMPARE(boxes(window).size(), 0);
}

QTEST_MAIN(tst_Links)
#include "tst_links.moc"
