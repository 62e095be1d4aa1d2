// SPDX-License-Identifier: MIT
#pragma once

#include "flow/authbackend.h"
#include "sessionstore.h"

#include <memory>
#include <vector>

namespace Salestrekker {

/// Sessions that ended on this computer while the server may not know. This computer forgets first
/// (SessionStore): once end() has written that down no start takes the session up again, and each tells the
/// server until it has answered, whatever becomes of this program or of the network meanwhile.
class Revocations : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    Revocations(AuthBackend& backend, SessionStore& store, QObject* parent = nullptr);
    ~Revocations() override;

    /// Ends the session on this computer, then tells the server. For one without a refresh token there is
    /// nothing to tell: answered() comes as if it had been told. Returns within 200 ms.
    void end(const std::shared_ptr<SignOut>& session);
    /// At a program's start: tells the server what earlier ones could not. No message comes of that.
    void resume();

Q_SIGNALS:
    /// What the server said: a Challenge if it knows now. Of sessions that were ended before the last one
    /// only a Failure.
    void answered(const std::shared_ptr<Salestrekker::Outcome>& outcome, Salestrekker::Forgetting forgetting);

private:
    struct Ending;
    using Told = std::function<void(const std::shared_ptr<Outcome>&)>;

    void proceed(const std::shared_ptr<Ending>& ending);
    void settle(const SignOut& session);
    void tellAndSettle(const std::shared_ptr<SignOut>& session);
    void tellNext();
    void tell(const std::shared_ptr<SignOut>& session, Told done);
    void goOnAfter(const Outcome& outcome);

    AuthBackend& m_backend;
    SessionStore& m_store;
    int m_endings = 0;
    std::vector<SignOut> m_toTell; ///< of earlier starts
};

} // namespace Salestrekker
