// SPDX-License-Identifier: MIT
#include "processlock.h"

#include "runtimefolder.h"
#include "shortname.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTimer>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace Salestrekker {

ProcessLock::ProcessLock(QString fileName) : m_fileName(std::move(fileName)) { }

ProcessLock::~ProcessLock()
{
    unlock();
}

#ifdef Q_OS_WIN

bool ProcessLock::isHeld() const
{
    return m_handle;
}

bool ProcessLock::tryLock()
{
    if (m_handle)
        return true;
    // Nobody else can open a file that is shared with nobody.
    const HANDLE handle = CreateFileW(reinterpret_cast<LPCWSTR>(m_fileName.utf16()),
        GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    m_possible = handle != INVALID_HANDLE_VALUE || GetLastError() == ERROR_SHARING_VIOLATION;
    if (handle != INVALID_HANDLE_VALUE)
        m_handle = handle;
    return m_handle;
}

void ProcessLock::unlock()
{
    if (m_handle)
        CloseHandle(std::exchange(m_handle, nullptr));
}

#else

bool ProcessLock::isHeld() const
{
    return m_handle >= 0;
}

bool ProcessLock::tryLock()
{
    if (isHeld())
        return true;
    // Not for programs that this one starts: they would hold it on.
    const int file = open(QFile::encodeName(m_fileName).constData(),
        O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    m_possible = file >= 0;
    if (file < 0)
        return false;
    if (flock(file, LOCK_EX | LOCK_NB) == 0) {
        m_handle = file;
        return true;
    }
    m_possible = errno == EWOULDBLOCK || errno == EINTR;
    close(file);
    return false;
}

void ProcessLock::unlock()
{
    if (isHeld())
        close(std::exchange(m_handle, -1));
}

#endif

std::shared_ptr<ProcessLock> userLock(const QString& purpose, const QString& about)
{
    const auto file = sharedFile(purpose + u'-' + shortName(about) + QStringLiteral(".lock"));
    return file ? std::make_shared<ProcessLock>(*file) : nullptr;
}

void whenLocked(QObject* context, const std::shared_ptr<ProcessLock>& lock, int milliseconds,
    std::function<void(bool)> done)
{
    auto* timer = new QTimer(context);
    const QDeadlineTimer deadline(milliseconds);
    QObject::connect(timer, &QTimer::timeout, context, [=] {
        const bool held = lock->tryLock();
        if (!held && lock->isPossible() && !deadline.hasExpired())
            return timer->setInterval(25);
        timer->deleteLater();
        timer->stop();
        done(held);
    });
    timer->start(0);
}

} // namespace Salestrekker
