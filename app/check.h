// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"

namespace Salestrekker {

/// --check: prints each setting with where it comes from, and whether server and keyring answer, a line each.
/// 0 = no error found, 1 = an error found.
int checkSetup(const Configuration& configuration, bool json);

/// --reset: forgets this user's settings and stored session. 0 = done, 1 = something may be left; says what
/// and where.
int forgetUser();

} // namespace Salestrekker
