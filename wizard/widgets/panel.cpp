// SPDX-License-Identifier: MIT
#include "panel.h"

#include "theme.h"

#include <QPainter>
#include <QWidget>

namespace Salestrekker {

void paintPanel(QWidget* widget, const QColor& fill, const QColor& edge)
{
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal round = Theme::gap(widget) / 2.5;
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

void paintPanel(QWidget* widget)
{
    const QPalette& palette = widget->palette();
    const QColor fill = Theme::panel(palette);
    paintPanel(widget, fill, Theme::isHighContrast(palette) ? Theme::outline(palette) : fill);
}

} // namespace Salestrekker
