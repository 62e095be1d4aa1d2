// SPDX-License-Identifier: MIT
#include "textfield.h"

#include "theme.h"

namespace Salestrekker {

TextField::TextField(QWidget* parent) : PaletteAware(Theme::fieldPalette, parent)
{
    const int room = fontMetrics().height() / 5;
    setTextMargins(room, room, room, room);
}

TextField::TextField(const QString& text) : TextField()
{
    setText(text);
}

void TextField::setLeftToRight()
{
    setLayoutDirection(Qt::LeftToRight);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
}

} // namespace Salestrekker
