// SPDX-License-Identifier: MIT
// What makes the pages easy: what is offered, pointed out, filled in, kept in place.
#include "language.h"
#include "pages/datetext.h"
#include "scenes.h"
#include "themes.h"
#include "widgets/contrast.h"
#include "widgets/secretclipboard.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QMimeData>
#include <QScreen>
#include <QSignalSpy>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

class tst_Ease : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QApplication::clipboard()->clear(); }
    void likelyAddressIsOffered();
    void earlierAddressesAreOffered();
    void codeOnTheClipboardIsOffered();
    void whatIsNotOffered_data();
    void whatIsNotOffered();
    void usedCodeIsNotOffered();
    void codeIsPastedAnywhere();
    void addressIsPastedWhereItBelongs();
    void capsLock();
    void passwordIsShownByKey();
    void suggestionIsCopiedAsSecret();
    void savedPasswordCanBeCopied();
    void messageButtonSaysWhatIsMissing();
    void passwordManagerTypes();
    void passwordManagerPastes();
    void lifeOfACode();
    void helpInTheWordsOfTheArticle();
    void busyOnlyWhenItTakesTime();
    void windowDoesNotJump();
    void narrowWindow();
    void noWiderThanTheScreen();
    void themeChangesWhileRunning();
    void dates_data();
    void dates();
    void phoneNumberIsShownAsWritten();
    void birthdateIsSentAsServersWantIt();
};

namespace {

void activate(WizardDriver& driver)
{
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&driver.wizard, &activated);
}

void paste(QWidget* where)
{
    QTest::keySequence(where, QKeySequence(QKeySequence::Paste));
}

State at(std::size_t example)
{
    return std::move(exampleStates()[example]);
}

constexpr std::size_t signIn = 1, newPassword = 3, code = 5;

} // namespace

void tst_Ease::likelyAddressIsOffered()
{
    WizardDriver driver;
    auto* offer = driver.find<QAbstractButton>("likelyAddress");
    driver.type("emailAddress", QStringLiteral("Alex@gmial.com"));
    QVERIFY(!offer->isVisible()); // not while it is typed
    driver.find("verificationCode")->setFocus();
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->text(), QStringLiteral("Did you mean Alex@gmail.com?"));
    QCOMPARE(driver.text("emailAddress"), QStringLiteral("Alex@gmial.com")); // never changed unasked
    driver.click("likelyAddress");
    QCOMPARE(driver.text("emailAddress"), QStringLiteral("Alex@gmail.com"));
    QVERIFY(!offer->isVisible());
    driver.find<QLineEdit>("emailAddress")->undo();
    QCOMPARE(driver.text("emailAddress"), QStringLiteral("Alex@gmial.com"));
}

void tst_Ease::earlierAddressesAreOffered()
{
    ScriptedBackend backend;
    SignInController controller(backend, firstState({}));
    SignInWizard wizard(controller, {}, { email, QStringLiteral("second@example.com") });
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    auto* field = wizard.findChild<QLineEdit*>(QStringLiteral("emailAddress"));
    QVERIFY(!field->completer()); // made when it is needed
    QTest::keyClicks(field, QStringLiteral("br"));
    QTRY_VERIFY(field->completer()->popup()->isVisible());
    QTest::keyClick(field->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(field->completer()->popup(), Qt::Key_Return);
    QCOMPARE(field->text(), email);
    field->clear();
    QTest::keyClicks(field, email);
    QTRY_VERIFY(!field->completer()->popup()->isVisible()); // nothing left to offer; Enter is the button's
}

void tst_Ease::codeOnTheClipboardIsOffered()
{
    WizardDriver driver;
    auto* offer = driver.find<QAbstractButton>("clipboardCode");
    QVERIFY(!offer->isVisible());
    QApplication::clipboard()->setText(QStringLiteral("Code: 123 456."));
    activate(driver);
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->text(), QStringLiteral("Use the code 123456 that you copied"));
    QCOMPARE(driver.text("verificationCode"), QString()); // offered, not taken
    driver.click("clipboardCode");
    QCOMPARE(driver.text("verificationCode"), QStringLiteral("123456"));
    QVERIFY(driver.find("verificationCode")->hasFocus());
    QVERIFY(!offer->isVisible());
    QVERIFY(driver.backend.asked.isEmpty());
}

