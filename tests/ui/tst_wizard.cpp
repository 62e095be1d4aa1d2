// SPDX-License-Identifier: MIT
// Pages and wizard in this process, with real key and mouse events.
#include "wizarddriver.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QUrlQuery>

#include "widgets/passwordfield.h"

using namespace Salestrekker;
using namespace Salestrekker::Testing;

class tst_Wizard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PasswordField::guardAccessibility(); }
    void namesOfTheContract();
    void firstLogin();
    void enterSubmits();
    void backAndForth();
    void everyFailureHasItsSentence_data();
    void everyFailureHasItsSentence();
    void nothingTypedIsLost();
    void barListAndButtonAgree();
    void nothingIsCut();
    void serversRefusalBecomesARule();
    void serversPolicy();
    void codeIsPastedAndTidied();
    void supportMessage();
    void countdown();
    void cancelStopsWaiting();
    void doubleClickSendsOnce();
    void nothingMovesFromUnderADoubleClick();
    void hostileTextIsPlain();
    void otherMethods();
    void mendedPasswordIsOffered();
    void revealAndAccessibility();
    void passwordsDoNotOutliveTheirPage();
    void returningBroker();
    void causesHaveSentencesOfTheirOwn();
    void detailsBesideThePassword();
    void resetByCode();
    void sentenceOfTheServerBecomesARule();
};

namespace {

State atNewPassword()
{
    return std::move(exampleStates()[3]);
}

State atCode()
{
    return std::move(exampleStates()[5]);
}

QString ruleTexts(WizardDriver& driver)
{
    QStringList texts;
    for (const QLabel* label : driver.find("policyRules")->findChildren<QLabel*>())
        texts += label->text();
    return texts.join(u'\n');
}

// The one promise of the page.
void checkAgreement(WizardDriver& driver)
{
    const bool full = driver.find<QProgressBar>("policyMeter")->value() == 100;
    QCOMPARE(!ruleTexts(driver).contains(QLatin1String("(not met)")), full);
    const bool agrees = driver.text("newPassword") == driver.text("confirmPassword");
    QCOMPARE(driver.next()->isEnabled(), full && agrees);
}

} // namespace

void tst_Wizard::namesOfTheContract()
{
    struct Named {
        std::size_t state;
        const char* page;
        const char* button;
        QList<std::pair<const char*, const char*>> widgets;
    };
    const QList<Named> pages{
        { 0, "verifyEmailPage", "Verify email",
            { { "emailAddress", "Email address" }, { "verificationCode", "Verification code" },
                { "resendCode", "Send a new code" },
                { "alreadyVerified", "I have already verified my email" },
                { "contactSupport", "Contact support" } } },
        { 1, "signInPage", "Sign in",
            { { "signInEmail", "Email address" }, { "signInPassword", "Password" },
                { "revealSignInPassword", "Show password" }, { "keepSignedIn", "Keep me signed in" },
                { "forgotPassword", "Forgot your password?" },
                { "haveCode", "I have a verification code" } } },
        { 3, "newPasswordPage", "Change password",
            { { "newPassword", "New password" }, { "confirmPassword", "Confirm new password" },
                { "policyMeter", "Password policy" }, { "policyRules", "Password rules" },
                { "revealNewPassword", "Show password" },
                { "suggestPassword", "Suggest a strong password" } } },
        { 5, "twoFactorPage", "Verify code",
            { { "twoFactorCode", "Two-factor code" }, { "resendTwoFactorCode", "Send a new code" },
                { "otherMethod", "Use another method" } } },
        { 7, "signedInPage", "Finish",
            { { "welcome", "You are signed in" }, { "openSalestrekker", "Open Salestrekker" },
                { "accountSettings", "Account settings" }, { "signOut", "Sign out" } } },
    };
    for (const Named& expected : pages) {
        WizardDriver driver(std::move(exampleStates()[expected.state]));
        QCOMPARE(driver.page(), QString::fromLatin1(expected.page));
        QCOMPARE(driver.next()->text().remove(u'&'), QString::fromLatin1(expected.button));
        QVERIFY(driver.next()->isVisible());
        QCOMPARE(driver.wizard.objectName(), QStringLiteral("signInWizard"));
        auto widgets = expected.widgets;
        widgets += { { "busyIndicator", "Working" }, { "stepList", "Steps" } };
        for (const auto& [name, accessibleName] : widgets) {
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(driver.find(name));
            QVERIFY2(accessible, name);
            QCOMPARE(accessible->text(QAccessible::Name), QString::fromLatin1(accessibleName));
        }
        driver.find("message");
        driver.find("cancelButton");
    }
}

