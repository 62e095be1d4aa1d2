// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Salestrekker {

/// The first place on the way to `fileName` (absolute), through links as well, where this user decides what
/// is read there: a folder in which something else can be put, or the file itself. What somebody owns counts
/// as writable, since the owner can make it so. Empty if there is none. Linux only.
QString writablePlaceOnTheWay(const QString& fileName);

} // namespace Salestrekker
