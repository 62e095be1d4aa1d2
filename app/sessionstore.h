// SPDX-License-Identifier: MIT
#pragma once

#include "flow/advance.h"
#include "keyring.h"

#include <QHash>

#include <memory>

namespace Salestrekker {

/// The session (refresh token) in the user's keyring. Every call returns at once.
class SessionStore {
public:
    struct Stored {
        QString email;
        Secret refreshToken;
        QByteArray session;
    };

    /// `endpoint`: sessions of different servers are kept apart. `keyring` must outlive this.
    SessionStore(Keyring& keyring, const QString& endpoint);

    /// `done` gets nothing if there is none or the keyring is locked, absent or refuses.
    void load(std::function<void(std::optional<Stored>)> done);
    /// `done` learns whether it was kept.
    void save(const QString& email, const Tokens& tokens, std::function<void(bool)> done);
    void forget(std::function<void(bool)> done);

    /// A short name for a session, which says nothing of its token.
    [[nodiscard]] static QString idOf(const Secret& refreshToken);
    /// Whose session `refreshToken` belongs to, if it came from here or was put here; empty if not.
    [[nodiscard]] QString accountOf(const Secret& refreshToken) const;
    /// True if it is what was last read here or kept here.
    [[nodiscard]] bool isKept(const Secret& refreshToken) const;

private:
    Keyring& m_keyring;
    const QString m_name;
    // By hash: a token is not kept for this. Shared with what the keyring has still to answer.
    struct Known {
        QHash<QByteArray, QString> accounts;
        QByteArray kept;
    };
    const std::shared_ptr<Known> m_known = std::make_shared<Known>();
};

} // namespace Salestrekker