void tst_Wizard::firstLogin()
{
    WizardDriver driver;
    driver.type("emailAddress", email);
    driver.type("verificationCode", QStringLiteral("123456"));
    driver.backend.willAnswer(passwordWanted());
    driver.click("nextButton");
    QTRY_COMPARE(driver.page(), QStringLiteral("signInPage"));
    QVERIFY2(driver.message().contains(QLatin1String("on their way to ") + email),
        qPrintable(driver.message() + driver.find<QLabel>("message")->text()));
    QCOMPARE(driver.text("signInEmail"), email);
    QVERIFY(driver.find("signInPassword")->hasFocus());
    driver.type("signInPassword", temporaryPassword);
    driver.backend.willAnswer(newPasswordWanted());
    driver.click("nextButton");
    QTRY_COMPARE(driver.page(), QStringLiteral("newPasswordPage"));
    QVERIFY(driver.find("newPassword")->hasFocus());
    driver.type("newPassword", goodPassword);
    driver.type("confirmPassword", goodPassword);
    driver.backend.willAnswer(codeWanted());
    driver.click("nextButton");
    QTRY_COMPARE(driver.page(), QStringLiteral("twoFactorPage"));
    QVERIFY(driver.find("twoFactorCode")->hasFocus());
    QCOMPARE(driver.find<QLabel>("codeDestination")->text(),
        QStringLiteral("We sent a code by SMS to \u2022\u2022\u2022 678 and by email to "
                       "b\u2022\u2022\u2022@example.com."));
    driver.type("twoFactorCode", QStringLiteral("123456"));
    driver.backend.willAnswer(someTokens());
    driver.click("nextButton");
    QTRY_COMPARE(driver.page(), QStringLiteral("signedInPage"));
    QCOMPARE(driver.find<QLabel>("person")->text(), QStringLiteral("Alex Broker, Example Finance"));
    driver.backend.willAnswer(passwordWanted());
    driver.click("signOut");
    QTRY_COMPARE(driver.page(), QStringLiteral("signInPage"));
    QCOMPARE(driver.backend.asked,
        (QStringList{ QStringLiteral("VerifyEmail"), QStringLiteral("SignIn"),
            QStringLiteral("ChooseNewPassword"), QStringLiteral("EnterCode"), QStringLiteral("SignOut") }));
}

void tst_Wizard::enterSubmits()
{
    WizardDriver driver;
    driver.type("emailAddress", email);
    QTest::keyClick(driver.find("emailAddress"), Qt::Key_Return); // nothing to send yet
    QVERIFY(driver.backend.asked.isEmpty());
    driver.type("verificationCode", QStringLiteral("123456"));
    QTest::keyClick(driver.find("verificationCode"), Qt::Key_Return);
    QCOMPARE(driver.backend.asked.size(), 1);
}

void tst_Wizard::backAndForth()
{
    WizardDriver driver;
    driver.type("emailAddress", email);
    driver.click("alreadyVerified");
    QCOMPARE(driver.page(), QStringLiteral("signInPage"));
    QCOMPARE(driver.text("signInEmail"), email);
    QVERIFY(driver.find("backButton")->isVisible());
    driver.click("backButton");
    QCOMPARE(driver.page(), QStringLiteral("verifyEmailPage"));
    QVERIFY(std::holds_alternative<VerifyingEmail>(driver.controller.state()));
    driver.click("alreadyVerified");
    driver.click("haveCode");
    QCOMPARE(driver.page(), QStringLiteral("verifyEmailPage"));
    QCOMPARE(driver.text("emailAddress"), email);
    WizardDriver later(atCode());
    QVERIFY(!later.find("backButton")->isVisible());
}

void tst_Wizard::everyFailureHasItsSentence_data()
{
    QTest::addColumn<int>("kind");
    for (const FailureKind kind : allFailureKinds)
        QTest::newRow(qPrintable(nameOf(kind))) << static_cast<int>(kind);
}

