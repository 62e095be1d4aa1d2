// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "finding.h"

namespace Salestrekker {

/// Whether a server of kind oauth is there and answers as one at every address that it names. Signs nobody
/// in: what is sent is refused by every server (a grant and a response type that there are none of).
QList<Finding> checkOAuth(const Configuration& configuration);

} // namespace Salestrekker
