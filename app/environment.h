// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace Salestrekker {

/// A variable of the environment that Qt or a library below it obeys, and this program must not.
struct UnsafeVariable {
    enum class Because {
        LoadsCode, ///< a library, or a program, of whoever set it
        MovesFiles, ///< trusted certificates, settings, addresses
        TellsSecrets, ///< keys, or what passes, into a file or the log
        OpensDoor, ///< somebody else could watch or steer
    };
    const char* name;
    Because because;
    const char* source; ///< where it is documented
};

/// All of them. What people and tests need stays: QT_QPA_PLATFORM, QT_QPA_PLATFORMTHEME, QT_STYLE_OVERRIDE
/// (names of plugins, which come from Qt's own folder), QT_IM_MODULE, XMODIFIERS, QT_SCALE_FACTOR and the
/// like, QT_LINUX_ACCESSIBILITY_ALWAYS_ON, QT_LOGGING_RULES (logfilter.h), QT_FORCE_STDERR_LOGGING,
/// FONTCONFIG_FILE, http_proxy, XDG_…_HOME. What the loader and the C library read before main() (LD_PRELOAD,
/// GLIBC_TUNABLES) is past changing: whoever sets those runs this program as they like.
std::span<const UnsafeVariable> unsafeVariables();

/// Before anything reads them: first thing in main().
void unsetUnsafeVariables();

} // namespace Salestrekker
