// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace Salestrekker {

/// Runs the event loop, without input of windows, and asks `isDone` every few milliseconds until it says
/// true, or the time is over. Gives the last answer. Only where there is no window: before it, after it, or
/// in a start without one. A window never waits.
bool waitUntil(int milliseconds, const std::function<bool()>& isDone);

} // namespace Salestrekker