void tst_Ease::whatIsNotOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("an address") << QStringLiteral("alex.1234567890123@example.com");
    QTest::newRow("two numbers") << QStringLiteral("Between 123456 and 654321");
    QTest::newRow("too short") << QStringLiteral("12");
    QTest::newRow("a long text") << QString(100, u'x') + QStringLiteral(" 123456");
    QTest::newRow("other length than the server's") << QStringLiteral("12345678");
}

void tst_Ease::whatIsNotOffered()
{
    QFETCH(QString, text);
    WizardDriver driver(at(code));
    QApplication::clipboard()->setText(text);
    activate(driver);
    QVERIFY(!driver.find("clipboardCode")->isVisible());
}

void tst_Ease::usedCodeIsNotOffered()
{
    WizardDriver driver;
    driver.type("emailAddress", email);
    QApplication::clipboard()->setText(QStringLiteral("123456"));
    activate(driver);
    driver.click("clipboardCode");
    driver.backend.willAnswer(codeWanted()); // of the same length
    driver.click("nextButton");
    QTRY_COMPARE(driver.page(), QStringLiteral("twoFactorPage"));
    activate(driver);
    QVERIFY(!driver.find("clipboardCode")->isVisible());
    auto* secret = new QMimeData; // what a password manager marks is none of our business
    secret->setText(QStringLiteral("654321"));
    secret->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QApplication::clipboard()->setMimeData(secret);
    activate(driver);
    QVERIFY(!driver.find("clipboardCode")->isVisible());
    QApplication::clipboard()->setText(QStringLiteral("654321"));
    activate(driver);
    QVERIFY(driver.find("clipboardCode")->isVisible());
}

void tst_Ease::codeIsPastedAnywhere()
{
    for (const char* const name : { "alreadyVerified", "emailAddress", "helpButton" }) {
        WizardDriver driver;
        QApplication::clipboard()->setText(QStringLiteral("Code: 123 456."));
        driver.find(name)->setFocus();
        paste(driver.find(name));
        if (QLatin1String(name) != QLatin1String("helpButton")) {
            QCOMPARE(driver.text("verificationCode"), QStringLiteral("123456"));
            QVERIFY(driver.find("verificationCode")->hasFocus());
        }
        QCOMPARE(driver.text("emailAddress"), QString());
    }
}

void tst_Ease::addressIsPastedWhereItBelongs()
{
    WizardDriver driver;
    QApplication::clipboard()->setText(QStringLiteral("alex99@example.com"));
    paste(driver.find("emailAddress"));
    QCOMPARE(driver.text("emailAddress"), QStringLiteral("alex99@example.com"));
    QCOMPARE(driver.text("verificationCode"), QString());
}

void tst_Ease::capsLock()
{
    WizardDriver driver(at(signIn));
    auto* hint = driver.find<QLabel>("signInPasswordKeyboard");
    driver.find("signInPassword")->setFocus();
    QTest::keyClick(driver.find("signInPassword"), 'a');
    QCOMPARE(hint->text(), QString());
    QTest::keyClick(driver.find("signInPassword"), 'A'); // a capital without Shift
    QCOMPARE(hint->text(), QStringLiteral("Caps Lock is on."));
    driver.find("signInEmail")->setFocus();
    QCOMPARE(hint->text(), QString()); // only where it matters
}

