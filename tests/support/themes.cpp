// SPDX-License-Identifier: MIT
#include "themes.h"

#include <QApplication>
#include <QStyle>

namespace Salestrekker::Testing {
namespace {

QPalette fromColours(const QColor& window, const QColor& base, const QColor& button, const QColor& text,
    const QColor& highlight, const QColor& highlightedText, const QColor& link)
{
    QPalette palette(text, button, button.lighter(), button.darker(), button, text, Qt::white, base, window);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlightedText);
    palette.setColor(QPalette::Link, link);
    QColor faint = text;
    faint.setAlpha(110);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace

QList<NamedPalette> themes()
{
    return { { "light", QApplication::style()->standardPalette() },
        { "dark",
            fromColours({ 42, 46, 50 }, { 27, 30, 32 }, { 49, 54, 59 }, { 252, 252, 252 }, { 61, 174, 233 },
                { 252, 252, 252 }, { 29, 153, 243 }) },
        { "high contrast",
            fromColours(
                Qt::black, Qt::black, Qt::black, Qt::white, { 26, 235, 255 }, Qt::black, { 255, 255, 0 }) } };
}

} // namespace Salestrekker::Testing
