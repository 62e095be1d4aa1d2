// SPDX-License-Identifier: MIT
#include "outbox.h"

#include <QJsonObject>

namespace Salestrekker::Demo {

void Outbox::send(OutboxMessage message)
{
    message.id = static_cast<int>(m_messages.size()) + 1;
    m_messages += message;
    Q_EMIT sent(message);
}

QJsonArray Outbox::toJson() const
{
    using L = QLatin1String;
    QJsonArray array;
    for (const OutboxMessage& message : m_messages) {
        array += QJsonObject{ { L("id"), message.id },
            { L("time"), message.time.toString(Qt::ISODateWithMs) }, { L("channel"), message.channel },
            { L("to"), message.to }, { L("subject"), message.subject }, { L("body"), message.body },
            { L("code"), message.code }, { L("temporary_password"), message.temporaryPassword },
            { L("link"), message.link } };
    }
    return array;
}

} // namespace Salestrekker::Demo
