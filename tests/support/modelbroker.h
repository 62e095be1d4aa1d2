// SPDX-License-Identifier: MIT
#pragma once

#include "modelserver.h"
#include "pages/messages.h"

namespace Salestrekker::Testing {

/// What the window says in `state`.
ShownMessage shown(const State& state);

/// Who sits before the window, reads mailbox and phone and the message, and does just what they say.
/// Deterministic: what is left to chance is drawn from `dice`.
class ModelBroker {
public:
    ModelBroker(QRandomGenerator& dice, ModelServer& server) : m_dice(dice), m_server(server) { }

    /// What the broker does now, given what is shown.
    Event act(const State& state);
    /// What the window says of passwords is believed.
    void listen(const State& state);
    QString believed; ///< the password that the broker takes for the own one; empty: only a temporary one

private:
    bool wantsNewCode(std::optional<FailureKind> kind, const QString& newest);
    Event at(const VerifyingEmail& step);
    Event at(const SigningIn& step);
    QString passwordFor(const SigningIn& step, bool refused);
    Event at(const ChoosingPassword& step);
    Event at(const ChoosingMethod& step) { return MethodChosen{ step.methods.constFirst().id }; }
    Event at(const EnteringCode& step);
    Event at(const SettingUpTotp&) { return CodeSubmitted{ QStringLiteral("000000") }; }
    Event at(const SignedIn&) { return Cancelled{}; }

    QRandomGenerator& m_dice;
    ModelServer& m_server;
    QString m_entered;
    QString m_codeBeforeResend;
    QString m_perhapsSaved; ///< as the window said of it
    int m_tried = 0;
};

} // namespace Salestrekker::Testing
