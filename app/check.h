// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"

namespace Salestrekker {

/// --check: prints what was found (finding.h), a line each or as JSON. 0 = no error, 1 = an error, 2 = the
/// settings can't be used, so nothing else was tried; that is said on standard error as well.
int checkSetup(const Configuration& configuration, bool json);
/// The same where the options can't be used.
int refuseCheck(const QString& problem, bool json);

/// --reset: forgets this user's settings and stored session. 0 = done, 1 = something may be left; says what
/// and where.
int forgetUser();

} // namespace Salestrekker
