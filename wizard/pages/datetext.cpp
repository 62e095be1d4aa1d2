// SPDX-License-Identifier: MIT
#include "datetext.h"

#include <QDate>
#include <QLocale>

namespace Salestrekker {
namespace {

// Without the invisible marks that Arabic has in it.
QString shortFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    format.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return format;
}

QString formatWithFullYear()
{
    QString format = shortFormat();
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format.contains(QLatin1String("yyyy")) ? format : format.replace(u'y', QLatin1String("yyyy"));
}

// Digits of any script, and none of those marks.
QString tidied(const QString& typed)
{
    QString text;
    for (const QChar c : typed.trimmed()) {
        if (c.digitValue() >= 0)
            text += QChar(u'0' + c.digitValue());
        else if (c.category() != QChar::Other_Format)
            text += c;
    }
    return text;
}

} // namespace

QString exampleDate()
{
    return QLocale::c().toString(QDate(1990, 12, 31), formatWithFullYear());
}

QString isoDate(const QString& typed)
{
    const QString text = tidied(typed);
    QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        date = QLocale::c().toDate(text, formatWithFullYear());
    if (!date.isValid() || date.year() < 100)
        date = QLocale::c().toDate(text, shortFormat());
    const QDate today = QDate::currentDate();
    if (date.isValid() && date > today)
        date = date.addYears(-100); // "90" is 1990
    return date.isValid() && date <= today && date.year() > 1870 ? date.toString(Qt::ISODate) : QString();
}

} // namespace Salestrekker
