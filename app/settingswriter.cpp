// SPDX-License-Identifier: MIT
#include "settingswriter.h"

#include "desktopname.h"
#include "inifile.h"
#include "processlock.h"
#include "settingslevel.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace Salestrekker {
namespace {

// Two processes that write at once would each lose what the other wrote. Not for long: better that than to
// write nothing.
std::shared_ptr<ProcessLock> lockOf(const QString& target)
{
    auto lock = userLock(QStringLiteral("settings"), plainPath(target));
    for (const QDeadlineTimer deadline(1000); lock && !lock->tryLock() && !deadline.hasExpired();)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return lock;
}

} // namespace

QString settingsTarget(const QString& fileName)
{
    const QFileInfo info(fileName);
    const QString real = info.canonicalFilePath();
    return !real.isEmpty() ? real : info.isSymLink() ? info.symLinkTarget() : fileName;
}

bool writeSettingsFile(const QString& fileName, const QMap<QString, QString>& values)
{
    const QString target = settingsTarget(fileName);
    const QFileInfo info(target);
    if ((info.exists() && !info.isFile()) || !QDir().mkpath(info.path()))
        return false;
    const auto lock = lockOf(target);
    const SettingsLevel old = readSettingsFile(target);
    if (!old.problems.isEmpty())
        return false; // what can't be read is not overwritten
    QMap<QString, QString> all = old.values;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value->isEmpty())
            all.remove(value.key());
        else
            all.insert(value.key(), *value);
    }
    QSaveFile file(target);
    const QByteArray text = writeIni(all);
    // flush(): what fails in commit()'s own is not in its result (seen in Qt 6.4 on a full disk).
    return file.open(QIODevice::WriteOnly)
        && (info.exists() || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        && file.write(text) == text.size() && file.flush() && file.commit();
}

// What the two threads share; it outlives the writer if its thread is held up.
struct SettingsWriter::Shared {
    explicit Shared(QString file) : fileName(std::move(file)) { }

    const QString fileName;
    std::mutex mutex;
    std::condition_variable written;
    QMap<QString, QString> values; // to be written
    QMap<QString, QString> unsaved; // could not be; once more with the next ones
    std::vector<std::function<void(bool)>> waiting; // for these values
    std::vector<std::function<void(std::optional<QMap<QString, QString>>)>> readers;
    std::vector<std::function<void()>> told; // with the result
    bool running = false;
    bool saved = true; // the last time
    QObject home; // of whoever is told
};

namespace {

template <typename Shared> void tell(const std::shared_ptr<Shared>& shared)
{
    decltype(shared->told) told;
    {
        const std::lock_guard lock(shared->mutex);
        told.swap(shared->told);
    }
    for (const auto& done : told)
        done();
}

template <typename Shared> void writeAll(Shared& shared, std::unique_lock<std::mutex>& lock)
{
    auto values = std::exchange(shared.unsaved, {});
    values.insert(std::exchange(shared.values, {}));
    auto waiting = std::exchange(shared.waiting, {});
    lock.unlock();
    const bool saved = writeSettingsFile(shared.fileName, values);
    lock.lock();
    shared.saved = saved;
    if (!saved)
        shared.unsaved = values;
    for (auto& done : waiting)
        shared.told.emplace_back([done = std::move(done), saved] { done(saved); });
}

template <typename Shared> void readAll(Shared& shared, std::unique_lock<std::mutex>& lock)
{
    auto readers = std::exchange(shared.readers, {});
    lock.unlock();
    const SettingsLevel level = readSettingsFile(shared.fileName);
    std::optional<QMap<QString, QString>> values;
    lock.lock();
    if (shared.saved && level.problems.isEmpty())
        values = level.values;
    for (auto& done : readers)
        shared.told.emplace_back([done = std::move(done), values] { done(values); });
}

// In the other thread, until there is nothing left to do.
template <typename Shared> void work(const std::shared_ptr<Shared>& shared)
{
    std::unique_lock lock(shared->mutex);
    while (!shared->values.isEmpty() || !shared->readers.empty()) {
        if (!shared->values.isEmpty())
            writeAll(*shared, lock);
        else
            readAll(*shared, lock);
        QMetaObject::invokeMethod(
            &shared->home,
            [weak = std::weak_ptr(shared)] {
                if (const auto strong = weak.lock())
                    tell(strong);
            },
            Qt::QueuedConnection);
    }
    shared->running = false;
    shared->written.notify_all();
}

} // namespace

SettingsWriter::SettingsWriter(const QString& fileName) : m_shared(std::make_shared<Shared>(fileName)) { }

void SettingsWriter::write(const QMap<QString, QString>& values, std::function<void(bool)> done)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->values.insert(values);
    m_shared->waiting.push_back(std::move(done));
    if (!std::exchange(m_shared->running, true))
        std::thread([shared = m_shared] { work(shared); }).detach();
}

void SettingsWriter::read(std::function<void(std::optional<QMap<QString, QString>>)> done)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->readers.push_back(std::move(done));
    if (!std::exchange(m_shared->running, true))
        std::thread([shared = m_shared] { work(shared); }).detach();
}

bool SettingsWriter::finish(int milliseconds)
{
    bool saved = false;
    {
        std::unique_lock lock(m_shared->mutex);
        const bool ended = m_shared->written.wait_for(
            lock, std::chrono::milliseconds(milliseconds), [this] { return !m_shared->running; });
        saved = ended && m_shared->saved;
    }
    tell(m_shared);
    return saved;
}

} // namespace Salestrekker
