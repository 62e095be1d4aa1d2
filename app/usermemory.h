// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "flow/advance.h"
#include "settingswriter.h"

#include <QObject>

namespace Salestrekker {

/// What the program remembers of this user between starts, none of it secret: settings, the last addresses,
/// how far the first login has come, which sessions are in the keyring. What changes is written in
/// the background; no call waits for the file system, but for the constructor, forget() and finish().
class UserMemory : public QObject {
    Q_OBJECT
public:
    /// `fileName`: by default that of this user.
    explicit UserMemory(const QString& fileName = defaultFileName());
    /// Waits for a second at most for what is still being written.
    ~UserMemory() override;
    static QString defaultFileName();

    /// False if the file is there but can't be read, or a part of it not; then nothing is ever written to it.
    [[nodiscard]] bool isReadable() const { return m_readable; }
    /// As it was at the start.
    [[nodiscard]] const SettingsLevel& settings() const { return m_settings; }

    [[nodiscard]] Resumption resumption(bool remember) const;
    /// Takes note of what `state` says about how far the broker has come. Writes only what has changed.
    void note(const State& state);

    /// Addresses that have signed in on this computer, the latest first, at most five.
    [[nodiscard]] QStringList addresses() const;
    /// Adds to them.
    void noteAddress(const QString& address);

    /// Proxies whose passwords may be in the keyring, as "host:port".
    [[nodiscard]] QStringList proxies() const;
    /// `done` learns whether it is on disk.
    void noteProxy(const QString& proxy, const std::function<void(bool)>& done);

    /// What was heard of newer versions (updates.h).
    [[nodiscard]] QString news(const QString& name) const;
    void noteNews(const Configuration::Values& values);

    // Sessions, by the names that SessionStore gives them. `server`: Configuration::serverName().
    /// All that may be in the keyring.
    [[nodiscard]] QStringList sessions() const;
    /// The one that the next start takes up; empty if there is none.
    [[nodiscard]] QString keptSession(const QString& server) const;
    /// Those that ended here while the server may not know.
    [[nodiscard]] QStringList endedSessions(const QString& server) const;
    /// Those that are neither: replaced or refused, and still in the keyring.
    [[nodiscard]] QStringList unwantedSessions(const QString& server) const;
    /// Neither ended nor gone.
    [[nodiscard]] bool isOpen(const QString& server, const QString& session) const;
    /// Takes note of what other programs have noted of sessions meanwhile, then calls `done`.
    void refreshSessions(const std::function<void()>& done);
    /// `done` learns whether it is on disk that `id` is the one to be kept.
    void keepSession(const QString& server, const QString& id, const std::function<void(bool)>& done);
    void keepNone(const QString& server);
    /// `id` ends, and no session is kept. `done` learns whether that is on disk.
    void endSession(const QString& server, const QString& id, const std::function<void(bool)>& done);
    /// The same, but another that is kept stays so.
    void noteEnded(const QString& server, const QString& id, const std::function<void(bool)>& done);
    /// `id` is no longer in the keyring.
    void dropSession(const QString& id);

    /// False if the file could not be removed.
    bool forget();
    /// Waits until everything is written, `milliseconds` at most. True if all of it is on disk.
    bool finish(int milliseconds);

Q_SIGNALS:
    /// Once: something could not be written, so the next start will not know it.
    void notSaved();

private:
    [[nodiscard]] QStringList sessionsWith(const QString& note) const;
    void write(const Configuration::Values& values, const std::function<void(bool)>& done = {});
    void written(bool saved);

    const QString m_fileName;
    SettingsLevel m_settings;
    Configuration::Values m_values; ///< the same, with what has changed since
    SettingsWriter m_writer;
    bool m_readable = true;
    bool m_saidNotSaved = false;
    int m_changes = 0; ///< counts them: what was read before one is out of date
};

} // namespace Salestrekker
