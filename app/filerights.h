// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Salestrekker {

// On the way to a file (absolute), through links as well. Unix only.

/// The first place where this user decides what is read there: a folder in which something else can be put,
/// or the file itself. What somebody owns counts as writable, since the owner can make it so. Empty if there
/// is none.
QString writablePlaceOnTheWay(const QString& fileName);

/// The folders that not every user may pass, and the file that not every user may read.
QStringList closedPlacesOnTheWay(const QString& fileName);

} // namespace Salestrekker
