// SPDX-License-Identifier: MIT
// Enter, Escape, Tab and whose hands come first.
#include "wizarddriver.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>

#include <QAbstractEventDispatcher>

#include "inputguard.h"
#include <xcb/xcb.h>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

constexpr std::size_t verifying = 0, signIn = 1, newPassword = 3, code = 5, signedIn = 7;

State example(std::size_t number)
{
    return std::move(exampleStates()[number]);
}

void enter(QWidget* where)
{
    QTest::keyClick(where, Qt::Key_Return);
}

// A key as a platform repeats it while it is held.
void hold(QWidget* where, Qt::Key key, const QString& text = {})
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text, true);
    QCoreApplication::sendEvent(where, &press);
}

// As X11 tells of it, and then Qt, which has not noticed that it is a repetition.
void key(QEvent::Type type, Qt::Key key, quint32 at)
{
    constexpr quint8 keyCode = 36;
    xcb_key_press_event_t native{};
    native.response_type = type == QEvent::KeyPress ? XCB_KEY_PRESS : XCB_KEY_RELEASE;
    native.detail = keyCode;
    native.time = at;
    qintptr result = 0;
    QAbstractEventDispatcher::instance()->filterNativeEvent("xcb_generic_event_t", &native, &result);
    QKeyEvent event(type, key, Qt::NoModifier, keyCode, 0, 0);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
}

// `meanwhile`: what happens after the first of the presses.
void holdUnnoticed(Qt::Key held, const std::function<void()>& meanwhile)
{
    quint32 at = 1000;
    key(QEvent::KeyPress, held, at);
    meanwhile();
    for (int times = 0; times < 3; ++times) {
        at += 40;
        key(QEvent::KeyRelease, held, at);
        key(QEvent::KeyPress, held, at);
    }
    key(QEvent::KeyRelease, held, at + 40);
}

InputGuard& guard(WizardDriver& driver)
{
    return *driver.wizard.findChild<InputGuard*>();
}

QWidget* tab()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    return QApplication::focusWidget();
}

} // namespace

class tst_Keys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enterPressesWhatHasTheFocus_data();
    void enterPressesWhatHasTheFocus();
    void enterOnCopySavesNothing();
    void enterOnCorrectItCorrects();
    void enterGoesToWhatIsMissing();
    void enterRightAfterAPageIsASlip();
    void secondClickOfADoubleClickIsASlip();
    void secondPressIsASlip();
    void comesForward();
    void linkTakesNoPasswordAlong();
    void pasteThatIsTooLong();
    void heldKeysPressNothing();
    void heldKeysPressOnce_data();
    void heldKeysPressOnce();
    void heldKeysTypeNothingIntoTheNextPage();
    void escapeClosesHelpFirst();
    void escapeStopsWaiting();
    void escapeThatCameTooLate();
    void leavingANewPasswordIsAskedOnce();
    void closingWhileAnAnswerIsAwaited();
    void tabGoesFromFieldToField();
    void answersMoveNothingWhileSomebodyTypes();
    void retryThatWasNotAskedForMovesNothing();
    void lateKeyringTakesNothing();
    void verificationExpiredOffersNoCode();
    void portalOpensTheBrowser();
};

void tst_Keys::enterPressesWhatHasTheFocus_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("control");
    QTest::newRow("verified") << int(verifying) << QStringLiteral("alreadyVerified");
    QTest::newRow("support") << int(verifying) << QStringLiteral("contactSupport");
    QTest::newRow("help") << int(verifying) << QStringLiteral("helpButton");
    QTest::newRow("have code") << int(signIn) << QStringLiteral("haveCode");
    QTest::newRow("forgot") << int(signIn) << QStringLiteral("forgotPassword");
    QTest::newRow("suggest") << int(newPassword) << QStringLiteral("suggestPassword");
    QTest::newRow("other") << int(code) << QStringLiteral("otherMethod");
    QTest::newRow("resend") << int(code) << QStringLiteral("resendTwoFactorCode");
    QTest::newRow("open") << int(signedIn) << QStringLiteral("openSalestrekker");
    QTest::newRow("settings") << int(signedIn) << QStringLiteral("accountSettings");
    QTest::newRow("out") << int(signedIn) << QStringLiteral("signOut");
}

