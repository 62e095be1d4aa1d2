// SPDX-License-Identifier: MIT
#pragma once

#include "flow/authbackend.h"
#include "sessionstore.h"

#include <memory>

namespace Salestrekker {

/// Stands before a backend, so that no two programs of this user send the same refresh token: a server that
/// changes it at each use takes the second for a thief's and ends the session (RFC 9700, 4.14.2).
///
/// A Renew waits for those before it, and then for a lock that one process has at a time, for that ten
/// seconds at most (then ServerTrouble: OtherProgram). It sends what the keyring holds by then; keeps the new
/// token there before it reports Tokens; and forgets the entry if the token was refused. That holds for
/// sessions of the keyring: the token of another is sent as it came, and the keyring is left alone.
/// Everything else passes through.
///
/// Deleting the call before the Renew is sent gives the lock back at once. A Renew that is out runs on by
/// itself: nobody else would learn the new token.
class RenewalGuard : public AuthBackend {
public:
    /// `inner`: who answers. `store` must outlive this. `server`: the lock is for each server apart.
    RenewalGuard(std::unique_ptr<AuthBackend> inner, SessionStore& store, const QString& server);
    ~RenewalGuard() override;

    [[nodiscard]] BackendCall* send(const Request& request) override;

    /// How long a Renew waits for another program's, in milliseconds.
    void setPatience(int milliseconds) { m_patience = milliseconds; }
    /// A Renew is out, or its token is being kept.
    [[nodiscard]] bool isBusy() const;

private:
    const std::unique_ptr<AuthBackend> m_inner;
    SessionStore& m_store;
    const QString m_server;
    int m_patience = 10000;
    QObject m_renewals; ///< their parent; the last, so that they go before the backend that they speak to
};

} // namespace Salestrekker
