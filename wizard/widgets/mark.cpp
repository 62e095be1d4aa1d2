// SPDX-License-Identifier: MIT
#include "mark.h"

#include "contrast.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>

namespace Salestrekker {

void paintMark(
    QPainter& painter, const QRectF& box, Mark mark, const QPalette& palette, const QString& number)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = std::max(1.0, box.width() / 12);
    const QColor fill = mark == Mark::Done ? Theme::green(palette) : Theme::accent(palette);
    if (mark == Mark::Open) {
        painter.setPen(QPen(Theme::outline(palette), line));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(line, line, -line, -line));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawEllipse(box.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    }
    if (mark == Mark::Done) {
        QPainterPath tick;
        tick.moveTo(box.left() + box.width() * 0.28, box.top() + box.height() * 0.53);
        tick.lineTo(box.left() + box.width() * 0.44, box.top() + box.height() * 0.68);
        tick.lineTo(box.left() + box.width() * 0.73, box.top() + box.height() * 0.34);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(opposite(fill), line * 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
    } else if (!number.isEmpty()) {
        painter.setPen(mark == Mark::Open ? Theme::quietText(palette) : opposite(fill));
        painter.drawText(box, Qt::AlignCenter, number);
    }
    painter.restore();
}

} // namespace Salestrekker
