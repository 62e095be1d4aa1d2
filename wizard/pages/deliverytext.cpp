// SPDX-License-Identifier: MIT
#include "deliverytext.h"

#include "isolated.h"

#include <QCoreApplication>

namespace Salestrekker {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeliveryText)
public:
    static QString sent(const QString& sms, const QString& email)
    {
        if (email.isEmpty())
            return tr("We sent a code by SMS to %1.", "where the code is").arg(sms);
        if (sms.isEmpty())
            return tr("We sent a code by email to %1.", "where the code is").arg(email);
        return tr("We sent a code by SMS to %1 and by email to %2.", "where the code is").arg(sms, email);
    }
    static QString sentSomewhere() { return tr("Enter the code that we sent you.", "where the code is"); }
};

} // namespace

QString deliveryText(const QList<Delivery>& deliveries)
{
    QString sms, email;
    for (const Delivery& delivery : deliveries)
        (delivery.channel == QLatin1String("sms") ? sms : email) = delivery.to;
    return sms.isEmpty() && email.isEmpty()
        ? Text::sentSomewhere()
        : Text::sent(sms.isEmpty() ? sms : isolated(sms), email.isEmpty() ? email : isolated(email));
}

} // namespace Salestrekker
