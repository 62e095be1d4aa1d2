// SPDX-License-Identifier: MIT
// The real wizard on a real server (SIGNIN_BACKEND: oauth, the demo organisation; cognito, the stand-in),
// over HTTP; what lies between them breaks, at every request of the flow and in every way of the table below.
// The person repeats with one press, and ends signed in.
#include "faultproxy.h"
#include "organisation.h"
#include "totp.h"
#include "wizarddriver.h"

#include "widgets/passwordfield.h"

#include <QSignalSpy>

using namespace Salestrekker;
using L = QLatin1String;
using namespace Salestrekker::Testing;

namespace {

struct NamedFault {
    const char* name;
    Fault fault;
};

QByteArray answerWith(const QByteArray& status, const QByteArray& type, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QList<NamedFault> allFaults()
{
    using enum Fault::Cut;
    const auto instead = [](const QByteArray& answer) { return Fault{ Replaced, answer }; };
    const auto json = [&](const QByteArray& body) { return instead(jsonAnswer(body)); };
    const QByteArray deep(10000, '['), wide(10000000, 'x');
    return {
        { "reset before the body", { BeforeBody } },
        { "reset within the body", { WithinBody } },
        { "reset after the request", { BeforeDelivery } },
        { "answer lost", { AfterDelivery } },
        { "answer cut", { WithinAnswer } },
        { "silence", { Silence } },
        { "slow drip", { SlowDrip } },
        { "invalid JSON", json("{\"error\":") },
        { "equal keys", json(R"({"error":"invalid_code","error":"expired_code"})") },
        { "numbers out of range", json(R"({"error":1e999,"attempts_left":-99999999999999999999})") },
        { "nesting", json("{\"error\":" + deep + "}") },
        { "invalid UTF-8", json("{\"error\":\"\xff\"}") },
        { "10 MB", json("{\"error\":\"" + wide + "\"}") },
        { "200 kB of header", instead("HTTP/1.1 200 OK\r\nX: " + wide.left(200000) + "\r\n\r\n{}") },
        { "text", instead(answerWith("200 OK", "text/plain", "{}")) },
        { "captive portal", instead(answerWith("200 OK", "text/html", "<html>Welcome</html>")) },
        { "redirect",
            instead("HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: "
                    "0\r\n\r\n") },
        { "103 first",
            instead("HTTP/1.1 103 Early Hints\r\n\r\n" + jsonAnswer(R"({"error":"out_of_cheese"})")) },
        { "an answer without meaning", json("{}") },
        { "unknown error", json(R"({"error":"out_of_cheese"})") },
        { "500", instead(answerWith("500 Oops", "text/html", "<html>Oops</html>")) },
        { "502", instead(answerWith("502 Bad Gateway", "text/html", "")) },
        { "503 with Retry-After",
            instead("HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n") },
        { "429",
            instead(jsonAnswer(R"({"error":"too_many_attempts"})", "429 Too Many", "Retry-After: 1\r\n")) },
    };
}

std::chrono::milliseconds deadlineFor(const Fault& fault)
{
    const bool lasts = fault.cut == Fault::Cut::Silence || fault.cut == Fault::Cut::SlowDrip;
    return std::chrono::seconds(lasts ? 1 : 20);
}

// A broker with an account of their own at the organisation, on the other side of the proxy.
class Broker {
public:
    /// `fault`: that will happen, for a deadline that fits: a short one where it is waited for in full.
    Broker(Organisation& organisation, int number, const Fault& fault = {}, const QJsonObject& user = {})
        : m_organisation(organisation), m_address(QStringLiteral("b%1@example.com").arg(number)),
          m_phone(QStringLiteral("+614%1").arg(number, 8, 10, QLatin1Char('0'))), m_proxy(organisation.url()),
          m_backend(
              organisation.backendFor(m_proxy.url(), { deadlineFor(fault), QStringLiteral("none"), {} }))
    {
        m_organisation.addUser(m_address, m_phone, user);
    }

    FaultProxy& proxy() { return m_proxy; }
    AuthBackend& backend() { return *m_backend; }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString code() const { return m_organisation.code(m_address, m_phone); }
    [[nodiscard]] QString temporary() const { return m_organisation.temporary(m_address); }
    [[nodiscard]] bool mayEnterWith(const QString& password) const
    {
        return m_organisation.mayEnterWith(m_address, password);
    }

private:
    Organisation& m_organisation;
    const QString m_address, m_phone;
    FaultProxy m_proxy;
    const std::unique_ptr<AuthBackend> m_backend;
};

// Types what is missing on the page, as a person does who looks at it and into the mailbox.
QStringList fields(WizardDriver& driver)
{
    const QString page = driver.page();
    if (page == u"verifyEmailPage")
        return { QStringLiteral("emailAddress"), QStringLiteral("verificationCode") };
    if (page == u"signInPage")
        return { QStringLiteral("signInEmail"), QStringLiteral("signInPassword") };
    if (page == u"newPasswordPage")
        return { QStringLiteral("newPassword"), QStringLiteral("confirmPassword") };
    if (page == u"twoFactorPage")
        return { QStringLiteral("twoFactorCode") };
    return {};
}

QStringList texts(WizardDriver& driver)
{
    QStringList all;
    for (const QString& field : fields(driver))
        all += driver.text(field.toLatin1());
    return all;
}

void fillIn(WizardDriver& driver, const Broker& broker, bool hasOwnPassword)
{
    const QStringList wanted = driver.page() == u"verifyEmailPage"
        ? QStringList{ broker.address(), broker.code() }
        : driver.page() == u"signInPage"
        ? QStringList{ broker.address(), hasOwnPassword ? goodPassword : broker.temporary() }
        : driver.page() == u"newPasswordPage" ? QStringList{ goodPassword, goodPassword }
                                              : QStringList{ broker.code() };
    const QStringList names = fields(driver);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (driver.text(names[i].toLatin1()) != wanted[i])
            driver.type(names[i].toLatin1(), wanted[i]);
    }
}

bool isSignedIn(WizardDriver& driver)
{
    return driver.page() == u"signedInPage";
}

} // namespace

