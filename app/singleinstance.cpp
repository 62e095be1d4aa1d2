// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include "desktopname.h"
#include "handover.h"
#include "handoverclient.h"
#include "handoverserver.h"
#include "runtimefolder.h"
#include "waiting.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace Salestrekker {
namespace {

constexpr int places = 8;
constexpr int patienceMs = 2000;
constexpr int patienceWithStartMs = 20000; // of one that says that it is still starting
constexpr int patienceForCloseMs = 10000;
constexpr int patienceAfterEndMs = 300; // from the end of the connection to that of the lock

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent)
{
    if (!safeRuntimeFolder()) {
        qWarning("There is no folder that only this user can enter: every start opens its own window.");
        return;
    }
    for (int i = 0; i < places; ++i) {
        const QString place = desktopName() + (i == 0 ? QString() : u'-' + QString::number(i));
        const QString file = sharedFile(place).value_or(QString());
        // Windows' pipes have a name space of their own, which all users share.
#ifdef Q_OS_WIN
        const QString socket = QStringLiteral("salestrekker-signin-") + place;
#else
        const QString& socket = file;
#endif
        const QString lockFile = file + QLatin1String(".lock");
        m_places.push_back({ socket, std::make_unique<ProcessLock>(lockFile), nullptr, lockFile });
    }
}

SingleInstance::~SingleInstance()
{
    m_thread.quit();
    m_thread.wait();
}

bool SingleInstance::isTakenByOther(Place& place)
{
    if (&place == m_mine || !QFile::exists(place.lockFile))
        return false;
    if (place.lock->tryLock()) {
        place.lock->unlock();
        return false;
    }
    return true;
}

// Only if nobody has any of the places.
bool SingleInstance::becomeFirst()
{
    Place& first = m_places.front();
    if (!first.lock->tryLock())
        return !first.lock->isPossible(); // and then nobody else is first either
    m_mine = &first;
    if (std::none_of(
            m_places.begin(), m_places.end(), [this](Place& place) { return isTakenByOther(place); }))
        return true;
    m_mine = nullptr;
    first.lock->unlock();
    return false;
}

bool SingleInstance::becomeAnother()
{
    const auto free = std::find_if(
        m_places.begin(), m_places.end(), [](const Place& place) { return place.lock->tryLock(); });
    m_mine = free == m_places.end() ? nullptr : &*free;
    return m_mine;
}

// To one at a time. True if it was taken.
bool SingleInstance::offer(const QByteArray& word)
{
    HandOverClient* ready = nullptr;
    for (Place& place : m_places) {
        if (!place.client && isTakenByOther(place))
            place.client = std::make_unique<HandOverClient>(place.socket);
        if (!place.client)
            continue;
        place.client->reach();
        if (place.client->isTaken())
            return true;
        if (place.client->isSent())
            return false;
        if (!ready && place.client->isReady())
            ready = place.client.get();
    }
    if (ready)
        ready->send(word);
    return false;
}

bool SingleInstance::isSilent() const
{
    return std::none_of(m_places.begin(), m_places.end(),
        [](const Place& place) { return place.client && place.client->silentFor() < patienceMs; });
}

bool SingleInstance::handOver(const QString& link)
{
    if (m_places.empty())
        return false;
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY); // this one may come to the front, and lets the other
#endif
    const QByteArray word = HandOver::show + link.toUtf8().left(HandOver::longestLink);
    bool taken = false, first = false;
    QElapsedTimer since;
    since.start();
    waitUntil(patienceWithStartMs, [&] {
        first = becomeFirst();
        taken = !first && offer(word);
        return first || taken || (since.hasExpired(patienceMs) && isSilent());
    });
    m_otherHangs = !first && !taken;
    if (m_otherHangs)
        becomeAnother();
    for (Place& place : m_places)
        place.client.reset();
    return taken;
}

void SingleInstance::askToClose(Place& place, const QByteArray& word)
{
    if (!place.client)
        place.client = std::make_unique<HandOverClient>(place.socket);
    if (!place.client->hasGone())
        place.client->reach();
    if (place.client->isReady() && !place.client->isSent())
        place.client->send(word);
}

int SingleInstance::close()
{
    if (m_places.empty())
        return 1;
    QElapsedTimer sinceEnd;
    bool left = true;
    waitUntil(patienceForCloseMs, [&] {
        left = false;
        bool waiting = false;
        for (Place& place : m_places) {
            if (!isTakenByOther(place))
                continue;
            left = true;
            askToClose(place, HandOver::close);
            waiting = waiting || !place.client->hasGone();
        }
        if (!left || waiting)
            sinceEnd.invalidate();
        else if (!sinceEnd.isValid())
            sinceEnd.start();
        // Those that were asked have gone, and the place is taken: by another start.
        return !left || (sinceEnd.isValid() && sinceEnd.hasExpired(patienceAfterEndMs));
    });
    return left ? 1 : 0;
}

void SingleInstance::listen()
{
    QCoreApplication::instance()->installEventFilter(this);
    if (m_places.empty() || (!m_mine && !becomeAnother()))
        return;
    m_server = new HandOverServer;
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_server, &HandOverServer::asked, this, &SingleInstance::sayReady);
    connect(m_server, &HandOverServer::offered, this, &SingleInstance::take);
    connect(m_server, &HandOverServer::closeAsked, this, &SingleInstance::closeRequested);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &SingleInstance::handBack);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &SingleInstance::handBack);
    m_thread.start();
    QMetaObject::invokeMethod(m_server, [server = m_server, name = m_mine->socket] {
        if (!server->listen(name))
            qWarning("Further starts can't reach this window.");
    });
    QTimer::singleShot(0, this, &SingleInstance::sayReady);
}

// Reached when the event loop runs, and only then.
void SingleInstance::sayReady()
{
    QMetaObject::invokeMethod(m_server, [server = m_server] { server->serve(); });
}

void SingleInstance::take(const std::shared_ptr<LinkOffer>& offer)
{
    if (m_ending || !offer->decide())
        return;
    QMetaObject::invokeMethod(m_server, [server = m_server, offer] { server->confirm(offer); });
    Q_EMIT linkReceived(offer->link());
}

void SingleInstance::handBack()
{
    if (std::exchange(m_ending, true))
        return;
    QMetaObject::invokeMethod(m_server, [server = m_server] { server->stop(); });
}

bool SingleInstance::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    Q_EMIT linkReceived(static_cast<QFileOpenEvent*>(event)->url().toString(QUrl::FullyEncoded));
    return true;
}

} // namespace Salestrekker
