// SPDX-License-Identifier: MIT
#include "markedlabel.h"

#include <QEvent>
#include <QPainter>

namespace Salestrekker {

MarkedLabel::MarkedLabel(QWidget* parent) : WrappedLabel(parent)
{
    makeRoom();
}

void MarkedLabel::setMark(Mark mark, const QString& number)
{
    m_mark = mark;
    m_number = number;
    update();
}

void MarkedLabel::setMarkScale(double scale)
{
    m_scale = scale;
    makeRoom();
}

int MarkedLabel::markSize() const
{
    return qRound(fontMetrics().height() * m_scale * 0.9);
}

int MarkedLabel::markGap() const
{
    return fontMetrics().height() / 2;
}

void MarkedLabel::makeRoom()
{
    const int room = markSize() + markGap();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(mirrored ? 0 : room, 0, mirrored ? room : 0, 0);
    setMinimumHeight(markSize());
}

void MarkedLabel::changeEvent(QEvent* event)
{
    WrappedLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void MarkedLabel::paintEvent(QPaintEvent* event)
{
    WrappedLabel::paintEvent(event);
    QPainter painter(this);
    const int size = markSize();
    // Beside the first line; in the middle where there is only one.
    const int line = std::min(height(), std::max(size, fontMetrics().height()));
    const int top = text().isEmpty() || height() < fontMetrics().height() * 2 ? (height() - size) / 2
                                                                              : (line - size) / 2;
    const int left = layoutDirection() == Qt::RightToLeft ? width() - size : 0;
    paintMark(painter, QRectF(left, top, size, size), m_mark, palette(), m_number);
}

} // namespace Salestrekker
