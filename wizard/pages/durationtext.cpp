// SPDX-License-Identifier: MIT
#include "durationtext.h"

namespace Salestrekker {

QString shownDuration(std::chrono::seconds duration)
{
    const std::chrono::hh_mm_ss parts(duration);
    const auto twoDigits
        = [](auto part) { return QStringLiteral("%1").arg(part.count(), 2, 10, QLatin1Char('0')); };
    const QString seconds = twoDigits(parts.seconds());
    if (parts.hours().count() == 0)
        return QStringLiteral("%1:%2").arg(parts.minutes().count()).arg(seconds);
    return QStringLiteral("%1:%2:%3").arg(parts.hours().count()).arg(twoDigits(parts.minutes()), seconds);
}

} // namespace Salestrekker
