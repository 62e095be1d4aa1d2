// SPDX-License-Identifier: MIT
#pragma once

#include "flow/advance.h"

#include <QRandomGenerator>

#include <set>

namespace Salestrekker::Testing {

/// A server as a model: one broker's account, the messages that it sends, and what may go wrong on the way.
/// Knows nothing of the flow. Deterministic: everything is drawn from `dice`.
class ModelServer {
public:
    ModelServer(QRandomGenerator& dice, int faults) : m_dice(dice), m_faultsLeft(faults) { invite(); }

    /// What comes back; what was delivered is applied, also where the answer is lost.
    Outcome answer(const Request& request);
    /// The same of a server and a line that are well.
    Outcome deliver(const Request& request) { return apply(request); }
    /// The session of the sign-in under way is over.
    void lapse() { m_session.clear(); }

    // What the broker finds in mailbox and phone; empty: nothing yet.
    QString verificationCode;
    QString temporaryPassword;
    QString secondFactor;
    /// The password that counts, once the broker has chosen one.
    [[nodiscard]] const QString& ownPassword() const { return m_own; }
    /// What support does after a message.
    void invite();

private:
    Outcome apply(const Request& request);
    Outcome verify(const VerifyEmail& request);
    Outcome signIn(const SignIn& request);
    Outcome choose(const ChooseNewPassword& request);
    Outcome enter(const EnterCode& request);
    Outcome sendSecondFactor(bool again);
    Outcome reset();
    [[nodiscard]] bool draw(int in) { return m_dice.bounded(in) == 0; }
    QString digits() { return QString::number(100000 + m_dice.bounded(900000)); }
    QByteArray begin();
    [[nodiscard]] bool knows(const QByteArray& session) { return m_session == session && !session.isEmpty(); }
    Failure failure(FailureKind kind, FailureCause cause = FailureCause::None);

    QRandomGenerator& m_dice;
    int m_faultsLeft;
    bool m_verified = false;
    bool m_invitationTooOld = false;
    QString m_temporary;
    QString m_own;
    std::set<QString> m_refused;
    QByteArray m_session;
    int m_sessions = 0;
    int m_wrongCodes = 0;
};

} // namespace Salestrekker::Testing
