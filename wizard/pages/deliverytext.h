// SPDX-License-Identifier: MIT
#pragma once

#include "flow/challenge.h"

namespace Salestrekker {

/// Where a code went, in a sentence: "We sent a code by SMS to ••• 678 and by email to b•••@example.com."
/// The destinations are foreign text: show it as plain text.
QString deliveryText(const QList<Delivery>& deliveries);

} // namespace Salestrekker
