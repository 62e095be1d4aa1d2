// SPDX-License-Identifier: MIT
#pragma once

#include "flow/advance.h"
#include "keyring.h"
#include "usermemory.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace Salestrekker {

/// This user's sessions (refresh tokens) at one server. Each has a random name of its own, which it keeps
/// when its tokens change: under it there is an entry in the keyring, which holds the tokens, and a note in
/// the user's memory, which is no secret. So no session can overwrite or take away another's. The note comes
/// before the entry and goes after it: nothing is ever in the keyring that no later start knows of.
///
/// One session at most is kept, to be taken up by the next start. One that has ended is never taken up again,
/// and stays until the server has been told. The entry of any other goes.
///
/// Every call returns at once, but for end(), which waits for the disk, though not for long. `done` is called
/// exactly once, where nothing has to be waited for at once; not if this or the keyring is gone by then.
class SessionStore : public QObject {
    Q_OBJECT
public:
    struct Stored {
        QString email;
        Secret refreshToken;
        QByteArray session;
        bool isEnded = false; ///< although the settings, which could not be written, say otherwise
    };
    enum class Keeping {
        Kept,
        SettingsRefused, ///< and so the keyring was not asked
        KeyringRefused,
    };

    /// `server`: Configuration::serverName(); empty: nothing is ever kept. The others must outlive this.
    /// `patience`: milliseconds that end() waits for the disk.
    SessionStore(Keyring& keyring, UserMemory& memory, const QString& server, int patience = 150,
        QObject* parent = nullptr);

    /// The name of the keyring's entry for the session `id` (UserMemory::sessions()).
    [[nodiscard]] static QString entryOf(const QString& id);

    [[nodiscard]] bool hasKept() const;
    /// The session that is kept. `done` gets nothing if there is none or the keyring is locked, absent or
    /// refuses.
    void load(const std::function<void(std::optional<Stored>)>& done);
    /// A session to be kept, in place of an earlier one. One that came from here needs no more than that.
    void keep(const QString& email, const Tokens& tokens, const std::function<void(Keeping)>& done);
    /// No session is kept any longer.
    void keepNone();

    /// The session of `refreshToken` came from here or was put here.
    [[nodiscard]] bool knows(const Secret& refreshToken) const;
    /// That session with its latest tokens, which another program may have changed. `done` learns whether the
    /// session has ended meanwhile; if not, it gets nothing where the keyring does not give it out.
    void latest(const Secret& refreshToken,
        const std::function<void(bool isEnded, std::optional<Stored> stored)>& done);
    /// The session of `sent` has new tokens; nothing happens if its entry goes or has gone meanwhile. Where
    /// the keyring refuses they are held here, so that latest() has them all the same.
    void renewed(const Secret& sent, const Tokens& tokens, const std::function<void()>& done);
    /// The server says that the session of `sent` is no more.
    void refused(const Secret& sent, const std::function<void()>& done);

    /// The session ends on this computer: no start takes up this or any other at this server until somebody
    /// has signed in again.
    void end(const SignOut& session, const std::function<void(Forgetting)>& done);
    /// Those of earlier starts that have ended. What else is to go from the keyring goes.
    void loadEnded(const std::function<void(std::vector<SignOut>)>& done);
    /// The server knows that `session` ended: its entry goes. If another program has changed the tokens
    /// meanwhile `another` gets those instead, for the server to be told as well.
    void told(const SignOut& session, const std::function<void(SignOut)>& another);

    /// Something is still on its way to memory or keyring.
    [[nodiscard]] bool isBusy() const { return m_changes > 0; }

Q_SIGNALS:
    /// What load() found had ended: the server is to be told.
    void endedFound(const std::shared_ptr<Salestrekker::SignOut>& session);

private:
    enum class Presence { None, Perhaps, There }; // in the keyring
    // One that this program has to do with.
    struct Session {
        QString id;
        QString email;
        Presence presence = Presence::None;
        bool isLeaving = false; ///< its entry is being removed
        std::optional<Stored> unkept; ///< what the keyring would not take in place of what it has
        [[nodiscard]] bool isKept() const { return presence == Presence::There && !unkept && !isLeaving; }
    };
    struct Endings;

    [[nodiscard]] std::shared_ptr<Session> find(const Secret& refreshToken) const;
    [[nodiscard]] std::shared_ptr<Session> named(const QString& id) const;
    std::shared_ptr<Session> remember(const Secret& refreshToken, const QString& id, const QString& email);
    void read(
        const std::shared_ptr<Session>& session, const std::function<void(std::optional<Stored>)>& done);
    void readEnded(const QString& id, const std::shared_ptr<Endings>& endings);
    void write(
        const std::shared_ptr<Session>& session, const Stored& stored, const std::function<void(bool)>& done);
    void writeEnded(const std::shared_ptr<Session>& session, const Stored& stored,
        const std::function<void(Forgetting)>& done);
    void endUnnoted(const std::shared_ptr<Session>& session, const std::shared_ptr<Stored>& stored,
        const std::function<void(Forgetting)>& done);
    void remove(
        const QString& id, const std::function<void()>& done = [] {});
    void removeUnwanted();
    /// `done` as a step that isBusy() knows of, and that is dropped if this is gone.
    template <typename Done> auto step(Done done);

    Keyring& m_keyring;
    UserMemory& m_memory;
    const QString m_server;
    const int m_patience;
    QHash<QByteArray, std::shared_ptr<Session>> m_sessions; ///< by their tokens' hashes
    int m_changes = 0;
};

} // namespace Salestrekker
