// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace Salestrekker {

/// Windows: the values of a key of HKEY_LOCAL_MACHINE and of its subkeys, "subkey/value" -> text; numbers in
/// decimal. Empty if there is no such key. Reads only: QSettings would make the key where it may.
QMap<QString, QString> machineRegistry(const QString& key);

} // namespace Salestrekker