void tst_Keys::enterPressesWhatHasTheFocus()
{
    QFETCH(int, at);
    QFETCH(QString, control);
    WizardDriver driver(example(static_cast<std::size_t>(at)));
    auto* button = driver.wizard.findChild<QAbstractButton*>(control);
    int clicks = 0;
    connect(button, &QAbstractButton::clicked, this, [&clicks] { ++clicks; });
    QTRY_VERIFY(!guard(driver).isEnterASlip());
    button->setFocus();
    enter(button);
    QCOMPARE(clicks, 1);
    QVERIFY(driver.wizard.isVisible());
    QVERIFY(!driver.backend.asked.contains(QStringLiteral("ChooseNewPassword")));
}

// It saved a password that nobody had seen or copied.
void tst_Keys::enterOnCopySavesNothing()
{
    WizardDriver driver(example(newPassword));
    driver.click("suggestPassword");
    auto* copy = driver.find<QAbstractButton>("copyPassword");
    QTRY_VERIFY(!guard(driver).isEnterASlip());
    copy->setFocus();
    enter(copy);
    QVERIFY(driver.backend.asked.isEmpty());
    QCOMPARE(QApplication::clipboard()->text(), driver.text("newPassword"));
    QCOMPARE(copy->text(), QStringLiteral("The password is copied"));
    QTest::keyClicks(driver.find("newPassword"), QStringLiteral("x"));
    QCOMPARE(copy->text(), QStringLiteral("Copy the password"));
}

void tst_Keys::enterOnCorrectItCorrects()
{
    WizardDriver driver(example(signIn));
    driver.type("signInPassword", temporaryPassword + u'.');
    driver.backend.willAnswer(failure(FailureKind::WrongCredentials));
    driver.click("nextButton");
    QVERIFY(driver.settled());
    auto* correct = driver.find<QAbstractButton>("messageAction");
    correct->setFocus();
    enter(correct);
    QCOMPARE(driver.text("signInPassword"), temporaryPassword);
    QCOMPARE(driver.backend.asked.size(), 1); // no try is lost
}

void tst_Keys::enterGoesToWhatIsMissing()
{
    WizardDriver driver;
    driver.type("emailAddress", email);
    enter(driver.find("emailAddress"));
    QVERIFY(driver.find("verificationCode")->hasFocus());
    QVERIFY2(driver.message().contains(QLatin1String("verification code")), qPrintable(driver.message()));
    QVERIFY(driver.backend.asked.isEmpty());
    QTest::keyClicks(driver.find("verificationCode"), QStringLiteral("1"));
    QVERIFY(driver.message().isEmpty()); // said, and done
    WizardDriver choosing(example(newPassword));
    choosing.type("newPassword", QStringLiteral("short"));
    enter(choosing.find("newPassword"));
    QVERIFY(choosing.find("newPassword")->hasFocus());
    QVERIFY(!choosing.message().isEmpty());
    choosing.type("newPassword", goodPassword);
    enter(choosing.find("newPassword"));
    QVERIFY(choosing.find("confirmPassword")->hasFocus());
    choosing.type("confirmPassword", goodPassword);
    enter(choosing.find("confirmPassword"));
    QCOMPARE(choosing.backend.asked, QStringList{ QStringLiteral("ChooseNewPassword") });
}

// Pressed twice on the last step, it ended the program right after signing in.
void tst_Keys::enterRightAfterAPageIsASlip()
{
    WizardDriver driver(example(code));
    driver.type("twoFactorCode", QStringLiteral("123456"));
    driver.backend.willAnswer(someTokens());
    enter(driver.find("twoFactorCode"));
    QTRY_COMPARE(driver.page(), QStringLiteral("signedInPage"));
    enter(QApplication::focusWidget());
    enter(&driver.wizard);
    QVERIFY(driver.wizard.isVisible());
    QVERIFY(driver.opened.isEmpty());
    driver.click("openSalestrekker"); // a click is none
    QCOMPARE(driver.opened.size(), 1);
    QTRY_VERIFY(!guard(driver).isEnterASlip());
    enter(driver.find("openSalestrekker"));
    QCOMPARE(driver.opened.size(), 2);
    QVERIFY(driver.wizard.isVisible());
}

