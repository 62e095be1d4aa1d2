// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace Salestrekker {

/// "0:25": minutes and seconds, from an hour on "1:00:00"; the same in every language of this program.
QString shownDuration(std::chrono::seconds duration);

} // namespace Salestrekker
