// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace Salestrekker {

/// Time since this computer was started, with the time that it slept. Setting the date changes nothing: what
/// a server counts down is counted down here alike. (A steady clock stands still in a sleeping computer, the
/// calendar can be set.)
///
/// CLOCK_BOOTTIME (clock_gettime(2)), mach_continuous_time (mach/mach_time.h), GetTickCount64
/// (learn.microsoft.com, "includes time the system spends in sleep or hibernation"). Only differences mean
/// anything, and only until the next start of the computer.
std::chrono::milliseconds realTime();

/// realTime, or in a test one that can be set.
using RealTime = std::chrono::milliseconds (*)();

} // namespace Salestrekker
