// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

// The only colours named in code; everything else is the palette's.
namespace Salestrekker::Theme {

inline bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// The meter's green: at least 3:1 against the groove in either theme (WCAG 2.2, 1.4.11).
inline QColor meterGreen(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x4c, 0xc3, 0x6a) : QColor(0x1b, 0x7f, 0x3b);
}

} // namespace Salestrekker::Theme
