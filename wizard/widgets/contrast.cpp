// SPDX-License-Identifier: MIT
#include "contrast.h"

#include <algorithm>
#include <cmath>

namespace Salestrekker {
namespace {

// WCAG 2.2, "relative luminance".
double luminance(const QColor& colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({ luminance(one), luminance(other) });
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto mix
        = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return { mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue()) };
}

QColor opposite(const QColor& background)
{
    const QColor white(Qt::white), black(Qt::black);
    return contrast(white, background) >= contrast(black, background) ? white : black;
}

QColor readable(const QColor& wanted, const QColor& background, double ratio)
{
    const QColor limit = opposite(background);
    QColor colour = wanted;
    for (int step = 1; step <= 20 && contrast(colour, background) < ratio; ++step)
        colour = mixed(limit, wanted, step / 20.0);
    return colour;
}

} // namespace Salestrekker
