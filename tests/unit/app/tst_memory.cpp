// SPDX-License-Identifier: MIT
#include "processlock.h"
#include "usermemory.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Salestrekker;

namespace {

const QString server = QStringLiteral("server");

/// A file system of its own, where this is root; gone at the end, whatever happens.
class Disk {
public:
    Disk(QString folder, const QString& options) : m_folder(std::move(folder))
    {
        m_there = QProcess::execute(QStringLiteral("mount"),
                      { QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), options,
                          QStringLiteral("none"), m_folder })
            == 0;
    }
    ~Disk()
    {
        if (m_there)
            QProcess::execute(QStringLiteral("umount"), { m_folder });
    }
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;
    [[nodiscard]] bool isThere() const { return m_there; }

private:
    const QString m_folder;
    bool m_there = false;
};

// Something to write: a session is kept, or has ended.
void noteSession(UserMemory& memory, bool isKept, const std::function<void(bool)>& done = {})
{
    const QString id = QStringLiteral("id");
    isKept ? memory.keepSession(server, id, done) : memory.endSession(server, id, done);
}

bool isKept(const UserMemory& memory)
{
    return !memory.keptSession(server).isEmpty();
}

} // namespace

/// The window never waits for the file system, and what could not be written is said once.
class tst_Memory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsOrder();
    void keepsOthersKeys();
    void twoProgramsAtOnce();
    void nothingLeft();
    void keepsLinkAndMode();
    void foreignLock();
    void brokenPlaces_data();
    void brokenPlaces();
    void fullDisk();
    void heldUp();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("home/SignIn.conf")); }
    void refuses(UserMemory& memory);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Memory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("home"))));
}

// All that a broker does in one sign-in: at once, said once, and told to whoever asked.
void tst_Memory::refuses(UserMemory& memory)
{
    QSignalSpy notSaved(&memory, &UserMemory::notSaved);
    int told = 0;
    bool saved = true;
    QElapsedTimer took;
    took.start();
    for (int i = 0; i < 3; ++i) {
        memory.noteAddress(QStringLiteral("a%1@b.au").arg(i));
        noteSession(memory, true, [&](bool kept) { saved = kept, ++told; });
    }
    QVERIFY2(took.elapsed() < 100, qPrintable(QString::number(took.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(told, 3, 5000);
    QVERIFY(!saved);
    QCOMPARE(notSaved.size(), memory.isReadable() ? 1 : 0); // the other was said at the start
}

void tst_Memory::keepsOrder()
{
    {
        UserMemory memory(file());
        for (int i = 0; i < 200; ++i) {
            noteSession(memory, i % 2 == 0);
            memory.noteAddress(QStringLiteral("a%1@b.au").arg(i));
        }
    } // its end waits
    const UserMemory memory(file());
    QVERIFY(!isKept(memory));
    QCOMPARE(memory.addresses().constFirst(), QStringLiteral("a199@b.au"));
}

void tst_Memory::keepsOthersKeys()
{
    UserMemory one(file()), other(file());
    QSettings(file(), QSettings::IniFormat).setValue(QStringLiteral("ui/language"), QStringLiteral("fr, de"));
    noteSession(one, true);
    QVERIFY(one.finish(1000));
    other.noteAddress(QStringLiteral("a@b.au"));
    QVERIFY(other.finish(1000));
    const UserMemory memory(file());
    QVERIFY(isKept(memory));
    QCOMPARE(memory.addresses().size(), 1);
    QCOMPARE(memory.settings().values.value(QStringLiteral("ui/language")), QStringLiteral("fr, de"));
}

void tst_Memory::twoProgramsAtOnce()
{
    UserMemory one(file()), other(file());
    for (int i = 0; i < 50; ++i) {
        noteSession(one, i % 2 == 1);
        other.noteAddress(QStringLiteral("a%1@b.au").arg(i));
        QTest::qWait(1);
    }
    QVERIFY(one.finish(5000) && other.finish(5000));
    const UserMemory memory(file());
    QVERIFY(isKept(memory));
    QCOMPARE(memory.addresses().constFirst(), QStringLiteral("a49@b.au"));
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("home"))).entryList(QDir::Files),
        QStringList{ QStringLiteral("SignIn.conf") });
}

void tst_Memory::nothingLeft()
{
    UserMemory memory(file());
    noteSession(memory, false);
    memory.dropSession(QStringLiteral("id"));
    QVERIFY(memory.finish(1000));
    QCOMPARE(UserMemory(file()).sessions(), QStringList());
}

