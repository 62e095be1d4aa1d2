// SPDX-License-Identifier: MIT
#include "passwordhash.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace Salestrekker::Demo {
namespace {

QByteArray derive(const QString& password, const QByteArray& salt, int rounds)
{
    return QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha256, password.toUtf8(), salt, rounds, 32);
}

} // namespace

PasswordHash PasswordHash::of(const QString& password, int rounds)
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    const QByteArray salt(reinterpret_cast<const char*>(words), sizeof words);
    return { salt, derive(password, salt, rounds), rounds };
}

bool PasswordHash::matches(const QString& password) const
{
    // Derived even where there is no password, so that an unknown address answers no faster.
    const QByteArray candidate = derive(password, salt, rounds);
    return isSet() && candidate == key;
}

} // namespace Salestrekker::Demo
