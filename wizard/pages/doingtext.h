// SPDX-License-Identifier: MIT
#pragma once

#include "flow/state.h"

namespace Salestrekker {

/// What is being waited for, for the busy indicator: "Signing in…". Empty if nothing is.
QString doingText(const State& state);

} // namespace Salestrekker
