// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <optional>

namespace Salestrekker {

/// What looks wrong with a password that the server refused. Only ever a hint: it may have been meant so.
struct PasswordHint {
    enum class Kind {
        OuterSpace, ///< a space, tab or line break at an end
        Quoted, ///< wrapped in quotation marks
        FullStop, ///< ends with the full stop (or comma) of the e-mail's sentence
        HtmlEntity, ///< &amp; for &, and the like
        Invisible, ///< zero-width or other unseen characters inside
        LookAlike, ///< letters of another alphabet that look Latin, or full-width ones
    } kind;
    Secret mended; ///< the same password without that; empty if it can't be guessed
};

/// The first of those that applies to `refused`.
std::optional<PasswordHint> passwordHint(QStringView refused);

} // namespace Salestrekker
