// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace Salestrekker {

/// From now on not every accessibility event of Qt's goes out to the bus:
/// - none that tells the text of a password line. Qt announces each character that is typed, hidden or not.
/// - no caret's moving in a line before its focus is announced. Qt sends that first when it selects what is
/// in the
///   line, and Orca then takes the line for one that it has named already, and says nothing.
void filterAccessibleUpdates();

/// What a screen reader says of `widget` after its name. Qt announces each setting of it; this a change only.
void describe(QWidget* widget, const QString& text);

} // namespace Salestrekker
