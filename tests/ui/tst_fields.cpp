// SPDX-License-Identifier: MIT
// What a line takes: all or nothing, by whichever way it comes; and how long a copied secret stays.
#include "outcomes.h"
#include "widgets/emailfield.h"
#include "widgets/passwordfield.h"
#include "widgets/secretclipboard.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

const QString tooMuch(32768, u'x');
const QString justFits(32767, u'x');

std::chrono::milliseconds moved{ 0 };
std::chrono::milliseconds movedClock()
{
    return moved;
}

QAccessibleInterface* accessible(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

struct Way {
    const char* name;
    void (*give)(TextField& line, const QString& text);
};

const Way ways[]{
    { "paste",
        [](TextField& line, const QString& text) {
            QApplication::clipboard()->setText(text);
            QTest::keySequence(&line, QKeySequence::Paste);
        } },
    { "menu",
        [](TextField& line, const QString& text) {
            QApplication::clipboard()->setText(text);
            line.paste();
        } },
    { "drop",
        [](TextField& line, const QString& text) {
            QMimeData data;
            data.setText(text);
            QDropEvent drop(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            static_cast<QObject&>(line).event(&drop); // as of a drag that has come this far
        } },
    { "input method",
        [](TextField& line, const QString& text) {
            QInputMethodEvent composed;
            composed.setCommitString(text);
            QCoreApplication::sendEvent(&line, &composed);
        } },
    { "setText", [](TextField& line, const QString& text) { line.setText(text); } },
    { "assistive program, whole",
        [](TextField& line, const QString& text) { accessible(&line)->setText(QAccessible::Value, text); } },
    { "assistive program, insertion",
        [](TextField& line, const QString& text) {
            accessible(&line)->editableTextInterface()->insertText(0, text);
        } },
};

} // namespace

class tst_Fields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PasswordField::guardAccessibility(); }
    void allOrNothing_data();
    void allOrNothing();
    void allOrNothingOfAPassword_data() { allOrNothing_data(); }
    void allOrNothingOfAPassword();
    void typedBeyondTheEnd();
    void replacingMakesRoom();
    void pastedElsewhere();
    void lineEndsAreNotPasted();
    void aSecretIsMarkedHoweverItIsCopied();
    void aSecretStaysAMinute();
    void anotherCopyIsLeftAlone();
    void marksOfASecret();

private:
    static void check(TextField& line, bool leavesPassword);
};

void tst_Fields::allOrNothing_data()
{
    QTest::addColumn<int>("way");
    for (int i = 0; i < static_cast<int>(std::size(ways)); ++i)
        QTest::newRow(ways[i].name) << i;
}

void tst_Fields::check(TextField& line, bool isPassword)
{
    QFETCH(int, way);
    line.show();
    line.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&line));
    line.setText(QStringLiteral("before"));
    QSignalSpy refused(&line, &TextField::tooLong);
    ways[way].give(line, tooMuch);
    QCOMPARE(refused.size(), 1);
    // Nothing of a password is kept anywhere to go back to; what the program itself sets is never that long.
    const bool isGone = isPassword && QByteArray(ways[way].name) == "setText";
    QCOMPARE(line.text(), isGone ? QString() : QStringLiteral("before"));
    line.setText({});
    ways[way].give(line, justFits);
    QCOMPARE(line.text(), justFits);
    QCOMPARE(refused.size(), 1);
}

void tst_Fields::allOrNothing()
{
    TextField line;
    check(line, false);
}

void tst_Fields::allOrNothingOfAPassword()
{
    PasswordField line;
    check(line, true);
}

void tst_Fields::typedBeyondTheEnd()
{
    PasswordField line;
    line.setText(justFits);
    QSignalSpy refused(&line, &TextField::tooLong);
    QTest::keyClicks(&line, QStringLiteral("y"));
    QCOMPARE(line.text(), justFits);
    QCOMPARE(refused.size(), 1);
    QTest::keyClick(&line, Qt::Key_Backspace);
    QTest::keyClicks(&line, QStringLiteral("y"));
    QVERIFY(line.text().endsWith(u'y'));
    QCOMPARE(refused.size(), 1);
}

void tst_Fields::replacingMakesRoom()
{
    TextField line;
    line.setText(justFits);
    line.selectAll();
    QApplication::clipboard()->setText(QString(32767, u'y'));
    QTest::keySequence(&line, QKeySequence::Paste);
    QVERIFY(line.text().startsWith(u'y'));
    QTest::keySequence(&line, QKeySequence::Undo);
    QCOMPARE(line.text(), justFits);
}