void tst_Wizard::everyFailureHasItsSentence()
{
    QFETCH(int, kind);
    WizardDriver driver;
    driver.type("emailAddress", email);
    driver.type("verificationCode", QStringLiteral("123456"));
    Failure refused = failure(static_cast<FailureKind>(kind));
    refused.detail = QStringLiteral("status 400\n\x1b[2J");
    driver.backend.willAnswer(refused);
    // For whoever looks after the server: one line, whatever it sent.
    QTest::ignoreMessage(QtWarningMsg,
        qPrintable(QStringLiteral("VerifyEmail: %1 \"status 400\\n\\u001B[2J\"").arg(nameOf(refused.kind))));
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QCOMPARE(driver.page(), QStringLiteral("verifyEmailPage"));
    QVERIFY2(driver.message().size() > 20 && driver.message().endsWith(u'.'), qPrintable(driver.message()));
    QCOMPARE(driver.find<QLabel>("message")->accessibleName(), driver.message());
    QCOMPARE(driver.text("verificationCode"), QStringLiteral("123456"));
    static QStringList sentences;
    QVERIFY2(!sentences.contains(driver.message())
            || static_cast<FailureKind>(kind) == FailureKind::SessionExpired,
        "a sentence for two kinds");
    sentences += driver.message();
}

void tst_Wizard::nothingTypedIsLost()
{
    for (const FailureKind kind : { FailureKind::Offline, FailureKind::TimedOut, FailureKind::ServerTrouble,
             FailureKind::Untrusted, FailureKind::ProtocolError }) {
        WizardDriver driver(atNewPassword());
        driver.type("newPassword", goodPassword);
        driver.type("confirmPassword", goodPassword);
        driver.backend.willAnswer(failure(kind));
        driver.click("nextButton");
        QVERIFY(driver.settled());
        QCOMPARE(driver.text("newPassword"), goodPassword);
        QCOMPARE(driver.text("confirmPassword"), goodPassword);
        QVERIFY(driver.next()->isEnabled());
        driver.click("nextButton"); // one press repeats
        QCOMPARE(driver.backend.asked.size(), 2);
    }
}

void tst_Wizard::barListAndButtonAgree()
{
    WizardDriver driver(atNewPassword());
    auto* field = driver.find<QLineEdit>("newPassword");
    field->setFocus();
    for (const QChar c : goodPassword) {
        QTest::keyClicks(field, QString(c));
        checkAgreement(driver);
    }
    for (const QChar c : goodPassword) {
        QTest::keyClicks(driver.find("confirmPassword"), QString(c));
        checkAgreement(driver);
    }
    QVERIFY(driver.next()->isEnabled());
    for (const auto& keys : { QKeySequence(Qt::Key_Backspace), QKeySequence(Qt::CTRL | Qt::Key_Z),
             QKeySequence(Qt::CTRL | Qt::Key_A), QKeySequence(Qt::Key_Delete),
             QKeySequence(Qt::CTRL | Qt::Key_Z) }) {
        QTest::keySequence(field, keys);
        checkAgreement(driver);
    }
    QApplication::clipboard()->setText(QStringLiteral(" spaces around 1A! "));
    QTest::keySequence(field, QKeySequence(QKeySequence::Paste));
    checkAgreement(driver);
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("\u00e9\u4e2d"));
    QCoreApplication::sendEvent(field, &commit);
    checkAgreement(driver);
    QMimeData dragged;
    dragged.setText(QStringLiteral("Dropped-1"));
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &enter);
    QDropEvent drop({ 5, 5 }, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &drop);
    QVERIFY(field->text().contains(QLatin1String("Dropped-1")));
    checkAgreement(driver);
    driver.type("newPassword", temporaryPassword + QStringLiteral("-And-More-9"));
    checkAgreement(driver);
    driver.click("suggestPassword");
    checkAgreement(driver);
    QVERIFY(driver.next()->isEnabled());
}

void tst_Wizard::nothingIsCut()
{
    WizardDriver driver(atNewPassword());
    driver.type("newPassword", QString(29, u'a') + QStringLiteral("A1!x"));
    QCOMPARE(driver.text("newPassword").size(), 33);
    QVERIFY(ruleTexts(driver).contains(QLatin1String("33 of 32")));
    QApplication::clipboard()->setText(QString(5000, u'x'));
    driver.type("newPassword", QString());
    QTest::keySequence(driver.find("newPassword"), QKeySequence(QKeySequence::Paste));
    QCOMPARE(driver.text("newPassword").size(), 5000);
    checkAgreement(driver);
}

