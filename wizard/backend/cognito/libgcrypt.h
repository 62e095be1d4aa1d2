// SPDX-License-Identifier: MIT
#pragma once

namespace Salestrekker {

/// To be called before anything else of libgcrypt ("Initializing the library" in its manual). Does nothing
/// the second time; any thread may call it.
void initialiseLibgcrypt();

} // namespace Salestrekker
