// SPDX-License-Identifier: MIT
#include "flow/passwordpolicy.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Salestrekker;

class tst_PasswordPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rules_data();
    void rules();
    void exactlyTheArticlesSymbols();
    void fullExactlyWhenAllAreMet();
    void serversPolicy();
    void suggestionsMeetIt();
    void barRunsForward();
    void limitsOfAServersPolicy();
};

void tst_PasswordPolicy::rules_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("unmet"); // L U l d s o
    QTest::addColumn<int>("length");
    const auto row = [](const char* name, const QString& password, const char* unmet, int length) {
        QTest::newRow(name) << password << QString::fromLatin1(unmet) << length;
    };
    row("good", QStringLiteral("Abcdefgh1234567!"), "", 16);
    row("empty", QString(), "LUlds", 0);
    row("15", QStringLiteral("Abcdefgh123456!"), "L", 15);
    row("32", QString(28, u'a') + QStringLiteral("A1!x"), "", 32);
    row("33", QString(29, u'a') + QStringLiteral("A1!x"), "L", 33);
    row("no uppercase", QStringLiteral("abcdefgh1234567!"), "U", 16);
    row("no lowercase", QStringLiteral("ABCDEFGH1234567!"), "l", 16);
    row("no digit", QStringLiteral("Abcdefghijklmno!"), "d", 16);
    row("no symbol", QStringLiteral("Abcdefgh12345678"), "s", 16);
    row("backslash is none", QStringLiteral("Abcdefgh1234567\\"), "s", 16);
    row("inner space is none", QStringLiteral("Abcdefgh 1234567"), "s", 16);
    row("space at the end", QStringLiteral("Abcdefgh123456! "), "o", 16);
    row("space at the beginning", QStringLiteral(" Abcdefgh123456!"), "o", 16);
    row("inner space is allowed", QStringLiteral("Abcdefg 1234567!"), "", 16);
    row("other letters are no Latin ones", QStringLiteral("\u00c4bcdefgh1234567!"), "U", 16);
    row("other digits are none", QStringLiteral("Abcdefghijklmn!\uff11"), "d", 16);
    row("emoji count once", QStringLiteral("Abcdefgh123456!") + QString::fromUcs4(U"\U0001F600"), "", 16);
    row("decomposed counts as typed", QStringLiteral("Abcdefgh12345!e\u0301"), "", 16);
}

void tst_PasswordPolicy::rules()
{
    QFETCH(QString, password);
    QFETCH(QString, unmet);
    const PolicyCheck check = PasswordPolicy().check(password);
    QString found;
    const QString letters = QStringLiteral("LUldso");
    for (const PasswordRule rule : allPasswordRules) {
        if (!check.meets(rule))
            found += letters[static_cast<int>(rule)];
    }
    QCOMPARE(found, unmet);
    QTEST(check.length, "length");
    QCOMPARE(check.allMet(), unmet.isEmpty());
}

void tst_PasswordPolicy::exactlyTheArticlesSymbols()
{
    const QString article
        = QStringLiteral("^ $ * . [ ] { } ( ) ? - \" ! @ # % & / , > < ' : ; | _ ~ ` + =").remove(u' ');
    QCOMPARE(article.size(), 31);
    int counted = 0;
    for (char16_t c = 0x20; c < 0x3000; ++c) {
        const bool isSymbol
            = PasswordPolicy().check(QStringLiteral("a") + QChar(c) + u'a').meets(PasswordRule::Symbol);
        QCOMPARE(isSymbol, article.contains(QChar(c)));
        counted += isSymbol;
    }
    QCOMPARE(counted, 31);
}

void tst_PasswordPolicy::fullExactlyWhenAllAreMet()
{
    const PasswordPolicy policy;
    QRandomGenerator random(1);
    const QString alphabet = QStringLiteral("aB3! \u00e9\\");
    for (int i = 0; i < 100000; ++i) {
        QString password;
        for (int n = random.bounded(40); n > 0; --n)
            password += alphabet[random.bounded(alphabet.size())];
        const PolicyCheck check = policy.check(password);
        QVERIFY(check.percent >= 0 && check.percent <= 100);
        QCOMPARE(check.percent == 100, check.allMet());
    }
}

