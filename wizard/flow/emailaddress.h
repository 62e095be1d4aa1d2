// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Salestrekker {

/// `typed` without what comes along by accident: outer spaces, line ends and invisible characters, "mailto:",
/// angle brackets. The letters stay as they are.
QString tidyEmailAddress(QStringView typed);

/// True if `address` could be an e-mail address: one @, something before it, a dot inside the domain, no
/// spaces, at most 254 characters (RFC 5321, 4.5.3.1.3). Whether it exists is for the server to say.
bool looksLikeEmailAddress(QStringView address);

} // namespace Salestrekker
