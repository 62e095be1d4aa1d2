// SPDX-License-Identifier: MIT
#pragma once

#include "flow/state.h"
#include "support.h"
#include "widgets/messagebar.h"

namespace Salestrekker {

/// What the message bar shows for a state.
struct ShownMessage {
    enum class Action { None, ContactSupport, OpenBrowser, UseMendedPassword, ForgotPassword, SendCode };
    QString text; ///< empty: nothing to say
    MessageBar::Severity severity = MessageBar::Severity::Information;
    Action action = Action::None;
    QString button; ///< text for `action`
};

/// In the broker's words: what happened, and what to do. `left`: how long nothing may be sent.
ShownMessage shownMessage(const State& state, const Support& support, std::chrono::seconds left);

/// A refusal as a rule of the list under the new password: what another password must not be.
QString refusalRule(const Failure& reason);

} // namespace Salestrekker
