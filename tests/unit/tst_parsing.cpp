// SPDX-License-Identifier: MIT
// What comes from outside as text: codes, addresses, links, pasted passwords, JSON.
#include "backend/transport/strictjson.h"
#include "flow/emailaddress.h"
#include "flow/passwordhint.h"
#include "flow/phonenumber.h"
#include "flow/signinlink.h"
#include "flow/verificationcode.h"

#include <QTest>

using namespace Salestrekker;

class tst_Parsing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void phoneNumbers_data();
    void phoneNumbers();
    void phoneNumbersAsWritten();
    void likelyAddresses_data();
    void likelyAddresses();
    void codes_data();
    void codes();
    void addresses();
    void links_data();
    void links();
    void hints_data();
    void hints();
    void secretsArePrintedAsStars();
    void strictJson();
};

void tst_Parsing::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& text, int length, const char* code) {
        QTest::newRow(name) << text << length << QString::fromLatin1(code);
    };
    row("plain", QStringLiteral("123456"), 0, "123456");
    row("sentence", QStringLiteral("Code: 123 456."), 0, "123456");
    row("hyphen", QStringLiteral("123-456"), 6, "123456");
    row("line end", QStringLiteral(" 123456\r\n"), 6, "123456");
    row("zero-width", QStringLiteral("123\u200b456\ufeff"), 6, "123456");
    row("full-width", QStringLiteral("\uff11\uff12\uff13\uff14\uff15\uff16"), 6, "123456");
    row("arabic", QStringLiteral("\u0661\u0662\u0663\u0664\u0665\u0666"), 6, "123456");
    row("the announced length wins", QStringLiteral("Call 1300123456, code 654321"), 6, "654321");
    row("else the longest", QStringLiteral("STEP 1: 654321"), 0, "654321");
    row("too long stays too long", QStringLiteral("1234567"), 6, "1234567");
    row("none", QStringLiteral("no code here"), 6, "");
    row("empty", QString(), 0, "");
}

void tst_Parsing::codes()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QTEST(findVerificationCode(text, length), "code");
}

void tst_Parsing::addresses()
{
    QCOMPARE(tidyEmailAddress(u" <broker@example.com>\r\n"), QStringLiteral("broker@example.com"));
    QCOMPARE(tidyEmailAddress(u"mailto:Broker@Example.com"), QStringLiteral("Broker@Example.com"));
    QCOMPARE(tidyEmailAddress(u"bro\u200bker@example.com"), QStringLiteral("broker@example.com"));
    QVERIFY(looksLikeEmailAddress(u"a@b.au"));
    QCOMPARE(tidyEmailAddress(u" \u200ea@\u0007b.au\u200b\n"), QStringLiteral("a@b.au"));
    for (const auto* bad :
        { u"", u"a", u"@b.au", u"a@b", u"a@b.", u"a@.au", u"a b@c.au", u"a@b@c.au", u"<a@b.au" })
        QVERIFY2(!looksLikeEmailAddress(bad), qPrintable(QString::fromUtf16(bad)));
    QVERIFY(!looksLikeEmailAddress(QString(250, u'a') + QStringLiteral("@b.au")));
    QVERIFY(looksLikeEmailAddress(QString(249, u'a') + QStringLiteral("@b.au"))); // RFC 5321, 4.5.3.1.3: 254
    for (const char16_t* bad : { u"@b.au", u"a@b@c.au", u"a@.au", u"a@bau", u"a@b.", u"a@.b.au", u"a b@c.au",
             u"a<@b.au", u"a>@b.au" })
        QVERIFY2(!looksLikeEmailAddress(bad), qPrintable(QString::fromUtf16(bad)));
}

