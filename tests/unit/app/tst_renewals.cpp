// SPDX-License-Identifier: MIT
#include "filebackend.h"
#include "filekeyring.h"
#include "places.h"
#include "processlock.h"
#include "renewalguard.h"
#include "scriptedbackend.h"

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

const QString entry = SessionStore::entryOf(QStringLiteral("id"));

QString stored(const char* token)
{
    return QStringLiteral(R"({"email":"a@b.au","refresh_token":"%1","session":""})")
        .arg(QLatin1String(token));
}

} // namespace

/// No refresh token is used twice, and none that was changed is lost.
class tst_Renewals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void twoProcesses();
    void twoGuards();
    void keptBeforeItIsReported();
    void refusedIsForgotten();
    void failureKeeps();
    void anotherSessionIsLeftAlone();
    void othersPassThrough();
    void heldForTooLong();
    void stoppedAndAskedAgain();
    void killedHolder();
    void deletedBeforeItIsSent();
    void deletedWhileItIsOut();
    void endedWhileItIsOut();
    void anotherSignedInWhileItIsOut_data();
    void anotherSignedInWhileItIsOut();
    void endedByAnotherProgram();
    void keyringRefusesTheNewToken();
    void noSafeFolder();

private:
    Renew loaded();
    [[nodiscard]] QString lockFile() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileKeyring> m_keyring;
    std::unique_ptr<UserMemory> m_memory;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<FileBackend> m_server; // to look at what it knows
};

void tst_Renewals::initTestCase()
{
    QVERIFY(QFile::exists(sessionProgram()));
}

void tst_Renewals::init()
{
    m_store.reset();
    m_memory.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    m_keyring = std::make_unique<FileKeyring>(m_folder->filePath(QStringLiteral("keyring")));
    m_memory = std::make_unique<UserMemory>(m_folder->filePath(QStringLiteral("SignIn.conf")));
    m_memory->keepSession(server, QStringLiteral("id"), [](bool) {});
    QVERIFY(m_memory->finish(1000));
    m_store = std::make_unique<SessionStore>(*m_keyring, *m_memory, server);
    m_server = std::make_unique<FileBackend>(m_folder->path());
    m_server->put("current", "T");
    m_keyring->set(entry, stored("T"));
}

Renew tst_Renewals::loaded()
{
    Renew renew;
    bool done = false;
    m_store->load([&](std::optional<SessionStore::Stored> found) {
        renew = Renew{ std::move(found->refreshToken), found->session };
        done = true;
    });
    [&] { QTRY_VERIFY(done); }();
    return renew;
}

QString tst_Renewals::lockFile() const
{
    return m_folder->filePath(QDir(m_folder->path())
                                  .entryList({ QStringLiteral("salestrekker-signin-renewal-*") })
                                  .value(0, QStringLiteral("none")));
}

void tst_Renewals::twoProcesses()
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 6; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(sessionProgram(), { m_folder->path(), QStringLiteral("renew") });
    }
    for (const auto& process : processes) {
        QVERIFY(process->waitForFinished(20000));
        QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE(m_server->contents("broken"), QByteArray());
    QStringList uses = m_server->lines("uses");
    QCOMPARE(uses.size(), 6);
    QCOMPARE(uses.removeDuplicates(), 0);
    QCOMPARE(m_keyring->entry(entry), stored(m_server->contents("current").constData()));
}

