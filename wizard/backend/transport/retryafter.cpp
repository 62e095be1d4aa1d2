// SPDX-License-Identifier: MIT
#include "retryafter.h"

#include <QLocale>

namespace Salestrekker {

QDateTime httpDate(const QByteArray& text)
{
    auto date = QLocale::c().toDateTime(
        QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::chrono::seconds retryAfter(const QByteArray& header, const QDateTime& serverNow)
{
    constexpr qint64 longest = 24 * 60 * 60;
    bool isNumber = false;
    qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime until = httpDate(header);
        if (!until.isValid())
            return std::chrono::seconds(0);
        seconds = (serverNow.isValid() ? serverNow : QDateTime::currentDateTimeUtc()).secsTo(until);
    }
    return std::chrono::seconds(qBound(qint64(0), seconds, longest));
}

} // namespace Salestrekker
