// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"

namespace Salestrekker {

constexpr int keyringPatienceMs = 11000; ///< for each thing asked; the keyring gives up by itself before

/// Whether what the program remembers of this user can be kept: the file of settings.
Finding checkUserSettings();
/// The same of the keyring. Leaves nothing in it; one that is locked may ask for its password.
Finding checkKeyring();

} // namespace Salestrekker
