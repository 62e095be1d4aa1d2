// SPDX-License-Identifier: MIT
#include "twofactortexts.h"

#include "deliverytext.h"
#include "isolated.h"

#include <QCoreApplication>

namespace Salestrekker {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TwoFactorPage)
};

} // namespace

QString TwoFactorTexts::heading()
{
    return Text::tr("Two-factor authentication", "page title");
}

QString TwoFactorTexts::introduction()
{
    return Text::tr("The last check: a code that only you can receive.", "page subtitle");
}

QString TwoFactorTexts::help(const QString& supportAddress)
{
    return Text::tr("The code is sent to your mobile phone by SMS and to your account’s email address. Enter "
                    "it in the field and press “Verify code”; if you no longer have that phone, please "
                    "contact us at %1.",
        "help")
        .arg(supportAddress);
}

QString TwoFactorTexts::commit()
{
    return Text::tr("Verify code", "button");
}

QString TwoFactorTexts::code()
{
    return Text::tr("Two-factor code", "field");
}

QString TwoFactorTexts::missing(int length)
{
    return length > 0 ? Text::tr("Enter all %n digits of the code.", "what is missing", length)
                      : Text::tr("Enter the code.", "what is missing");
}

QString TwoFactorTexts::destination(const QList<Delivery>& deliveries)
{
    if (deliveries.isEmpty())
        return Text::tr("Enter the code that your authenticator app shows.", "where the code is");
    return deliveryText(deliveries);
}

QString TwoFactorTexts::method(const Method& method)
{
    if (method.id == QLatin1String("sms"))
        return method.to.isEmpty() ? Text::tr("Send a code by SMS", "button")
                                   : Text::tr("Send a code by SMS to %1", "button").arg(isolated(method.to));
    if (method.id == QLatin1String("email"))
        return method.to.isEmpty()
            ? Text::tr("Send a code by email", "button")
            : Text::tr("Send a code by email to %1", "button").arg(isolated(method.to));
    if (method.id == QLatin1String("totp"))
        return Text::tr("Use the code of my authenticator app", "button");
    return Text::tr("Use another way: %1", "button").arg(isolated(method.id.left(40)));
}

} // namespace Salestrekker