void tst_Wizard::serversRefusalBecomesARule()
{
    WizardDriver driver(atNewPassword());
    driver.type("newPassword", goodPassword);
    driver.type("confirmPassword", goodPassword);
    driver.backend.willAnswer(failure(FailureKind::PasswordReused));
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QVERIFY(ruleTexts(driver).contains(QLatin1String("Not a password you have used before (not met)")));
    QVERIFY(driver.find<QProgressBar>("policyMeter")->value() < 100);
    checkAgreement(driver);
    QCOMPARE(driver.text("newPassword"), goodPassword);
    driver.type("newPassword", goodPassword + u'2');
    driver.type("confirmPassword", goodPassword + u'2');
    QCOMPARE(driver.find<QProgressBar>("policyMeter")->value(), 100);
    checkAgreement(driver);
    driver.type("newPassword", goodPassword); // back to the refused one
    QVERIFY(driver.find<QProgressBar>("policyMeter")->value() < 100);
}

void tst_Wizard::serversPolicy()
{
    State state = atNewPassword();
    std::get<ChoosingPassword>(state).policy = PasswordPolicy(8, 10, false, true, true, false, QString());
    WizardDriver driver(std::move(state));
    QVERIFY(ruleTexts(driver).contains(QLatin1String("8 to 10 characters")));
    QVERIFY(!ruleTexts(driver).contains(QLatin1String("uppercase")));
    driver.type("newPassword", QStringLiteral("abcdefg1"));
    driver.type("confirmPassword", QStringLiteral("abcdefg1"));
    QVERIFY(driver.next()->isEnabled());
}

void tst_Wizard::codeIsPastedAndTidied()
{
    WizardDriver driver;
    QApplication::clipboard()->setText(QStringLiteral("Code: 123 456.\r\n"));
    driver.find("verificationCode")->setFocus();
    QTest::keySequence(driver.find("verificationCode"), QKeySequence(QKeySequence::Paste));
    QCOMPARE(driver.text("verificationCode"), QStringLiteral("123456"));
    driver.type("emailAddress", QStringLiteral(" <%1> ").arg(email));
    driver.click("nextButton");
    QCOMPARE(driver.backend.lastCode, QStringLiteral("123456"));
}

void tst_Wizard::supportMessage()
{
    WizardDriver driver;
    driver.type("emailAddress", email);
    driver.click("contactSupport");
    QCOMPARE(driver.opened.size(), 1);
    QCOMPARE(driver.opened[0].scheme(), QStringLiteral("mailto"));
    QCOMPARE(driver.opened[0].path(), QStringLiteral("support@salestrekker.com"));
    QVERIFY(QUrlQuery(driver.opened[0])
                .queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded)
                .contains(email));
    driver.type("verificationCode", QStringLiteral("123456"));
    driver.backend.willAnswer(failure(FailureKind::VerificationExpired));
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QVERIFY(driver.message().contains(QLatin1String("support@salestrekker.com")));
    QVERIFY(driver.message().contains(QLatin1String("over a week old")));
    driver.click("messageAction");
    QCOMPARE(driver.opened.size(), 2);
    QVERIFY(driver.opened[1].toString().contains(QLatin1String("expired")));
}

void tst_Wizard::countdown()
{
    WizardDriver driver(std::move(exampleStates()[1]));
    driver.type("signInPassword", QStringLiteral("x"));
    driver.backend.willAnswer(failure(FailureKind::AttemptsExceeded, 1));
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QVERIFY(driver.message().contains(QLatin1String("0:01")));
    QVERIFY(!driver.next()->isEnabled());
    QTest::keyClick(driver.find("signInPassword"), Qt::Key_Return);
    QCOMPARE(driver.backend.asked.size(), 1);
    QTRY_VERIFY(driver.next()->isEnabled());
    QVERIFY(driver.message().contains(QLatin1String("try again now")));
    QCOMPARE(driver.text("signInPassword"), QStringLiteral("x"));
}

