// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Salestrekker {

/// `typed` without what comes along by accident: outer spaces, line ends and invisible characters, "mailto:",
/// angle brackets. The letters stay as they are.
QString tidyEmailAddress(QStringView typed);

/// True if `address` could be an e-mail address: one @, something before it, a dot inside the domain, no
/// spaces, at most 254 characters (RFC 5321, 4.5.3.1.3). Whether it exists is for the server to say.
bool looksLikeEmailAddress(QStringView address);

/// What `address` was probably meant to be, where its domain is one slip of a key (a letter too many, too
/// few, another, or two swapped) away from a mail provider that many use in Australia: "a@gmial.com" gives
/// "a@gmail.com". Only ever a hint: nothing if the domain is a provider's own, or like none.
std::optional<QString> likelyEmailAddress(QStringView address);

} // namespace Salestrekker