void tst_PasswordPolicy::serversPolicy()
{
    const PasswordPolicy policy(8, 10, false, true, true, false, QString());
    QVERIFY(policy.check(u"abcdefg1").allMet());
    QVERIFY(!policy.check(u"abcdefg1").wants(PasswordRule::Symbol));
    QVERIFY(!policy.check(u"abcdefghij1").allMet());
    QCOMPARE(PasswordPolicy(-5, 9999, true, true, true, true, QString()).minimumLength(), 1);
    QCOMPARE(PasswordPolicy(20, 3, true, true, true, true, QString()).maximumLength(), 20);
}

void tst_PasswordPolicy::suggestionsMeetIt()
{
    for (int i = 0; i < 200; ++i)
        QVERIFY(PasswordPolicy().check(PasswordPolicy().suggest()).allMet());
    // Also where a server sends rules that look as if nothing could meet them.
    for (const QString& symbols : { QString(), QStringLiteral(" \n"), QStringLiteral("M"),
             QStringLiteral("\u20ac"), QString(QChar(0xd800)) }) {
        for (const auto& [minimum, maximum] : { std::pair(1, 2), { 68, 32 }, { 256, 256 }, { -5, 100000 } }) {
            const PasswordPolicy policy(minimum, maximum, true, true, true, true, symbols);
            QVERIFY(policy.check(policy.suggest()).allMet());
        }
    }
}

// What a broker sees while a good password is typed: how many of six rules are met, the length in part.
void tst_PasswordPolicy::barRunsForward()
{
    const QString typed = QStringLiteral("Abcdefgh1234567!");
    const QList<int> expected{ 34, 52, 53, 54, 55, 56, 57, 58, 76, 77, 78, 79, 80, 81, 82, 100 };
    for (qsizetype n = 1; n <= typed.size(); ++n)
        QCOMPARE(PasswordPolicy().check(typed.left(n)).percent, expected[n - 1]);
    QCOMPARE(PasswordPolicy().check({}).percent, 0);
    // Only one thing is missing, and it may be a small one.
    QCOMPARE(PasswordPolicy().check(u"Abcdefgh123456! ").percent, 83);
    QCOMPARE(PasswordPolicy(256, 256, true, true, true, true, {})
                 .check(QString(251, u'a') + QStringLiteral("A1!x"))
                 .percent,
        99);
}

void tst_PasswordPolicy::limitsOfAServersPolicy()
{
    const auto policy = [](int minimum, int maximum) {
        return PasswordPolicy(minimum, maximum, true, true, true, true, {});
    };
    QCOMPARE(policy(1, 2).maximumLength(), 4); // one of each kind
    QCOMPARE(policy(257, 300).minimumLength(), 256);
    QCOMPARE(policy(257, 300).maximumLength(), 256);
    // Four more than wanted, where there is room.
    QCOMPARE(PasswordPolicy().suggest().size(), 20);
    QCOMPARE(policy(8, 10).suggest().size(), 10);
    QCOMPARE(policy(30, 32).suggest().size(), 32);
    QCOMPARE(policy(1, 2).suggest().size(), 4);
    // Each limit by itself.
    QVERIFY(policy(8, 10).check(u"aA1!aA1!").meets(PasswordRule::Length));
    QVERIFY(!policy(8, 10).check(u"aA1!aA1").meets(PasswordRule::Length));
    QVERIFY(policy(8, 10).check(u"aA1!aA1!aA").meets(PasswordRule::Length));
    QVERIFY(!policy(8, 10).check(u"aA1!aA1!aA1").meets(PasswordRule::Length));
}

QTEST_GUILESS_MAIN(tst_PasswordPolicy)
#include "tst_passwordpolicy.moc"
