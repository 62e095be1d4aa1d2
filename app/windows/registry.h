// SPDX-License-Identifier: MIT
#pragma once

#include "settingslevel.h"

namespace Salestrekker {

/// Windows: adds the values of a key of HKEY_LOCAL_MACHINE and of its subkeys, "subkey/value" -> text;
/// numbers in decimal, variables of REG_EXPAND_SZ expanded. Nothing if there is no such key. What can't be
/// opened or is of another type is a problem. Reads only: QSettings would make the key where it may.
void addMachineRegistry(const QString& key, SettingsLevel& level);

} // namespace Salestrekker
