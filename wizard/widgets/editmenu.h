// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace Salestrekker {

class TextField;

/// The context menu of a line, as QLineEdit's own (createStandardContextMenu), whose making reads the
/// clipboard to know whether there is anything to paste. Here one may always try.
QMenu* editMenu(TextField* line);

} // namespace Salestrekker