// The button that finishes came to where the one that verified had been.
void tst_Keys::secondClickOfADoubleClickIsASlip()
{
    WizardDriver driver(example(code));
    driver.type("twoFactorCode", QStringLiteral("123456"));
    driver.backend.willAnswer(someTokens());
    QTest::mouseClick(driver.next(), Qt::LeftButton);
    QTRY_COMPARE(driver.page(), QStringLiteral("signedInPage"));
    QTest::mouseDClick(driver.next(), Qt::LeftButton);
    QVERIFY(driver.wizard.isVisible());
    QTest::mouseClick(driver.next(), Qt::LeftButton);
    QVERIFY(!driver.wizard.isVisible());
}

// Also where the answer to the first is there already, and the page is the same.
void tst_Keys::secondPressIsASlip()
{
    WizardDriver driver(example(signIn));
    driver.type("signInEmail", email);
    driver.type("signInPassword", QStringLiteral("Correct-Horse-7-Battery"));
    QTRY_VERIFY(!guard(driver).isEnterASlip());
    const auto refuse = [&driver] {
        driver.backend.answerNow(Failure{ FailureKind::WrongCredentials });
        QVERIFY(driver.settled());
    };
    enter(driver.find("signInPassword"));
    refuse();
    enter(driver.find("signInPassword"));
    QCOMPARE(driver.backend.asked.size(), 1);
    QTest::keyClicks(driver.find("signInPassword"), QStringLiteral("another"));
    enter(driver.find("signInPassword")); // typed since: meant
    QCOMPARE(driver.backend.asked.size(), 2);
    refuse();
    auto* forgot = driver.find("forgotPassword");
    QTest::mouseClick(forgot, Qt::LeftButton);
    QCOMPARE(driver.backend.asked.size(), 3);
    refuse();
    QTest::mouseClick(forgot, Qt::LeftButton);
    refuse();
    QTest::mouseDClick(forgot, Qt::LeftButton); // only the second half of one
    QCOMPARE(driver.backend.asked.size(), 4);
}

void tst_Keys::comesForward()
{
    WizardDriver driver(example(newPassword));
    driver.wizard.showMinimized();
    driver.wizard.comeForward();
    QVERIFY(!driver.wizard.isMinimized());
    driver.type("newPassword", goodPassword);
    driver.wizard.close();
    auto* question = driver.wizard.findChild<QMessageBox*>();
    QVERIFY(question);
    driver.wizard.comeForward();
    QTRY_VERIFY(question->isActiveWindow());
}

void tst_Keys::linkTakesNoPasswordAlong()
{
    WizardDriver driver(example(signIn));
    driver.type("signInEmail", email);
    driver.type("signInPassword", goodPassword);
    QVERIFY(!takesLinks(driver.controller.state()));
    const SignInLink link{ SignInLink::Kind::SignIn, QStringLiteral("other@example.com"), {} };
    driver.controller.post(LinkOpened{ link });
    QCOMPARE(driver.text("signInEmail"), email);
    driver.controller.post(LinkOpened{ link, true });
    QCOMPARE(driver.text("signInEmail"), link.email);
    QCOMPARE(driver.text("signInPassword"), QString());
    QVERIFY(takesLinks(driver.controller.state())); // nothing was typed since
    driver.type("signInPassword", goodPassword);
    QVERIFY(!takesLinks(driver.controller.state()));
}

