// SPDX-License-Identifier: MIT
#include "sessionstore.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace Salestrekker {
namespace {

using L = QLatin1String;

// Nothing if it is not understood.
std::optional<SessionStore::Stored> unpack(const Secret& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.reveal().toUtf8()).object();
    SessionStore::Stored stored{ json[L("email")].toString(), Secret(json[L("refresh_token")].toString()),
        json[L("session")].toString().toUtf8(), json[L("ended")].toBool() };
    if (stored.refreshToken.isEmpty())
        return {};
    return stored;
}

Secret pack(const SessionStore::Stored& stored)
{
    QJsonObject json{ { L("email"), stored.email },
        { L("refresh_token"), stored.refreshToken.reveal().toString() },
        { L("session"), QString::fromUtf8(stored.session) } };
    if (stored.isEnded)
        json.insert(L("ended"), true);
    return Secret(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

SessionStore::Stored clone(const SessionStore::Stored& stored)
{
    return { stored.email, stored.refreshToken.clone(), stored.session, stored.isEnded };
}

// A token is not kept to know it again.
QByteArray hashOf(const Secret& refreshToken)
{
    return QCryptographicHash::hash(refreshToken.reveal().toUtf8(), QCryptographicHash::Sha256);
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

// What earlier programs have left to be told.
struct SessionStore::Endings {
    std::vector<SignOut> found;
    QStringList missing;
    qsizetype unread = 0;
    std::function<void(std::vector<SignOut>)> done;
};

SessionStore::SessionStore(
    Keyring& keyring, UserMemory& memory, const QString& server, int patience, QObject* parent)
    : QObject(parent), m_keyring(keyring), m_memory(memory), m_server(server), m_patience(patience)
{
}

QString SessionStore::entryOf(const QString& id)
{
    return QStringLiteral("session@") + id;
}

template <typename Done> auto SessionStore::step(Done done)
{
    ++m_changes;
    return [self = QPointer(this), done = std::move(done)](auto&&... result) {
        if (!self)
            return;
        done(std::forward<decltype(result)>(result)...); // which may begin the next step
        if (self)
            --self->m_changes;
    };
}

std::shared_ptr<SessionStore::Session> SessionStore::find(const Secret& refreshToken) const
{
    return m_sessions.value(hashOf(refreshToken));
}

std::shared_ptr<SessionStore::Session> SessionStore::named(const QString& id) const
{
    const auto found = std::find_if(
        m_sessions.cbegin(), m_sessions.cend(), [&id](const auto& session) { return session->id == id; });
    return found == m_sessions.cend() ? nullptr : *found;
}

std::shared_ptr<SessionStore::Session> SessionStore::remember(
    const Secret& refreshToken, const QString& id, const QString& email)
{
    auto session = named(id);
    if (!session)
        session = std::make_shared<Session>(Session{ .id = id, .email = email, .unkept = {} });
    return m_sessions[hashOf(refreshToken)] = session;
}

bool SessionStore::knows(const Secret& refreshToken) const
{
    return find(refreshToken) != nullptr;
}

bool SessionStore::hasKept() const
{
    return !m_memory.keptSession(m_server).isEmpty();
}

void SessionStore::load(const std::function<void(std::optional<Stored>)>& done)
{
    const QString id = m_memory.keptSession(m_server);
    m_keyring.read(entryOf(id), step([this, id, done](const std::optional<Secret>& text) {
        auto stored = text ? unpack(*text) : std::nullopt;
        if (stored)
            remember(stored->refreshToken, id, stored->email)->presence = Presence::There;
        if (!stored || !stored->isEnded)
            return done(std::move(stored));
        m_memory.noteEnded(m_server, id, [](bool) {});
        Q_EMIT endedFound(
            std::make_shared<SignOut>(SignOut{ std::move(stored->refreshToken), stored->session }));
        done({});
    }));
}

void SessionStore::latest(
    const Secret& refreshToken, const std::function<void(bool, std::optional<Stored>)>& done)
{
    const auto session = find(refreshToken);
    if (!session)
        return done(false, {});
    m_memory.refreshSessions(step([this, session, done] {
        if (session->isLeaving || !m_memory.isOpen(m_server, session->id))
            return done(true, {});
        if (session->unkept)
            return done(false, clone(*session->unkept));
        read(session, [done](std::optional<Stored> stored) {
            const bool isEnded = stored && stored->isEnded;
            done(isEnded, std::move(stored));
        });
    }));
}

void SessionStore::read(
    const std::shared_ptr<Session>& session, const std::function<void(std::optional<Stored>)>& done)
{
    m_keyring.read(entryOf(session->id), step([this, session, done](const std::optional<Secret>& text) {
        auto stored = text ? unpack(*text) : std::nullopt;
        if (stored)
            remember(stored->refreshToken, session->id, session->email);
        done(std::move(stored));
    }));
}

void SessionStore::write(
    const std::shared_ptr<Session>& session, const Stored& stored, const std::function<void(bool)>& done)
{
    const Presence before = session->presence;
    session->presence = std::max(before, Presence::Perhaps);
    m_keyring.write(entryOf(session->id), pack(stored), step([session, before, done](Keyring::Change change) {
        const bool isKept = change == Keyring::Change::Done;
        if (isKept) {
            session->presence = Presence::There;
            session->unkept.reset();
        } else if (change == Keyring::Change::Refused && session->presence == Presence::Perhaps) {
            session->presence = before;
        }
        done(isKept);
    }));
}

void SessionStore::keep(const QString& email, const Tokens& tokens, const std::function<void(Keeping)>& done)
{
    const auto known = find(tokens.refreshToken);
    if (known && known->isKept() && known->id == m_memory.keptSession(m_server))
        return done(Keeping::Kept);
    const auto session = known ? known : remember(tokens.refreshToken, newId(), email);
    session->isLeaving = false;
    const auto stored
        = std::make_shared<Stored>(Stored{ email, tokens.refreshToken.clone(), tokens.session });
    m_memory.keepSession(m_server, session->id, step([this, session, stored, done](bool isNoted) {
        // A session that no start will look for does not belong in the keyring; nor does the one that it
        // was to replace, which the next start would take up.
        if (!isNoted) {
            m_memory.keepNone(m_server);
            removeUnwanted();
            return done(Keeping::SettingsRefused);
        }
        write(session, *stored, [this, session, done](bool isKept) {
            if (!isKept && session->id == m_memory.keptSession(m_server))
                m_memory.keepNone(m_server);
            removeUnwanted();
            done(isKept ? Keeping::Kept : Keeping::KeyringRefused);
        });
    }));
}

void SessionStore::keepNone()
{
    m_memory.keepNone(m_server);
    removeUnwanted();
}

void SessionStore::renewed(const Secret& sent, const Tokens& tokens, const std::function<void()>& done)
{
    const auto session = find(sent);
    if (!session)
        return done();
    remember(tokens.refreshToken, session->id, session->email);
    const auto stored
        = std::make_shared<Stored>(Stored{ session->email, tokens.refreshToken.clone(), tokens.session });
    m_memory.refreshSessions(step([this, session, stored, done] {
        if (session->isLeaving || !m_memory.sessions().contains(session->id))
            return done();
        write(session, *stored, [session, stored, done](bool isKept) {
            if (!isKept)
                session->unkept = std::move(*stored);
            done();
        });
    }));
}

void SessionStore::refused(const Secret& sent, const std::function<void()>& done)
{
    const auto session = find(sent);
    if (!session)
        return done();
    if (session->id == m_memory.keptSession(m_server))
        m_memory.keepNone(m_server);
    remove(session->id, done);
}

void SessionStore::end(const SignOut& session, const std::function<void(Forgetting)>& done)
{
    if (m_server.isEmpty())
        return done(Forgetting::Done);
    if (session.refreshToken.isEmpty()) {
        keepNone();
        m_memory.finish(m_patience);
        return done(Forgetting::Done);
    }
    auto known = find(session.refreshToken);
    if (!known)
        known = remember(session.refreshToken, newId(), {});
    known->isLeaving = false;
    const auto stored
        = std::make_shared<Stored>(Stored{ known->email, session.refreshToken.clone(), session.session });
    m_memory.endSession(m_server, known->id, step([this, known, stored, done](bool isNoted) {
        if (!isNoted)
            return endUnnoted(known, stored, done);
        if (!known->isKept())
            return writeEnded(known, *stored, done);
        // Another program may have taken it away.
        read(known, [this, known, stored, done](const std::optional<Stored>& found) {
            if (found)
                done(Forgetting::Noted);
            else
                writeEnded(known, *stored, done);
        });
    }));
    // On disk before anything else: the next moment may be the last.
    m_memory.finish(m_patience);
}

void SessionStore::writeEnded(const std::shared_ptr<Session>& session, const Stored& stored,
    const std::function<void(Forgetting)>& done)
{
    write(session, stored, [this, session, done](bool isKept) {
        if (session->presence == Presence::None)
            m_memory.dropSession(session->id);
        if (!isKept)
            return done(Forgetting::Done);
        // Once more: another program that found the note without an entry has taken it away.
        m_memory.noteEnded(m_server, session->id,
            step([done](bool isStillNoted) { done(isStillNoted ? Forgetting::Noted : Forgetting::Done); }));
    });
}

// On disk it is still the one that is kept, so the entry itself has to say it.
void SessionStore::endUnnoted(const std::shared_ptr<Session>& session, const std::shared_ptr<Stored>& stored,
    const std::function<void(Forgetting)>& done)
{
    if (session->presence == Presence::None) {
        m_memory.dropSession(session->id);
        return done(Forgetting::Done);
    }
    stored->isEnded = true;
    write(session, *stored, [done](bool isKept) { done(isKept ? Forgetting::Noted : Forgetting::Failed); });
}

void SessionStore::loadEnded(const std::function<void(std::vector<SignOut>)>& done)
{
    removeUnwanted();
    const auto endings = std::make_shared<Endings>();
    endings->done = done;
    const QStringList ids = m_memory.endedSessions(m_server);
    endings->unread = ids.size();
    if (ids.isEmpty())
        return done({});
    for (const QString& id : ids)
        readEnded(id, endings);
}

void SessionStore::readEnded(const QString& id, const std::shared_ptr<Endings>& endings)
{
    m_keyring.read(entryOf(id), step([this, id, endings](const std::optional<Secret>& text) {
        auto stored = text ? unpack(*text) : std::nullopt;
        if (stored) {
            remember(stored->refreshToken, id, stored->email)->presence = Presence::There;
            endings->found.push_back({ std::move(stored->refreshToken), stored->session });
        } else if (text && text->isEmpty()) {
            endings->missing += id;
        } else if (text) {
            remove(id); // nothing that could be told
        }
        if (--endings->unread > 0)
            return;
        // Of a program that was killed before the keyring had it. But a locked keyring looks like an empty
        // one (keyring.h).
        if (!endings->found.empty()) {
            for (const QString& missing : std::as_const(endings->missing))
                m_memory.dropSession(missing);
        }
        endings->done(std::move(endings->found));
    }));
}

void SessionStore::told(const SignOut& session, const std::function<void(SignOut)>& another)
{
    const auto known = find(session.refreshToken);
    if (!known)
        return;
    const auto ended = std::make_shared<Secret>(session.refreshToken.clone());
    read(known, [this, known, ended, another](std::optional<Stored> stored) {
        if (stored && !(stored->refreshToken == *ended))
            another({ std::move(stored->refreshToken), stored->session });
        else
            remove(known->id);
    });
}

// Where the keyring does not let go of it the note stays, for a later start to see to it.
void SessionStore::remove(const QString& id, const std::function<void()>& done)
{
    const auto session = named(id);
    if (session) {
        session->isLeaving = true;
        session->unkept.reset();
    }
    if (session && session->presence == Presence::None) {
        m_memory.dropSession(id);
        return done();
    }
    m_keyring.erase(entryOf(id), step([this, id, session, done](Keyring::Change change) {
        if (change == Keyring::Change::Done) {
            m_memory.dropSession(id);
            if (session)
                session->presence = Presence::None;
        }
        done();
    }));
}

void SessionStore::removeUnwanted()
{
    for (const QString& id : m_memory.unwantedSessions(m_server))
        remove(id);
}

} // namespace Salestrekker
