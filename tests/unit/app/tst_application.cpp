// SPDX-License-Identifier: MIT
// The whole program in this process, but for main(): its window, on a server, with a keyring that may be
// slow, locked, refusing or gone.
#include "application.h"
#include "filekeyring.h"
#include "httpservice.h"

#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

using L = QLatin1String;

const QString address = QStringLiteral("alex@example.com");
const QString password = QStringLiteral("Own-Password-2026");

} // namespace

class tst_Application : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sessionIsTakenUp();
    void notKeptWhereTheBoxIsNotTicked();
    void notKeptWhereTheAdministratorWantsNone();
    void keyringRefuses();
    void keyringIsLocked();
    void keyringIsSlow();
    void keyringIsGone();
    void signedOutIsSignedOut();
    void anotherAddressOnTheCommandLine();
    void ownAddressOnTheCommandLine();
    void linkOfTheCommandLine();
    void linkThatMeansNothing();
    void linkWhileSignedIn();
    void asksTheWindowToClose();
    void settingsCannotBeRead();
    void settingsCannotBeWritten();
    void progressIsTakenUp();
    void demoRemembersNothing();
    void addressesThatAreOpened();
    void openAddress(const QUrl& url) { m_opened += url; }

private:
    struct Program;
    void keepSession();
    /// As the administrator has it: the server, and `more`.
    [[nodiscard]] Configuration::Values managed(const Configuration::Values& more = {}) const
    {
        Configuration::Values values{ { L("backend/kind"), L("oauth") },
            { L("backend/endpoint"), m_service->issuer().toString() } };
        values.insert(more);
        return values;
    }
    [[nodiscard]] QString conf() const { return m_folder->filePath(L("SignIn.conf")); }
    [[nodiscard]] QString code() const { return m_service->outbox().messages().constLast().code; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Demo::HttpService> m_service;
    QList<QUrl> m_opened;
};

/// From its start to its end; another one finds what this one has kept.
struct tst_Application::Program {
    explicit Program(
        const tst_Application& test, const Configuration::Values& more = {}, Options options = {})
        : keyring(test.m_folder->filePath(L("keyring"))), memory(test.conf()),
          configuration(Configuration::from(test.managed(more), {}, memory.settings())),
          application(configuration, options, memory, keyring)
    {
        keyring.delay = 1;
    }
    ~Program() { application.finish(patience); }

