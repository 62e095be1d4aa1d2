// SPDX-License-Identifier: MIT
#include "policymeter.h"

#include "accessibleupdates.h"
#include "mark.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>

namespace Salestrekker {

PolicyMeter::PolicyMeter(QWidget* parent) : QProgressBar(parent)
{
    setRange(0, 100);
    setValue(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PolicyMeter::setLevel(int percent, const QString& words)
{
    setValue(percent);
    m_words = words;
    describe(this, words);
    update();
}

QRect PolicyMeter::barRect() const
{
    return { 0, 0, width(), fontMetrics().height() * 2 / 3 };
}

QSize PolicyMeter::sizeHint() const
{
    const int line = fontMetrics().height();
    return { line * 12, line * 2 / 3 + line / 4 + line };
}

QSize PolicyMeter::minimumSizeHint() const
{
    return { fontMetrics().height() * 6, sizeHint().height() };
}

void PolicyMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = QRectF(barRect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal round = bar.height() / 2;
    QPainterPath shape;
    shape.addRoundedRect(bar, round, round);
    painter.fillPath(shape, Theme::groove(palette()));
    painter.save();
    painter.setClipPath(shape);
    QRectF filled = bar;
    filled.setWidth(bar.width() * value() / 100);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored)
        filled.moveRight(bar.right());
    painter.fillRect(filled, Theme::green(palette()));
    painter.restore();
    painter.setPen(Theme::outline(palette()));
    painter.drawPath(shape);

    const int line = fontMetrics().height();
    QRect words(0, height() - line, width(), line);
    if (value() == 100) {
        const int size = line * 9 / 10, room = size + line / 3;
        paintMark(painter,
            QRectF(mirrored ? width() - size : 0, words.top() + (line - size) / 2.0, size, size), Mark::Done,
            palette());
        words.adjust(mirrored ? 0 : room, 0, mirrored ? -room : 0, 0);
    }
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
        fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
}

} // namespace Salestrekker