// A page that has a better place for a paste gets it; else nothing of it is lost.
void tst_Fields::pastedElsewhere()
{
    struct Page : QWidget {
        QString got;
        bool event(QEvent* event) override
        {
            if (event->type() != PasteElsewhere::kind)
                return QWidget::event(event);
            got = static_cast<PasteElsewhere*>(event)->text;
            event->accept();
            return true;
        }
    } page;
    auto* inner = new QWidget(&page);
    auto* line = new EmailField({}, inner);
    page.show();
    for (const bool byKey : { true, false }) {
        page.got.clear();
        QApplication::clipboard()->setText(QStringLiteral("Code: 123 456"));
        if (byKey)
            QTest::keySequence(line, QKeySequence::Paste);
        else
            QVERIFY(line->paste());
        QCOMPARE(page.got, QStringLiteral("Code: 123 456"));
        QCOMPARE(line->text(), QString());
    }
    // The part before the @ may hold digits, too.
    for (const char* const address : { "broker99@example.com", "broker99", "1234567@example.com" }) {
        line->clear();
        QApplication::clipboard()->setText(QLatin1String(address));
        QTest::keySequence(line, QKeySequence::Paste);
        QCOMPARE(line->text(), QLatin1String(address));
    }
}

void tst_Fields::lineEndsAreNotPasted()
{
    TextField line;
    line.show();
    for (const char* const end : { "\n", "\r\n", "\n\n" }) {
        line.clear();
        QApplication::clipboard()->setText(QStringLiteral("pass word") + QLatin1String(end));
        QTest::keySequence(&line, QKeySequence::Paste);
        QCOMPARE(line.text(), QStringLiteral("pass word"));
    }
}

void tst_Fields::aSecretIsMarkedHoweverItIsCopied()
{
    PasswordField line;
    line.setRevealed(true);
    line.show();
    for (const auto key : { QKeySequence::Copy, QKeySequence::Cut }) {
        QApplication::clipboard()->clear();
        line.setText(goodPassword);
        line.selectAll();
        const QSignalBlocker late(QApplication::clipboard()); // Windows tells later
        QTest::keySequence(&line, key);
        QCOMPARE(QApplication::clipboard()->text(), goodPassword);
        QVERIFY(isMarkedSecret(QApplication::clipboard()->mimeData()));
    }
    QCOMPARE(line.text(), QString());
    QVERIFY(line.isUndoAvailable());
    line.setText(goodPassword);
    line.setRevealed(false);
    line.selectAll();
    QApplication::clipboard()->clear();
    QTest::keySequence(&line, QKeySequence::Cut);
    QCOMPARE(QApplication::clipboard()->text(), QString());
    QCOMPARE(line.text(), goodPassword);
}

void tst_Fields::aSecretStaysAMinute()
{
    SecretClipboard secrets(movedClock);
    const auto wake = [&] {
        QTimerEvent due(secrets.timer.timerId());
        QCoreApplication::sendEvent(&secrets.timer, &due);
    };
    secrets.copy(QStringLiteral("secret"));
    moved += std::chrono::milliseconds(40000);
    secrets.copy(QStringLiteral("secret")); // once more: a minute from now
    moved += std::chrono::milliseconds(59999);
    wake();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("secret"));
    moved += std::chrono::hours(1); // slept
    wake();
    QCOMPARE(QApplication::clipboard()->text(), QString());
    QVERIFY(!secrets.timer.isActive());
    secrets.copy(QStringLiteral("secret"));
    QMetaObject::invokeMethod(qApp, "aboutToQuit");
    QCOMPARE(QApplication::clipboard()->text(), QString());
}

void tst_Fields::anotherCopyIsLeftAlone()
{
    SecretClipboard secrets(movedClock);
    secrets.copy(QStringLiteral("secret"));
    QApplication::clipboard()->setText(QStringLiteral("something else"));
    secrets.clear();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("something else"));
}

void tst_Fields::marksOfASecret()
{
    SecretClipboard secrets(movedClock);
    secrets.copy(QStringLiteral("secret"));
    const QStringList formats = QApplication::clipboard()->mimeData()->formats();
    for (const char* mark : { "x-kde-passwordManagerHint", "application/x-nspasteboard-concealed-type" })
        QVERIFY2(formats.contains(QLatin1String(mark)), mark);
    QVERIFY(formats.filter(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")).size() == 1);
    QVERIFY(isMarkedSecret(QApplication::clipboard()->mimeData()));
    secrets.clear();
}

QTEST_MAIN(tst_Fields)
#include "tst_fields.moc"