    Program& start()
    {
        application.show(instance);
        if (!QTest::qWaitForWindowActive(&application.wizard()))
            qFatal("no window");
        return *this;
    }
    [[nodiscard]] QString page() { return application.wizard().currentPage()->objectName(); }
    template <typename W> W* find(const char* name)
    {
        auto* widget = application.wizard().findChild<W*>(L(name));
        if (!widget)
            qFatal("no widget %s on page %s", name, qPrintable(page()));
        return widget;
    }
    [[nodiscard]] QString text(const char* name) { return find<QLineEdit>(name)->text(); }
    void enter(const char* name, const QString& text)
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void press(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString message()
    {
        auto* label = find<QLabel>("message");
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QList<QMessageBox*> boxes()
    {
        QList<QMessageBox*> shown;
        for (auto* box : application.wizard().findChildren<QMessageBox*>()) {
            if (box->isVisible())
                shown += box;
        }
        return shown;
    }
    [[nodiscard]] QStringList sessions() const { return keyring.names().filter(QStringLiteral("session@")); }

    int patience = 5000; ///< milliseconds that the end may take
    SingleInstance instance;
    FileKeyring keyring;
    UserMemory memory;
    Configuration configuration;
    Application application;
};

#define SIGN_IN(program, keep)                                                                               \
    QTRY_COMPARE((program).page(), QStringLiteral("verifyEmailPage"));                                       \
    (program).press("alreadyVerified");                                                                      \
    QTRY_COMPARE((program).page(), QStringLiteral("signInPage"));                                            \
    (program).enter("signInEmail", address);                                                                 \
    (program).enter("signInPassword", password);                                                             \
    (program).find<QCheckBox>("keepSignedIn")->setChecked(keep);                                             \
    (program).press("nextButton");                                                                           \
    QTRY_COMPARE((program).page(), QStringLiteral("twoFactorPage"));                                         \
    (program).enter("twoFactorCode", code());                                                                \
    (program).press("nextButton");                                                                           \
    QTRY_COMPARE((program).page(), QStringLiteral("signedInPage"))

// An earlier start has signed in, and kept the session.
#define KEPT_SESSION                                                                                         \
    keepSession();                                                                                           \
    if (QTest::currentTestFailed())                                                                          \
    return

void tst_Application::keepSession()
{
    Program first(*this);
    first.start();
    SIGN_IN(first, true);
    QTRY_COMPARE(first.sessions().size(), 1);
}

void tst_Application::initTestCase()
{
    for (const char* scheme : { "https", "http", "mailto" })
        QDesktopServices::setUrlHandler(L(scheme), this, "openAddress");
}

void tst_Application::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // Not that of a program which runs on this desktop.
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    m_service = std::make_unique<Demo::HttpService>(0, std::nullopt);
    m_service->organisation().useHashRounds(10);
    QVERIFY(m_service->organisation().addUser({ { L("email"), address }, { L("phone"), L("+61400000000") },
        { L("verified"), true }, { L("password"), password } }));
    m_opened.clear();
}

void tst_Application::cleanup()
{
    m_service.reset();
}

void tst_Application::sessionIsTakenUp()
{
    KEPT_SESSION;
    Program second(*this);
    QCOMPARE(second.memory.addresses(), QStringList{ address });
    second.start();
    QTRY_COMPARE(second.page(), QStringLiteral("signedInPage"));
    QCOMPARE(second.sessions().size(), 1);
    QCOMPARE(second.message(), QString());
}

void tst_Application::notKeptWhereTheBoxIsNotTicked()
{
    {
        Program first(*this);
        first.start();
        SIGN_IN(first, true);
        QTRY_COMPARE(first.sessions().size(), 1);
        first.press("signOut");
        QTRY_COMPARE(first.page(), QStringLiteral("signInPage"));
    }
    {
        Program second(*this);
        second.start();
        QTRY_COMPARE(second.page(), QStringLiteral("signInPage"));
        second.enter("signInPassword", password);
        second.find<QCheckBox>("keepSignedIn")->setChecked(false);
        second.press("nextButton");
        QTRY_COMPARE(second.page(), QStringLiteral("twoFactorPage"));
        second.enter("twoFactorCode", code());
        second.press("nextButton");
        QTRY_COMPARE(second.page(), QStringLiteral("signedInPage"));
        QCOMPARE(second.message(), QString());
    }
    Program third(*this);
    QCOMPARE(third.sessions(), QStringList());
    third.start();
    QTRY_COMPARE(third.page(), QStringLiteral("signInPage"));
}

void tst_Application::notKeptWhereTheAdministratorWantsNone()
{
    KEPT_SESSION;
    {
        Program second(*this, { { L("session/remember"), L("false") } });
        second.start();
        QTRY_COMPARE(second.sessions(), QStringList());
        QVERIFY(!second.memory.keptSession(second.configuration.serverName()).size());
        QCOMPARE(second.page(), QStringLiteral("signInPage"));
        second.enter("signInEmail", QStringLiteral("alex@example.com"));
        second.enter("signInPassword", password);
        second.press("nextButton");
        QTRY_COMPARE(second.page(), QStringLiteral("twoFactorPage"));
        second.enter("twoFactorCode", code());
        second.press("nextButton");
        QTRY_COMPARE(second.page(), QStringLiteral("signedInPage"));
        QCOMPARE(second.message(), QString());
    }
    Program third(*this);
    QCOMPARE(third.sessions(), QStringList());
}

void tst_Application::keyringRefuses()
{
    Program program(*this);
    program.keyring.refuses = true;
    program.start();
    SIGN_IN(program, true);
    QTRY_VERIFY2(program.message().contains(L("could not keep the session")), qPrintable(program.message()));
    QCOMPARE(program.sessions(), QStringList());
    // The next start has nothing to take up.
    QTRY_VERIFY(program.memory.keptSession(program.configuration.serverName()).isEmpty());
}

void tst_Application::keyringIsLocked()
{
    KEPT_SESSION;
    {
        Program second(*this);
        second.keyring.isLocked = true;
        second.start();
        QTRY_VERIFY(second.keyring.asked.size() == 1 && second.keyring.isIdle());
        QCOMPARE(second.page(), QStringLiteral("signInPage"));
    }
    // What could not be read has not gone.
    Program third(*this);
    third.start();
    QTRY_COMPARE(third.page(), QStringLiteral("signedInPage"));
}

void tst_Application::keyringIsSlow()
{
    {
        Program first(*this);
        first.keyring.delay = 500;
        first.start();
        SIGN_IN(first, true);
        // finish() waits for it.
    }
    Program second(*this);
    QCOMPARE(second.sessions().size(), 1);
    second.keyring.delay = 500;
    second.start();
    // Meanwhile somebody types: hands come first.
    QTRY_VERIFY(!second.keyring.isIdle());
    second.enter("signInPassword", QStringLiteral("x"));
    QTRY_VERIFY(second.keyring.isIdle());
    QCOMPARE(second.page(), QStringLiteral("signInPage"));
    QCOMPARE(second.text("signInPassword"), QStringLiteral("x"));
}

void tst_Application::keyringIsGone()
{
    QElapsedTimer timer;
    {
        Program program(*this);
        program.keyring.delay = 3600 * 1000;
        program.start();
        SIGN_IN(program, true);
        timer.start();
        program.application.finish(300);
        QVERIFY(timer.elapsed() >= 250);
        QVERIFY(timer.elapsed() < 4000);
        program.patience = 0;
    }
    Program second(*this);
    QCOMPARE(second.sessions(), QStringList());
}

void tst_Application::signedOutIsSignedOut()
{
    KEPT_SESSION;
    {
        Program second(*this);
        second.start();
        QTRY_COMPARE(second.page(), QStringLiteral("signedInPage"));
        second.press("signOut");
        QTRY_COMPARE(second.page(), QStringLiteral("signInPage"));
        QTRY_COMPARE(second.message(), QStringLiteral("You are signed out."));
        QTRY_COMPARE(second.sessions(), QStringList());
        // And in again: a session of its own.
        second.enter("signInPassword", password);
        second.press("nextButton");
        QTRY_COMPARE(second.page(), QStringLiteral("twoFactorPage"));
        second.enter("twoFactorCode", code());
        second.press("nextButton");
        QTRY_COMPARE(second.page(), QStringLiteral("signedInPage"));
        QTRY_COMPARE(second.sessions().size(), 1);
    }
    Program third(*this);
    third.start();
    QTRY_COMPARE(third.page(), QStringLiteral("signedInPage"));
}

void tst_Application::anotherAddressOnTheCommandLine()
{
    KEPT_SESSION;
    Options options;
    options.email = QStringLiteral("sam@example.com");
    Program second(*this, {}, options);
    second.start();
    QTRY_VERIFY(second.keyring.asked.size() == 1 && second.keyring.isIdle());
    QCOMPARE(second.page(), QStringLiteral("signInPage"));
    QCOMPARE(second.text("signInEmail"), options.email);
    QCOMPARE(second.sessions().size(), 1);
}

void tst_Application::ownAddressOnTheCommandLine()
{
    KEPT_SESSION;
    Options options;
    options.email = address.toUpper();
    Program second(*this, {}, options);
    second.start();
    QTRY_COMPARE(second.page(), QStringLiteral("signedInPage"));
}

void tst_Application::linkOfTheCommandLine()
{
    Options options;
    options.link = QStringLiteral("salestrekker://verify?email=sam%40example.com&code=123456");
    Program program(*this, {}, options);
    program.start();
    QTRY_COMPARE(program.text("verificationCode"), QStringLiteral("123456"));
    QCOMPARE(program.text("emailAddress"), QStringLiteral("sam@example.com"));
}

void tst_Application::linkThatMeansNothing()
{
    Options options;
    options.link = QStringLiteral("salestrekker://something?else=1");
    Program program(*this, {}, options);
    program.start();
    QTRY_VERIFY2(program.message().contains(L("link")), qPrintable(program.message()));
    QCOMPARE(program.boxes().size(), 0);
}

void tst_Application::linkWhileSignedIn()
{
    Program program(*this);
    program.start();
    SIGN_IN(program, true);
    QTRY_COMPARE(program.sessions().size(), 1);
    const QString link = QStringLiteral("salestrekker://sign-in?email=sam%40example.com");
    Q_EMIT program.instance.linkReceived(link);
    QTRY_COMPARE(program.boxes().size(), 1);
    QCOMPARE(program.page(), QStringLiteral("signedInPage"));
    // Only to the front: nothing is asked.
    Q_EMIT program.instance.linkReceived({});
    QCOMPARE(program.boxes().size(), 1);
    const auto buttons = program.boxes().constFirst()->buttons();
    const auto accepts = std::find_if(buttons.begin(), buttons.end(),
        [&](auto* b) { return program.boxes().constFirst()->buttonRole(b) == QMessageBox::AcceptRole; });
    QVERIFY(accepts != buttons.end());
    (*accepts)->click();
    QTRY_COMPARE(program.page(), QStringLiteral("signInPage"));
    QCOMPARE(program.text("signInEmail"), QStringLiteral("sam@example.com"));
    QTRY_COMPARE(program.sessions(), QStringList());
}

void tst_Application::asksTheWindowToClose()
{
    Program program(*this);
    program.start();
    SIGN_IN(program, true);
    Q_EMIT program.instance.linkReceived(QStringLiteral("salestrekker://sign-in?email=sam%40example.com"));
    QTRY_COMPARE(program.boxes().size(), 1);
    // The question does not stand in the way.
    Q_EMIT program.instance.closeRequested();
    QTRY_VERIFY(!program.application.wizard().isVisible());
}

void tst_Application::settingsCannotBeRead()
{
    QFile file(conf());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[progress\nstep=completed\n");
    file.close();
    Program program(*this);
    QVERIFY(!program.memory.isReadable());
    program.start();
    QTRY_VERIFY2(program.message().contains(L("settings")), qPrintable(program.message()));
}

void tst_Application::settingsCannotBeWritten()
{
    Program program(*this);
    program.start();
    // Not even root writes a file where there is a folder.
    QVERIFY(QDir().mkdir(conf()));
    SIGN_IN(program, true);
    QTRY_VERIFY2(
        program.message().contains(L("settings"), Qt::CaseInsensitive), qPrintable(program.message()));
    // One thing is said of it, not two.
    QVERIFY(!program.message().contains(L("could not keep the session")));
    QTRY_COMPARE(program.sessions(), QStringList());
}

void tst_Application::progressIsTakenUp()
{
    QVERIFY(m_service->organisation().addUser(
        { { L("email"), L("new@example.com") }, { L("phone"), L("+61400000001") } }));
    {
        Program first(*this);
        first.start();
        first.enter("emailAddress", QStringLiteral("new@example.com"));
        first.enter("verificationCode", code());
        first.press("nextButton");
        QTRY_COMPARE(first.page(), QStringLiteral("signInPage"));
    }
    Program second(*this);
    second.start();
    QTRY_COMPARE(second.page(), QStringLiteral("signInPage"));
    QCOMPARE(second.text("signInEmail"), QStringLiteral("new@example.com"));
}

void tst_Application::demoRemembersNothing()
{
    UserMemory memory(conf());
    memory.noteAddress(address);
    QVERIFY(memory.finish(5000));
    FileKeyring keyring(m_folder->filePath(L("keyring")));
    SingleInstance instance;
    const auto configuration
        = Configuration::from({ { L("backend/kind"), L("demo") } }, {}, memory.settings());
    Application application(configuration, {}, memory, keyring);
    application.show(instance);
    QVERIFY(QTest::qWaitForWindowActive(&application.wizard()));
    QCOMPARE(application.wizard().currentPage()->objectName(), QStringLiteral("verifyEmailPage"));
    application.finish(1000);
    QCOMPARE(keyring.asked, QStringList());
}

void tst_Application::addressesThatAreOpened()
{
    Program program(*this, { { L("support/email"), L("help@example.com") } });
    program.start();
    Q_EMIT program.application.wizard().urlWanted(QUrl(QStringLiteral("mailto:help@example.com")));
    Q_EMIT program.application.wizard().urlWanted(QUrl(QStringLiteral("https://app.example.com/?a=b")));
    QCOMPARE(m_opened.size(), 2);
    QCOMPARE(program.boxes().size(), 0);
    // Nothing that could be read on its way.
    Q_EMIT program.application.wizard().urlWanted(
        QUrl(QStringLiteral("http://app.example.com/path?secret=b")));
    QCOMPARE(m_opened.size(), 2);
    QCOMPARE(program.boxes().size(), 1);
    QVERIFY(program.boxes().constFirst()->text().contains(L("http://app.example.com/path")));
    QVERIFY(!program.boxes().constFirst()->text().contains(L("secret")));
    program.boxes().constFirst()->close();
    // No email program.
    QDesktopServices::unsetUrlHandler(L("mailto"));
    qputenv("PATH", "/nonexistent");
    Q_EMIT program.application.wizard().urlWanted(QUrl(QStringLiteral("mailto:help@example.com")));
    QTRY_COMPARE(program.boxes().size(), 1);
    QVERIFY(program.boxes().constFirst()->text().contains(L("help@example.com")));
}

QTEST_MAIN(tst_Application)
#include "tst_application.moc"
