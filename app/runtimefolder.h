// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Salestrekker {

/// Where programs of this user meet (sockets, locks): a folder that nobody else can enter. Unix: the runtime
/// location of QStandardPaths (XDG_RUNTIME_DIR; without it /tmp/runtime-USER, which Qt makes), its owner and
/// mode 0700 checked, through symbolic links. macOS and Windows: this program's folder among the user's own
/// data, made where it is missing. Nothing if there is none: then nothing may be shared.
std::optional<QString> safeRuntimeFolder();

/// A file of this program in it, by a name that is short enough for a socket's path (on macOS 103 bytes, of
/// which the user's name is a part).
std::optional<QString> sharedFile(const QString& name);

/// True if `folder` is this user's own and nobody else's: Unix: owner and mode 0700. Windows: a user's data
/// are closed to others by the access list that they inherit.
bool isOurs(const QString& folder);

} // namespace Salestrekker