void tst_Parsing::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char* name, const QString& link, bool accepted) {
        QTest::newRow(name) << link << accepted;
    };
    row("verify", QStringLiteral("salestrekker://verify?email=broker%40example.com&code=123456"), true);
    row("sign-in", QStringLiteral("salestrekker://sign-in?email=broker@example.com"), true);
    row("other scheme", QStringLiteral("https://verify?email=a@b.au&code=123456"), false);
    row("other action", QStringLiteral("salestrekker://erase?email=a@b.au"), false);
    row("no code", QStringLiteral("salestrekker://verify?email=a@b.au"), false);
    row("no address", QStringLiteral("salestrekker://verify?code=123456"), false);
    row("more parts", QStringLiteral("salestrekker://sign-in?email=a@b.au&run=x"), false);
    row("twice", QStringLiteral("salestrekker://verify?email=a@b.au&email=c@d.au"), false);
    row("path", QStringLiteral("salestrekker://verify/../x?email=a@b.au&code=123456"), false);
    row("user", QStringLiteral("salestrekker://u@verify?email=a@b.au&code=123456"), false);
    row("letters as code", QStringLiteral("salestrekker://verify?email=a@b.au&code=12x456"), false);
    row("control character", QStringLiteral("salestrekker://verify?email=a%0d@b.au&code=123456"), false);
    row("bidi override", QStringLiteral("salestrekker://verify?email=a%E2%80%AE@b.au&code=123456"), false);
    row("homograph", QStringLiteral("salestrekker://verify?email=br%D0%BEker@example.com&code=123456"),
        false);
    row("bad percent", QStringLiteral("salestrekker://verify?email=a%4@b.au&code=123456"), false);
    row("encoded twice", QStringLiteral("salestrekker://verify?email=a%2540b.au&code=123456"), false);
    row("a megabyte", QStringLiteral("salestrekker://verify?email=a@b.au&code=") + QString(1 << 20, u'1'),
        false);
    row("markup", QStringLiteral("salestrekker://sign-in?email=%3Cb%3Ea@b.au"), false);
    row("empty", QString(), false);
    const QString verify = QStringLiteral("salestrekker://verify?email=broker@example.com&code=");
    row("shortest code", verify + QStringLiteral("1234"), true);
    row("too short a code", verify + QStringLiteral("123"), false);
    row("longest code", verify + QStringLiteral("123456789012"), true);
    row("too long a code", verify + QStringLiteral("1234567890123"), false);
    row("slash", QStringLiteral("salestrekker://sign-in/?email=broker@example.com"), true);
    row("port", QStringLiteral("salestrekker://sign-in:80?email=broker@example.com"), false);
    row("fragment", QStringLiteral("salestrekker://sign-in?email=broker@example.com#x"), false);
    row("space", QStringLiteral("salestrekker://sign-in?email=broker%20x@example.com"), false);
    row("last of ASCII", QStringLiteral("salestrekker://sign-in?email=broker~@example.com"), true);
    row("delete", QStringLiteral("salestrekker://sign-in?email=broker%7F@example.com"), false);
}

void tst_Parsing::links()
{
    QFETCH(QString, link);
    auto parsed = SignInLink::parse(link);
    QTEST(parsed.has_value(), "accepted");
    if (parsed) {
        QCOMPARE(parsed->email.remove(u'~'), QStringLiteral("broker@example.com"));
        const bool isVerify = link.startsWith(QLatin1String("salestrekker://verify"));
        QVERIFY((parsed->kind == SignInLink::Kind::Verify) == isVerify);
        QCOMPARE(parsed->code, isVerify ? link.section(u'=', -1) : QString());
    }
}

void tst_Parsing::hints_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("kind"); // -1 = none
    QTest::addColumn<QString>("mended");
    const auto row = [](const char* name, const QString& password, int kind, const QString& mended) {
        QTest::newRow(name) << password << kind << mended;
    };
    const QString good = QStringLiteral("Ab3-xyz#9");
    row("nothing wrong", good, -1, {});
    row("line break", good + u'\n', static_cast<int>(PasswordHint::Kind::OuterSpace), good);
    row("quotes", QStringLiteral("\u201c%1\u201d").arg(good), static_cast<int>(PasswordHint::Kind::Quoted),
        good);
    row("full stop", good + u'.', static_cast<int>(PasswordHint::Kind::FullStop), good);
    row("entity", QStringLiteral("Ab3&amp;x"), static_cast<int>(PasswordHint::Kind::HtmlEntity),
        QStringLiteral("Ab3&x"));
    row("zero-width", QStringLiteral("Ab3\u200bx"), static_cast<int>(PasswordHint::Kind::Invisible),
        QStringLiteral("Ab3x"));
    row("cyrillic", QStringLiteral("\u0410b3x"), static_cast<int>(PasswordHint::Kind::LookAlike), {});
    row("full-width", QStringLiteral("\uff21b3x"), static_cast<int>(PasswordHint::Kind::LookAlike),
        QStringLiteral("Ab3x"));
    row("empty", {}, -1, {});
}

