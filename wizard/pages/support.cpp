// SPDX-License-Identifier: MIT
#include "support.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace Salestrekker {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Support)
public:
    static QString subject(SupportTopic topic)
    {
        switch (topic) {
        case SupportTopic::NoEmail:
            return tr("I have not received the verification email", "subject of an email");
        case SupportTopic::VerificationExpired:
            return tr("My verification email has expired", "subject of an email");
        case SupportTopic::SignIn:
            break;
        }
        return tr("I cannot sign in", "subject of an email");
    }
    static QString body(SupportTopic topic, const QString& address)
    {
        switch (topic) {
        case SupportTopic::NoEmail:
            return tr("Hello,\n\nI have been added to an organisation on Salestrekker 2.0 but have not "
                      "received the "
                      "verification email.\n\nMy email address: %1\n\nThank you",
                "text of an email")
                .arg(address);
        case SupportTopic::VerificationExpired:
            return tr("Hello,\n\nI received my verification email for Salestrekker 2.0 over a week ago and "
                      "have not "
                      "verified yet. Could you please perform the necessary checks and send me a new one?\n\n"
                      "My email address: %1\n\nThank you",
                "text of an email")
                .arg(address);
        case SupportTopic::SignIn:
            break;
        }
        return tr("Hello,\n\nI cannot sign in to Salestrekker 2.0.\n\nMy email address: %1\n\nThank you",
            "text of an email")
            .arg(address);
    }
};

} // namespace

QUrl supportMessage(const Support& support, SupportTopic topic, const QString& brokersAddress)
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(support.email);
    const auto encoded
        = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    url.setQuery(QStringLiteral("subject=%1&body=%2")
                     .arg(encoded(Text::subject(topic)), encoded(Text::body(topic, brokersAddress))));
    return url;
}

} // namespace Salestrekker