void tst_Wizard::cancelStopsWaiting()
{
    WizardDriver driver;
    driver.type("emailAddress", email);
    driver.type("verificationCode", QStringLiteral("123456"));
    driver.click("nextButton");
    QVERIFY(!driver.find("busyIndicator")->isVisible()); // not worth a word yet
    QTRY_VERIFY(driver.find("busyIndicator")->isVisible());
    QCOMPARE(driver.find<QLabel>("busyText")->text(), QStringLiteral("Verifying your email address…"));
    QTest::keyClick(&driver.wizard, Qt::Key_Escape);
    QVERIFY(driver.wizard.isVisible());
    QVERIFY(!driver.find("busyIndicator")->isVisible());
    QTRY_VERIFY(!driver.backend.hasOpenCall()); // dropped
    driver.click("cancelButton");
    QVERIFY(!driver.wizard.isVisible());
    WizardDriver closing;
    closing.type("emailAddress", email);
    closing.type("verificationCode", QStringLiteral("123456"));
    closing.click("nextButton");
    closing.wizard.close();
    QVERIFY(!closing.wizard.isVisible());
}

void tst_Wizard::doubleClickSendsOnce()
{
    WizardDriver driver;
    driver.type("emailAddress", email);
    driver.type("verificationCode", QStringLiteral("123456"));
    QTest::mouseDClick(driver.next(), Qt::LeftButton);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(driver.find("verificationCode"), Qt::Key_Return);
    QCOMPARE(driver.backend.asked.size(), 1);
    QVERIFY(!driver.next()->isEnabled());
}

