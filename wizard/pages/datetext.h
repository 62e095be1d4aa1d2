// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Salestrekker {

/// A date as people write it here: "31/12/1990" in Australia.
QString exampleDate();

/// `typed`, in the form of the default locale (two or four digits for the year) or as in ISO 8601, as
/// "1990-12-31" (OpenID Connect Core 1.0, 5.1, "birthdate"). Empty if it is no date, or one that is not past.
QString isoDate(const QString& typed);

} // namespace Salestrekker
