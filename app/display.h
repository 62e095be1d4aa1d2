// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

#include <memory>

namespace Salestrekker {

/// Whether there is one that somebody sees, as far as the environment, or Windows, tells.
bool hasDisplay();

/// The application; where no window can be opened, one line on standard error and the end of the program with
/// status 2, instead of Qt's several and a core dump.
std::unique_ptr<QApplication> openDisplay(int& argc, char** argv);

} // namespace Salestrekker
