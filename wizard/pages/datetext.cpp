// SPDX-License-Identifier: MIT
#include "datetext.h"

#include <QDate>
#include <QLocale>

namespace Salestrekker {
namespace {

QString formatWithFullYear()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

QString exampleDate()
{
    return QLocale().toString(QDate(1990, 12, 31), formatWithFullYear());
}

QString isoDate(const QString& typed)
{
    const QString text = typed.trimmed();
    QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        date = QLocale().toDate(text, formatWithFullYear());
    if (!date.isValid() || date.year() < 100)
        date = QLocale().toDate(text, QLocale::ShortFormat);
    const QDate today = QDate::currentDate();
    if (date.isValid() && date > today)
        date = date.addYears(-100); // "90" is 1990
    return date.isValid() && date <= today && date.year() > 1870 ? date.toString(Qt::ISODate) : QString();
}

} // namespace Salestrekker
