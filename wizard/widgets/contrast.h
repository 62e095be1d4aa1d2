// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace Salestrekker {

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// `share` (0 to 1) of `one`, the rest of `other`.
[[nodiscard]] QColor mixed(const QColor& one, const QColor& other, double share);

/// Black or white, whichever stands out more from `background`.
[[nodiscard]] QColor opposite(const QColor& background);

/// `wanted`, moved towards opposite(background) as far as it takes to reach `ratio` against it.
[[nodiscard]] QColor readable(const QColor& wanted, const QColor& background, double ratio);

} // namespace Salestrekker
