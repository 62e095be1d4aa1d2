// SPDX-License-Identifier: MIT
// The clipboard of a real X server, with owners that answer, are stopped, are large or mark what they hold as
// secret: the window is never held for longer than 200 ms. Runs within tests/desktop, since nothing else has
// a clipboard of more than one program. As `tst_clipboard --own TEXT [secret]` it is such an owner.
#include "clock/realtime.h"
#include "widgets/clipboardreader.h"
#include "widgets/emailfield.h"
#include "widgets/passwordfield.h"
#include "widgets/secretclipboard.h"
#include "wizarddriver.h"

#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>
#include <memory>

using namespace Salestrekker;
using namespace Salestrekker::Testing;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longest{ 200 };

// Another program that has copied something.
class Owner : public QObject {
public:
    Owner(const QByteArray& text, const QStringList& selection = { QStringLiteral("clipboard") })
    {
        m_process.start(QStringLiteral("xclip"),
            QStringList{ QStringLiteral("-quiet"), QStringLiteral("-in"), QStringLiteral("-selection") }
                + selection);
        m_process.write(text);
        m_process.closeWriteChannel();
        awaitOwnership(QString::fromUtf8(text),
            selection.contains(QStringLiteral("primary")) ? QClipboard::Selection : QClipboard::Clipboard);
    }
    // One of Qt's make, with a mark.
    explicit Owner(const QStringList& arguments)
    {
        m_process.start(
            QCoreApplication::applicationFilePath(), QStringList{ QStringLiteral("--own") } + arguments);
        awaitOwnership(arguments.value(0), QClipboard::Clipboard);
    }
    ~Owner()
    {
        go();
        m_process.kill();
        m_process.waitForFinished();
    }
    void stop() { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
    void go() { ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT); }

private:
    // Whoever had it before is asked until this one has it; one look at a time.
    void awaitOwnership(const QString& text, QClipboard::Mode mode)
    {
        const auto look = [=, this] {
            if (!std::exchange(m_isLooking, true))
                ClipboardReader::instance().read(
                    this, ClipboardReader::Why::Asked,
                    [this](const ClipboardContent& got) {
                        m_held = got;
                        m_isLooking = false;
                    },
                    mode);
            return !m_held.text.isEmpty() && m_held.text.left(20) == text.left(20);
        };
        if (!m_process.waitForStarted() || !QTest::qWaitFor(look, 10000))
            qFatal("nobody owns the clipboard");
    }
    bool m_isLooking = false;
    ClipboardContent m_held;
    QProcess m_process;
};

// How long the event loop or a call was held, at most.
class Watch {
public:
    Watch()
    {
        m_beat.callOnTimeout([this] { look(); });
        m_beat.start(5);
    }
    milliseconds worst()
    {
        look();
        return m_worst;
    }

private:
    void look()
    {
        const milliseconds now = realTime();
        m_worst = std::max(m_worst, now - std::exchange(m_last, now));
    }
    QTimer m_beat;
    milliseconds m_last = realTime();
    milliseconds m_worst{ 0 };
};

template <typename Field> struct Shown : Field {
    using Field::Field;
    void open()
    {
        this->show();
        this->setFocus();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("no window");
    }
};
using Line = Shown<TextField>;

void middleClick(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::MiddleButton, {}, QPoint(widget->width() - 5, widget->height() / 2));
}

} // namespace

class tst_Clipboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pasteFromAnotherProgram();
    void pasteBeforeTheNextKey();
    void oneUndo();
    void stoppedOwner_data();
    void stoppedOwner();
    void contextMenu();
    void offerOfACode();
    void stoppedOwnerAtStart();
    void silentOwnerIsNotAskedAgain();
    void lateAnswer();
    void untouchedLateAnswer();
    void largePastes();
    void secretsOfOthers();
    void codeInTheAddress();
    void copiedPassword();
    void selectedSecretIsNotHandedOut();
    void copiedIsSaidWhileItIsTrue();
};

void tst_Clipboard::initTestCase()
{
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        qFatal("needs an X server: tests/desktop tst_clipboard");
}