class tst_Faults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        PasswordField::guardAccessibility();
        m_organisation = Organisation::named(qEnvironmentVariable("SIGNIN_BACKEND", QStringLiteral("oauth")));
    }
    void withoutAFault();
    void everyFault_data();
    void everyFault();
    void everyBranch_data() { everyFault_data(); }
    void everyBranch();
    void nobodyListens();
    void storedSession_data() { everyFault_data(); }
    void storedSession();
    void signingOut();
    void lostAnswersToSetThePassword();

private:
    Tokens signIn(Broker& broker);

    std::unique_ptr<Organisation> m_organisation;
    int m_users = 0;
};

void tst_Faults::withoutAFault()
{
    Broker broker(*m_organisation, ++m_users);
    WizardDriver driver(firstState({}), &broker.backend());
    for (int page = 0; page < 4; ++page) {
        fillIn(driver, broker, false);
        driver.click("nextButton");
        QVERIFY(driver.settled());
    }
    QVERIFY(isSignedIn(driver));
    QCOMPARE(broker.proxy().delivered().size(), m_organisation->places().size());
}

void tst_Faults::everyFault_data()
{
    QTest::addColumn<int>("number");
    const QList<NamedFault> all = allFaults();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << i;
}

void tst_Faults::everyFault()
{
    QFETCH(int, number);
    const NamedFault named = allFaults()[number];
    for (const Organisation::Place& where : m_organisation->places()) {
        if (!where.meansNothing && named.fault.answer == jsonAnswer("{}"))
            continue;
        Broker broker(*m_organisation, ++m_users, named.fault);
        WizardDriver driver(firstState({}), &broker.backend());
        int presses = 0;
        bool armed = false;
        while (!isSignedIn(driver)) {
            fillIn(driver, broker, false);
            if (!armed && driver.page() == where.page) {
                armed = true;
                broker.proxy().breakRequest(where.skipped, named.fault);
            }
            const bool breaks = armed && !broker.proxy().hasBroken();
            const QString page = driver.page();
            const QStringList typed = texts(driver);
            QTRY_VERIFY2(driver.next()->isEnabled(), where.name);
            driver.click("nextButton");
            QVERIFY2(driver.settled(), where.name);
            QVERIFY2(++presses < 7,
                qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(where.name), driver.message())));
            if (!breaks)
                continue;
            QVERIFY2(broker.proxy().hasBroken(), where.name);
            // Either found out unseen, or said; then all is still there and one press goes on.
            if (driver.page() != page)
                continue;
            QVERIFY2(!driver.message().isEmpty(), where.name);
            QVERIFY2(texts(driver) == typed || driver.message().contains(u"new code"), where.name);
            QVERIFY2(driver.wizard.focusWidget() && driver.wizard.focusWidget()->isEnabled(), where.name);
        }
        QVERIFY2(presses <= 5,
            qPrintable(QStringLiteral("%1: %2 presses").arg(QLatin1String(where.name)).arg(presses)));
        QVERIFY2(broker.mayEnterWith(goodPassword), where.name);
    }
}