void tst_Renewals::twoGuards()
{
    RenewalGuard one(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    RenewalGuard other(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    const Renew renew = loaded();
    const std::unique_ptr<BackendCall> first(
        one.send(Request(Renew{ renew.refreshToken.clone(), renew.session })));
    const std::unique_ptr<BackendCall> second(
        other.send(Request(Renew{ renew.refreshToken.clone(), renew.session })));
    QSignalSpy firstDone(first.get(), &BackendCall::finished),
        secondDone(second.get(), &BackendCall::finished);
    QTRY_COMPARE(firstDone.size() + secondDone.size(), 2);
    QCOMPARE(m_server->contents("broken"), QByteArray());
    QCOMPARE(m_server->contents("current"), QByteArray("T++"));
    QCOMPARE(m_keyring->entry(entry), stored("T++"));
    QTest::qWait(50);
    QCOMPARE(firstDone.size() + secondDone.size(), 2); // exactly once
    QVERIFY(!one.isBusy() && !other.isBusy());
}

void tst_Renewals::keptBeforeItIsReported()
{
    RenewalGuard guard(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    const std::unique_ptr<BackendCall> call(guard.send(Request(loaded())));
    QString kept, token;
    connect(call.get(), &BackendCall::finished, this, [&](const std::shared_ptr<Outcome>& outcome) {
        kept = m_keyring->entry(entry);
        token = std::get<Tokens>(*outcome).refreshToken.reveal().toString();
    });
    QTRY_COMPARE(token, QStringLiteral("T+"));
    QCOMPARE(kept, stored("T+"));
    // And there is nothing left to do for it.
    m_keyring->asked.clear();
    bool isKept = false;
    m_store->keep(QStringLiteral("a@b.au"), Tokens{ Secret(u"T+"), {}, {} },
        [&isKept](auto keeping) { isKept = keeping == SessionStore::Keeping::Kept; });
    QVERIFY(isKept && m_keyring->asked.isEmpty());
}

void tst_Renewals::refusedIsForgotten()
{
    m_server->put("current", "another");
    RenewalGuard guard(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    const std::unique_ptr<BackendCall> call(guard.send(Request(loaded())));
    QString kept = QStringLiteral("?");
    connect(call.get(), &BackendCall::finished, this, [&] { kept = m_keyring->entry(entry); });
    QTRY_COMPARE(kept, QString());
}

void tst_Renewals::failureKeeps()
{
    auto inner = std::make_unique<FileBackend>(m_folder->path());
    inner->offline = true;
    RenewalGuard guard(std::move(inner), *m_store, server);
    const std::unique_ptr<BackendCall> call(guard.send(Request(loaded())));
    QSignalSpy done(call.get(), &BackendCall::finished);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_keyring->entry(entry), stored("T"));
}

void tst_Renewals::anotherSessionIsLeftAlone()
{
    // Somebody else's, which is not to be kept: neither is the stored one sent in its place, nor replaced.
    m_server->put("current", "mine");
    loaded();
    RenewalGuard guard(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    const std::unique_ptr<BackendCall> call(guard.send(Request(Renew{ Secret(u"mine"), {} })));
    QSignalSpy done(call.get(), &BackendCall::finished);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_server->lines("uses"), QStringList{ QStringLiteral("mine") });
    QCOMPARE(m_keyring->entry(entry), stored("T"));
}

void tst_Renewals::othersPassThrough()
{
    auto inner = std::make_unique<ScriptedBackend>();
    ScriptedBackend& scripted = *inner;
    RenewalGuard guard(std::move(inner), *m_store, server);
    const std::unique_ptr<BackendCall> call(
        guard.send(Request(SignIn{ QStringLiteral("a@b.au"), Secret(u"x"), {} })));
    QCOMPARE(scripted.asked, QStringList{ QStringLiteral("SignIn") });
    QVERIFY(!guard.isBusy());
}

void tst_Renewals::heldForTooLong()
{
    RenewalGuard guard(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    guard.setPatience(100);
    delete guard.send(Request(loaded())); // makes the file
    QTRY_VERIFY(!guard.isBusy());
    ProcessLock lock(lockFile());
    QVERIFY(lock.tryLock());
    const std::unique_ptr<BackendCall> call(guard.send(Request(loaded())));
    FailureCause cause = FailureCause::None;
    connect(call.get(), &BackendCall::finished, this,
        [&](const std::shared_ptr<Outcome>& outcome) { cause = std::get<Failure>(*outcome).cause; });
    QTRY_COMPARE(cause, FailureCause::OtherProgram); // no trouble of the server's
    QCOMPARE(m_server->lines("uses"), QStringList());
    QCOMPARE(m_keyring->entry(entry), stored("T"));
}

// A renewal that the broker stopped runs on; the next one is no other program's, and waits for it.
void tst_Renewals::stoppedAndAskedAgain()
{
    auto slow = std::make_unique<FileBackend>(m_folder->path());
    slow->delay = 300;
    RenewalGuard guard(std::move(slow), *m_store, server);
    guard.setPatience(50);
    BackendCall* stopped = guard.send(Request(loaded()));
    QTRY_COMPARE(m_server->contents("current"), QByteArray("T+"));
    const Request again(loaded());
    delete stopped;
    const std::unique_ptr<BackendCall> call(guard.send(again));
    QSignalSpy done(call.get(), &BackendCall::finished);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_server->contents("current"), QByteArray("T++"));
    QVERIFY(m_server->contents("broken").isEmpty());
}

void tst_Renewals::killedHolder()
{
    RenewalGuard guard(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    const std::unique_ptr<BackendCall> before(guard.send(Request(loaded())));
    QSignalSpy first(before.get(), &BackendCall::finished);
    QTRY_COMPARE(first.size(), 1);
    QProcess holder;
    holder.start(sessionProgram(), { m_folder->path(), QStringLiteral("hold"), lockFile() });
    QVERIFY(holder.waitForReadyRead(10000));
    const std::unique_ptr<BackendCall> call(guard.send(Request(loaded())));
    QSignalSpy done(call.get(), &BackendCall::finished);
    QVERIFY(!done.wait(200));
    holder.kill();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_server->contents("current"), QByteArray("T++"));
}

void tst_Renewals::deletedBeforeItIsSent()
{
    RenewalGuard guard(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    m_keyring->delay = 50; // deleted while the keyring is read
    BackendCall* call = guard.send(Request(loaded()));
    QTRY_VERIFY(QFile::exists(lockFile()));
    delete call;
    ProcessLock lock(lockFile());
    QVERIFY(lock.tryLock()); // at once
    QTest::qWait(150);
    QCOMPARE(m_server->lines("uses"), QStringList());
    QVERIFY(!guard.isBusy());
}

void tst_Renewals::deletedWhileItIsOut()
{
    RenewalGuard guard(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    BackendCall* call = guard.send(Request(loaded()));
    QTRY_COMPARE(m_server->contents("current"), QByteArray("T+")); // and nobody knows yet
    delete call;
    QTRY_COMPARE(m_keyring->entry(entry), stored("T+"));
    QTRY_VERIFY(!guard.isBusy());
    ProcessLock lock(lockFile());
    QVERIFY(lock.tryLock());
}

void tst_Renewals::endedWhileItIsOut()
{
    RenewalGuard guard(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    const std::unique_ptr<BackendCall> call(guard.send(Request(loaded())));
    QSignalSpy done(call.get(), &BackendCall::finished);
    QTRY_COMPARE(m_server->contents("current"), QByteArray("T+"));
    m_store->end({ Secret(u"T"), {} }, [](auto) {});
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_memory->keptSession(server), QString());
    QCOMPARE(m_keyring->entry(entry), stored("T+")); // which the server is to be told of, too
    QStringList told;
    m_store->told({ Secret(u"T"), {} },
        [&told](const SignOut& another) { told += another.refreshToken.reveal().toString(); });
    QTRY_COMPARE(told, QStringList{ QStringLiteral("T+") });
}

// The broker did not want to wait for it.
void tst_Renewals::anotherSignedInWhileItIsOut_data()
{
    QTest::addColumn<int>("keyring");
    QTest::addColumn<int>("network");
    for (const int keyring : { 0, 20, 50 }) {
        for (const int network : { 1, 30, 60, 90, 120, 150 })
            QTest::addRow("keyring %d ms, network %d ms", keyring, network) << keyring << network;
    }
}

void tst_Renewals::anotherSignedInWhileItIsOut()
{
    QFETCH(int, keyring);
    QFETCH(int, network);
    auto inner = std::make_unique<FileBackend>(m_folder->path());
    inner->delay = network;
    RenewalGuard guard(std::move(inner), *m_store, server);
    BackendCall* call = guard.send(Request(loaded()));
    QTRY_COMPARE(m_server->contents("current"), QByteArray("T+"));
    delete call;
    m_keyring->delay = keyring;
    m_store->keep(QStringLiteral("c@d.au"), Tokens{ Secret(u"other"), {}, {} }, [](auto) {});
    QTRY_VERIFY(!guard.isBusy() && !m_store->isBusy());
    QTRY_COMPARE(m_keyring->names().size(), 1);
    QCOMPARE(m_keyring->names()[0], SessionStore::entryOf(m_memory->keptSession(server)));
    QVERIFY(m_keyring->entry(m_keyring->names()[0]).contains(QLatin1String("other")));
}

// Whose token is still in the keyring, for the server to be told.
void tst_Renewals::endedByAnotherProgram()
{
    RenewalGuard guard(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    const Request request(loaded());
    UserMemory other(m_folder->filePath(QStringLiteral("SignIn.conf")));
    other.endSession(server, QStringLiteral("id"), [](bool) {});
    QVERIFY(other.finish(1000));
    const std::unique_ptr<BackendCall> call(guard.send(request));
    std::optional<FailureKind> failed;
    connect(call.get(), &BackendCall::finished, this,
        [&](const std::shared_ptr<Outcome>& outcome) { failed = std::get<Failure>(*outcome).kind; });
    QTRY_VERIFY(failed);
    QCOMPARE(*failed, FailureKind::SessionExpired);
    QCOMPARE(m_server->lines("uses"), QStringList());
    QCOMPARE(m_keyring->entry(entry), stored("T"));
}

// What it had is worth nothing any more.
void tst_Renewals::keyringRefusesTheNewToken()
{
    RenewalGuard guard(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    const Request stale(loaded()), again(loaded());
    m_keyring->refuses = true;
    const std::unique_ptr<BackendCall> first(guard.send(stale));
    QSignalSpy firstDone(first.get(), &BackendCall::finished);
    QTRY_COMPARE(firstDone.size(), 1);
    m_keyring->refuses = false;
    const std::unique_ptr<BackendCall> second(guard.send(again));
    QSignalSpy secondDone(second.get(), &BackendCall::finished);
    QTRY_COMPARE(secondDone.size(), 1);
    QCOMPARE(m_server->contents("broken"), QByteArray());
    QCOMPARE(m_keyring->entry(entry), stored("T++"));
}

void tst_Renewals::noSafeFolder()
{
    qputenv("XDG_RUNTIME_DIR", m_folder->filePath(QStringLiteral("keyring")).toLocal8Bit()); // no folder
    RenewalGuard guard(std::make_unique<FileBackend>(m_folder->path()), *m_store, server);
    const std::unique_ptr<BackendCall> call(guard.send(Request(loaded())));
    QSignalSpy done(call.get(), &BackendCall::finished);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_keyring->entry(entry), stored("T+"));
}

QTEST_GUILESS_MAIN(tst_Renewals)
#include "tst_renewals.moc"
