// SPDX-License-Identifier: MIT
#pragma once

namespace Salestrekker {

/// QT_LOGGING_RULES can turn on what Qt says of itself for its developers, keys and clipboard among it.
/// Warnings stay as the rules have them; of everything below only what IT staff may need and can hold no
/// secret: this program's own categories, plugins, screens and TLS. First thing in main(), before a category
/// is used.
void keepSecretsOutOfLog();

} // namespace Salestrekker
