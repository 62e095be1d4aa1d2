// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Salestrekker {

/// The same text for every way to name the desktop and settings that this process belongs to: 16 digits,
/// without a meaning.
QString desktopName();

/// Of an X11 display (X(7), "Display names"): ":0", ":0.0", "unix:0" and "host/unix:0.1" are one.
QString plainDisplay(const QString& display);

/// `path` without symbolic links, also where its last parts do not exist yet.
QString plainPath(const QString& path);

} // namespace Salestrekker
