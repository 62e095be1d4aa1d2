// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace Salestrekker {

/// "0:25": minutes and seconds, the same in every language of this program.
QString shownDuration(std::chrono::seconds duration);

} // namespace Salestrekker