void tst_Clipboard::pasteFromAnotherProgram()
{
    const Owner owner("from elsewhere \xc3\xa9");
    const Owner selected("selected", { QStringLiteral("primary") });
    Line line;
    line.open();
    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(line.text(), QStringLiteral("from elsewhere \u00e9"));
    line.clear();
    QTest::keyClick(&line, Qt::Key_Insert, Qt::ShiftModifier);
    QTRY_COMPARE(line.text(), QStringLiteral("from elsewhere \u00e9"));
    line.clear();
    QTest::keyClick(&line, Qt::Key_Insert, Qt::ShiftModifier | Qt::ControlModifier);
    QTRY_COMPARE(line.text(), QStringLiteral("selected"));
    line.setText(QStringLiteral("a "));
    middleClick(&line);
    QTRY_COMPARE(line.text(), QStringLiteral("a selected"));
    line.setReadOnly(true);
    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
    middleClick(&line);
    QTest::qWait(50);
    QCOMPARE(line.text(), QStringLiteral("a selected"));
}

// Whoever pastes and types on at once gets both in that order.
void tst_Clipboard::pasteBeforeTheNextKey()
{
    const Owner owner("pasted");
    Line line;
    line.open();
    for (int i = 0; i < 20; ++i) {
        line.clear();
        QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClicks(&line, QStringLiteral("x"));
        QCOMPARE(line.text(), QStringLiteral("pastedx"));
    }
}

void tst_Clipboard::oneUndo()
{
    const Owner owner("NEW");
    Line line;
    line.open();
    QTest::keyClicks(&line, QStringLiteral("abc"));
    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClicks(&line, QStringLiteral("d"));
    QCOMPARE(line.text(), QStringLiteral("abcNEWd"));
    line.undo();
    QCOMPARE(line.text(), QStringLiteral("abcNEW"));
    line.undo();
    QCOMPARE(line.text(), QStringLiteral("abc"));
    line.setSelection(1, 2);
    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(line.text(), QStringLiteral("aNEW"));
    QCOMPARE(line.cursorPosition(), 4);
    line.undo();
    QCOMPARE(line.text(), QStringLiteral("abc"));
}

void tst_Clipboard::stoppedOwner_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("Ctrl+V") << int(Qt::Key_V) << int(Qt::ControlModifier);
    QTest::newRow("Shift+Insert") << int(Qt::Key_Insert) << int(Qt::ShiftModifier);
    QTest::newRow("Ctrl+Shift+Insert") << int(Qt::Key_Insert) << int(Qt::ControlModifier | Qt::ShiftModifier);
    QTest::newRow("middle button") << 0 << 0;
}

void tst_Clipboard::stoppedOwner()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    Owner owner("never comes"), selected("never comes", { QStringLiteral("primary") });
    Line line;
    line.open();
    line.setText(QStringLiteral("as it was"));
    owner.stop();
    selected.stop();
    Watch watch;
    for (int i = 0; i < 4; ++i) {
        if (key == 0)
            middleClick(&line);
        else
            QTest::keyClick(&line, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTest::qWait(20);
    }
    QTest::qWait(300);
    QVERIFY2(watch.worst() < longest, qPrintable(QString::number(watch.worst().count())));
    QCOMPARE(line.text(), QStringLiteral("as it was"));
}

void tst_Clipboard::contextMenu()
{
    Owner owner("from the menu");
    Line line;
    line.open();
    const auto open = [&] {
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), line.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&line, &event);
        return line.findChild<QMenu*>();
    };
    QMenu* menu = open();
    QVERIFY(menu);
    auto* paste = menu->findChild<QAction*>(QStringLiteral("edit-paste"));
    QVERIFY(paste && paste->isEnabled());
    paste->trigger();
    QTRY_COMPARE(line.text(), QStringLiteral("from the menu"));
    delete menu;
    owner.stop();
    Watch watch;
    menu = open();
    QTest::qWait(50);
    menu->findChild<QAction*>(QStringLiteral("edit-paste"))->trigger();
    QTest::qWait(300);
    QVERIFY2(watch.worst() < longest, qPrintable(QString::number(watch.worst().count())));
    QCOMPARE(line.text(), QStringLiteral("from the menu"));
}

