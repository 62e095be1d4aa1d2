// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"

namespace Salestrekker {

/// What the command line asks for.
struct Options {
    SettingsLevel settings; ///< of --config, overridden by the options of their own
    QString email;
    QString link;
    bool reset = false;
    bool check = false;
    bool json = false;
    bool quit = false;
    QString problem; ///< one line, if it is unusable
    QString information; ///< for --help and --version: printed, and that is all
};

/// `arguments`: as of QCoreApplication::arguments(), the program first.
Options parseOptions(const QStringList& arguments);

} // namespace Salestrekker