namespace {

// What a person does next who signs in with their own password, or has forgotten it.
// `app`: the key in their authenticator app.
void press(WizardDriver& driver, const Broker& broker, bool reset, QString& app)
{
    const State& state = driver.controller.state();
    if (reset && driver.page() == u"signInPage")
        return driver.click("forgotPassword");
    if (std::holds_alternative<ChoosingMethod>(state))
        return driver.click("method-email");
    if (const auto* setup = std::get_if<SettingUpTotp>(&state))
        app = setup->setup.secret;
    const auto* entering = std::get_if<EnteringCode>(&state);
    const bool byApp = entering && entering->wanted.deliveries.isEmpty();
    if (byApp || std::holds_alternative<SettingUpTotp>(state))
        driver.type("twoFactorCode", Demo::totpCode(app, QDateTime::currentDateTimeUtc()));
    else
        fillIn(driver, broker, true);
    if (reset && driver.page() == u"newPasswordPage") {
        for (const char* field : { "newPassword", "confirmPassword" })
            driver.type(field, goodPassword + u'2');
        driver.type("resetCode", broker.code());
    }
    driver.click("nextButton");
}

} // namespace

// The rest of what a server can ask for: resets, authenticator apps, choices.
void tst_Faults::everyBranch()
{
    QFETCH(int, number);
    const NamedFault named = allFaults()[number];
    for (const Organisation::Branch& branch : m_organisation->branches()) {
        for (const Organisation::Place& where : branch.places) {
            if (!where.meansNothing && named.fault.answer == jsonAnswer("{}"))
                continue;
            Broker broker(*m_organisation, ++m_users, named.fault, branch.user);
            Resumption resumption;
            resumption.progress = Progress::Completed;
            resumption.account.email = broker.address();
            WizardDriver driver(firstState(std::move(resumption)), &broker.backend());
            bool armed = false, reset = branch.reset;
            QString app;
            for (int presses = 0; !isSignedIn(driver); ++presses) {
                QVERIFY2(
                    presses < 9, qPrintable(QStringLiteral("%1: %2").arg(L(where.name), driver.message())));
                if (!armed && driver.page() == where.page) {
                    armed = true;
                    broker.proxy().breakRequest(where.skipped, named.fault);
                }
                QTRY_VERIFY2(driver.controller.pauseLeft().count() == 0, where.name);
                if (driver.page() == u"signInPage") // a refused reset stops only the reset
                    QTRY_VERIFY2(driver.controller.resendPauseLeft().count() == 0, where.name);
                reset = reset && !driver.message().contains(u"new password is saved");
                press(driver, broker, reset, app);
                QVERIFY2(driver.settled(), where.name);
                reset = reset && driver.page() != u"twoFactorPage";
            }
            QVERIFY2(broker.proxy().hasBroken(), where.name);
        }
    }
}

void tst_Faults::nobodyListens()
{
    Broker broker(*m_organisation, ++m_users);
    quint16 closed = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        closed = server.serverPort();
    }
    const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(closed));
    const auto backend = m_organisation->backendFor(url, {});
    WizardDriver driver(firstState({}), backend.get());
    fillIn(driver, broker, false);
    driver.click("nextButton");
    QVERIFY(driver.settled());
    QVERIFY2(driver.message().contains(u"connect"), qPrintable(driver.message()));
    // The network is back: it goes on by itself.
    QTcpServer gate;
    QVERIFY(gate.listen(QHostAddress::LocalHost, closed));
    QVERIFY(gate.hasPendingConnections()
        || QSignalSpy(&gate, &QTcpServer::pendingConnectionAvailable).wait(15000));
}

Tokens tst_Faults::signIn(Broker& broker)
{
    SignInController controller(broker.backend(), firstState({}));
    controller.post(VerificationSubmitted{ broker.address(), broker.code() });
    if (!settled(controller))
        qFatal("not verified");
    controller.post(SignInSubmitted{ broker.address(), Secret(broker.temporary()) });
    if (!settled(controller))
        qFatal("not signed in");
    controller.post(NewPasswordSubmitted{ Secret(goodPassword), {} });
    if (!settled(controller))
        qFatal("no password");
    controller.post(CodeSubmitted{ broker.code() });
    if (!settled(controller) || !std::holds_alternative<SignedIn>(controller.state()))
        qFatal("no tokens");
    const Tokens& tokens = std::get<SignedIn>(controller.state()).tokens;
    return { tokens.refreshToken.clone(), tokens.session, tokens.person };
}

