// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Salestrekker {

/// What the keyboard does to what is typed next.
struct KeyboardState {
    std::optional<bool> capsLock; ///< nothing: the platform does not say (Wayland)
    QString layout; ///< such as "DE"; empty where there is only one, or the platform does not say
};

/// Asks the platform: X11 (XKB protocol 1.0, XkbGetState; property _XKB_RULES_NAMES), Windows (GetKeyState,
/// GetKeyboardLayoutList). Takes a round trip to the X server. Windows and macOS: not tried.
KeyboardState keyboardState();

} // namespace Salestrekker