void tst_Memory::keepsLinkAndMode()
{
    const QString real = m_folder->filePath(QStringLiteral("real.conf"));
    UserMemory(real).noteAddress(QStringLiteral("a@b.au"));
    QVERIFY(QFile::setPermissions(real, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QVERIFY(QFile::link(real, file()));
    UserMemory(file()).noteAddress(QStringLiteral("c@d.au"));
    QVERIFY(QFileInfo(file()).isSymLink());
    QCOMPARE(UserMemory(real).addresses().size(), 2);
    QVERIFY(QFile::permissions(real).testFlag(QFile::ReadGroup));
    QVERIFY(!QFile::permissions(real).testFlag(QFile::ReadOther));
}

// QSettings waits for it for half a minute.
void tst_Memory::foreignLock()
{
    QFile lock(file() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("1\nsome-program\nanother-host\nunknown\nunknown\n"); // as of another computer of an NFS home
    lock.close();
    UserMemory memory(file());
    QElapsedTimer took;
    took.start();
    bool saved = false;
    noteSession(memory, true, [&](bool kept) { saved = kept; });
    QVERIFY(took.elapsed() < 100);
    QTRY_VERIFY_WITH_TIMEOUT(saved, 2000);
    QVERIFY(isKept(UserMemory(file())));
}

void tst_Memory::brokenPlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a folder in the file's place") << QStringLiteral("SignIn.conf/");
    QTest::newRow("a file in the folder's place") << QStringLiteral("../home/file/SignIn.conf");
    QTest::newRow("read-only") << QStringLiteral("read-only/SignIn.conf");
    QTest::newRow("nowhere") << QStringLiteral("/proc/nowhere/SignIn.conf");
    QTest::newRow("a pipe in the file's place") << QStringLiteral("pipe");
}

void tst_Memory::brokenPlaces()
{
    QFETCH(QString, place);
    const QDir home(m_folder->filePath(QStringLiteral("home")));
    QVERIFY(home.mkpath(QStringLiteral("SignIn.conf")));
    QFile blocking(home.filePath(QStringLiteral("file")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(QFile::encodeName(home.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
#endif
    std::optional<Disk> disk;
    if (place.startsWith(QLatin1String("read-only"))) {
        const QString folder = home.filePath(QStringLiteral("read-only"));
        QVERIFY(home.mkpath(folder));
        // For root, too, only a file system can be read-only.
        disk.emplace(folder, QStringLiteral("ro,size=4k"));
        if (!disk->isThere() && geteuid() == 0)
            QSKIP("root may not mount here");
        if (!disk->isThere())
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    }
    UserMemory memory(place.startsWith(u'/') ? place : QDir::cleanPath(home.filePath(place)));
    refuses(memory);
}

void tst_Memory::fullDisk()
{
    const QString folder = m_folder->filePath(QStringLiteral("home"));
    const Disk disk(folder, QStringLiteral("size=64k"));
    if (!disk.isThere())
        QSKIP("only root can make a small disk");
    UserMemory(file()).noteAddress(QStringLiteral("before@b.au"));
    QFile filler(folder + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(1024, 'x')) > 0) { }
    UserMemory memory(file());
    refuses(memory);
    // What was there is as it was.
    QCOMPARE(UserMemory(file()).addresses(), QStringList{ QStringLiteral("before@b.au") });
    // And there is room again.
    filler.remove();
    noteSession(memory, false);
    QVERIFY(memory.finish(1000));
    QCOMPARE(UserMemory(file()).addresses().size(), 4); // also what was refused before
}

// Somebody else writes and does not come to an end.
void tst_Memory::heldUp()
{
    UserMemory memory(file());
    noteSession(memory, false);
    QVERIFY(memory.finish(1000));
    const QStringList locks = QDir(m_folder->path()).entryList({ QStringLiteral("*settings*") });
    QCOMPARE(locks.size(), 1);
    ProcessLock lock(m_folder->filePath(locks[0]));
    QVERIFY(lock.tryLock());
    QElapsedTimer took;
    took.start();
    noteSession(memory, true);
    QVERIFY(!memory.finish(150));
    QVERIFY2(took.elapsed() < 200, qPrintable(QString::number(took.elapsed())));
    QTRY_VERIFY(isKept(UserMemory(file()))); // not for ever
}

QTEST_GUILESS_MAIN(tst_Memory)
#include "tst_memory.moc"
