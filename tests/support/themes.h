// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

// Palettes as desktops set them.
namespace Salestrekker::Testing {

struct NamedPalette {
    const char* name;
    QPalette palette;
};

/// "light" (Fusion's own), "dark" (KDE's Breeze Dark), "high contrast" (Windows' black one).
QList<NamedPalette> themes();

} // namespace Salestrekker::Testing
