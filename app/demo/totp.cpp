// SPDX-License-Identifier: MIT
#include "totp.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace Salestrekker::Demo {
namespace {

// RFC 4648, 6
QByteArray fromBase32(const QString& text)
{
    static const QString alphabet = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const QChar c : text.toUpper()) {
        const auto value = alphabet.indexOf(c);
        if (value < 0)
            continue;
        buffer = (buffer << 5) | static_cast<quint32>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((buffer >> bits) & 0xff);
        }
    }
    return bytes;
}

} // namespace

QString totpCode(const QString& secret, const QDateTime& time)
{
    const quint64 counter = qToBigEndian(static_cast<quint64>(time.toSecsSinceEpoch() / 30));
    const QByteArray message(reinterpret_cast<const char*>(&counter), sizeof counter);
    const QByteArray hash
        = QMessageAuthenticationCode::hash(message, fromBase32(secret), QCryptographicHash::Sha1);
    const int offset = hash.back() & 0xf; // RFC 4226, 5.3
    const quint32 value = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffffU;
    return QStringLiteral("%1").arg(value % 1000000U, 6, 10, QLatin1Char('0'));
}

bool matchesTotp(const QString& secret, const QString& code, const QDateTime& now)
{
    return !secret.isEmpty()
        && (code == totpCode(secret, now) || code == totpCode(secret, now.addSecs(-30))
            || code == totpCode(secret, now.addSecs(30)));
}

} // namespace Salestrekker::Demo
