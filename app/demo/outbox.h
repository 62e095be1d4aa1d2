// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QObject>

namespace Salestrekker::Demo {

/// An e-mail or SMS that the demo organisation has sent.
struct OutboxMessage {
    int id = 0;
    QDateTime time; ///< by the organisation's clock, UTC
    QString channel; ///< "email" or "sms"
    QString to;
    QString subject; ///< empty for an SMS
    QString body;
    QString code; ///< where the body has one
    QString temporaryPassword; ///< likewise
    QString link; ///< salestrekker://…, likewise
};

/// Everything sent, oldest first.
class Outbox : public QObject {
    Q_OBJECT
public:
    void send(OutboxMessage message); ///< gives it its id
    [[nodiscard]] const QList<OutboxMessage>& messages() const { return m_messages; }
    [[nodiscard]] QJsonArray toJson() const;

Q_SIGNALS:
    void sent(const Salestrekker::Demo::OutboxMessage& message);

private:
    QList<OutboxMessage> m_messages;
};

} // namespace Salestrekker::Demo
