// SPDX-License-Identifier: MIT
#include "support.h"

#include <QUrlQuery>

namespace Salestrekker {
namespace {

// In English in every language of the program: it is written for those who read it.
struct Prepared {
    const char16_t* subject;
    const char16_t* reason;
};

Prepared preparedFor(SupportTopic topic)
{
    switch (topic) {
    case SupportTopic::NoEmail:
        return { u"I have not received the verification email",
            u"I have been added to an organisation on Salestrekker 2.0 but have not received the "
            u"verification email." };
    case SupportTopic::VerificationExpired:
        return { u"My verification email has expired",
            u"I received my verification email for Salestrekker 2.0 over a week ago and have not verified "
            u"yet. Could "
            u"you please perform the necessary checks and send me a new one?" };
    case SupportTopic::SignIn:
        break;
    }
    return { u"I cannot sign in", u"I cannot sign in to Salestrekker 2.0." };
}

} // namespace

QUrl supportMessage(const Support& support, SupportTopic topic, const QString& brokersAddress)
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(support.email);
    const auto encoded
        = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    const Prepared prepared = preparedFor(topic);
    const QString body = QStringLiteral("Hello,\n\n%1\n\nMy email address: %2\n\nThank you")
                             .arg(QString::fromUtf16(prepared.reason), brokersAddress);
    url.setQuery(QStringLiteral("subject=%1&body=%2")
                     .arg(encoded(QString::fromUtf16(prepared.subject)), encoded(body)));
    return url;
}

} // namespace Salestrekker
