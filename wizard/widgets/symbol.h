// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QWidget;

namespace Salestrekker {

/// A symbol of resources/icons (`name` without ending), all of it in `colour`, `size` device-independent
/// pixels wide and high, sharp on the screen that `widget` is on. Rendered once.
QPixmap symbol(const QString& name, const QColor& colour, int size, const QWidget* widget);

/// The program's icon in all sizes that desktops ask for, 16 to 128 pixels; larger ones are for installers.
QIcon programIcon();

} // namespace Salestrekker