// The second click went to what is behind the window, once, and took the keyboard along.
void tst_Wizard::nothingMovesFromUnderADoubleClick()
{
    WizardDriver driver(std::move(exampleStates()[1]));
    driver.type("signInPassword", goodPassword);
    const int before = driver.wizard.height();
    driver.backend.willAnswer(codeWanted());
    driver.click("nextButton");
    QTRY_COMPARE(driver.page(), QStringLiteral("twoFactorPage"));
    QTest::qWait(QApplication::doubleClickInterval() / 2);
    QCOMPARE(driver.wizard.height(), before);
    QTRY_VERIFY(driver.wizard.height() < before); // it is the smaller page
    // By key it is so at once.
    WizardDriver byKey(std::move(exampleStates()[1]));
    byKey.type("signInPassword", goodPassword);
    byKey.backend.willAnswer(codeWanted());
    QTest::keyClick(byKey.find("signInPassword"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(byKey.wizard.height() < before, QApplication::doubleClickInterval());
}

void tst_Wizard::hostileTextIsPlain()
{
    State state = std::move(exampleStates()[7]);
    const QString hostile
        = QStringLiteral("<a href=\"file:///etc/passwd\">%1</a><img src=http://127.0.0.1/x>\x1b[31m");
    std::get<SignedIn>(state).tokens.person.name = hostile;
    WizardDriver driver(std::move(state));
    QVERIFY(driver.find<QLabel>("person")->text().startsWith(hostile));
    for (const QLabel* label : driver.wizard.currentPage()->findChildren<QLabel*>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void tst_Wizard::otherMethods()
{
    WizardDriver driver(atCode());
    driver.click("otherMethod");
    QVERIFY(!driver.wizard.findChild<QLineEdit*>(QStringLiteral("twoFactorCode")));
    driver.backend.willAnswer(codeWanted(false));
    driver.click("method-totp");
    QVERIFY(driver.settled());
    QVERIFY(driver.find("twoFactorCode")->isVisible());
    QVERIFY(driver.find<QLabel>("codeDestination")->text().contains(QLatin1String("authenticator app")));
    QVERIFY(!driver.find("resendTwoFactorCode")->isVisible());
    WizardDriver resend(atCode());
    resend.type("twoFactorCode", QStringLiteral("111111"));
    resend.backend.willAnswer(codeWanted());
    resend.click("resendTwoFactorCode");
    QVERIFY(resend.settled());
    QVERIFY(resend.message().contains(QLatin1String("new code")));
    WizardDriver setup(std::move(exampleStates()[6]));
    QCOMPARE(setup.text("authenticatorKey"), QStringLiteral("JBSWY3DPEHPK3PXP"));
}

void tst_Wizard::mendedPasswordIsOffered()
{
    WizardDriver driver(std::move(exampleStates()[1]));
    driver.type("signInPassword", temporaryPassword + u'.');
    driver.backend.willAnswer(failure(FailureKind::WrongCredentials));
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QCOMPARE(driver.text("signInPassword"), QString(temporaryPassword + u'.'));
    QVERIFY(driver.message().contains(QLatin1String("full stop")));
    driver.click("messageAction");
    QCOMPARE(driver.text("signInPassword"), temporaryPassword);
}

void tst_Wizard::revealAndAccessibility()
{
    WizardDriver driver(std::move(exampleStates()[1]));
    driver.type("signInPassword", QStringLiteral("hidden"));
    auto* field = driver.find<QLineEdit>("signInPassword");
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(field);
    for (const bool revealed : { false, true }) {
        driver.find<QCheckBox>("revealSignInPassword")->setChecked(revealed);
        QCOMPARE(field->echoMode(), revealed ? QLineEdit::Normal : QLineEdit::Password);
        QVERIFY(accessible->state().passwordEdit);
        QVERIFY(!accessible->text(QAccessible::Value).contains(QLatin1String("hidden")));
        QVERIFY(!accessible->textInterface()->text(0, 6).contains(QLatin1String("hidden")));
        QCOMPARE(accessible->textInterface()->characterCount(), 6);
    }
    accessible->editableTextInterface()->insertText(0, QStringLiteral("x"));
    QCOMPARE(field->text(), QStringLiteral("xhidden"));
}

void tst_Wizard::passwordsDoNotOutliveTheirPage()
{
    WizardDriver driver(std::move(exampleStates()[1]));
    driver.type("signInPassword", temporaryPassword);
    driver.backend.willAnswer(newPasswordWanted());
    driver.click("nextButton");
    QTRY_COMPARE(driver.page(), QStringLiteral("newPasswordPage"));
    QVERIFY(!driver.wizard.findChild<QLineEdit*>(QStringLiteral("signInPassword")));
}

void tst_Wizard::returningBroker()
{
    WizardDriver driver(firstState({ .progress = Progress::Completed, .account = { email, false } }));
    QCOMPARE(driver.page(), QStringLiteral("signInPage"));
    QCOMPARE(driver.text("signInEmail"), email);
    QVERIFY(!driver.find<QCheckBox>("keepSignedIn")->isChecked());
    QVERIFY(driver.find("signInPassword")->hasFocus());
}

void tst_Wizard::causesHaveSentencesOfTheirOwn()
{
    QStringList sentences;
    for (const auto& [kind, cause, button] :
        { std::tuple(FailureKind::Unsupported, FailureCause::None, "Contact support"),
            { FailureKind::Unsupported, FailureCause::Browser, "Continue in browser" },
            { FailureKind::Unsupported, FailureCause::SupportOnly, "Contact support" },
            { FailureKind::Unsupported, FailureCause::Configuration, "Contact support" },
            { FailureKind::Unsupported, FailureCause::DetailsRefused, "" },
            { FailureKind::TemporaryPasswordExpired, FailureCause::None, "Forgot your password?" },
            { FailureKind::TemporaryPasswordExpired, FailureCause::SupportOnly, "Contact support" },
            { FailureKind::ExpiredCode, FailureCause::None, "Send a new code" },
            { FailureKind::ExpiredCode, FailureCause::PerhapsWrong, "Send a new code" } }) {
        WizardDriver driver(std::move(exampleStates()[1]));
        driver.type("signInPassword", temporaryPassword);
        Failure failed = failure(kind);
        failed.cause = cause;
        driver.backend.willAnswer(failed);
        driver.click("nextButton");
        QVERIFY(driver.settled());
        QVERIFY2(driver.message().endsWith(u'.') && !sentences.contains(driver.message()),
            qPrintable(driver.message()));
        sentences += driver.message();
        auto* action = driver.find<QAbstractButton>("messageAction");
        QCOMPARE(action->isVisible() ? action->text() : QString(), QString::fromLatin1(button));
    }
}

void tst_Wizard::detailsBesideThePassword()
{
    State state = atNewPassword();
    std::get<ChoosingPassword>(state).detailsWanted = { QStringLiteral("given_name"),
        QStringLiteral("phone_number"), QStringLiteral("custom:<b>branch</b>") };
    WizardDriver driver(std::move(state));
    QVERIFY(driver.find("detail-given_name")->hasFocus());
    QCOMPARE(driver.find("detail-given_name")->accessibleName(), QStringLiteral("First name"));
    QCOMPARE(driver.find("detail-custom:<b>branch</b>")->accessibleName(),
        QStringLiteral("<b>branch</b>")); // plain
    driver.type("newPassword", goodPassword);
    driver.type("confirmPassword", goodPassword);
    QVERIFY(!driver.next()->isEnabled());
    driver.type("detail-given_name", QStringLiteral("Alex"));
    driver.type("detail-custom:<b>branch</b>", QStringLiteral("West"));
    driver.type("detail-phone_number", QStringLiteral("0412"));
    QVERIFY(!driver.next()->isEnabled());
    driver.type("detail-phone_number", QStringLiteral("0412 345 678"));
    QVERIFY(driver.next()->isEnabled());
    Failure refused = failure(FailureKind::Unsupported);
    refused.cause = FailureCause::DetailsRefused;
    driver.backend.willAnswer(refused);
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QCOMPARE(driver.text("detail-given_name"), QStringLiteral("Alex")); // all is still there
    QCOMPARE(driver.text("newPassword"), goodPassword);
    QVERIFY(driver.next()->isEnabled());
}

void tst_Wizard::resetByCode()
{
    WizardDriver driver(std::move(exampleStates()[1]));
    Challenge wanted = newPasswordWanted();
    auto& reset = std::get<NewPasswordWanted>(wanted.wanted);
    reset.withCode = true;
    reset.deliveries = { { QStringLiteral("email"), QStringLiteral("b***@e***") } };
    driver.backend.willAnswer(wanted);
    driver.click("forgotPassword");
    QTRY_COMPARE(driver.page(), QStringLiteral("newPasswordPage"));
    QCOMPARE(driver.find<QLabel>("codeDestination")->text(),
        QStringLiteral("We sent a code by email to b***@e***."));
    QVERIFY(driver.find("resetCode")->hasFocus());
    driver.type("resetCode", QStringLiteral("111111"));
    driver.type("newPassword", goodPassword);
    driver.type("confirmPassword", goodPassword);
    driver.backend.willAnswer(failure(FailureKind::ExpiredCode));
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QVERIFY(driver.find("resetCode")->hasFocus()); // it is the code that has to be mended
    driver.backend.willAnswer(wanted);
    driver.click("messageAction");
    QVERIFY(driver.settled());
    QVERIFY2(
        driver.message().contains(QLatin1String("A new code is on its way")), qPrintable(driver.message()));
    QCOMPARE(driver.text("resetCode"), QString());
    QCOMPARE(driver.text("newPassword"), goodPassword);
    driver.click("signInInstead");
    QCOMPARE(driver.page(), QStringLiteral("signInPage"));
    driver.backend.willAnswer(wanted);
    driver.click("forgotPassword");
    QTRY_COMPARE(driver.page(), QStringLiteral("newPasswordPage"));
    driver.type("newPassword", goodPassword);
    driver.type("confirmPassword", goodPassword);
    driver.type("resetCode", QStringLiteral("222222"));
    driver.backend.willAnswer(passwordWanted());
    driver.backend.willAnswer(codeWanted());
    driver.click("nextButton");
    QTRY_COMPARE(driver.page(), QStringLiteral("twoFactorPage"));
    QCOMPARE(driver.backend.asked.last(), QStringLiteral("SignIn"));
}

void tst_Wizard::sentenceOfTheServerBecomesARule()
{
    WizardDriver driver(atNewPassword());
    driver.type("newPassword", goodPassword);
    driver.type("confirmPassword", goodPassword);
    Failure refused = failure(FailureKind::PasswordRefused);
    refused.reason = QStringLiteral("Must not contain <b>Horse</b> %1");
    driver.backend.willAnswer(refused);
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QVERIFY(ruleTexts(driver).contains(
        QLatin1String("Salestrekker says: Must not contain <b>Horse</b> %1 (not met)")));
    QVERIFY(driver.find<QProgressBar>("policyMeter")->value() < 100);
    checkAgreement(driver);
}

QTEST_MAIN(tst_Wizard)
#include "tst_wizard.moc"