void tst_Ease::passwordIsShownByKey()
{
    WizardDriver driver(at(newPassword));
    auto* reveal = driver.find<QCheckBox>("revealNewPassword");
    QTest::keyClick(driver.find("newPassword"), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(reveal->isChecked());
    QCOMPARE(driver.find<QLineEdit>("newPassword")->echoMode(), QLineEdit::Normal);
    QCOMPARE(driver.find<QLineEdit>("confirmPassword")->echoMode(), QLineEdit::Normal);
    QTest::keyClick(driver.find("confirmPassword"), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!reveal->isChecked());
}

void tst_Ease::suggestionIsCopiedAsSecret()
{
    WizardDriver driver(at(newPassword));
    QVERIFY(!driver.find("copyPassword")->isVisible());
    driver.click("suggestPassword");
    QVERIFY(driver.next()->isEnabled()); // the second field agrees
    const QString suggestion = driver.text("newPassword");
    QVERIFY(suggestion.size() >= 16);
    QCOMPARE(driver.find<QLineEdit>("newPassword")->displayText(), suggestion); // shown
    QTest::keySequence(driver.find("newPassword"), QKeySequence(QKeySequence::Copy));
    const auto isSecret = [] {
        return QApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint"))
            == "secret";
    };
    QCOMPARE(QApplication::clipboard()->text(), suggestion);
    QVERIFY(isSecret());
    QVERIFY(isMarkedSecret(QApplication::clipboard()->mimeData()));
    QApplication::clipboard()->clear();
    driver.click("copyPassword");
    QCOMPARE(QApplication::clipboard()->text(), suggestion);
    QVERIFY(isSecret());
    QCOMPARE(driver.find<QAbstractButton>("copyPassword")->text(), QStringLiteral("The password is copied"));
}

// A suggestion that was replaced before it was known to be saved: nobody knows it by heart.
void tst_Ease::savedPasswordCanBeCopied()
{
    SignedIn step;
    step.account.saved = SavedPassword::Earlier;
    step.password = Secret(goodPassword);
    step.message = Notice::PasswordChangedEarlier;
    copySecret(goodPassword); // on the page before, perhaps
    WizardDriver driver(std::move(step));
    auto* action = driver.find<QAbstractButton>("messageAction");
    QCOMPARE(action->text(), QStringLiteral("The password is copied"));
    SecretClipboard::instance().clear(); // the minute is over
    QCOMPARE(action->text(), QStringLiteral("Copy the password"));
    driver.click("messageAction");
    QCOMPARE(QApplication::clipboard()->text(), goodPassword);
    QVERIFY(isMarkedSecret(QApplication::clipboard()->mimeData()));
    QCOMPARE(action->text(), QStringLiteral("The password is copied"));
    QApplication::clipboard()->setText(QStringLiteral("something else"));
    QCOMPARE(action->text(), QStringLiteral("Copy the password"));
}

void tst_Ease::messageButtonSaysWhatIsMissing()
{
    SigningIn step;
    step.account.email = email;
    step.message = failure(FailureKind::ResetRequired);
    WizardDriver driver(std::move(step));
    QCOMPARE(driver.find<QAbstractButton>("messageAction")->text(), QStringLiteral("Forgot your password?"));
    driver.type("signInEmail", {});
    driver.find<QLineEdit>("signInEmail")->clear();
    driver.click("messageAction");
    QCOMPARE(driver.message(), QStringLiteral("Enter your email address."));
    QVERIFY(driver.find("signInEmail")->hasFocus());
}

// {USERNAME}{TAB}{PASSWORD}{ENTER}, as KeePass and others do.
void tst_Ease::passwordManagerTypes()
{
    State state = firstState({ .progress = Progress::Completed, .account = {} });
    WizardDriver driver(std::move(state));
    const auto type = [](const QString& keys) {
        for (const QChar key : keys)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    };
    type(email);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    type(QStringLiteral("Correct-Horse-7"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(driver.backend.asked, QStringList{ QStringLiteral("SignIn") });
    QCOMPARE(driver.text("signInEmail"), email);
    QCOMPARE(driver.text("signInPassword"), QStringLiteral("Correct-Horse-7"));
}

void tst_Ease::passwordManagerPastes()
{
    WizardDriver driver(at(signIn));
    copySecret(QStringLiteral("Pasted 99 !"));
    paste(driver.find("signInPassword"));
    QCOMPARE(driver.text("signInPassword"), QStringLiteral("Pasted 99 !")); // exactly
}

void tst_Ease::lifeOfACode()
{
    const auto shownFor = [](int seconds) {
        auto state = std::get<EnteringCode>(at(code));
        state.codeLife = { std::chrono::seconds(seconds), 7 };
        WizardDriver driver(State(std::move(state)));
        return driver.find<QLabel>("codeLife")->text();
    };
    QCOMPARE(shownFor(300), QString()); // there is time: nothing to say
    QCOMPARE(shownFor(45), QStringLiteral("This code works for 0:45 more."));
    auto state = std::get<EnteringCode>(at(code));
    state.codeLife = { std::chrono::seconds(1), 7 };
    WizardDriver driver(State(std::move(state)));
    QTRY_COMPARE(driver.find<QLabel>("codeLife")->text(),
        QStringLiteral("This code has expired. Please ask for a new one."));
    // It is told what the server says of a code.
    Challenge wanted = codeWanted();
    std::get<CodeWanted>(wanted.wanted).expiresIn = std::chrono::seconds(300);
    driver.backend.willAnswer(wanted);
    driver.click("resendTwoFactorCode");
    QVERIFY(driver.settled());
    QCOMPARE(driver.find<QLabel>("codeLife")->text(), QString());
    QVERIFY(driver.controller.codeLifeLeft() > std::chrono::seconds(290));
}

void tst_Ease::helpInTheWordsOfTheArticle()
{
    for (const auto& [example, words] :
        { std::pair(std::size_t(0),
              "Once you have been added to an organisation as a user, you will receive a verification email"),
            { signIn, "email with your temporary password" }, { newPassword, "meets all the rules" },
            { code, "to your mobile phone by SMS and to your account’s email address" },
            { 7, "Account settings" } }) {
        WizardDriver driver(at(example));
        auto* panel = driver.find("helpPanel");
        QVERIFY(!panel->isVisible());
        QTest::keyClick(&driver.wizard, Qt::Key_F1);
        QVERIFY(panel->isVisible());
        QVERIFY2(driver.find<QLabel>("helpText")->text().contains(QString::fromUtf8(words)), words);
        QCoreApplication::processEvents();
        QTest::mouseClick(driver.find("openHelp"), Qt::LeftButton);
        QCOMPARE(driver.opened.size(), 1);
        driver.click("helpButton");
        QVERIFY(!panel->isVisible());
    }
}

void tst_Ease::busyOnlyWhenItTakesTime()
{
    WizardDriver driver(at(signIn));
    driver.type("signInPassword", goodPassword);
    driver.click("nextButton");
    QElapsedTimer since;
    since.start();
    QVERIFY(!driver.find("busyIndicator")->isVisible());
    QTRY_VERIFY(driver.find("busyIndicator")->isVisible());
    QVERIFY(since.elapsed() >= 250);
    QCOMPARE(driver.find<QLabel>("busyText")->text(), QStringLiteral("Signing in…"));
    driver.backend.answerNow(failure(FailureKind::WrongCredentials));
    QVERIFY(driver.settled());
    QVERIFY(!driver.find("busyIndicator")->isVisible());
}

void tst_Ease::windowDoesNotJump()
{
    WizardDriver driver(at(newPassword));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QRect before = driver.wizard.geometry();
    const QPoint field = driver.find("confirmPassword")->mapToGlobal(QPoint());
    driver.type("newPassword", goodPassword);
    driver.type("confirmPassword", goodPassword);
    driver.click("nextButton");
    QTRY_VERIFY(driver.find("busyIndicator")->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(driver.wizard.geometry(), before);
    QCOMPARE(driver.find("confirmPassword")->mapToGlobal(QPoint()), field);
    WizardDriver verify;
    QCoreApplication::processEvents();
    const QPoint codeField = verify.find("verificationCode")->mapToGlobal(QPoint());
    verify.type("emailAddress", QStringLiteral("alex@gmial.com"));
    verify.find("verificationCode")->setFocus();
    QVERIFY(verify.find("likelyAddress")->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(verify.find("verificationCode")->mapToGlobal(QPoint()), codeField);
}

void tst_Ease::narrowWindow()
{
    WizardDriver driver;
    const int wide = driver.find("stepList")->width();
    driver.wizard.resize(480, 600);
    QCoreApplication::processEvents();
    QCOMPARE(driver.wizard.width(), 480);
    QVERIFY(driver.find("stepList")->isVisible());
    QVERIFY(driver.find("stepList")->width() < wide / 2);
    const auto labels = driver.find("stepList")->findChildren<QLabel*>();
    QCOMPARE(labels[0]->accessibleName(), QStringLiteral("Step 1 of 5: Verify email"));
    driver.wizard.resize(900, 600);
    QCoreApplication::processEvents();
    QCOMPARE(driver.find("stepList")->width(), wide);
}

void tst_Ease::noWiderThanTheScreen()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 3); // as on a small screen at 300 %
    QApplication::setFont(large);
    WizardDriver driver;
    QApplication::setFont(before);
    QVERIFY(driver.wizard.width() <= driver.wizard.screen()->availableGeometry().width());
    QVERIFY(driver.wizard.height() <= driver.wizard.screen()->availableGeometry().height());
}

void tst_Ease::themeChangesWhileRunning()
{
    const QPalette before = QApplication::palette();
    WizardDriver driver(at(newPassword));
    driver.type("newPassword", QStringLiteral("abc"));
    for (const NamedPalette& theme : themes()) {
        QApplication::setPalette(theme.palette);
        QCoreApplication::processEvents();
        const QImage image = driver.wizard.grab().toImage();
        const QWidget* meter = driver.find("policyMeter");
        const QColor green
            = image.pixelColor(meter->mapTo(&driver.wizard, QPoint(12, meter->fontMetrics().height() / 3)));
        const QColor page = image.pixelColor(driver.find("heading")->mapTo(&driver.wizard, QPoint(-3, 3)));
        QVERIFY2(contrast(green, page) >= 3, theme.name);
        QCOMPARE(Theme::isDark(driver.find("heading")->palette()),
            QLatin1String(theme.name) != QLatin1String("light"));
        QVERIFY2(
            contrast(driver.find("newPassword")->palette().color(QPalette::Text), page) >= 4.5, theme.name);
        QVERIFY2(contrast(driver.next()->palette().color(QPalette::Active, QPalette::ButtonText),
                     driver.next()->palette().color(QPalette::Active, QPalette::Button))
                >= 4.5,
            theme.name);
    }
    QApplication::setPalette(before);
}

void tst_Ease::dates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    QTest::newRow("Australia") << "en_AU"
                               << "31/12/1990"
                               << "1990-12-31";
    QTest::newRow("Australia, day first") << "en_AU"
                                          << "1/2/1990"
                                          << "1990-02-01";
    QTest::newRow("Australia, short") << "en_AU"
                                      << "31/12/90"
                                      << "1990-12-31";
    QTest::newRow("ISO") << "en_AU"
                         << " 1990-12-31 "
                         << "1990-12-31";
    QTest::newRow("Germany") << "de_DE"
                             << "31.12.1990"
                             << "1990-12-31";
    QTest::newRow("China") << "zh_CN"
                           << "1990/12/31"
                           << "1990-12-31";
    QTest::newRow("Arabic") << "ar"
                            << "31/12/1990"
                            << "1990-12-31";
    QTest::newRow("Arabic, its digits") << "ar"
                                        << "٣١/١٢/١٩٩٠"
                                        << "1990-12-31";
    QTest::newRow("Hindi") << "hi"
                           << "31/12/90"
                           << "1990-12-31";
    QTest::newRow("Vietnam") << "vi"
                             << "31/12/1990"
                             << "1990-12-31";
    QTest::newRow("no such day") << "en_AU"
                                 << "31/02/1990" << QString();
    QTest::newRow("to come") << "en_AU"
                             << "2999-01-01" << QString();
    QTest::newRow("words") << "en_AU"
                           << "Christmas" << QString();
    QTest::newRow("empty") << "en_AU" << QString() << QString();
}

void tst_Ease::dates()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, iso);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(isoDate(typed), iso);
    QCOMPARE(isoDate(exampleDate()), QStringLiteral("1990-12-31")); // as asked for, so taken
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
}

