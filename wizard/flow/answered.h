// SPDX-License-Identifier: MIT
#pragma once

#include "advance.h"

namespace Salestrekker {

/// The part of advance() for the answer that `state` awaits.
Advanced answered(State state, Outcome outcome);

/// Its two halves: what follows from a challenge, and from a failure.
Advanced challenged(State state, Challenge challenge);
Advanced failed(State state, Failure failure);

} // namespace Salestrekker
