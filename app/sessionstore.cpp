// SPDX-License-Identifier: MIT
#include "sessionstore.h"

#include "shortname.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace Salestrekker {
namespace {

using L = QLatin1String;

std::optional<SessionStore::Stored> unpack(const Secret& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.reveal().toUtf8()).object();
    SessionStore::Stored stored{ json[L("email")].toString(), Secret(json[L("refresh_token")].toString()),
        json[L("session")].toString().toUtf8() };
    if (stored.refreshToken.isEmpty())
        return {};
    return stored;
}

QByteArray hashOf(const Secret& refreshToken)
{
    return QCryptographicHash::hash(refreshToken.reveal().toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SessionStore::SessionStore(Keyring& keyring, const QString& endpoint)
    : m_keyring(keyring), m_name(QStringLiteral("session@") + endpoint)
{
}

void SessionStore::load(std::function<void(std::optional<Stored>)> done)
{
    m_keyring.read(m_name, [done, known = m_known](const Secret& text) {
        auto stored = unpack(text);
        known->kept = stored ? hashOf(stored->refreshToken) : QByteArray();
        if (stored)
            known->accounts.insert(known->kept, stored->email);
        done(std::move(stored));
    });
}

void SessionStore::save(const QString& email, const Tokens& tokens, std::function<void(bool)> done)
{
    const QByteArray hash = hashOf(tokens.refreshToken);
    m_known->accounts.insert(hash, email);
    const QJsonObject json{ { L("email"), email },
        { L("refresh_token"), tokens.refreshToken.reveal().toString() },
        { L("session"), QString::fromUtf8(tokens.session) } };
    m_keyring.write(m_name, Secret(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))),
        [done, hash, known = m_known](bool kept) {
            known->kept = kept ? hash : QByteArray();
            done(kept);
        });
}

void SessionStore::forget(std::function<void(bool)> done)
{
    m_known->kept.clear();
    m_keyring.erase(m_name, std::move(done));
}

QString SessionStore::idOf(const Secret& refreshToken)
{
    return shortName(refreshToken.reveal().toString());
}

QString SessionStore::accountOf(const Secret& refreshToken) const
{
    return m_known->accounts.value(hashOf(refreshToken));
}

bool SessionStore::isKept(const Secret& refreshToken) const
{
    return m_known->kept == hashOf(refreshToken);
}

} // namespace Salestrekker