// The next start: signs in by itself; whatever breaks, a press repeats, at worst with the password.
void tst_Faults::storedSession()
{
    QFETCH(int, number);
    Broker broker(*m_organisation, ++m_users, allFaults()[number].fault);
    Tokens tokens = signIn(broker);
    Resumption resumption;
    resumption.account.email = broker.address();
    resumption.progress = Progress::Completed;
    broker.proxy().breakRequest(0, allFaults()[number].fault);
    WizardDriver driver(firstState(std::move(resumption)), &broker.backend());
    driver.controller.post(
        StoredSessionFound{ broker.address(), std::move(tokens.refreshToken), tokens.session });
    QVERIFY(driver.settled());
    QVERIFY(broker.proxy().hasBroken());
    QCOMPARE(driver.page(), QStringLiteral("signInPage"));
    QVERIFY(!driver.message().isEmpty());
    for (int presses = 0; !isSignedIn(driver) && presses < 4; ++presses) {
        // First without a word; the password is only typed where it is wanted.
        if (!driver.next()->isEnabled() && driver.controller.pauseLeft().count() == 0)
            fillIn(driver, broker, true);
        QTRY_VERIFY2(driver.next()->isEnabled(), qPrintable(driver.message()));
        driver.click("nextButton");
        QVERIFY(driver.settled());
    }
    QVERIFY2(isSignedIn(driver), qPrintable(driver.message()));
}

void tst_Faults::signingOut()
{
    for (const NamedFault& named : allFaults()) {
        Broker broker(*m_organisation, ++m_users, named.fault);
        SignedIn first;
        first.account.email = broker.address();
        first.tokens = signIn(broker);
        broker.proxy().breakRequest(0, named.fault);
        WizardDriver driver(std::move(first), &broker.backend());
        driver.click("signOut");
        QCOMPARE(driver.page(), QStringLiteral("signInPage")); // at once
        QTRY_VERIFY2(!driver.isRevoking, named.name);
        QVERIFY2(broker.proxy().hasBroken(), named.name);
        QVERIFY2(!driver.message().isEmpty(), named.name);
        QVERIFY2(std::get<SigningIn>(driver.controller.state()).refreshToken.isEmpty(), named.name);
    }
}

// The figure of the project's promise: 200 of 200 end signed in, and with the password that was typed.
void tst_Faults::lostAnswersToSetThePassword()
{
    using enum Fault::Cut;
    constexpr int rounds = 200;
    const Fault::Cut ways[]{ AfterDelivery, BeforeDelivery, WithinAnswer, BeforeBody, WithinBody };
    int ended = 0, unseen = 0;
    for (int i = 0; i < rounds; ++i) {
        Broker broker(*m_organisation, ++m_users);
        SignInController controller(broker.backend(), firstState({}));
        controller.post(VerificationSubmitted{ broker.address(), broker.code() });
        QVERIFY(settled(controller));
        controller.post(SignInSubmitted{ broker.address(), Secret(broker.temporary()) });
        QVERIFY(settled(controller));
        broker.proxy().breakRequest(0, { ways[i % std::size(ways)] });
        controller.post(NewPasswordSubmitted{ Secret(goodPassword), {} });
        QVERIFY(settled(controller));
        unseen += std::holds_alternative<EnteringCode>(controller.state());
        if (std::holds_alternative<ChoosingPassword>(controller.state())) {
            controller.post(NewPasswordSubmitted{ Secret(goodPassword), {} });
            QVERIFY(settled(controller));
        }
        controller.post(CodeSubmitted{ broker.code() });
        QVERIFY(settled(controller));
        ended += std::holds_alternative<SignedIn>(controller.state()) && broker.mayEnterWith(goodPassword)
            && !broker.mayEnterWith(broker.temporary());
    }
    qInfo("lost answers to \"set the password\": %d of %d signed in, %d of them without a press", ended,
        rounds, unseen);
    QCOMPARE(ended, rounds);
}

QTEST_MAIN(tst_Faults)
#include "tst_faults.moc"
