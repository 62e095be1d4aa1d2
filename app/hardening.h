// SPDX-License-Identifier: MIT
#pragma once

namespace Salestrekker {

/// First thing in main(), before Qt looks at the environment: no core dump, no foreign OpenSSL or plugin
/// directories, and name look-ups that give up before the broker does.
void hardenProcess();

} // namespace Salestrekker
