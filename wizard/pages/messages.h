// SPDX-License-Identifier: MIT
#pragma once

#include "flow/state.h"
#include "support.h"
#include "widgets/messagebar.h"

namespace Salestrekker {

/// What the message bar shows for a state.
struct ShownMessage {
    enum class Action {
        None,
        ContactSupport,
        OpenBrowser, ///< the sign-in goes on there
        OpenNetworkLogin, ///< any page of the web: the network puts its own in front
        UseMendedPassword,
        ForgotPassword,
        SendCode,
        SignInAgain,
        CopyPassword, ///< SignedIn::password, EnteringCode::password, …
    };
    QString text; ///< empty: nothing to say
    MessageBar::Severity severity = MessageBar::Severity::Information;
    Action action = Action::None;
    QString button = {}; ///< text for `action`
};

/// How long something may not be done yet; 0: it may. Whatever is said meanwhile says so, too.
struct TimeLeft {
    std::chrono::seconds pause{ 0 }; ///< anything
    std::chrono::seconds resendPause{ 0 }; ///< asking for a code or a reset
};

/// In the broker's words: what happened, and what to do. Whoever does it gets on, and nothing is said that is
/// not known to be true (tests/unit/tst_advice).
ShownMessage shownMessage(const State& state, const Support& support, TimeLeft left);

/// The same for a failure, from one table by FailureKind.
ShownMessage failureMessage(
    const Failure& failure, const State& state, const Support& support, TimeLeft left);

/// What the broker signed in with, where it is still held.
QStringView heldPassword(const State& state);

/// What the button for it says.
QString buttonText(ShownMessage::Action action);

/// What is not known of the password that was sent, and how to find out; empty if all is known.
QString perhapsSavedText(const State& state);

/// When the broker can go on, in words; empty if at once.
QString pauseText(std::chrono::seconds pause);

/// A refusal as a rule of the list under the new password: what another password must not be.
QString refusalRule(const Failure& reason);

} // namespace Salestrekker
