// SPDX-License-Identifier: MIT
#include "policymeter.h"

#include "theme.h"

#include <QEvent>

namespace Salestrekker {

PolicyMeter::PolicyMeter(QWidget* parent) : QProgressBar(parent)
{
    setRange(0, 100);
    setValue(0);
    colour();
}

void PolicyMeter::setLevel(int percent, const QString& words)
{
    m_words = words;
    setValue(percent);
    setAccessibleDescription(words);
    update();
}

void PolicyMeter::changeEvent(QEvent* event)
{
    QProgressBar::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        colour();
}

void PolicyMeter::colour()
{
    if (m_colouring)
        return;
    m_colouring = true;
    QPalette own = palette();
    own.setColor(QPalette::Highlight, Theme::meterGreen(own));
    own.setColor(QPalette::HighlightedText, Theme::isDark(own) ? Qt::black : Qt::white);
    setPalette(own);
    m_colouring = false;
}

} // namespace Salestrekker
