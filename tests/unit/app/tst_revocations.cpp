// SPDX-License-Identifier: MIT
#include "filebackend.h"
#include "filekeyring.h"
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
const QString session = QStringLiteral("session@server");
const QString program = QStringLiteral(BIN_FOLDER "/session-program");

QString entryOf(const char* token)
{
    return Revocations::entryOf(server, SessionStore::idOf(Secret(QString::fromLatin1(token))));
}
const QString pending = entryOf("token");

bool isPending(const UserMemory& memory)
{
    return !memory.endedSessions(server).isEmpty();
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
    void withoutToken();
    void lockedKeyring();
    void eachByItself();
    void oneAfterTheOther();
    void onlyTheLatestIsAnswered();
    void settingsCannotBeWritten();
    void refused();
    void hungKeyring();
    void retryAfter();
    void newSessionStays();
    void demo();

private:
    struct Parts;
    [[nodiscard]] QString conf() const { return m_folder->filePath(QStringLiteral("SignIn.conf")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

struct tst_Revocations::Parts {
    explicit Parts(const QTemporaryDir& folder, QString name = server)
        : keyring(folder.filePath(QStringLiteral("keyring"))),
          memory(folder.filePath(QStringLiteral("SignIn.conf"))), backend(folder.path()),
          revocations(backend, keyring, store, memory, name), spy(&revocations, &Revocations::answered)
    {
    }
    void end(const QString& token)
    {
        revocations.end(std::make_shared<SignOut>(SignOut{ Secret(token), {} }));
    }
    [[nodiscard]] bool isAtRest() const { return !revocations.isBusy() && keyring.isIdle(); }

    FileKeyring keyring;
    SessionStore store{ keyring, server };
    UserMemory memory;
    FileBackend backend;
    Revocations revocations;
    QSignalSpy spy;
};

void tst_Revocations::init()
{
    QVERIFY(QFile::exists(program));
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    UserMemory memory(conf());
    memory.setSessionStored(true);
    FileKeyring(m_folder->filePath(QStringLiteral("keyring")))
        .set(session, QStringLiteral(R"({"email":"a@b.au","refresh_token":"token","session":""})"));
}

void tst_Revocations::told()
{
    Parts p(*m_folder);
    p.end(QStringLiteral("token"));
    // On disk before end() returns.
    QVERIFY(!UserMemory(conf()).sessionStored());
    QVERIFY(isPending(UserMemory(conf())));
    QTRY_COMPARE(p.spy.size(), 1);
    QTRY_VERIFY(p.isAtRest());
    QCOMPARE(p.backend.lines("told"), QStringList{ QStringLiteral("token") });
    QCOMPARE(p.keyring.entry(session), QString());
    QCOMPARE(p.keyring.entry(pending), QString());
    QVERIFY(p.memory.finish(1000));
    QVERIFY(!isPending(UserMemory(conf())));
}

void tst_Revocations::offline()
{
    {
        Parts p(*m_folder);
        p.backend.offline = true;
        p.end(QStringLiteral("token"));
        QTRY_COMPARE(p.spy.size(), 1);
        QTRY_VERIFY(p.isAtRest());
        QCOMPARE(p.keyring.entry(session), QString());
        QVERIFY(p.keyring.entry(pending).contains(QLatin1String("token")));
    }
    {
        Parts p(*m_folder); // still offline
        p.backend.offline = true;
        p.revocations.resume();
        QTRY_VERIFY(p.keyring.asked.contains(QStringLiteral("read ") + pending));
        QTest::qWait(150);
        QVERIFY(p.keyring.entry(pending).contains(QLatin1String("token")));
    }
    Parts p(*m_folder);
    p.revocations.resume();
    QTRY_COMPARE(p.backend.lines("told"), QStringList{ QStringLiteral("token") });
    QTRY_COMPARE(p.keyring.entry(pending), QString());
    QCOMPARE(p.spy.size(), 0); // silently
}

void tst_Revocations::killedAtAnyMoment_data()
{
    QTest::addColumn<int>("moment");
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("disk");
    for (const char* const network : { "online", "offline" }) {
        for (const char* const disk : { "noted", "unnoted" }) {
            for (int i = -2; i < 8; ++i)
                QTest::addRow("%d, %s, %s", i, network, disk)
                    << i << QString::fromLatin1(network) << QString::fromLatin1(disk);
        }
    }
}

void tst_Revocations::killedAtAnyMoment()
{
    QFETCH(int, moment);
    QFETCH(QString, network);
    QFETCH(QString, disk);
    QProcess::execute(
        program, { m_folder->path(), QStringLiteral("end"), QString::number(moment), network, disk });
    QVERIFY(!UserMemory(conf()).sessionStored()); // the next start does not sign in
    QProcess::execute(program, { m_folder->path(), QStringLiteral("resume") });
    Parts p(*m_folder);
    QVERIFY(p.backend.lines("told").contains(QStringLiteral("token")));
    QCOMPARE(p.keyring.entry(session), QString());
    QCOMPARE(p.keyring.entry(pending), QString());
}

void tst_Revocations::withoutToken()
{
    Parts p(*m_folder);
    p.end({});
    QCOMPARE(p.spy.size(), 0); // not before control is back
    QTRY_COMPARE(p.spy.size(), 1);
    QTRY_VERIFY(p.isAtRest());
    QCOMPARE(p.backend.lines("told"), QStringList());
    QCOMPARE(p.keyring.entry(session), QString());
    QVERIFY(!p.memory.sessionStored() && !isPending(p.memory));
}

void tst_Revocations::lockedKeyring()
{
    {
        Parts p(*m_folder);
        p.backend.offline = true;
        p.end(QStringLiteral("token"));
        QTRY_VERIFY(p.spy.size() == 1 && p.isAtRest());
    }
    {
        Parts p(*m_folder); // what can't be read now may be there later
        p.keyring.refuses = true;
        p.revocations.resume();
        QTRY_VERIFY(p.keyring.asked.contains(QStringLiteral("read ") + pending));
        QTRY_VERIFY(p.isAtRest());
    }
    Parts p(*m_folder);
    p.revocations.resume();
    QTRY_COMPARE(p.backend.lines("told"), QStringList{ QStringLiteral("token") });
}

// What another has noted meanwhile, for the same or for another server, stays.
void tst_Revocations::eachByItself()
{
    const QString another = QStringLiteral("another");
    Parts earlier(*m_folder), later(*m_folder), elsewhere(*m_folder, another);
    for (Parts* p : { &earlier, &later, &elsewhere })
        p->backend.offline = true;
    earlier.keyring.isLocked = true;
    later.keyring.isLocked = true;
    earlier.end(QStringLiteral("token"));
    elsewhere.end(QStringLiteral("token2"));
    later.end(QStringLiteral("token3"));
    for (Parts* p : { &earlier, &later, &elsewhere }) {
        QTRY_VERIFY(p->spy.size() == 1 && p->isAtRest());
        QVERIFY(p->spy[0][1].toBool());
    }
    const UserMemory memory(conf());
    QCOMPARE(memory.endedSessions(server).size(), 2);
    QCOMPARE(memory.endedSessions(another).size(), 1);
    QVERIFY(earlier.keyring.entry(pending).contains(QLatin1String("token\"")));
    QVERIFY(earlier.keyring.entry(entryOf("token3")).contains(QLatin1String("token3")));
}

// The second begins while what the first has left is taken away.
void tst_Revocations::oneAfterTheOther()
{
    Parts p(*m_folder);
    p.keyring.delay = 20;
    p.end(QStringLiteral("token"));
    QTRY_COMPARE(p.spy.size(), 1);
    p.backend.offline = true;
    p.end(QStringLiteral("token2"));
    QVERIFY(isPending(UserMemory(conf())));
    QTRY_VERIFY(p.spy.size() == 2 && p.isAtRest());
    QVERIFY(p.memory.finish(1000));
    QCOMPARE(UserMemory(conf()).endedSessions(server).size(), 1);
    QVERIFY(p.keyring.entry(entryOf("token2")).contains(QLatin1String("token2")));
}

// The earlier one's answer comes last: it is no longer what the broker waits for.
void tst_Revocations::onlyTheLatestIsAnswered()
{
    Parts p(*m_folder);
    p.backend.delay = 200;
    p.end(QStringLiteral("token"));
    p.backend.delay = 10;
    p.end(QStringLiteral("token2"));
    QTRY_COMPARE(p.backend.lines("told").size(), 2);
    QTRY_VERIFY(p.isAtRest() && p.keyring.entry(pending).isEmpty());
    QCOMPARE(p.spy.size(), 1);
}

void tst_Revocations::settingsCannotBeWritten()
{
    QVERIFY(QFile::remove(conf()));
    QVERIFY(QDir().mkdir(conf())); // no file
    Parts p(*m_folder);
    p.backend.offline = true;
    p.end(QStringLiteral("token"));
    QTRY_VERIFY(p.spy.size() == 1 && p.isAtRest());
    QVERIFY(!p.spy[0][1].toBool()); // no later start would look for it
    QCOMPARE(p.keyring.entry(session), QString()); // nor take it up again
}

// What could not be noted is not promised.
void tst_Revocations::refused()
{
    Parts p(*m_folder);
    p.backend.offline = true;
    p.keyring.refuses = true;
    p.end(QStringLiteral("token"));
    QTRY_VERIFY(p.spy.size() == 1 && p.isAtRest());
    QVERIFY(!p.spy[0][1].toBool());
    QVERIFY(!UserMemory(conf()).sessionStored());
    p.keyring.refuses = false;
    QVERIFY(p.keyring.entry(session).contains(QLatin1String("token"))); // one of the two is always left
}

void tst_Revocations::hungKeyring()
{
    Parts p(*m_folder);
    p.keyring.delay = 3600 * 1000;
    QElapsedTimer took;
    took.start();
    p.end(QStringLiteral("token"));
    QVERIFY2(took.elapsed() < 200, qPrintable(QString::number(took.elapsed())));
    QTRY_COMPARE(p.spy.size(), 1);
    QCOMPARE(p.backend.lines("told"), QStringList{ QStringLiteral("token") });
}

namespace {

// Too busy at first.
class BusyBackend : public FileBackend {
public:
    using FileBackend::FileBackend;
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
        QTimer::singleShot(0, call, [call] {
            Q_EMIT call->finished(std::make_shared<Outcome>(
                Failure{ .kind = FailureKind::AttemptsExceeded, .retryAfter = std::chrono::seconds(1) }));
        });
        return call;
    }
};

} // namespace

void tst_Revocations::retryAfter()
{
    {
        Parts p(*m_folder);
        p.backend.offline = true;
        p.end(QStringLiteral("token"));
        p.end(QStringLiteral("token2"));
        QTRY_VERIFY(p.spy.size() == 1 && p.isAtRest());
    }
    Parts p(*m_folder);
    BusyBackend busy(m_folder->path());
    Revocations revocations(busy, p.keyring, p.store, p.memory, server);
    revocations.resume();
    QTRY_COMPARE(busy.sent, 2);
    QVERIFY2(busy.waited >= 950, qPrintable(QString::number(busy.waited)));
}

void tst_Revocations::newSessionStays()
{
    Parts p(*m_folder);
    p.keyring.delay = 30;
    p.end(QStringLiteral("token"));
    // Somebody is quick: signed in again before the keyring has done its work.
    p.memory.setSessionStored(true);
    p.store.save(QStringLiteral("a@b.au"), Tokens{ Secret(u"new"), {}, {} }, [](bool) {});
    QTRY_VERIFY(p.spy.size() == 1 && p.isAtRest());
    QVERIFY(p.keyring.entry(session).contains(QLatin1String("new")));
}

void tst_Revocations::demo()
{
    Parts p(*m_folder, {});
    p.end(QStringLiteral("token"));
    QTRY_COMPARE(p.spy.size(), 1);
    QCOMPARE(p.backend.lines("told"), QStringList{ QStringLiteral("token") });
    QVERIFY(p.keyring.asked.isEmpty());
    QVERIFY(p.memory.sessionStored());
}

QTEST_GUILESS_MAIN(tst_Revocations)
#include "tst_revocations.moc"