void tst_Parsing::hints()
{
    QFETCH(QString, password);
    const auto hint = passwordHint(password);
    QTEST(hint ? static_cast<int>(hint->kind) : -1, "kind");
    if (hint)
        QTEST(hint->mended.reveal().toString(), "mended");
}

void tst_Parsing::secretsArePrintedAsStars()
{
    QString printed;
    QDebug(&printed) << Secret(u"hidden");
    QVERIFY(!printed.contains(QLatin1String("hidden")));
    QVERIFY(printed.contains(QLatin1String("***")));
}

void tst_Parsing::strictJson()
{
    QVERIFY(parseStrictJson(R"({"a":1,"b":[{"a":2},{"a":3}],"c":"{\"a\":1}"})"));
    for (const char* bad : { "", "[]", "1", "{", "{}x", R"({"a":1,"a":2})", R"({"a":1,"\u0061":2})",
             R"({"x":{"b":1,"b":1}})", "{\"a\":\"\xff\xfe\"}", "{\"a\":\"\xc0\xaf\"}" })
        QVERIFY2(!parseStrictJson(bad), bad);
    QVERIFY(!parseStrictJson("{\"a\":" + QByteArray(10000, '[') + QByteArray(10000, ']') + "}"));
}

void tst_Parsing::phoneNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    const auto row = [](const char16_t* typed, const char* number) {
        QTest::newRow(number) << QString::fromUtf16(typed) << QString::fromLatin1(number);
    };
    row(u"0412 345 678", "+61412345678");
    row(u" (02) 9876-5432", "+61298765432");
    row(u"+61 412 345 678", "+61412345678");
    row(u"+61 (0)412.345.678", "+61412345678");
    row(u"+44 20 7946 0018", "+442079460018");
    row(u"\uff10\uff14\uff11\uff12345678", "+61412345678"); // full-width digits
    row(u"", "");
    row(u"0412", "");
    row(u"0412 345 678 ext 9", "");
    row(u"+1234567890123456", "");
}

void tst_Parsing::phoneNumbers()
{
    QFETCH(QString, typed);
    QTEST(tidyPhoneNumber(typed), "number");
}

void tst_Parsing::phoneNumbersAsWritten()
{
    QCOMPARE(shownPhoneNumber(QStringLiteral("+61412345678")), QStringLiteral("0412 345 678"));
    QCOMPARE(shownPhoneNumber(QStringLiteral("0298765432")), QStringLiteral("(02) 9876 5432"));
    for (const QString& other : { QStringLiteral("+44 20 7946 0018"), QStringLiteral("•••• 678"), QString() })
        QCOMPARE(shownPhoneNumber(other), other);
}

void tst_Parsing::likelyAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("likely");
    const auto row = [](const char* typed, const char* likely) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(likely);
    };
    row("a@gmial.com", "a@gmail.com");
    row("A.B@GMAI.COM", "A.B@gmail.com");
    row("a@gmail.con", "a@gmail.com");
    row("a@gmaill.com", "a@gmail.com");
    row("a@hotmial.com", "a@hotmail.com");
    row("a@outlok.com", "a@outlook.com");
    row("a@bigpond.con", "a@bigpond.com");
    row("a@yahoo.com.u", "a@yahoo.com.au");
    // Right as they are, or nobody's slip.
    for (const char* const right : { "a@gmail.com", "a@ymail.com", "a@mail.com", "a@outlook.com.au",
             "a@example.com", "a@gml.co", "gmial.com", "@gmial.com", "" })
        row(right, "");
}

void tst_Parsing::likelyAddresses()
{
    QFETCH(QString, typed);
    QTEST(likelyEmailAddress(typed).value_or(QString()), "likely");
}

QTEST_GUILESS_MAIN(tst_Parsing)
#include "tst_parsing.moc"
