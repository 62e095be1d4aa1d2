// SPDX-License-Identifier: MIT
#include "proxyquestion.h"

#include "filekeyring.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Salestrekker;
using Testing::FileKeyring;

/// What a network's proxy wants to know is asked of the broker once, and kept where the broker says so.
class tst_ProxyQuestion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksOnce();
    void isKept();
    void saysNotKept();
    void doesNotTakeWhatIsTyped();
    void isKnownLater();
    void unreadableStaysSo();
    void refusedIsForgotten();
    void keptStaysWhereAnotherIsRefused();
    void secondIsKept();
    void isCancelled();
    void goesWithTheCall();
    void otherProxyWaits();
    void eachProxyItsOwn();
    void goesWithItsOwnCalls();
    void hungUpMayBeRight();
    void keepsForEach();
    void keepsNothingWrong();

private:
    QDialog* box()
    {
        const auto boxes = m_window->findChildren<QDialog*>(QStringLiteral("proxyQuestion"));
        return boxes.isEmpty() ? nullptr : boxes.constLast();
    }
    void ask(QObject* receiver, const QString& refused = {},
        const QString& proxy = QStringLiteral("proxy:3128"), bool isReadable = false, bool hungUp = false)
    {
        std::shared_ptr<const ProxyPassword> told;
        if (!refused.isEmpty())
            told = std::make_shared<ProxyPassword>(
                ProxyPassword{ refused.section(u':', 0, 0), Secret(refused.section(u':', 1)) });
        m_question->ask({ proxy, isReadable, told, hungUp }, receiver,
            [this](const std::optional<ProxyPassword>& password) {
                m_answers
                    += password ? password->user + u':' + password->password.reveal().toString() : QString();
            });
    }
    // What came of it.
    void learn(bool isAccepted, const QString& refused = {}, bool isReadable = false)
    {
        std::shared_ptr<const ProxyPassword> told;
        if (!refused.isEmpty())
            told = std::make_shared<ProxyPassword>(
                ProxyPassword{ refused.section(u':', 0, 0), Secret(refused.section(u':', 1)) });
        m_question->learn({ QStringLiteral("proxy:3128"), isReadable, told }, isAccepted);
    }
    void enter(bool keep)
    {
        QTRY_VERIFY(box());
        QDialog* shown = box();
        auto* connects = shown->findChild<QPushButton*>();
        shown->findChild<QLineEdit*>(QStringLiteral("proxyUser"))->setText(QStringLiteral("OFFICE\\broker"));
        QVERIFY(!connects->isEnabled());
        shown->findChild<QLineEdit*>(QStringLiteral("proxyPassword"))->setText(QStringLiteral("pass word"));
        shown->findChild<QCheckBox*>(QStringLiteral("keepProxyPassword"))->setChecked(keep);
        QVERIFY(connects->isEnabled());
        connects->click();
        QTRY_VERIFY(box() != shown);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileKeyring> m_keyring;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ProxyQuestion> m_question;
    QStringList m_answers;
    const QString m_entered = QStringLiteral("OFFICE\\broker:pass word");
    const QString m_entry = QStringLiteral("proxy@proxy:3128");
};

void tst_ProxyQuestion::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keyring = std::make_unique<FileKeyring>(m_folder->filePath(QStringLiteral("keyring")));
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_question = std::make_unique<ProxyQuestion>(*m_keyring);
    m_question->setWindow(m_window.get());
    connect(m_question.get(), &ProxyQuestion::keepWanted, m_question.get(), &ProxyQuestion::keep);
    m_answers.clear();
}

void tst_ProxyQuestion::cleanup()
{
    m_question.reset();
    m_window.reset();
}

void tst_ProxyQuestion::asksOnce()
{
    QObject one, other;
    ask(&one);
    ask(&other);
    enter(false);
    QTRY_COMPARE(m_answers, (QStringList{ m_entered, m_entered }));
    QVERIFY(m_keyring->names().isEmpty());
}

void tst_ProxyQuestion::isKept()
{
    QObject call;
    ask(&call);
    enter(true);
    QTRY_COMPARE(m_answers, QStringList{ m_entered });
    QVERIFY(m_keyring->isIdle() && m_keyring->names().isEmpty()); // it may be wrong
    learn(true);
    QTRY_COMPARE(m_keyring->names(), QStringList{ m_entry });
    ask(&call);
    QTRY_COMPARE(m_answers, (QStringList{ m_entered, m_entered }));
    QVERIFY(!box());
    // It was changed: nothing sends it again by itself, and what is entered now is kept unless that is
    // unwanted.
    learn(false, m_entered);
    QTRY_VERIFY(m_keyring->names().isEmpty());
    m_keyring->set(m_entry, QStringLiteral("{\"user\":\"old\",\"password\":\"old\"}"));
    ask(&call, QStringLiteral("old:old"));
    QTRY_VERIFY(box());
    QVERIFY(box()->findChild<QCheckBox*>(QStringLiteral("keepProxyPassword"))->isChecked());
}

