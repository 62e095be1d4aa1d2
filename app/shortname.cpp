// SPDX-License-Identifier: MIT
#include "shortname.h"

#include <QCryptographicHash>

namespace Salestrekker {

QString shortName(const QString& text)
{
    const QByteArray digits = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digits.left(16));
}

} // namespace Salestrekker
