// SPDX-License-Identifier: MIT
#pragma once

#include "flow/advance.h"

#include <QObject>

#include <functional>

namespace Salestrekker {

/// The session (refresh token) in the user's keyring, by QtKeychain; never in a file. Every call returns at
/// once; a keyring that does not answer within ten seconds is given up.
class SessionStore : public QObject {
    Q_OBJECT
public:
    struct Stored {
        QString email;
        Secret refreshToken;
        QByteArray session;
    };

    /// `endpoint`: sessions of different servers are kept apart.
    explicit SessionStore(const QString& endpoint, QObject* parent = nullptr);

    /// `done` gets nothing if there is none or the keyring is locked, absent or refuses.
    void load(std::function<void(std::optional<Stored>)> done);
    /// `done` learns whether it was kept.
    void save(const QString& email, const Tokens& tokens, std::function<void(bool)> done);
    void forget(std::function<void(bool)> done);

    /// Waits for what is still being written, `milliseconds` at most.
    void finish(int milliseconds);

Q_SIGNALS:
    void idle();

private:
    template <typename Job> void run(Job* job, std::function<void(Job*)> done);

    const QString m_key;
    int m_running = 0;
};

} // namespace Salestrekker