void tst_ProxyQuestion::saysNotKept()
{
    QSignalSpy notKept(m_question.get(), &ProxyQuestion::notKept);
    m_keyring->refuses = true;
    QObject call;
    ask(&call);
    enter(true);
    QTRY_COMPARE(m_answers, QStringList{ m_entered });
    learn(true);
    QTRY_COMPARE(notKept.size(), 1);
}

// "y" and Enter, meant for a field, are not the question's.
void tst_ProxyQuestion::doesNotTakeWhatIsTyped()
{
    QObject call;
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_X);
    QTest::keyClick(m_window.get(), Qt::Key_Backspace);
    QElapsedTimer since;
    since.start();
    ask(&call);
    QTRY_VERIFY(box());
    QVERIFY(since.elapsed() > 500);
}

// Who asks later (for a newer version) is not a reason to ask the broker again.
void tst_ProxyQuestion::isKnownLater()
{
    QObject one, other;
    ask(&one);
    enter(false);
    QTRY_COMPARE(m_answers, QStringList{ m_entered });
    ask(&other);
    QTRY_COMPARE(m_answers, (QStringList{ m_entered, m_entered }));
    ask(&other, m_entered); // but once it was refused
    QTRY_VERIFY(box());
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_COMPARE(m_answers.size(), 3);
    ask(&other);
    QTRY_VERIFY(box());
}

// Anybody may say that he is the office's proxy, and knows Basic only.
void tst_ProxyQuestion::unreadableStaysSo()
{
    const QString proxy = QStringLiteral("proxy:3128");
    const auto warns = [this] {
        const auto labels = box()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->text().contains(QLatin1String("without encryption")); });
    };
    QObject one, other;
    ask(&one);
    QTRY_VERIFY(box());
    QVERIFY(!warns());
    enter(true);
    QTRY_COMPARE(m_answers, QStringList{ m_entered });
    learn(true);
    QTRY_COMPARE(m_keyring->names(), QStringList{ m_entry });
    ask(&other, {}, proxy, true);
    QTRY_VERIFY(box());
    QVERIFY(warns());
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_COMPARE(m_answers, (QStringList{ m_entered, QString() }));
    ask(&other, {}, proxy, true);
    enter(true);
    QTRY_COMPARE(m_answers.size(), 3);
    learn(true, {}, true);
    QTRY_COMPARE(m_keyring->names(), (QStringList{ m_entry, m_entry + QStringLiteral("/basic") }));
    ask(&one);
    QTRY_COMPARE(m_answers.size(), 4);
    QVERIFY(!box());
}

void tst_ProxyQuestion::refusedIsForgotten()
{
    m_keyring->set(m_entry, QStringLiteral("{\"user\":\"old\",\"password\":\"old\"}"));
    QObject call;
    ask(&call, QStringLiteral("old:old"));
    QTRY_VERIFY(box());
    QTRY_VERIFY(m_keyring->names().isEmpty());
    QVERIFY(m_answers.isEmpty());
    enter(false);
    QTRY_COMPARE(m_answers, QStringList{ m_entered });
    ask(&call, m_entered); // what was typed is still there, but for the password
    QTRY_VERIFY(box());
    QCOMPARE(
        box()->findChild<QLineEdit*>(QStringLiteral("proxyUser"))->text(), QStringLiteral("OFFICE\\broker"));
    QVERIFY(box()->findChild<QLineEdit*>(QStringLiteral("proxyPassword"))->text().isEmpty());
    enter(false); // the same once more: it was right, and the proxy's own server was away
    QTRY_COMPARE(m_answers, (QStringList{ m_entered, m_entered }));
    QVERIFY(!box());
}

// What was refused came from somewhere else.
void tst_ProxyQuestion::keptStaysWhereAnotherIsRefused()
{
    m_keyring->set(m_entry, QStringLiteral("{\"user\":\"a\",\"password\":\"b\"}"));
    QObject call;
    ask(&call, QStringLiteral("settings:old"));
    QTRY_COMPARE(m_answers, QStringList{ QStringLiteral("a:b") });
    QCOMPARE(m_keyring->names(), QStringList{ m_entry });
    QVERIFY(!box());
    ask(&call, QStringLiteral("other:old"), QStringLiteral("second:3128"));
    QTRY_VERIFY(box());
    QCOMPARE(box()->findChild<QLineEdit*>(QStringLiteral("proxyUser"))->text(), QStringLiteral("other"));
    enter(true);
    ask(&call, QStringLiteral("other:old"), QStringLiteral("second:3128")); // entered meanwhile
    QTRY_COMPARE(m_answers.size(), 3);
    QVERIFY(!box());
}

