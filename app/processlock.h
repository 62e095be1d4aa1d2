// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace Salestrekker {

/// A lock that one process (or one object of this one) has at a time. The system gives it back when its
/// process ends, however that ends: there are no stale ones. The file itself stays, or two could hold a lock
/// on two files of one name. (QLockFile goes by process numbers, and takes a stale lock away in two steps
/// between which two processes may both think that they have it.)
class ProcessLock {
public:
    /// `fileName`: in safeRuntimeFolder(), or anybody could hold it for ever.
    explicit ProcessLock(QString fileName);
    ~ProcessLock();
    ProcessLock(const ProcessLock&) = delete;
    ProcessLock& operator=(const ProcessLock&) = delete;

    /// Never waits. True if it is held now; false if another has it, or there can be none (`isPossible`).
    bool tryLock();
    void unlock();
    [[nodiscard]] bool isHeld() const;
    /// False if the last tryLock() failed for another reason than somebody who holds it.
    [[nodiscard]] bool isPossible() const { return m_possible; }

private:
    const QString m_fileName;
    bool m_possible = true;
#ifdef Q_OS_WIN
    void* m_handle = nullptr;
#else
    int m_handle = -1;
#endif
};

/// The lock that all programs of this user have for `purpose` (a word) with regard to `about`, a server or
/// file. None if there is no safe folder for it.
std::shared_ptr<ProcessLock> userLock(const QString& purpose, const QString& about);

/// Tries until `lock` is held, without keeping the event loop from its work, for `milliseconds` at most. Then
/// calls `done` once, with whether it is held; never before control is back in the event loop, and never
/// after `context` is gone.
void whenLocked(QObject* context, const std::shared_ptr<ProcessLock>& lock, int milliseconds,
    std::function<void(bool)> done);

} // namespace Salestrekker
