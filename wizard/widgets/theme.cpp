// SPDX-License-Identifier: MIT
#include "theme.h"

#include "contrast.h"

#include <QAbstractButton>
#include <QApplication>

namespace Salestrekker::Theme {
namespace {

constexpr double textRatio = 4.6, partRatio = 3.1; // a little above what is asked for: pixels are rounded
constexpr QColor lightGreen(0x1b, 0x7f, 0x3b), darkGreen(0x3f, 0xb8, 0x5f), amber(0xb2, 0x6a, 0x00),
    red(0xc6, 0x28, 0x28);

QColor window(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window);
}
QColor text(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText);
}

// On whatever a page may lie on: QWizard gives pages the base colour, buttons the window's.
QColor readableOnPage(const QColor& wanted, const QPalette& palette, double ratio)
{
    QColor colour = readable(wanted, window(palette), ratio);
    colour = readable(colour, palette.color(QPalette::Active, QPalette::Base), ratio);
    return readable(colour, panel(palette), ratio);
}

} // namespace

bool isDark(const QPalette& palette)
{
    return window(palette).lightness() < 128;
}

bool isHighContrast(const QPalette& palette)
{
    return contrast(text(palette), window(palette)) > 20;
}

QColor groove(const QPalette& palette)
{
    return isHighContrast(palette) ? window(palette) : mixed(text(palette), window(palette), 0.1);
}

QColor green(const QPalette& palette)
{
    const QColor wanted = isDark(palette) ? darkGreen : lightGreen;
    return readableOnPage(readable(wanted, groove(palette), partRatio), palette, partRatio);
}

QColor outline(const QPalette& palette)
{
    if (isHighContrast(palette))
        return text(palette);
    return readableOnPage(mixed(text(palette), window(palette), 0.45), palette, partRatio);
}

QColor accent(const QPalette& palette)
{
    return readableOnPage(palette.color(QPalette::Active, QPalette::Highlight), palette, textRatio);
}

QColor link(const QPalette& palette)
{
    // Not QPalette::Link, which is plain blue almost everywhere.
    return isHighContrast(palette) ? palette.color(QPalette::Active, QPalette::Link) : accent(palette);
}

QColor quietText(const QPalette& palette)
{
    if (isHighContrast(palette))
        return text(palette);
    return readableOnPage(mixed(text(palette), window(palette), 0.65), palette, textRatio);
}

QColor panel(const QPalette& palette)
{
    if (isHighContrast(palette))
        return window(palette);
    return isDark(palette) ? mixed(Qt::black, window(palette), 0.2)
                           : mixed(text(palette), window(palette), 0.04);
}

QColor severity(const QPalette& palette, Severity severity)
{
    const QColor wanted = severity == Severity::Error ? red
        : severity == Severity::Warning               ? amber
                                                      : palette.color(QPalette::Active, QPalette::Highlight);
    return readable(wanted, tint(palette, severity), partRatio);
}

QColor tint(const QPalette& palette, Severity severity)
{
    if (isHighContrast(palette))
        return window(palette);
    const QColor colour = severity == Severity::Error ? red
        : severity == Severity::Warning               ? amber
                                                      : palette.color(QPalette::Active, QPalette::Highlight);
    return mixed(colour, window(palette), 0.14);
}

QPalette fieldPalette(const QPalette& palette)
{
    QPalette own = palette;
    // Fusion draws the outline in Window.darker(140), that is with its value divided by 1.4.
    QColor source = outline(palette);
    float hue = 0, saturation = 0, value = 0;
    source.getHsvF(&hue, &saturation, &value);
    // A colour lighter than white does not exist; on dark themes the outline is then a little darker.
    source.setHsvF(std::max(hue, 0.0F), saturation, std::min(1.0F, value * 1.4F));
    own.setColor(QPalette::Window, source);
    return own;
}

void useStyle()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    // The native ones paint a button as the system does, whatever its palette says: the label of the one that
    // stands out would be white on white. Nor do they go dark with Qt 6.4.
    QApplication::setStyle(QStringLiteral("fusion"));
#endif
}

QPalette primaryButtonPalette(const QPalette& palette)
{
    QPalette own = palette;
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor label = isDark(palette) && isHighContrast(palette) ? opposite(highlight) : QColor(Qt::white);
    const QColor fill = readable(highlight, label, 8.5); // Fusion makes it lighter and greyer
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        own.setColor(group, QPalette::Button, fill);
        own.setColor(group, QPalette::ButtonText, label);
        own.setColor(group, QPalette::Highlight, fill); // Fusion mixes it into a default button
    }
    return own;
}

QPalette quietPalette(const QPalette& palette)
{
    QPalette own = palette;
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        for (const auto role :
            { QPalette::WindowText, QPalette::Text }) // which of them depends on what it lies on
            own.setColor(group, role, quietText(palette));
    }
    return own;
}

int gap(const QWidget* widget)
{
    return widget->fontMetrics().height() * 3 / 4;
}

void makeRoomy(QAbstractButton* button)
{
    const int line = button->fontMetrics().height();
    const QSize needed = button->sizeHint(); // taller than a line where another font stands in (Arabic)
    button->setMinimumSize(
        std::max(needed.width() + line, line * 5), std::max(needed.height(), line * 7 / 4));
}

int symbolSize(const QWidget* widget)
{
    return widget->fontMetrics().height();
}

} // namespace Salestrekker::Theme
