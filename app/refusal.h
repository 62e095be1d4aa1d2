// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"

namespace Salestrekker {

constexpr int unusableStatus = 2; ///< contract.md: options or settings that can't be used

/// All of them in one line.
QString joined(const QList<SettingsProblem>& problems);

/// Says in one line on standard error (on Windows without a console: in a box) why the program does not
/// start. Returns its exit status.
int refuse(const QString& problem);

/// The same of settings that can't be used. Where others than who started the program have made them, and
/// there is a display, also in a window, unless somebody reads standard error on a terminal. Returns when
/// that is closed.
int refuseSettings(const Configuration& configuration, int& argc, char** argv);

} // namespace Salestrekker
