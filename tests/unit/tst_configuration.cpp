// SPDX-License-Identifier: MIT
#include "configuration.h"
#include "options.h"
#include "settingstable.h"
#include "usermemory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Salestrekker;
using L = QLatin1String;

class tst_Configuration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cognito();
    void cognitoProblems_data();
    void cognitoProblems();
    void levels();
    void secretsAreNotShown_data();
    void secretsAreNotShown();
    void everySettingHasItsPlace();
    void nothingSet();
    void whoseProblem();
    void misspelt_data();
    void misspelt();
    void problems_data();
    void problems();
    void options();
    void unusableOptions_data();
    void unusableOptions();
    void memory();
    void addressesAreRemembered();
    void unreadableMemoryIsNotOverwritten();
};

void tst_Configuration::levels()
{
    const QString key = QStringLiteral("backend/clientId");
    QCOMPARE(Configuration::from({}, {}, {}).value(key), QStringLiteral("salestrekker-signin"));
    QCOMPARE(Configuration::from({}, {}, { { key, L("user") } }).value(key), QStringLiteral("user"));
    QCOMPARE(Configuration::from({}, { { key, L("line") } }, { { key, L("user") } }).value(key),
        QStringLiteral("line"));
    const auto managed
        = Configuration::from({ { key, L("managed") } }, { { key, L("line") } }, { { key, L("user") } });
    QCOMPARE(managed.value(key), QStringLiteral("managed"));
    QVERIFY(managed.isManaged(key));
    QVERIFY(!managed.isManaged(QStringLiteral("backend/kind")));
    QVERIFY(Configuration::from({}, {}, {}).problems().isEmpty());
}

void tst_Configuration::secretsAreNotShown_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* value, const char* shown) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(shown);
    };
    row("http://user:hunter2@proxy.example.com:3128", "http://user:•••@proxy.example.com:3128");
    row("socks5://hunter2@proxy:1", "socks5://•••@proxy:1");
    row("user:hunter2@proxy:3128", "user:•••@proxy:3128"); // no address, and to be said so
    row("http://user:hun/ter2@hunter2@proxy", "http://user:•••@proxy");
    row("http://user:hunter2\n@proxy", "http://user:•••@proxy");
    row("http://hunter2/x:y@proxy", "http://•••@proxy");
    row("http://user:hunter2", "http://user:•••"); // cut off at a "#" with a blank in front
    row("http://user:hunter2%40proxy:3128", "http://user:•••");
    row("proxy:3128:user:hunter2", "proxy:•••");
    row("http://proxy:3128 user:hunter2", "http://proxy:•••");
    row("http://proxy:3128@user:hunter2", "http://proxy:•••@•••");
    row("http://user hunter2", "http://•••");
    row("http://bücher.example:3128/x", "http://bücher.example:3128/x");
    row("http://[::1]:3128", "http://[::1]:3128");
    row("ftp://user:hunter2@proxy", "ftp://user:•••@proxy");
    row("https://a.example.com/x?key=hunter2#hunter2", "https://a.example.com/x?•••");
    row("http://proxy.example.com:3128", "http://proxy.example.com:3128");
    row("none", "none");
}

// Wherever a setting is said, also as a problem.
void tst_Configuration::secretsAreNotShown()
{
    QFETCH(QString, value);
    QFETCH(QString, shown);
    for (const SettingInfo& setting : allSettings()) {
        const QString key = L(setting.key);
        const auto configuration = Configuration::from({}, { { key, value } }, {});
        QVERIFY2(setting.secrecy == Secrecy::Public || !configuration.shown(key).contains(L("hunter2")),
            setting.key);
        for (const SettingsProblem& problem : configuration.problems())
            QVERIFY2(setting.secrecy == Secrecy::Public || !problem.text.contains(L("hunter2")), setting.key);
        if (setting.secrecy == Secrecy::Address)
            QCOMPARE(configuration.shown(key), shown);
    }
    QCOMPARE(Configuration::from({}, { { L("backend/clientSecret"), value } }, {})
                 .shown(L("backend/clientSecret")),
        QStringLiteral("(set)"));
    QCOMPARE(printable(L("some/other"), value), QStringLiteral("(set)"));
}

