// SPDX-License-Identifier: MIT
#pragma once

#include "flow/authbackend.h"
#include "sessionstore.h"
#include "usermemory.h"

#include <memory>
#include <vector>

namespace Salestrekker {

/// Sessions that ended on this computer while the server may not know. This computer forgets first: from the
/// moment that end() returns no start takes the session up again, and each tells the server until it has
/// answered, whatever becomes of this program or of the network meanwhile.
///
/// Each session is by itself, so that programs, servers and sign-outs can't take away one another's: a note
/// in the user's memory, which is no secret, says that it ended; what is to be told lies in an entry of the
/// keyring, by the same name ("revoke@", the server, "#" and SessionStore::idOf()). The note comes before the
/// entry and goes after it. A program that was killed between the two leaves the session's own entry
/// (SessionStore), which is known for ended by the note.
class Revocations : public QObject {
    Q_OBJECT
public:
    /// All of these must outlive this. `server`: Configuration::serverName(); empty: sessions are not kept
    /// there (the demo organisation ends with the program), so nothing is noted.
    Revocations(AuthBackend& backend, Keyring& keyring, SessionStore& store, UserMemory& memory,
        const QString& server, QObject* parent = nullptr);
    ~Revocations() override;

    /// Ends the session on this computer, then tells the server. One without a refresh token was never kept,
    /// and there is nothing to tell: answered() comes as if it had been told. Returns within 200 ms.
    void end(const std::shared_ptr<SignOut>& session);
    /// At a program's start: tells the server what earlier ones could not. No message comes of that.
    void resume();
    /// The name of the keyring's entry for the session `id` of `server`.
    [[nodiscard]] static QString entryOf(const QString& server, const QString& id);
    /// Something is being noted, or a note taken away.
    [[nodiscard]] bool isBusy() const { return m_changes > 0; }

Q_SIGNALS:
    /// What the server said to the session that was ended last: a Challenge if it knows now; else it will be
    /// told at a later start if `isNoted`. If not, keyring or settings would not take it, or sessions are not
    /// kept there.
    void answered(const std::shared_ptr<Salestrekker::Outcome>& outcome, bool isNoted);

private:
    struct Ending;
    struct Resumed;
    using Done = std::function<void()>;
    using Told = std::function<void(const std::shared_ptr<Outcome>&)>;

    void note(const std::shared_ptr<Ending>& ending);
    void noted(const std::shared_ptr<Ending>& ending, bool isNoted);
    void told(const std::shared_ptr<Ending>& ending, const std::shared_ptr<Outcome>& outcome);
    void answer(Ending& ending);
    void forgetStored(const Secret& token);
    void settle(const Secret& token);
    void read(const QString& id, const std::shared_ptr<Resumed>& resumed);
    void tellNext();
    void tell(const std::shared_ptr<SignOut>& session, Told done);
    void pauseFor(const Outcome& outcome);

    AuthBackend& m_backend;
    Keyring& m_keyring;
    SessionStore& m_store;
    UserMemory& m_memory;
    const QString m_server;
    int m_changes = 0;
    std::shared_ptr<Ending> m_latest;
    std::vector<SignOut> m_toTell; ///< of earlier starts
};

} // namespace Salestrekker
