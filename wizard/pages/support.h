// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace Salestrekker {

/// Where help and the product are (configuration, group "support").
struct Support {
    QString email = QStringLiteral("support@salestrekker.com");
    QUrl helpUrl;
    QUrl accountSettingsUrl;
    QUrl applicationUrl;
};

/// Why somebody writes to support: decides what the prepared message says.
enum class SupportTopic { NoEmail, VerificationExpired, SignIn };

/// A mailto: address (RFC 6068) with subject and text filled in; no code or password is in it.
QUrl supportMessage(const Support& support, SupportTopic topic, const QString& brokersAddress);

} // namespace Salestrekker
