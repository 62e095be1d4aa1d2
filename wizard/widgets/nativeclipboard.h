// SPDX-License-Identifier: MIT
#pragma once

#include "foreignclipboard.h"

namespace Salestrekker {

/// By a connection of its own to the X server (ICCCM 2.4, 2.7.2).
ForeignClipboard* lookOnX11(QClipboard::Mode mode, QObject* parent);

/// By a thread, since Windows asks the owner for what it has only promised (delayed rendering).
ForeignClipboard* lookOnWindows(QObject* parent);

} // namespace Salestrekker
