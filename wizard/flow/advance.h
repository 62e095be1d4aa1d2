// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "state.h"

namespace Salestrekker {

struct Advanced {
    State state;
    /// To be sent now. Its answer is to come back as Answered with standing(state).awaited->ticket; a request
    /// that was out before is to be dropped whenever the ticket awaited is another (or none).
    std::optional<Request> request;
    /// A session that has ended on this computer. The server is told without anybody waiting for it; what it
    /// answers comes back as RevocationAnswered.
    std::optional<SignOut> ended = {};
};

/// What a sign-in is: the one place that decides what follows from what. Pure: the same arguments give the
/// same result, and nothing else is read or changed. An event that means nothing in a state leaves it as it
/// is. state-table.md beside this file shows all of it.
Advanced advance(State state, Event event);

/// True if a link may fill in the page unasked: nothing is under way, and nothing was typed that could be
/// lost.
bool takesLinks(const State& state);

/// Where the last run of the program came to, as far as may be known without a secret on disk.
enum class Progress {
    New, ///< nothing is known: verify the address
    Verified, ///< the temporary password is on its way
    PasswordSent, ///< the new password was being saved: nobody knows whether it was
    PasswordChosen, ///< the new password was saved; the two-factor code is missing
    Completed, ///< has signed in on this computer before
};

struct Resumption {
    Progress progress = Progress::New;
    Account account = {};
};

/// The state to begin with.
State firstState(Resumption resumption);

/// What to remember of `state`, for firstState() next time; nothing if it says no more than was known.
std::optional<Progress> progressOf(const State& state);

} // namespace Salestrekker
