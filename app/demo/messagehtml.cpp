// SPDX-License-Identifier: MIT
#include "messagehtml.h"

#include <QUrl>

namespace Salestrekker::Demo {
namespace {

QString anchor(const QString& address, const QString& text, const QColor& colour, const QString& style)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2;%3\">%4</a>")
        .arg(address.toHtmlEscaped(), colour.name(), style, text.toHtmlEscaped());
}

} // namespace

QString messageHtml(const OutboxMessage& message, const QColor& accent, const QColor& bubble)
{
    QString html = message.body.trimmed().toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    const auto replace = [&html](const QString& value, const QString& by) {
        if (!value.isEmpty())
            html.replace(value.toHtmlEscaped(), by);
    };
    // The link first: the code is part of it.
    const QString placeholder = QStringLiteral("\x01");
    replace(message.link, placeholder);
    const QString value = message.temporaryPassword.isEmpty() ? message.code : message.temporaryPassword;
    const QString copyAddress = QStringLiteral("copy:") + QString::fromLatin1(QUrl::toPercentEncoding(value));
    replace(value,
        anchor(copyAddress, value, accent,
            QStringLiteral("font-size:x-large;font-weight:600;font-family:monospace;text-decoration:none")));
    html.replace(placeholder,
        anchor(message.link, QStringLiteral("verify my email address"), accent,
            QStringLiteral("font-weight:600")));
    if (message.channel != QLatin1String("sms"))
        return html;
    return QStringLiteral("<table cellpadding=\"12\" bgcolor=\"%1\"><tr><td>%2</td></tr></table>")
        .arg(bubble.name(), html);
}

} // namespace Salestrekker::Demo
