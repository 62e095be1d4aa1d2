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
/// What is to be told lies in the keyring, in an entry of its own ("revoke@" and the server); that there is
/// something is noted in the user's memory, which is no secret. A program that was killed before the entry
/// was written leaves the session's own entry, and no note that a session is stored: that one is taken for
/// ended, too. So the note is made before the entry, and goes after it.
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
    /// Something is being noted.
    [[nodiscard]] bool isBusy() const { return m_changes > 0; }

Q_SIGNALS:
    /// What the server said to the session that was ended last: a Challenge if it knows now; else it will be
    /// told later if `isNoted`. Otherwise the keyring would not take it, or sessions are not kept there.
    void answered(const std::shared_ptr<Salestrekker::Outcome>& outcome, bool isNoted);

private:
    using Sessions = std::vector<SignOut>;
    using Done = std::function<void(bool)>;
    struct Change;
    struct Ending;

    void change(std::function<bool(Sessions&)> step, Done done = {}, bool isListExpected = false);
    void readList(const std::shared_ptr<Change>& change);
    void openAndReadList(const std::shared_ptr<Change>& change);
    void writeList(const std::shared_ptr<Change>& change, Sessions sessions);
    void conclude(const Change& change, bool isDone);
    void forgetStored();
    void note(const SignOut& session, const Done& done = {}, bool isListExpected = false);
    void takeList();
    void tellNext();
    using Told = std::function<void(const std::shared_ptr<Outcome>&)>;
    void tell(const std::shared_ptr<SignOut>& session, Told done);
    void answer(Ending& ending);
    void answerNothing();
    void settle(const SignOut& session);
    void pauseFor(const Outcome& outcome);

    AuthBackend& m_backend;
    Keyring& m_keyring;
    SessionStore& m_store;
    UserMemory& m_memory;
    const QString m_server;
    const QString m_entry;
    int m_changes = 0;
    Sessions m_toTell; ///< of earlier starts
};

} // namespace Salestrekker