// Said also beside a failure, and no longer than it is true.
void tst_Keys::pasteThatIsTooLong()
{
    WizardDriver driver(example(signIn));
    driver.type("signInEmail", email);
    driver.type("signInPassword", goodPassword);
    driver.click("nextButton");
    driver.backend.answerNow(Failure{ FailureKind::WrongCredentials });
    QVERIFY(driver.settled());
    QApplication::clipboard()->setText(QString(100'000, QLatin1Char('x')));
    auto* field = driver.wizard.findChild<QLineEdit*>(QStringLiteral("signInPassword"));
    field->setFocus();
    QTest::keySequence(field, QKeySequence::Paste);
    QTRY_VERIFY(driver.message().contains(QLatin1String("too long")));
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClick(field, Qt::Key_X);
    QVERIFY(!driver.message().contains(QLatin1String("too long")));
}

void tst_Keys::heldKeysPressNothing()
{
    WizardDriver driver;
    driver.type("emailAddress", email);
    driver.type("verificationCode", QStringLiteral("123456"));
    hold(driver.find("verificationCode"), Qt::Key_Return);
    QVERIFY(driver.backend.asked.isEmpty());
    auto* link = driver.find("alreadyVerified");
    link->setFocus();
    hold(link, Qt::Key_Return);
    hold(link, Qt::Key_Escape);
    QCOMPARE(driver.page(), QStringLiteral("verifyEmailPage"));
    QVERIFY(driver.wizard.isVisible());
}

void tst_Keys::heldKeysPressOnce_data()
{
    QTest::addColumn<Qt::Key>("held");
    QTest::addColumn<QString>("control");
    QTest::newRow("Enter in a field") << Qt::Key_Return << QStringLiteral("signInPassword");
    QTest::newRow("Enter on a button") << Qt::Key_Return << QStringLiteral("nextButton");
    QTest::newRow("Space on a button") << Qt::Key_Space << QStringLiteral("nextButton");
    QTest::newRow("Space on a box") << Qt::Key_Space << QStringLiteral("keepSignedIn");
}

void tst_Keys::heldKeysPressOnce()
{
    QFETCH(Qt::Key, held);
    QFETCH(QString, control);
    WizardDriver driver(example(signIn));
    driver.type("signInEmail", email);
    driver.type("signInPassword", QStringLiteral("Correct-Horse-7-Battery"));
    QTRY_VERIFY(!guard(driver).isEnterASlip());
    auto* box = driver.wizard.findChild<QCheckBox*>(QStringLiteral("keepSignedIn"));
    const bool was = box->isChecked();
    auto* where = driver.wizard.findChild<QWidget*>(control);
    where->setFocus();
    holdUnnoticed(held, [&] {
        if (where == box)
            return;
        driver.backend.answerNow(Failure{ FailureKind::WrongCredentials });
        QVERIFY(driver.settled());
    });
    QCOMPARE(box->isChecked(), where == box ? !was : was);
    QCOMPARE(driver.backend.asked.size(), where == box ? 0 : 1);
    QTRY_VERIFY(!guard(driver).isEnterASlip());
    key(QEvent::KeyPress, held, 2000); // pressed anew
    QCOMPARE(driver.backend.asked.size(), where == box ? 0 : held == Qt::Key_Space ? 1 : 2);
    QCOMPARE(box->isChecked(), was);
}

void tst_Keys::heldKeysTypeNothingIntoTheNextPage()
{
    WizardDriver driver(example(signIn));
    driver.type("signInEmail", email);
    driver.type("signInPassword", QStringLiteral("Correct-Horse-7-Battery"));
    driver.click("nextButton");
    driver.backend.answerNow(Challenge{ CodeWanted{}, {} });
    QTRY_COMPARE(driver.page(), QStringLiteral("twoFactorPage"));
    auto* field = driver.wizard.findChild<QLineEdit*>(QStringLiteral("twoFactorCode"));
    field->setFocus();
    hold(field, Qt::Key_1, QStringLiteral("1"));
    QCOMPARE(field->text(), QString());
    QTest::keyClick(field, Qt::Key_2);
    hold(field, Qt::Key_2, QStringLiteral("2"));
    QCOMPARE(field->text(), QStringLiteral("22"));
}

void tst_Keys::escapeClosesHelpFirst()
{
    WizardDriver driver;
    QTRY_VERIFY(!guard(driver).mayBeLate());
    driver.click("helpButton");
    QVERIFY(driver.find("helpPanel")->isVisible());
    QTest::keyClick(driver.find("emailAddress"), Qt::Key_Escape);
    QVERIFY(!driver.find("helpPanel")->isVisible());
    QVERIFY(driver.wizard.isVisible());
    QTest::keyClick(driver.find("emailAddress"), Qt::Key_Escape);
    QVERIFY(!driver.wizard.isVisible());
}

void tst_Keys::escapeStopsWaiting()
{
    WizardDriver driver(example(code));
    driver.type("twoFactorCode", QStringLiteral("123456"));
    driver.click("nextButton");
    QTest::keyClick(driver.find("twoFactorCode"), Qt::Key_Escape);
    QVERIFY(!driver.controller.isBusy());
    QVERIFY(driver.wizard.isVisible());
    QCOMPARE(driver.text("twoFactorCode"), QStringLiteral("123456"));
}

// Meant for a request that has just been answered, it would have closed the program.
void tst_Keys::escapeThatCameTooLate()
{
    WizardDriver driver(example(code));
    driver.type("twoFactorCode", QStringLiteral("123456"));
    driver.backend.willAnswer(failure(FailureKind::WrongCode));
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QTest::keyClick(driver.find("twoFactorCode"), Qt::Key_Escape);
    QVERIFY(driver.wizard.isVisible());
    QTRY_VERIFY(!guard(driver).mayBeLate());
    QTest::keyClick(driver.find("twoFactorCode"), Qt::Key_Escape);
    QVERIFY(!driver.wizard.isVisible());
}

void tst_Keys::leavingANewPasswordIsAskedOnce()
{
    const auto question = [](WizardDriver& driver) { return driver.wizard.findChild<QMessageBox*>(); };
    WizardDriver driver(example(newPassword));
    driver.type("newPassword", goodPassword);
    QTRY_VERIFY(!guard(driver).mayBeLate());
    QTest::keyClick(driver.find("newPassword"), Qt::Key_Escape);
    QVERIFY(driver.wizard.isVisible());
    QVERIFY(question(driver));
    QVERIFY(question(driver)->text().contains(QLatin1String("without saving")));
    question(driver)->defaultButton()->click(); // Stay
    QTRY_VERIFY(!question(driver));
    QVERIFY(driver.wizard.isVisible());
    QCOMPARE(driver.text("newPassword"), goodPassword);
    driver.wizard.close();
    QVERIFY(driver.wizard.isVisible());
    QVERIFY(question(driver));
    driver.wizard.close(); // who closes again means it
    QVERIFY(!driver.wizard.isVisible());
    WizardDriver untouched(example(newPassword));
    untouched.wizard.close();
    QVERIFY(!untouched.wizard.isVisible());
    // The answer may come before the question is answered.
    WizardDriver answered(example(newPassword));
    answered.type("newPassword", goodPassword);
    answered.type("confirmPassword", goodPassword);
    answered.click("nextButton");
    answered.wizard.close();
    QVERIFY(question(answered));
    QVERIFY(question(answered)->text().contains(QLatin1String("being saved")));
    answered.backend.answerNow(codeWanted());
    QTRY_COMPARE(answered.page(), QStringLiteral("twoFactorPage"));
    QVERIFY(!question(answered));
}

void tst_Keys::closingWhileAnAnswerIsAwaited()
{
    WizardDriver driver(example(code));
    driver.type("twoFactorCode", QStringLiteral("123456"));
    driver.click("nextButton");
    driver.wizard.close();
    QVERIFY(!driver.wizard.isVisible());
}

// "Show password" came after "New password": typing on, the space bar showed it.
void tst_Keys::tabGoesFromFieldToField()
{
    WizardDriver driver(example(newPassword));
    driver.find("newPassword")->setFocus();
    QCOMPARE(tab()->objectName(), QStringLiteral("confirmPassword"));
    WizardDriver reset(example(8));
    reset.find("resetCode")->setFocus();
    QCOMPARE(tab()->objectName(), QStringLiteral("newPassword"));
    QCOMPARE(tab()->objectName(), QStringLiteral("confirmPassword"));
    WizardDriver signingIn(example(signIn));
    signingIn.find("signInEmail")->setFocus();
    QCOMPARE(tab()->objectName(), QStringLiteral("signInPassword"));
}

void tst_Keys::answersMoveNothingWhileSomebodyTypes()
{
    WizardDriver driver;
    driver.type("emailAddress", email);
    driver.type("verificationCode", QStringLiteral("123456"));
    driver.click("nextButton");
    auto* field = driver.find<QLineEdit>("emailAddress");
    field->setFocus();
    field->setCursorPosition(0);
    QTest::keyClicks(field, QStringLiteral("a"));
    driver.backend.answerNow(failure(FailureKind::WrongCode));
    QVERIFY(driver.settled());
    QVERIFY(field->hasFocus());
    QVERIFY(!field->hasSelectedText());
    QTest::keyClicks(field, QStringLiteral("b"));
    QVERIFY(field->text().startsWith(QLatin1String("ab")));
}

void tst_Keys::retryThatWasNotAskedForMovesNothing()
{
    WizardDriver driver(example(code));
    driver.type("twoFactorCode", QStringLiteral("123456"));
    driver.backend.willAnswer(failure(FailureKind::Offline));
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QVERIFY(driver.message().contains(QLatin1String("keep trying")));
    auto* link = driver.find("otherMethod");
    link->setFocus();
    driver.backend.willAnswer(failure(FailureKind::Offline));
    driver.controller.post(NetworkRetryDue{});
    QVERIFY(driver.settled());
    QVERIFY(link->hasFocus());
    driver.type("twoFactorCode", QStringLiteral("654321")); // the retry ends
    QVERIFY2(!driver.message().contains(QLatin1String("keep trying")), qPrintable(driver.message()));
    driver.controller.post(NetworkRetryDue{});
    QCOMPARE(driver.backend.asked.size(), 2);
    driver.click("nextButton");
    QCOMPARE(driver.backend.lastCode, QStringLiteral("654321"));
}

void tst_Keys::lateKeyringTakesNothing()
{
    WizardDriver driver(firstState({ .progress = Progress::Completed, .account = { email } }));
    driver.type("signInEmail", QStringLiteral("other@example.com"));
    driver.type("signInPassword", temporaryPassword);
    driver.controller.post(StoredSessionFound{ email, Secret(u"refresh"), {} });
    QVERIFY(driver.backend.asked.isEmpty());
    QCOMPARE(driver.text("signInEmail"), QStringLiteral("other@example.com"));
    QCOMPARE(driver.text("signInPassword"), temporaryPassword);
}

void tst_Keys::verificationExpiredOffersNoCode()
{
    WizardDriver driver;
    driver.type("emailAddress", email);
    driver.type("verificationCode", QStringLiteral("123456"));
    driver.backend.willAnswer(failure(FailureKind::VerificationExpired));
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QVERIFY(!driver.find("resendCode")->isVisible());
    driver.type("emailAddress", QStringLiteral("other@example.com"));
    QVERIFY(driver.find("resendCode")->isVisible());
}

void tst_Keys::portalOpensTheBrowser()
{
    WizardDriver driver;
    driver.type("emailAddress", email);
    driver.type("verificationCode", QStringLiteral("123456"));
    Failure portal = failure(FailureKind::ProtocolError);
    portal.cause = FailureCause::CaptivePortal;
    driver.backend.willAnswer(portal);
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QCOMPARE(driver.find<QAbstractButton>("messageAction")->text(), QStringLiteral("Open browser"));
    driver.click("messageAction");
    QCOMPARE(driver.opened.size(), 1);
}

QTEST_MAIN(tst_Keys)
#include "tst_keys.moc"