void tst_Configuration::everySettingHasItsPlace()
{
    QStringList keys;
    for (const SettingInfo& setting : allSettings())
        keys += L(setting.key);
    keys.sort();
    QCOMPARE(Configuration::from({}, {}, {}).settings().keys(), keys); // none twice
}

// The demo is what starts where nothing is set up. What is set up in part must not turn into it.
void tst_Configuration::nothingSet()
{
    const SettingsLevel proxy{ { L("network/proxy"), L("none") } };
    const SettingsLevel progress{ { L("progress/step"), L("completed") }, { L("kept/0123"), L("id") } };
    const SettingsLevel language{ { L("ui/language"), L("fr") } };
    const SettingsLevel demo{ { L("backend/kind"), L("demo") } };
    QVERIFY(Configuration::from({}, {}, progress).problems().isEmpty());
    QVERIFY(Configuration::from({}, language, {}).problems().isEmpty());
    QVERIFY(Configuration::from(proxy, demo, {}).problems().isEmpty());
    for (const SettingsLevel& level : { proxy, language })
        QVERIFY(!Configuration::from(level, {}, {}).problems().isEmpty());
    QVERIFY(!Configuration::from({}, proxy, {}).problems().isEmpty());
    QVERIFY(!Configuration::from({}, {}, proxy).problems().isEmpty());
}

// The user's own file stops the program only where it may have named the server.
void tst_Configuration::whoseProblem()
{
    SettingsLevel broken;
    broken.problems = QStringList{ L("file, line 2: broken") };
    const SettingsLevel demo{ { L("backend/kind"), L("demo") } };
    QVERIFY(Configuration::from(broken, demo, {}).problems().value(0).source == SettingSource::Managed);
    QVERIFY(Configuration::from(demo, broken, {}).problems().value(0).source == SettingSource::CommandLine);
    const auto own = Configuration::from({}, {}, broken);
    QVERIFY(own.problems().value(0).source == SettingSource::User);
    QVERIFY(own.doubts().isEmpty());
    for (const auto& configuration :
        { Configuration::from(demo, {}, broken), Configuration::from({}, demo, broken) }) {
        QVERIFY(configuration.problems().isEmpty());
        QCOMPARE(configuration.doubts(), broken.problems);
    }
}

void tst_Configuration::misspelt_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char* key, const char* meant) {
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(meant);
    };
    row("backend/Kind", "backend/kind");
    row("Backend/kind", "backend/kind");
    row("BACKEND/KIND", "backend/kind");
    row("backend/knid", "backend/kind");
    row("server/kind", "backend/kind");
    row("backend/timeoutMs", "network/timeoutMs");
    row("network/timeout", "network/timeoutMs");
    row("support/mail", "support/email");
    row("colours/background", "");
}

void tst_Configuration::misspelt()
{
    QFETCH(QString, key);
    QTEST(settingLike(key), "meant");
    SettingsLevel level{ { key, L("hunter2") } };
    level.places.insert(key, L("file, line 3: "));
    QCOMPARE(level.unknown().size(), 1);
    QVERIFY(level.unknown().constFirst().startsWith(L("file, line 3: there is no setting ") + key));
    QVERIFY(!level.unknown().constFirst().contains(L("hunter2")));
    QVERIFY(level.unknown({ key.section(u'/', 0, 0) }).isEmpty());
}

void tst_Configuration::problems_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("usable");
    const auto row = [](const char* key, const char* value, bool usable) {
        QTest::addRow("%s=%s", key, value)
            << QString::fromLatin1(key) << QString::fromLatin1(value) << usable;
    };
    row("backend/kind", "ldap", false);
    row("backend/kind", "cognito", false);
    row("backend/kind", "oauth", false); // without an endpoint
    row("backend/endpoint", "https://login.example.com", true);
    row("backend/endpoint", "http://login.example.com", false);
    row("backend/endpoint", "http://127.0.0.1:8080", true);
    row("backend/endpoint", "http://[::1]:8080", true);
    row("backend/endpoint", "http://localhost.example.com", false);
    row("backend/endpoint", "ftp://127.0.0.1", false);
    row("backend/endpoint", "https://", false);
    row("network/timeoutMs", "0", false);
    row("network/timeoutMs", "abc", false);
    row("network/timeoutMs", "5000", true);
    row("network/proxy", "none", true);
    row("network/proxy", "http://proxy.example.com:3128", true);
    row("network/proxy", "proxy.example.com", false);
    row("network/timeoutMs", "99", false);
    row("network/timeoutMs", "300001", false);
    row("network/timeoutMs", "300000", true);
    row("backend/authFlow", "SRP", false);
    row("backend/kind", "Demo", false);
    row("network/caFile", "/nonexistent.pem", false);
    row("support/applicationUrl", "javascript:alert(1)", false);
    row("support/applicationUrl", "file:///etc/passwd", false);
    row("ui/language", "en-AU", true);
    row("ui/language", "klingon!", false);
    row("session/remember", "maybe", false);
    row("session/remember", "false", true);
}

