// SPDX-License-Identifier: MIT
#include "sha256.h"

#include "libgcrypt.h"

#include <QString>

#include <gcrypt.h>

namespace Salestrekker {
namespace {

// libgcrypt overwrites what it has worked on when a handle is closed.
QByteArray digest(QByteArrayView key, std::initializer_list<QByteArrayView> parts, unsigned flags)
{
    initialiseLibgcrypt();
    gcry_md_hd_t handle = nullptr;
    if (gcry_md_open(&handle, GCRY_MD_SHA256, flags) != 0)
        qFatal("libgcrypt has no SHA-256");
    if (flags & GCRY_MD_FLAG_HMAC)
        gcry_md_setkey(handle, key.data(), static_cast<std::size_t>(key.size()));
    for (const QByteArrayView part : parts)
        gcry_md_write(handle, part.data(), static_cast<std::size_t>(part.size()));
    QByteArray result(reinterpret_cast<const char*>(gcry_md_read(handle, GCRY_MD_SHA256)), 32);
    gcry_md_close(handle);
    return result;
}

} // namespace

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    return digest({}, parts, 0);
}

QByteArray hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    return digest(key, parts, GCRY_MD_FLAG_HMAC);
}

QString secretHash(const QString& username, const QString& clientId, const QString& clientSecret)
{
    const QByteArray hash
        = hmacSha256(clientSecret.toUtf8(), { username.toUtf8(), clientId.toUtf8() }).toBase64();
    return QString::fromLatin1(hash);
}

} // namespace Salestrekker
