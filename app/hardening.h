// SPDX-License-Identifier: MIT
#pragma once

namespace Salestrekker {

/// First thing in main(), before Qt looks at the environment: no core dump, nothing that loads foreign code
/// or tells secrets (environment.h, logfilter.h), and name look-ups that give up before the broker does.
void hardenProcess();

} // namespace Salestrekker
