// SPDX-License-Identifier: MIT
#include "idtoken.h"

#include "backend/transport/strictjson.h"

#include <QStringList>

namespace Salestrekker {

std::optional<QJsonObject> idTokenClaims(const QString& jwt)
{
    const QStringList parts = jwt.split(u'.');
    if (parts.size() != 3)
        return {};
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return parseStrictJson(QByteArray::fromBase64(parts[1].toLatin1(), options));
}

Person personFrom(const QJsonObject& claims, const QString& organisationClaim)
{
    constexpr qsizetype longest = 200;
    const auto text
        = [&claims](const QString& name) { return claims[name].toString().simplified().left(longest); };
    QString name = text(QStringLiteral("name"));
    if (name.isEmpty()) {
        const QString both = text(QStringLiteral("given_name")) + u' ' + text(QStringLiteral("family_name"));
        name = both.trimmed().left(longest);
    }
    return { name, text(QStringLiteral("email")), text(organisationClaim) };
}

} // namespace Salestrekker
