// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace Salestrekker::Demo {

/// Ends `app` when its standard input closes, where that is a pipe: whoever started it has gone.
void endWithInput(QCoreApplication& app);

} // namespace Salestrekker::Demo