// Nobody is asked for what the keyring knows, while it is still being read.
void tst_ProxyQuestion::secondIsKept()
{
    m_keyring->set(
        QStringLiteral("proxy@second:3128"), QStringLiteral("{\"user\":\"a\",\"password\":\"b\"}"));
    QObject one, other;
    ask(&one);
    QTRY_VERIFY(box());
    m_keyring->delay = 100;
    ask(&other, {}, QStringLiteral("second:3128"));
    enter(false);
    QTRY_COMPARE(m_answers, (QStringList{ m_entered, QStringLiteral("a:b") }));
    QTRY_VERIFY(m_keyring->isIdle());
    QVERIFY(!box());
}

void tst_ProxyQuestion::isCancelled()
{
    QObject call;
    ask(&call);
    QTRY_VERIFY(box());
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_COMPARE(m_answers, QStringList{ QString() });
    ask(&call); // another press: asked again
    enter(false);
    QTRY_COMPARE(m_answers.size(), 2);
}

void tst_ProxyQuestion::goesWithTheCall()
{
    auto call = std::make_unique<QObject>();
    ask(call.get());
    QTRY_VERIFY(box());
    call.reset();
    QTRY_VERIFY(!box());
    QVERIFY(m_answers.isEmpty());
}

void tst_ProxyQuestion::otherProxyWaits()
{
    QObject one, other;
    ask(&one);
    ask(&other, {}, QStringLiteral("second:3128"));
    enter(false);
    QTRY_COMPARE(m_answers.size(), 1);
    enter(false);
    QTRY_COMPARE(m_answers.size(), 2);
}

// What is entered for one, while an answer for another is on its way.
void tst_ProxyQuestion::eachProxyItsOwn()
{
    QObject one, two, three;
    ask(&one);
    enter(false);
    QTRY_COMPARE(m_answers, QStringList{ m_entered });
    ask(&two, {}, QStringLiteral("rogue:8080"));
    QTRY_VERIFY(box());
    QDialog* shown = box();
    shown->findChild<QLineEdit*>(QStringLiteral("proxyUser"))->setText(QStringLiteral("other"));
    shown->findChild<QLineEdit*>(QStringLiteral("proxyPassword"))->setText(QStringLiteral("secret"));
    ask(&three); // the first again
    shown->findChild<QPushButton*>()->click();
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(m_answers.constLast(), QStringLiteral("other:secret"));
    QTRY_COMPARE(m_answers.size(), 3);
    QVERIFY(!box());
    QCOMPARE(m_answers.constLast(), m_entered);
}

void tst_ProxyQuestion::goesWithItsOwnCalls()
{
    auto one = std::make_unique<QObject>();
    QObject two;
    ask(one.get());
    QTRY_VERIFY(box());
    const QPointer<QDialog> first = box();
    ask(&two, {}, QStringLiteral("other:8080"));
    one.reset();
    QTRY_VERIFY(!first);
    QTRY_VERIFY(box());
    QVERIFY(box()->findChild<QLabel*>()->text().contains(QStringLiteral("other:8080")));
}

// It stays kept, and may be entered a second time.
void tst_ProxyQuestion::hungUpMayBeRight()
{
    QObject call;
    ask(&call);
    enter(true);
    QTRY_COMPARE(m_answers, QStringList{ m_entered });
    learn(true);
    QTRY_COMPARE(m_keyring->names(), QStringList{ m_entry });
    ask(&call, m_entered, QStringLiteral("proxy:3128"), false, true);
    QTRY_VERIFY(box());
    QVERIFY(box()->findChild<QLabel*>()->text().contains(QStringLiteral("hung up")));
    QCOMPARE(m_keyring->names(), QStringList{ m_entry });
    enter(false);
    QTRY_COMPARE(m_answers, (QStringList{ m_entered, m_entered }));
    QVERIFY(!box());
    learn(true);
    QTRY_VERIFY(m_keyring->names().isEmpty()); // the tick was taken out
}

// What was entered was wrong, and something from elsewhere is accepted.
void tst_ProxyQuestion::keepsNothingWrong()
{
    QObject call;
    ask(&call);
    enter(true);
    QTRY_COMPARE(m_answers, QStringList{ m_entered });
    learn(false, m_entered);
    learn(true);
    QTRY_VERIFY(m_keyring->isIdle());
    QVERIFY(m_keyring->names().isEmpty());
}

void tst_ProxyQuestion::keepsForEach()
{
    QObject one, other;
    ask(&one);
    enter(true);
    ask(&other, {}, QStringLiteral("second:3128"));
    enter(false);
    QTRY_COMPARE(m_answers.size(), 2);
    learn(true);
    QTRY_COMPARE(m_keyring->names(), QStringList{ m_entry });
}

QTEST_MAIN(tst_ProxyQuestion)
#include "tst_proxyquestion.moc"
