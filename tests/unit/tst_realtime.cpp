// SPDX-License-Identifier: MIT
// Time as the server has it: a computer that sleeps, and one whose date is set, change nothing about it.
#include "backend/cognito/cognitochallenge.h"
#include "countdown.h"
#include "places.h"

#include <QDateTime>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#if defined(Q_OS_LINUX)
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {
long calendarAhead = 0; // seconds
}

// For this program and all that it uses: somebody sets the date.
extern "C" int clock_gettime(clockid_t clock, timespec* now) noexcept
{
    const long result = syscall(SYS_clock_gettime, clock, now);
    if (clock == CLOCK_REALTIME)
        now->tv_sec += calendarAhead;
    return static_cast<int>(result);
}

extern "C" int gettimeofday(timeval* now, void*) noexcept
{
    timespec precise{};
    clock_gettime(CLOCK_REALTIME, &precise);
    *now = { precise.tv_sec, precise.tv_nsec / 1000 };
    return 0;
}
#endif

using namespace Salestrekker;
using std::chrono::seconds;

class tst_RealTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDateIsSet();
    void noCalendarIsAsked();
    void aPauseEndsDuringSleep();
    void aCodeEndsDuringSleep();
    void sessionsLapseDuringSleep();
    void nobodyIsWokenAtRest();
};

namespace {

// A clock that only the test moves.
std::chrono::milliseconds moved{ 0 };
std::chrono::milliseconds movedClock()
{
    return moved;
}

// What the event loop does when a step is over, which is at most a second after the computer woke.
void step(RealTimer& timer)
{
    QVERIFY(timer.isActive());
    QVERIFY(timer.intervalAsDuration() <= seconds(1));
    QTimerEvent due(timer.timerId());
    QCoreApplication::sendEvent(&timer, &due);
}

} // namespace

void tst_RealTime::theDateIsSet()
{
#if defined(Q_OS_LINUX)
    for (const long hours : { 2, -2 }) {
        calendarAhead = 0;
        Lifetime code;
        code.follow({ seconds(180), 1 });
        Countdown pause;
        pause.follow({ seconds(30), 1 });
        const CognitoSession session = sessionOf({}, {});
        const QDateTime before = QDateTime::currentDateTimeUtc();
        calendarAhead = hours * 3600;
        QVERIFY(qAbs(before.secsTo(QDateTime::currentDateTimeUtc()) - hours * 3600) < 60);
        QVERIFY(code.left() > seconds(170));
        QVERIFY(code.left() <= seconds(180));
        QVERIFY(pause.left() > seconds(20));
        QVERIFY(!session.mayHaveLapsed());
    }
    calendarAhead = 0;
#else
    QSKIP("The date of this platform can't be set for one program.");
#endif
}

// Whoever asks the calendar, other than to talk of it with a server, is told by a person's settings.
void tst_RealTime::noCalendarIsAsked()
{
    QStringList found;
    QDirIterator files(Testing::Places::sources() + QStringLiteral("/wizard"),
        { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files, QDirIterator::Subdirectories);
    const QRegularExpression calendar(QStringLiteral(
        "system_clock|steady_clock|QElapsedTimer|current(DateTime|Secs|MSecs)|QTime::current"));
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString name = QFileInfo(file).fileName();
        // SRP's time stamp and Retry-After as a date, of a server that does not say what time it has.
        if (name != QLatin1String("cognitocall.cpp") && name != QLatin1String("retryafter.cpp")
            && QString::fromUtf8(file.readAll()).contains(calendar))
            found += name;
    }
    QCOMPARE(found, QStringList());
}

void tst_RealTime::aPauseEndsDuringSleep()
{
    Countdown pause(movedClock);
    QSignalSpy over(&pause.timer, &QTimer::timeout);
    pause.follow({ seconds(30), 1 });
    QCOMPARE(pause.left(), seconds(30));
    moved += std::chrono::milliseconds(29500);
    step(pause.timer);
    QCOMPARE(pause.left(), seconds(1));
    QCOMPARE(over.size(), 0);
    pause.follow({ seconds(30), 1 }); // the same one: goes on
    QCOMPARE(pause.left(), seconds(1));
    moved += std::chrono::hours(8);
    step(pause.timer);
    QCOMPARE(over.size(), 1);
    QCOMPARE(pause.left(), seconds(0));
    pause.follow({ seconds(30), 2 });
    QCOMPARE(pause.left(), seconds(30));
    pause.follow({});
    QCOMPARE(pause.left(), seconds(0));
}

void tst_RealTime::aCodeEndsDuringSleep()
{
    Lifetime code(movedClock);
    QCOMPARE(code.left(), std::nullopt);
    QSignalSpy nearing(&code.nearing, &QTimer::timeout);
    code.follow({ seconds(180), 1 });
    moved += seconds(119);
    step(code.nearing);
    QCOMPARE(nearing.size(), 0);
    QCOMPARE(code.left(), seconds(61));
    moved += std::chrono::hours(8);
    step(code.nearing);
    QCOMPARE(nearing.size(), 1);
    QCOMPARE(code.left(), seconds(0));
}

void tst_RealTime::sessionsLapseDuringSleep()
{
    CognitoSession session;
    session.began = moved;
    QVERIFY(!session.mayHaveLapsed(movedClock));
    session = CognitoSession::unpack(session.pack());
    moved += seconds(179);
    QVERIFY(!session.mayHaveLapsed(movedClock));
    moved += seconds(1);
    QVERIFY(session.mayHaveLapsed(movedClock));
    session.began = moved + seconds(1); // of before the computer was started
    QVERIFY(session.mayHaveLapsed(movedClock));
}

void tst_RealTime::nobodyIsWokenAtRest()
{
    Countdown pause;
    Lifetime code;
    QVERIFY(!pause.timer.isActive() && !code.nearing.isActive());
    QSignalSpy over(&pause.timer, &QTimer::timeout);
    pause.timer.begin(std::chrono::milliseconds(30)); // and with nobody's help
    QTRY_COMPARE(over.size(), 1);
    QVERIFY(!pause.timer.isActive());
    QTest::qWait(60);
    QCOMPARE(over.size(), 1);
}

QTEST_GUILESS_MAIN(tst_RealTime)
#include "tst_realtime.moc"
