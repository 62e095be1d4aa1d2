// SPDX-License-Identifier: MIT
#pragma once

#include "authbackend.h"

namespace Salestrekker {

/// Names as they stand in the code, for logs and reports; never for a broker.
[[nodiscard]] QString nameOf(FailureKind kind);
[[nodiscard]] QString nameOf(const Request& request);

} // namespace Salestrekker
