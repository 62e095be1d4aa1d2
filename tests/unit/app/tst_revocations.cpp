// SPDX-License-Identifier: MIT
#include "filebackend.h"
#include "filekeyring.h"
#include "places.h"
#include "revocations.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

const QString server = QStringLiteral("server");

QString sessionProgram()
{
    return Places::program(QStringLiteral("session-program"));
}

QString token(const QString& name)
{
    return QStringLiteral("token-of-") + name;
}

} // namespace

/// Signed out is signed out, whatever happens next; and the server is told, sooner or later.
class tst_Revocations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void told();
    void offline();
    void killedAtAnyMoment_data();
    void killedAtAnyMoment();
    void killedThenOfflineThenSignedIn();
    void withoutToken();
    void lockedKeyring();
    void notTakenUpAgain();
    void eachByItself();
    void oneAfterTheOther();
    void onlyTheLatestIsAnswered();
    void settingsCannotBeWritten();
    void refused();
    void hungKeyring();
    void retryAfter();
    void oneRefusedDoesNotHoldUpTheOthers();
    void whatCannotBeUnderstoodGoes();
    void whatCannotBeReadStays();
    void noteIsTakenAway();
    void changedByAnotherProgram();
    void replaced();
    void takenAwayByAnotherProgram();
    void withoutKeyring();
    void newSessionStays_data();
    void newSessionStays();
    void demo();

