// SPDX-License-Identifier: MIT
#include "durationtext.h"

namespace Salestrekker {

QString shownDuration(std::chrono::seconds duration)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(duration);
    return QStringLiteral("%1:%2")
        .arg(minutes.count())
        .arg((duration - minutes).count(), 2, 10, QLatin1Char('0'));
}

} // namespace Salestrekker