void tst_Configuration::problems()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const SettingsLevel line{ { L("backend/kind"), L("demo") }, { key, value } };
    const QList<SettingsProblem> problems = Configuration::from({}, line, {}).problems();
    QTEST(problems.isEmpty(), "usable");
    for (const SettingsProblem& problem : problems)
        QVERIFY2(problem.text.startsWith(key.section(u'/', 0, 0)) && problem.text.contains(L(": "))
                && !problem.text.contains(u'\n'),
            qPrintable(problem.text));
}

void tst_Configuration::options()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("c.ini"));
    QFile ini(file);
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[backend]\nkind=oauth\nendpoint=https://a.example.com\nscope=openid, profile\n");
    ini.close();
    const Options read
        = parseOptions({ L("p"), L("--config"), file, L("--endpoint"), L("https://b.example.com"),
            L("--email"), L("broker@example.com"), L("salestrekker://sign-in?email=a@b.au") });
    QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
    QCOMPARE(read.settings.values.value(L("backend/kind")), QStringLiteral("oauth"));
    QCOMPARE(read.settings.values.value(L("backend/endpoint")), QStringLiteral("https://b.example.com"));
    QCOMPARE(read.email, QStringLiteral("broker@example.com"));
    QCOMPARE(read.link, QStringLiteral("salestrekker://sign-in?email=a@b.au"));
}

void tst_Configuration::unusableOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{ L("--nonsense") };
    QTest::newRow("no value") << QStringList{ L("--endpoint") };
    QTest::newRow("endpoint twice") << QStringList{ L("--endpoint"), L("https://a"),
        L("--endpoint=https://b") };
    QTest::newRow("file twice") << QStringList{ L("--config"), L("/dev/null"), L("--config"),
        L("/dev/null") };
    QTest::newRow("no such file") << QStringList{ L("--config"), L("/nonexistent.ini") };
    QTest::newRow("no address") << QStringList{ L("--email"), L("nobody") };
    QTest::newRow("no link") << QStringList{ L("https://example.com") };
    QTest::newRow("two links") << QStringList{ L("salestrekker://a"), L("salestrekker://b") };
    QTest::newRow("json alone") << QStringList{ L("--json") };
}

void tst_Configuration::unusableOptions()
{
    QFETCH(QStringList, arguments);
    QVERIFY(!parseOptions(QStringList{ L("p") } + arguments).problem.isEmpty());
}

void tst_Configuration::memory()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("SignIn.conf"));
    SigningIn verified;
    verified.account.email = QStringLiteral("broker@example.com");
    verified.message = Notice::TemporaryPasswordOnItsWay;
    UserMemory(file).note(State(std::move(verified)));
    QCOMPARE(UserMemory(file).resumption(true).progress, Progress::Verified);
    SignedIn in;
    in.account.email = QStringLiteral("broker@example.com");
    in.tokens.refreshToken = Secret(u"hidden");
    UserMemory(file).note(State(std::move(in)));
    QCOMPARE(UserMemory(file).resumption(true).progress, Progress::Completed);
    QCOMPARE(UserMemory(file).resumption(true).account.email, QStringLiteral("broker@example.com"));
    // Who has signed in here has, also when a later sign-in stops half way.
    EnteringCode code;
    code.account.email = QStringLiteral("broker@example.com");
    UserMemory(file).note(State(std::move(code)));
    QCOMPARE(UserMemory(file).resumption(true).progress, Progress::Completed);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("hidden"));
    UserMemory(file).forget();
    QVERIFY(!QFile::exists(file));
}

