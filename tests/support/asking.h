// SPDX-License-Identifier: MIT
#pragma once

#include "outcomes.h"

// A backend's answer, waited for; what every backend owes is checked on the way.
namespace Salestrekker::Testing {

/// Sends, and waits for the answer: it must come exactly once, and not before control was back in the event
/// loop.
Outcome ask(AuthBackend& backend, const Request& request);

/// The continuation of a challenge that wants `Wanted`; empty if it is another outcome.
template <typename Wanted> QByteArray continuation(const Outcome& outcome)
{
    const auto* challenge = std::get_if<Challenge>(&outcome);
    return challenge && std::holds_alternative<Wanted>(challenge->wanted) ? challenge->continuation
                                                                          : QByteArray();
}

template <typename Wanted> bool wants(const Outcome& outcome)
{
    const auto* challenge = std::get_if<Challenge>(&outcome);
    return challenge && std::holds_alternative<Wanted>(challenge->wanted);
}

/// The kind of a failure; ProtocolError if it is none.
FailureKind kind(const Outcome& outcome);

/// "WrongCode", "CodeWanted", "Tokens": for messages and comparisons.
QString nameOf(const Outcome& outcome);

} // namespace Salestrekker::Testing