void tst_Clipboard::offerOfACode()
{
    const Owner owner("Code: 123 456.");
    WizardDriver driver;
    QTRY_VERIFY(driver.find("clipboardCode")->isVisible());
    driver.click("clipboardCode");
    QCOMPARE(driver.text("verificationCode"), QStringLiteral("123456"));
}

void tst_Clipboard::stoppedOwnerAtStart()
{
    Owner owner("Code: 123 456.");
    owner.stop();
    Watch watch;
    WizardDriver driver;
    for (int i = 0; i < 5; ++i) { // activations
        Line other;
        other.open();
        other.close();
        driver.wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&driver.wizard));
    }
    QTest::qWait(400);
    QVERIFY2(watch.worst() < longest, qPrintable(QString::number(watch.worst().count())));
    QVERIFY(!driver.find("clipboardCode")->isVisible());
}

// Once silent, nobody looks unasked before there is another owner.
void tst_Clipboard::silentOwnerIsNotAskedAgain()
{
    auto owner = std::make_unique<Owner>("silent");
    owner->stop();
    std::optional<ClipboardContent> content;
    const auto look = [&] {
        content.reset();
        ClipboardReader::instance().read(
            this, ClipboardReader::Why::Unasked, [&](const ClipboardContent& got) { content = got; });
    };
    const milliseconds begun = realTime();
    look();
    QVERIFY(realTime() - begun < milliseconds(50)); // nobody waits
    QTRY_VERIFY(content);
    QVERIFY(!content->isKnown);
    // The server may have announced this owner during the first look only; then that was still at the one
    // before.
    int looks = 1;
    do {
        QTRY_VERIFY(content);
        look();
        ++looks;
    } while (!content && looks < 3);
    QVERIFY(content && !content->isKnown); // at once
    owner.reset();
    const Owner next("lively");
    look();
    QTRY_COMPARE(content ? content->text : QString(), QStringLiteral("lively"));
}

// It comes when it is no longer wanted.
void tst_Clipboard::lateAnswer()
{
    Owner owner("late");
    Line line;
    line.open();
    owner.stop();
    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClicks(&line, QStringLiteral("typed on"));
    owner.go();
    QTest::qWait(300);
    QCOMPARE(line.text(), QStringLiteral("typed on"));
}

void tst_Clipboard::untouchedLateAnswer()
{
    Owner owner("late");
    Line line;
    line.open();
    owner.stop();
    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
    QTest::qWait(100);
    owner.go();
    QTRY_COMPARE(line.text(), QStringLiteral("late"));
}

// All or nothing; large ones come in parts (ICCCM 2.7.2).
void tst_Clipboard::largePastes()
{
    Line line;
    line.open();
    QSignalSpy refused(&line, &TextField::tooLong);
    for (const int size : { 32767, 32768, 300000, 5000000 }) {
        const Owner owner(QByteArray(size, 'x'));
        line.clear();
        refused.clear();
        QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY2(refused.size() == 1 || !line.text().isEmpty(), qPrintable(QString::number(size)));
        QCOMPARE(line.text().size(), size == 32767 ? 32767 : 0);
        QCOMPARE(refused.size(), size == 32767 ? 0 : 1);
    }
}

void tst_Clipboard::secretsOfOthers()
{
    Owner owner(QStringList{ QStringLiteral("123456"), QStringLiteral("secret") });
    ClipboardContent content;
    ClipboardReader::instance().read(
        &owner, ClipboardReader::Why::Unasked, [&](const ClipboardContent& got) { content = got; });
    QTRY_VERIFY(content.isKnown);
    QVERIFY(content.isSecret);
    QCOMPARE(content.text, QStringLiteral("123456")); // for who pastes it
    WizardDriver driver;
    QTest::qWait(300);
    QVERIFY(!driver.find("clipboardCode")->isVisible());
}