private:
    struct Parts;
    [[nodiscard]] QString conf() const { return m_folder->filePath(QStringLiteral("SignIn.conf")); }
    [[nodiscard]] UserMemory onDisk() const { return UserMemory(conf()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_kept; ///< the entry of the session that there is at first
};

struct tst_Revocations::Parts {
    explicit Parts(const QTemporaryDir& folder, const QString& name = server)
        : keyring(folder.filePath(QStringLiteral("keyring"))),
          memory(folder.filePath(QStringLiteral("SignIn.conf"))), store(keyring, memory, name, diskPatience),
          backend(folder.path()), revocations(backend, store), spy(&revocations, &Revocations::answered)
    {
    }
    void end(const QString& refreshToken)
    {
        revocations.end(std::make_shared<SignOut>(SignOut{ Secret(refreshToken), {} }));
    }
    // Signed in with what was kept.
    void load()
    {
        bool loaded = false;
        store.load([&loaded](const auto&) { loaded = true; });
        QTRY_VERIFY(loaded);
    }
    void keep(const QString& refreshToken)
    {
        store.keep(QStringLiteral("a@b.au"), Tokens{ Secret(refreshToken), {}, {} }, [](auto) {});
    }
    [[nodiscard]] bool isAtRest() const { return !store.isBusy() && keyring.isIdle(); }
    [[nodiscard]] bool isKept() const { return !memory.keptSession(server).isEmpty(); }
    [[nodiscard]] QString kept() const
    {
        return keyring.entry(SessionStore::entryOf(memory.keptSession(server)));
    }
    [[nodiscard]] Forgetting forgetting() const { return spy.constLast()[1].value<Forgetting>(); }
    [[nodiscard]] QStringList told() const { return backend.lines("told"); }

    FileKeyring keyring;
    UserMemory memory;
    SessionStore store;
    FileBackend backend;
    Revocations revocations;
    QSignalSpy spy;
};

void tst_Revocations::init()
{
    QVERIFY(QFile::exists(sessionProgram()));
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    Parts p(*m_folder);
    p.keep(QStringLiteral("token"));
    QTRY_VERIFY(p.isAtRest());
    QVERIFY(p.memory.finish(diskPatience));
    m_kept = SessionStore::entryOf(p.memory.keptSession(server));
    QCOMPARE(p.keyring.names(), QStringList{ m_kept });
}

void tst_Revocations::told()
{
    Parts p(*m_folder);
    p.load();
    p.end(QStringLiteral("token"));
    // On disk before end() returns.
    QVERIFY(onDisk().keptSession(server).isEmpty());
    QCOMPARE(onDisk().endedSessions(server).size(), 1);
    QTRY_COMPARE(p.spy.size(), 1);
    QTRY_VERIFY(p.isAtRest());
    QCOMPARE(p.told(), QStringList{ QStringLiteral("token") });
    QCOMPARE(p.keyring.names(), QStringList());
    QVERIFY(p.memory.finish(diskPatience));
    QCOMPARE(onDisk().sessions(), QStringList());
}

void tst_Revocations::offline()
{
    for (const bool isKept : { true, false }) {
        init();
        const QString ended = isKept ? QStringLiteral("token") : QStringLiteral("unkept");
        {
            Parts p(*m_folder);
            p.load();
            p.backend.offline = true;
            p.end(ended);
            QTRY_COMPARE(p.spy.size(), 1);
            QCOMPARE(p.forgetting(), Forgetting::Noted);
            QTRY_VERIFY(p.isAtRest());
        }
        {
            Parts p(*m_folder); // still offline
            p.backend.offline = true;
            p.revocations.resume();
            QTRY_VERIFY(p.isAtRest());
            QTest::qWait(50);
            const QString entry = SessionStore::entryOf(p.memory.endedSessions(server).value(0));
            QVERIFY(p.keyring.entry(entry).contains(ended));
        }
        Parts p(*m_folder);
        p.revocations.resume();
        QTRY_COMPARE(p.told(), QStringList{ ended });
        QTRY_COMPARE(p.keyring.names(), QStringList());
        QCOMPARE(p.spy.size(), 0); // silently
    }
}

void tst_Revocations::killedAtAnyMoment_data()
{
    QTest::addColumn<QString>("ended");
    QTest::addColumn<int>("moment");
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("disk");
    // Without a network nothing is taken away, and what is kept need not be written.
    const std::tuple<const char*, const char*, int> steps[]{ { "token", "online", 1 },
        { "token", "offline", 0 }, { "unkept", "online", 2 }, { "unkept", "offline", 1 } };
    for (const auto& [ended, network, count] : steps) {
        for (const char* const disk : { "noted", "unnoted" }) {
            for (int i = -2; i < 2 * count; ++i)
                QTest::addRow("%s, %d, %s, %s", ended, i, network, disk) << QString::fromLatin1(
                    ended) << i << QString::fromLatin1(network) << QString::fromLatin1(disk);
        }
    }
}

void tst_Revocations::killedAtAnyMoment()
{
    QFETCH(QString, ended);
    QFETCH(int, moment);
    QFETCH(QString, network);
    QFETCH(QString, disk);
    const int result = QProcess::execute(sessionProgram(),
        { m_folder->path(), QStringLiteral("end"), ended, QString::number(moment), network, disk });
    QCOMPARE(result == 0, moment == -1); // the others were killed
    QVERIFY(onDisk().keptSession(server).isEmpty()); // the next start does not sign in
    QProcess::execute(sessionProgram(), { m_folder->path(), QStringLiteral("resume") });
    Parts p(*m_folder);
    QVERIFY(p.told().contains(ended) || (ended == QLatin1String("unkept") && moment <= 0));
    QCOMPARE(p.keyring.names(), QStringList());
}

// And all three before the network is back.
void tst_Revocations::killedThenOfflineThenSignedIn()
{
    QProcess::execute(sessionProgram(),
        { m_folder->path(), QStringLiteral("end"), QStringLiteral("token"), QStringLiteral("-2"),
            QStringLiteral("offline"), QStringLiteral("unnoted") });
    {
        Parts p(*m_folder);
        p.backend.offline = true;
        p.revocations.resume();
        QTRY_VERIFY(p.isAtRest());
        p.keep(QStringLiteral("new"));
        QTRY_VERIFY(p.isAtRest());
    }
    Parts p(*m_folder);
    QVERIFY(p.kept().contains(QLatin1String("new")));
    p.revocations.resume();
    QTRY_COMPARE(p.told(), QStringList{ QStringLiteral("token") });
    QTRY_COMPARE(p.keyring.names().size(), 1);
    QVERIFY(p.kept().contains(QLatin1String("new")));
}

void tst_Revocations::withoutToken()
{
    Parts p(*m_folder);
    p.end({});
    QCOMPARE(p.spy.size(), 0); // not before control is back
    QVERIFY(onDisk().keptSession(server).isEmpty());
    QTRY_COMPARE(p.spy.size(), 1);
    QTRY_VERIFY(p.isAtRest());
    QCOMPARE(p.told(), QStringList());
    QCOMPARE(p.keyring.names(), QStringList());
}

void tst_Revocations::lockedKeyring()
{
    {
        Parts p(*m_folder);
        p.load();
        p.backend.offline = true;
        p.end(QStringLiteral("token"));
        QTRY_VERIFY(p.spy.size() == 1 && p.isAtRest());
    }
    for (const bool saysSo : { true, false }) {
        Parts p(*m_folder); // what can't be read now may be there later
        (saysSo ? p.keyring.refuses : p.keyring.isLocked) = true;
        p.revocations.resume();
        QTRY_VERIFY(p.isAtRest());
        QCOMPARE(p.told(), QStringList());
    }
    Parts p(*m_folder);
    p.revocations.resume();
    QTRY_COMPARE(p.told(), QStringList{ QStringLiteral("token") });
}

// The keyring wants to be opened first, somebody signs in meanwhile, and the program is killed.
void tst_Revocations::notTakenUpAgain()
{
    {
        Parts p(*m_folder);
        p.load();
        p.keyring.delay = 3600 * 1000;
        p.end(QStringLiteral("token"));
        p.keep(QStringLiteral("new"));
        QVERIFY(p.memory.finish(diskPatience));
    }
    Parts p(*m_folder);
    QCOMPARE(p.kept(), QString());
    p.revocations.resume();
    QTRY_COMPARE(p.keyring.names(), QStringList());
}

// What another has noted meanwhile, for the same or for another server, stays.
void tst_Revocations::eachByItself()
{
    const QString another = QStringLiteral("another");
    Parts earlier(*m_folder), later(*m_folder), elsewhere(*m_folder, another);
    elsewhere.keep(QStringLiteral("token0"));
    QTRY_VERIFY(elsewhere.isAtRest());
    for (Parts* p : { &earlier, &later, &elsewhere })
        p->backend.offline = true;
    earlier.load();
    earlier.keyring.isLocked = true;
    later.keyring.isLocked = true;
    elsewhere.end(QStringLiteral("token2"));
    QVERIFY(!onDisk().keptSession(server).isEmpty()); // of the other server nothing has ended
    earlier.end(QStringLiteral("token"));
    later.end(QStringLiteral("token3"));
    for (Parts* p : { &earlier, &later, &elsewhere }) {
        QTRY_VERIFY(p->spy.size() == 1 && p->isAtRest());
        QCOMPARE(p->forgetting(), Forgetting::Noted);
        QVERIFY(p->memory.finish(diskPatience));
    }
    QCOMPARE(onDisk().endedSessions(server).size(), 2);
    QCOMPARE(onDisk().endedSessions(another).size(), 1);
    Parts next(*m_folder), nextElsewhere(*m_folder, another);
    next.revocations.resume();
    nextElsewhere.revocations.resume();
    QTRY_COMPARE(next.keyring.names(), QStringList());
    QCOMPARE(next.told().size(), 3);
}

// The second begins while what the first has left is taken away.
void tst_Revocations::oneAfterTheOther()
{
    Parts p(*m_folder);
    p.load();
    p.keyring.delay = 20;
    p.end(QStringLiteral("token"));
    QTRY_COMPARE(p.spy.size(), 1);
    p.backend.offline = true;
    p.end(QStringLiteral("token2"));
    QTRY_VERIFY(p.spy.size() == 2 && p.isAtRest());
    QVERIFY(p.memory.finish(diskPatience));
    const QStringList ended = onDisk().endedSessions(server);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(p.keyring.names(), QStringList{ SessionStore::entryOf(ended[0]) });
    QVERIFY(p.keyring.entry(p.keyring.names()[0]).contains(QLatin1String("token2")));
}

// The earlier one's answer comes last: it is no longer what the broker waits for, unless it says that the
// server could not be told.
void tst_Revocations::onlyTheLatestIsAnswered()
{
    Parts p(*m_folder);
    p.load();
    p.backend.delay = 200;
    p.end(QStringLiteral("token"));
    p.backend.delay = 10;
    p.end(QStringLiteral("token2"));
    QTRY_COMPARE(p.told().size(), 2);
    QTRY_VERIFY(p.isAtRest() && p.keyring.names().isEmpty());
    QCOMPARE(p.spy.size(), 1);
    p.backend.offline = true;
    p.backend.delay = 200;
    p.end(QStringLiteral("token3"));
    p.backend.offline = false;
    p.backend.delay = 10;
    p.end(QStringLiteral("token4"));
    QTRY_COMPARE(p.spy.size(), 3);
    QCOMPARE(p.forgetting(), Forgetting::Noted);
}

// On the disk it is still the one that is kept.
void tst_Revocations::settingsCannotBeWritten()
{
    QTemporaryDir copy;
    const QString saved = copy.filePath(QStringLiteral("SignIn.conf"));
    {
        Parts p(*m_folder);
        p.load();
        QVERIFY(QFile::rename(conf(), saved));
        QVERIFY(QDir().mkdir(conf())); // no file
        p.backend.offline = true;
        p.end(QStringLiteral("unkept"));
        QTRY_VERIFY(p.spy.size() == 1 && p.isAtRest());
        QCOMPARE(p.forgetting(), Forgetting::Done); // no later start would look for it
        p.end(QStringLiteral("token"));
        QTRY_VERIFY(p.spy.size() == 2 && p.isAtRest());
        QCOMPARE(p.forgetting(), Forgetting::Noted);
        p.keyring.refuses = true;
        p.end(QStringLiteral("token"));
        QTRY_VERIFY(p.spy.size() == 3 && p.isAtRest());
        QCOMPARE(p.forgetting(), Forgetting::Failed);
        QVERIFY(QDir().rmdir(conf()));
        QVERIFY(QFile::rename(saved, conf()));
    }
    Parts p(*m_folder);
    QVERIFY(p.isKept());
    bool isTakenUp = false, isLoaded = false;
    p.store.load([&](const auto& stored) { isTakenUp = stored.has_value(), isLoaded = true; });
    QTRY_VERIFY(isLoaded);
    QVERIFY(!isTakenUp);
    QTRY_COMPARE(p.told(), QStringList{ QStringLiteral("token") });
    QTRY_COMPARE(p.keyring.names(), QStringList());
}

// What could not be noted is not promised.
void tst_Revocations::refused()
{
    Parts p(*m_folder);
    p.load();
    p.backend.offline = true;
    p.keyring.refuses = true;
    p.end(QStringLiteral("unkept"));
    QTRY_VERIFY(p.spy.size() == 1 && p.isAtRest());
    QCOMPARE(p.forgetting(), Forgetting::Done);
    QVERIFY(p.memory.finish(diskPatience));
    QVERIFY(onDisk().keptSession(server).isEmpty());
    QCOMPARE(onDisk().sessions().size(), 1); // nor is it looked for for ever
}

void tst_Revocations::hungKeyring()
{
    Parts p(*m_folder);
    p.keyring.delay = 3600 * 1000;
    QElapsedTimer took;
    took.start();
    p.end(QStringLiteral("token"));
    QVERIFY(took.elapsed() < p.keyring.delay);
    QTRY_COMPARE(p.spy.size(), 1);
    QCOMPARE(p.told(), QStringList{ QStringLiteral("token") });
}

namespace {

// Refuses the first that it is told.
class RefusingBackend : public FileBackend {
public:
    RefusingBackend(const QString& folder, Failure refusal)
        : FileBackend(folder), m_refusal(std::move(refusal))
    {
    }
    int sent = 0;
    QElapsedTimer since;
    qint64 waited = 0;
    BackendCall* send(const Request& request) override
    {
        if (sent++ > 0) {
            waited = since.elapsed();
            return FileBackend::send(request);
        }
        since.start();
        auto* call = new BackendCall;
        QTimer::singleShot(
            0, call, [this, call] { Q_EMIT call->finished(std::make_shared<Outcome>(m_refusal)); });
        return call;
    }

private:
    const Failure m_refusal;
};

} // namespace

void tst_Revocations::retryAfter()
{
    {
        Parts p(*m_folder);
        p.backend.offline = true;
        p.end(QStringLiteral("token"));
        p.end(QStringLiteral("token2"));
        QTRY_VERIFY(p.spy.size() == 2 && p.isAtRest());
    }
    Parts p(*m_folder);
    RefusingBackend busy(m_folder->path(),
        Failure{ .kind = FailureKind::AttemptsExceeded, .retryAfter = std::chrono::seconds(1) });
    Revocations revocations(busy, p.store);
    revocations.resume();
    QTRY_COMPARE(busy.sent, 2);
    QVERIFY2(busy.waited >= 950, qPrintable(QString::number(busy.waited)));
}

void tst_Revocations::oneRefusedDoesNotHoldUpTheOthers()
{
    {
        Parts p(*m_folder);
        p.backend.offline = true;
        for (const char* const name : { "a", "b", "c" })
            p.end(token(QLatin1String(name)));
        QTRY_VERIFY(p.spy.size() == 3 && p.isAtRest());
    }
    Parts p(*m_folder);
    RefusingBackend strict(m_folder->path(), Failure{ .kind = FailureKind::ProtocolError });
    Revocations revocations(strict, p.store);
    revocations.resume();
    QTRY_COMPARE(strict.sent, 3);
    QTRY_VERIFY(p.isAtRest());
    QTRY_COMPARE(p.memory.endedSessions(server).size(), 1); // to be told again
}

void tst_Revocations::whatCannotBeUnderstoodGoes()
{
    Parts p(*m_folder);
    p.memory.endSession(server, QStringLiteral("garbled"), [](bool) {});
    p.keyring.set(SessionStore::entryOf(QStringLiteral("garbled")), QStringLiteral("{"));
    p.revocations.resume();
    QTRY_VERIFY(p.isAtRest());
    QTRY_COMPARE(p.memory.endedSessions(server), QStringList());
    QCOMPARE(p.keyring.names(), QStringList());
}

// Though another was found: that one may be refused now, and be there at the next start.
void tst_Revocations::whatCannotBeReadStays()
{
    QString unreadable;
    {
        Parts p(*m_folder);
        p.backend.offline = true;
        p.end(QStringLiteral("token1"));
        p.end(QStringLiteral("token2"));
        QTRY_VERIFY(p.spy.size() == 2 && p.isAtRest());
        unreadable = SessionStore::entryOf(p.memory.endedSessions(server).value(0));
    }
    {
        Parts p(*m_folder);
        p.keyring.unreadable = unreadable;
        p.revocations.resume();
        QTRY_COMPARE(p.told().size(), 1);
        QTRY_VERIFY(p.isAtRest());
    }
    Parts p(*m_folder);
    p.revocations.resume();
    QTRY_COMPARE(p.told().size(), 2);
}

// By another program, which found it before the entry was there.
void tst_Revocations::noteIsTakenAway()
{
    Parts p(*m_folder);
    p.backend.offline = true;
    p.keyring.delay = 50;
    p.end(QStringLiteral("unkept"));
    onDisk().dropSession(onDisk().endedSessions(server).value(0));
    QCOMPARE(onDisk().endedSessions(server), QStringList());
    QTRY_COMPARE(p.spy.size(), 1);
    QCOMPARE(p.forgetting(), Forgetting::Noted);
    QCOMPARE(onDisk().endedSessions(server).size(), 1); // as was promised
}

// Its token is no longer the one that this program has.
void tst_Revocations::changedByAnotherProgram()
{
    Parts p(*m_folder), other(*m_folder);
    p.load();
    other.load();
    bool isRenewed = false;
    other.store.renewed(
        Secret(u"token"), Tokens{ Secret(u"token+"), {}, {} }, [&isRenewed] { isRenewed = true; });
    QTRY_VERIFY(isRenewed);
    p.end(QStringLiteral("token"));
    QTRY_COMPARE(p.told(), (QStringList{ QStringLiteral("token"), QStringLiteral("token+") }));
    QTRY_COMPARE(p.keyring.names(), QStringList());
}

// By a new sign-in. The server is not told: it may be in use on another display.
void tst_Revocations::replaced()
{
    Parts p(*m_folder);
    p.keep(QStringLiteral("new"));
    QTRY_COMPARE(p.keyring.names().size(), 1);
    QTRY_VERIFY(p.isAtRest());
    QVERIFY(p.kept().contains(QLatin1String("new")));
    QCOMPARE(p.memory.sessions().size(), 1);
    QCOMPARE(p.told(), QStringList());
}

// Somebody is quick: signed in again before keyring and server have done their work.
void tst_Revocations::newSessionStays_data()
{
    QTest::addColumn<QString>("ended");
    QTest::addColumn<int>("keyring");
    QTest::addColumn<int>("network");
    for (const char* const ended : { "token", "unkept" }) {
        for (const int keyring : { 1, 30, 60 }) {
            for (const int network : { 1, 30, 90 })
                QTest::addRow("%s, keyring %d ms, network %d ms", ended, keyring, network)
                    << QString::fromLatin1(ended) << keyring << network;
        }
    }
}

void tst_Revocations::newSessionStays()
{
    QFETCH(QString, ended);
    QFETCH(int, keyring);
    QFETCH(int, network);
    Parts p(*m_folder);
    p.load();
    p.keyring.delay = keyring;
    p.backend.delay = network;
    p.end(ended);
    QTest::qWait(40);
    p.keep(QStringLiteral("new"));
    QTRY_VERIFY(p.spy.size() == 1 && p.isAtRest());
    QTRY_COMPARE(p.keyring.names().size(), 1);
    QVERIFY(p.kept().contains(QLatin1String("new")));
}

// What is promised is there.
void tst_Revocations::takenAwayByAnotherProgram()
{
    Parts p(*m_folder);
    p.load();
    p.keyring.set(m_kept, {});
    p.backend.offline = true;
    p.end(QStringLiteral("token"));
    QTRY_COMPARE(p.spy.size(), 1);
    QCOMPARE(p.forgetting(), Forgetting::Noted);
    QVERIFY(p.keyring.entry(m_kept).contains(QLatin1String("token")));
}

// Nothing is left behind where nothing can be kept.
void tst_Revocations::withoutKeyring()
{
    QVERIFY(QFile::remove(conf()));
    for (const bool isKept : { true, false }) {
        Parts p(*m_folder);
        p.keyring.refuses = true;
        if (isKept)
            p.keep(QStringLiteral("token"));
        QTRY_VERIFY(p.isAtRest());
        QTRY_COMPARE(p.memory.sessions(), QStringList());
        p.end(QStringLiteral("token"));
        QTRY_VERIFY(p.spy.size() == 1 && p.isAtRest());
        QTRY_COMPARE(p.memory.sessions(), QStringList());
    }
}

void tst_Revocations::demo()
{
    Parts p(*m_folder, {});
    p.end(QStringLiteral("token"));
    QTRY_COMPARE(p.spy.size(), 1);
    QCOMPARE(p.told(), QStringList{ QStringLiteral("token") });
    QVERIFY(p.keyring.asked.isEmpty());
    QVERIFY(!p.memory.keptSession(server).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Revocations)
#include "tst_revocations.moc"
