// SPDX-License-Identifier: MIT
// The demo organisation's mailbox and phone.
#include "mailboxwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace Salestrekker::Demo;

class tst_Mailbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newArrivalsAreNoticed();
    void codeIsCopiedWithAClick();
    void linkIsHandedOver();
    void foreignTextIsPlain();
    void phoneNumberAsWritten();
};

namespace {

OutboxMessage verification()
{
    OutboxMessage message;
    message.channel = QStringLiteral("email");
    message.to = QStringLiteral("broker@example.com");
    message.subject = QStringLiteral("STEP 1: Verify email address");
    message.code = QStringLiteral("123456");
    message.link = QStringLiteral("salestrekker://verify?email=broker%40example.com&code=123456");
    message.body = QStringLiteral("Hello,\n\nCode: 123456\n\nOr follow this link: ") + message.link;
    message.time = QDateTime::fromSecsSinceEpoch(1800000000);
    return message;
}

QTextBrowser* body(MailboxWindow& window)
{
    return window.findChild<QTextBrowser*>(QStringLiteral("messageBody"));
}

// Clicks on the link that has `text`, with the mouse.
void clickOn(QTextBrowser* browser, const QString& text)
{
    QTextCursor found = browser->document()->find(text);
    QVERIFY(!found.isNull());
    found.setPosition(found.selectionStart() + 2);
    QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, browser->cursorRect(found).center());
}

} // namespace

void tst_Mailbox::newArrivalsAreNoticed()
{
    Outbox outbox;
    MailboxWindow window(outbox);
    QCOMPARE(window.windowTitle(), QStringLiteral("Demo mailbox and phone"));
    outbox.send(verification());
    QCOMPARE(window.windowTitle(), QStringLiteral("(1) Demo mailbox and phone"));
    auto* list = window.findChild<QListWidget*>(QStringLiteral("messages"));
    QVERIFY(list->item(0)->font().bold());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window)
        || (window.activateWindow(), QTest::qWaitForWindowActive(&window)));
    QCOMPARE(window.windowTitle(), QStringLiteral("Demo mailbox and phone")); // looked at
    QVERIFY(!list->item(0)->font().bold());
}

void tst_Mailbox::codeIsCopiedWithAClick()
{
    Outbox outbox;
    MailboxWindow window(outbox);
    outbox.send(verification());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QApplication::clipboard()->clear();
    clickOn(body(window), QStringLiteral("123456"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("123456"));
    QCOMPARE(window.findChild<QLabel*>(QStringLiteral("status"))->text(),
        QStringLiteral("The code is on the clipboard."));
    OutboxMessage password = verification();
    password.code.clear();
    password.temporaryPassword = QStringLiteral("aB-3#%41!x");
    password.body = QStringLiteral("Your password:\n\naB-3#%41!x\n");
    outbox.send(password);
    clickOn(body(window), password.temporaryPassword);
    QCOMPARE(QApplication::clipboard()->text(), password.temporaryPassword);
    QApplication::clipboard()->clear();
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("copy")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), password.temporaryPassword);
}

void tst_Mailbox::linkIsHandedOver()
{
    Outbox outbox;
    MailboxWindow window(outbox);
    outbox.send(verification());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QSignalSpy opened(&window, &MailboxWindow::linkOpened);
    clickOn(body(window), QStringLiteral("verify my email address"));
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("openLink")), Qt::LeftButton);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[0][0].toString(), verification().link);
}

void tst_Mailbox::foreignTextIsPlain()
{
    Outbox outbox;
    MailboxWindow window(outbox);
    OutboxMessage message = verification();
    message.body = QStringLiteral("Hello <img src=http://127.0.0.1/x> <b>%1</b>,\nCode: 123456");
    outbox.send(message);
    QVERIFY(body(window)->toPlainText().contains(QLatin1String("<img src=http://127.0.0.1/x> <b>%1</b>")));
}

void tst_Mailbox::phoneNumberAsWritten()
{
    Outbox outbox;
    MailboxWindow window(outbox);
    OutboxMessage message;
    message.channel = QStringLiteral("sms");
    message.to = QStringLiteral("+61412345678");
    message.body = QStringLiteral("123456 is your Salestrekker two-factor code.");
    message.code = QStringLiteral("123456");
    message.time = QDateTime::fromSecsSinceEpoch(1800000000);
    outbox.send(message);
    QVERIFY(window.findChild<QLabel*>(QStringLiteral("envelope"))
                ->text()
                .contains(QLatin1String("0412 345 678")));
}

QTEST_MAIN(tst_Mailbox)
#include "tst_mailbox.moc"