void tst_Ease::phoneNumberIsShownAsWritten()
{
    auto state = std::get<ChoosingPassword>(at(newPassword));
    state.detailsWanted = { QStringLiteral("phone_number") };
    WizardDriver driver(State(std::move(state)));
    driver.type("detail-phone_number", QStringLiteral("+61412345678"));
    driver.find("newPassword")->setFocus();
    QCOMPARE(driver.text("detail-phone_number"), QStringLiteral("0412 345 678"));
}

void tst_Ease::birthdateIsSentAsServersWantIt()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    auto state = std::get<ChoosingPassword>(at(newPassword));
    state.detailsWanted = { QStringLiteral("birthdate") };
    WizardDriver driver(State(std::move(state)));
    QVERIFY(driver.find("detail-birthdate")->accessibleName().endsWith(QLatin1String("31/12/1990")));
    driver.type("newPassword", goodPassword);
    driver.type("confirmPassword", goodPassword);
    driver.type("detail-birthdate", QStringLiteral("31/13/1990"));
    QVERIFY(!driver.next()->isEnabled());
    driver.type("detail-birthdate", QStringLiteral("3/12/1990"));
    QVERIFY(driver.next()->isEnabled());
    driver.click("nextButton");
    QCOMPARE(std::get<ChoosingPassword>(driver.controller.state()).details.value(QStringLiteral("birthdate")),
        QStringLiteral("1990-12-03"));
}

QTEST_MAIN(tst_Ease)
#include "tst_ease.moc"
