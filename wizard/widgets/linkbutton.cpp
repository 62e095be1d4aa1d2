// SPDX-License-Identifier: MIT
#include "linkbutton.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace Salestrekker {
namespace {

constexpr int edge = 2; // room for the focus frame, in device-independent pixels

constexpr int flags = Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeading;

} // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

QSize LinkButton::sizeHint() const
{
    // Not horizontalAdvance(): what is drawn may be wider by a pixel, and would be wrapped.
    const QSize line = fontMetrics().size(Qt::TextSingleLine, text());
    return { line.width() + 2 * edge + 2, line.height() + 2 * edge };
}

QSize LinkButton::minimumSizeHint() const
{
    int widest = 0;
    for (const QString& word : text().split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return { widest + 2 * edge + 1, fontMetrics().height() + 2 * edge };
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * edge, 1 << 16);
    return fontMetrics().boundingRect(room, flags, text()).height() + 2 * edge;
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont font = painter.font();
    font.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(font);
    painter.setPen(
        isEnabled() ? Theme::link(palette()) : palette().color(QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect().adjusted(edge, edge, -edge, -edge), flags, text());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(QPalette::Window);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace Salestrekker
