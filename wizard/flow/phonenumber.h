// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Salestrekker {

/// A phone number as servers want it (E.164: "+61412345678"), from how people write it: "0412 345 678",
/// "+61 (0)412-345-678". One without a country is Australian. Empty if it can't be a number: fewer than 8 or
/// more than 15 digits (E.164, 6.1), or anything but digits, spaces, hyphens, dots and brackets.
QString tidyPhoneNumber(const QString& typed);

/// An Australian number as it is written there: "0412 345 678", "(02) 9876 5432" (ACMA). Any other is left as
/// it is.
QString shownPhoneNumber(const QString& typed);

} // namespace Salestrekker