void tst_Configuration::addressesAreRemembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("SignIn.conf"));
    QVERIFY(UserMemory(file).addresses().isEmpty());
    for (const char* const address : { "a@x.au", "b@x.au", "c@x.au", "A@x.au", "d@x.au", "e@x.au", "f@x.au" })
        UserMemory(file).noteAddress(QLatin1String(address));
    QCOMPARE(UserMemory(file).addresses(),
        (QStringList{ L("f@x.au"), L("e@x.au"), L("d@x.au"), L("A@x.au"), L("c@x.au") }));
    UserMemory(file).forget();
    QVERIFY(UserMemory(file).addresses().isEmpty());
}

void tst_Configuration::unreadableMemoryIsNotOverwritten()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("SignIn.conf"));
    QVERIFY(QDir().mkpath(file)); // a folder where a file should be: unreadable also for root
    UserMemory memory(file);
    QVERIFY(!memory.isReadable());
    memory.noteAddress(QStringLiteral("a@x.au"));
    memory.finish(1000);
    QVERIFY(QDir(file).exists());
}

namespace {

Configuration::Values cognitoValues()
{
    return { { QStringLiteral("backend/kind"), QStringLiteral("cognito") },
        { QStringLiteral("backend/userPoolId"), QStringLiteral("ap-southeast-2_AbCd12345") },
        { QStringLiteral("backend/clientId"), QStringLiteral("1h57kf5cpq17m0eml12EXAMPLE") } };
}

} // namespace

void tst_Configuration::cognito()
{
    auto configuration = Configuration::from({}, cognitoValues(), {});
    QVERIFY(configuration.problems().isEmpty());
    const CognitoSettings settings = configuration.cognito();
    QCOMPARE(settings.endpoint, QUrl(QStringLiteral("https://cognito-idp.ap-southeast-2.amazonaws.com/")));
    QCOMPARE(settings.poolName(), QStringLiteral("AbCd12345"));
    QVERIFY(settings.flow == CognitoFlow::Srp);
    // Elsewhere names are the server's own.
    auto local = cognitoValues();
    local[QStringLiteral("backend/endpoint")] = QStringLiteral("http://127.0.0.1:9229");
    local[QStringLiteral("backend/userPoolId")] = QStringLiteral("local_2WMtHIeR");
    local[QStringLiteral("backend/clientId")] = QStringLiteral("any-client");
    local[QStringLiteral("backend/region")] = QStringLiteral("local");
    QVERIFY(Configuration::from({}, local, {}).problems().isEmpty());
    local.remove(QStringLiteral("backend/clientId"));
    QVERIFY(!Configuration::from({}, local, {}).problems().isEmpty());
    // Sessions of another pool, or of another kind of server, are kept apart.
    auto values = cognitoValues();
    values[QStringLiteral("backend/userPoolId")] = QStringLiteral("cn-north-1_Other");
    values[QStringLiteral("backend/authFlow")] = QStringLiteral("custom");
    const auto other = Configuration::from({}, values, {});
    QVERIFY(other.serverName() != configuration.serverName());
    QCOMPARE(
        other.cognito().endpoint, QUrl(QStringLiteral("https://cognito-idp.cn-north-1.amazonaws.com.cn/")));
    QVERIFY(other.cognito().flow == CognitoFlow::Custom);
}

void tst_Configuration::cognitoProblems_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    for (const auto& [key, value] : { std::pair("backend/userPoolId", ""),
             { "backend/userPoolId", "nonsense" }, { "backend/clientId", "with-hyphens" },
             { "backend/clientId", "" }, { "backend/region", "nowhere" }, { "backend/region", "eu-west-1" },
             { "backend/authFlow", "carrier pigeon" },
             { "backend/verificationEndpoint", "http://example.com/verify" } })
        QTest::addRow("%s=%s", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value);
}

void tst_Configuration::cognitoProblems()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    auto values = cognitoValues();
    values[key] = value;
    const QString problem = Configuration::from({}, values, {}).problems().value(0).text;
    QVERIFY2(problem.startsWith(key + u':') && !problem.contains(u'\n'), qPrintable(problem));
}

QTEST_GUILESS_MAIN(tst_Configuration)
#include "tst_configuration.moc"
