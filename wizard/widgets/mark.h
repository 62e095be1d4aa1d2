// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QRectF>

class QPainter;

namespace Salestrekker {

/// The sign before a step or a rule. Told apart by its shape, not only by its colour.
enum class Mark {
    Open, ///< an empty ring
    Current, ///< a filled disc
    Done, ///< a filled disc with a tick
};

/// Within `box`, which is square. `number`, where given, stands in the ring or the disc of what is not done.
void paintMark(
    QPainter& painter, const QRectF& box, Mark mark, const QPalette& palette, const QString& number = {});

} // namespace Salestrekker
