// SPDX-License-Identifier: MIT
#pragma once

#include "outcomes.h"

namespace Salestrekker::Testing {

/// A sign-in that takes events, and looks after each at what must hold whatever happened.
class CheckedWalk {
public:
    explicit CheckedWalk(State first = firstState({})) : state(std::move(first)) { }

    /// Takes one event. What is to be sent then is in `sent`.
    void step(Event event);

    State state;
    std::optional<Request> sent;
    const char* broken = nullptr; ///< the first rule that did not hold

private:
    void check(bool holds, const char* rule)
    {
        if (!holds && !broken)
            broken = rule;
    }
    void checkRequest(const Standing& before, bool isAnswer, bool byItself);
    void checkMessages();
    void checkSecrets();
    void checkPauses();

    bool m_mayBeEarlier = false; ///< the password that was saved may not be the latest that was entered
    int m_requests = 0; ///< since the latest press, or what began by itself
};

} // namespace Salestrekker::Testing
