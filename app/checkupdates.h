// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "finding.h"

namespace Salestrekker {

/// Asks for update/feed as the program would after a sign-in: can it be had, and has update/key signed it.
/// Never an error: brokers sign in without it. Empty where no feed is set.
QList<Finding> checkUpdates(const Configuration& configuration);

} // namespace Salestrekker
