// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

class QAbstractButton;
class QWidget;

/// The one place for colours. All of them are derived from a palette, so that light, dark and high-contrast
/// themes come out right, and each has the contrast that WCAG 2.2 AA wants (text 4.5, other parts 3) against
/// what it is drawn on.
namespace Salestrekker::Theme {

/// Before the application is made: the style that these colours are for, where the system's own would not
/// show them.
void useStyle();

enum class Severity { Information, Warning, Error };

[[nodiscard]] bool isDark(const QPalette& palette);
/// Text and background are (nearly) black and white: nothing is tinted then.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

/// The meter's fill, and the tick of what is done.
[[nodiscard]] QColor green(const QPalette& palette);
/// What the meter's fill runs in.
[[nodiscard]] QColor groove(const QPalette& palette);
/// Line around a field, a meter, a mark that is open.
[[nodiscard]] QColor outline(const QPalette& palette);
/// The system's own accent, where it marks something that must be seen.
[[nodiscard]] QColor accent(const QPalette& palette);
[[nodiscard]] QColor link(const QPalette& palette);
/// Text that is there for whoever looks for it.
[[nodiscard]] QColor quietText(const QPalette& palette);
/// Behind the list of steps.
[[nodiscard]] QColor panel(const QPalette& palette);
/// Symbol and edge of a message.
[[nodiscard]] QColor severity(const QPalette& palette, Severity severity);
/// Behind the text of a message.
[[nodiscard]] QColor tint(const QPalette& palette, Severity severity);

/// A text field's palette: Qt's Fusion style derives the outline from the window's colour, too faint to be
/// told from the window.
[[nodiscard]] QPalette fieldPalette(const QPalette& palette);
/// Of the one button that leads on.
[[nodiscard]] QPalette primaryButtonPalette(const QPalette& palette);
/// Of a label that is quiet.
[[nodiscard]] QPalette quietPalette(const QPalette& palette);

/// Room between groups of widgets, and around a page: follows the size of the font.
[[nodiscard]] int gap(const QWidget* widget);
/// Gives `button` room around its text; again whenever the text changes.
void makeRoomy(QAbstractButton* button);
/// Side of a small symbol beside a text.
[[nodiscard]] int symbolSize(const QWidget* widget);

} // namespace Salestrekker::Theme
