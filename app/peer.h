// SPDX-License-Identifier: MIT
#pragma once

#include <qglobal.h>

namespace Salestrekker {

/// True if the process at the other end of a local socket (Windows: named pipe) is one of this user's.
/// `descriptor`: QLocalSocket::socketDescriptor(). `isServer`: this process listens.
bool isOurUser(qintptr descriptor, bool isServer);

} // namespace Salestrekker
