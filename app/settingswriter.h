// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Salestrekker {

/// Writes values into an INI file, and reads them, in a thread of its own: a file system may take its time,
/// and for that no window waits. What is asked for while something is being written is written next, all of
/// it at once. The file is replaced as a whole, so that it is never half written, and a lock file that
/// somebody left beside it holds up nobody; values of other keys that are in it by then stay.
class SettingsWriter {
public:
    explicit SettingsWriter(const QString& fileName);
    /// Leaves what is still unwritten to the thread, if it gets that far.
    ~SettingsWriter() = default;

    /// `done` learns in the thread that calls this (its event loop, or finish()) whether the values are on
    /// disk.
    void write(const QMap<QString, QString>& values, std::function<void(bool)> done);
    /// What is in the file once all that was asked for before is written; nothing if that failed, or it can't
    /// be read. `done` as in write().
    void read(std::function<void(std::optional<QMap<QString, QString>>)> done);
    /// Waits until everything is written, `milliseconds` at most; calls what was waiting to be told. True if
    /// all of it is on disk.
    bool finish(int milliseconds);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

/// The file that is written for `fileName`: where a symbolic link leads. The link stays.
QString settingsTarget(const QString& fileName);
/// Does it here and now; a key whose value is empty is taken out. False if it could not be written; then the
/// file is as it was.
bool writeSettingsFile(const QString& fileName, const QMap<QString, QString>& values);

} // namespace Salestrekker
