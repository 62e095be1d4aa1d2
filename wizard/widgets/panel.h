// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QWidget;

namespace Salestrekker {

/// Paints all of `widget` as a panel with round corners, from its paintEvent().
void paintPanel(QWidget* widget, const QColor& fill, const QColor& edge);

/// The same in the quiet colour that sets something apart from the page.
void paintPanel(QWidget* widget);

} // namespace Salestrekker