void tst_Clipboard::codeInTheAddress()
{
    const Owner owner("Code: 123 456.");
    WizardDriver driver;
    driver.find("emailAddress")->setFocus();
    QTest::keyClick(driver.find("emailAddress"), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(driver.text("verificationCode"), QStringLiteral("123456"));
    QCOMPARE(driver.text("emailAddress"), QString());
}

void tst_Clipboard::copiedPassword()
{
    Owner before("somebody else's");
    before.stop();
    Shown<PasswordField> field;
    field.open();
    field.setRevealed(true);
    field.setText(goodPassword);
    field.selectAll();
    Watch watch;
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(isMarkedSecret(QGuiApplication::clipboard()->mimeData()));
    QCOMPARE(copiedHere(), goodPassword);
    QVERIFY(watch.worst() < longest);
    SecretClipboard::instance().clear();
    QCOMPARE(copiedHere(), QString());
    copySecret(goodPassword);
    const Owner after("another copy"); // no longer ours to clear
    SecretClipboard::instance().clear();
    ClipboardContent content;
    ClipboardReader::instance().read(
        &field, ClipboardReader::Why::Asked, [&](const ClipboardContent& got) { content = got; });
    QTRY_COMPARE(content.text, QStringLiteral("another copy"));
}

namespace {

void drag(QWidget* line)
{
    const QPoint from(line->height() / 2, line->height() / 2), to(line->width() - 10, line->height() / 2);
    QTest::mousePress(line, Qt::LeftButton, {}, from);
    QTest::mouseMove(line, to);
    QTest::mouseRelease(line, Qt::LeftButton, {}, to);
}

} // namespace

// With the mouse, which X11 takes for a copy.
void tst_Clipboard::selectedSecretIsNotHandedOut()
{
    Line plain;
    plain.open();
    plain.setText(QStringLiteral("no secret"));
    drag(&plain);
    QVERIFY(plain.hasSelectedText());
    QCOMPARE(copiedHere(QClipboard::Selection), plain.selectedText());
    Shown<PasswordField> secret;
    secret.open();
    secret.setRevealed(true);
    secret.setText(goodPassword);
    drag(&secret);
    QVERIFY(secret.hasSelectedText());
    QCOMPARE(copiedHere(QClipboard::Selection), QString());
    // So is the key for an authenticator app, which makes every code to come.
    SettingUpTotp step;
    step.setup = std::get<TotpSetupWanted>(totpSetupWanted().wanted);
    WizardDriver driver(std::move(step));
    auto* key = driver.find<QLineEdit>("authenticatorKey");
    QVERIFY(QTest::qWaitForWindowActive(&driver.wizard));
    key->setFocus();
    drag(key);
    QVERIFY(key->hasSelectedText());
    QCOMPARE(copiedHere(QClipboard::Selection), QString());
    key->selectAll();
    QTest::keyClick(key, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(copiedHere(), key->text());
    QVERIFY(isMarkedSecret(QGuiApplication::clipboard()->mimeData()));
}

void tst_Clipboard::copiedIsSaidWhileItIsTrue()
{
    ChoosingPassword step;
    WizardDriver driver(std::move(step));
    driver.click("suggestPassword");
    auto* copy = driver.find<QAbstractButton>("copyPassword");
    const QString offered = copy->text();
    copy->click();
    QCOMPARE(copy->text(), QStringLiteral("The password is copied"));
    SecretClipboard::instance().clear(); // the minute is over
    QTRY_COMPARE(copy->text(), offered);
    copy->click();
    QCOMPARE(copy->text(), QStringLiteral("The password is copied"));
    const Owner after("another copy");
    QTRY_COMPARE(copy->text(), offered);
}

namespace {

int own(QGuiApplication& application)
{
    const QStringList arguments = application.arguments();
    auto* data = new QMimeData;
    data->setText(arguments.value(2));
    if (arguments.contains(QStringLiteral("secret")))
        data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    return application.exec();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--own"))
        return own(application);
    tst_Clipboard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clipboard.moc"
