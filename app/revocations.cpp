// SPDX-License-Identifier: MIT
#include "revocations.h"

#include "processlock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr std::size_t mostSessions = 20; // a keyring's entry may not be large; the oldest goes
constexpr int flushMs = 150;
constexpr int lockMs = 2000;

SignOut clone(const SignOut& session)
{
    return { session.refreshToken.clone(), session.session };
}

std::vector<SignOut> unpack(const Secret& text)
{
    std::vector<SignOut> sessions;
    for (const auto& item : QJsonDocument::fromJson(text.reveal().toUtf8()).array())
        sessions.push_back(
            { Secret(item[L("refresh_token")].toString()), item[L("session")].toString().toUtf8() });
    return sessions;
}

Secret pack(const std::vector<SignOut>& sessions)
{
    QJsonArray array;
    for (const SignOut& session : sessions)
        array += QJsonObject{ { L("refresh_token"), session.refreshToken.reveal().toString() },
            { L("session"), QString::fromUtf8(session.session) } };
    return Secret(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

auto sameAs(const SignOut& session)
{
    return [&session](const SignOut& other) { return other.refreshToken == session.refreshToken; };
}

// It knows, or has nothing left to end.
bool isTold(const Outcome& outcome)
{
    const auto* failure = std::get_if<Failure>(&outcome);
    return !failure || failure->kind == FailureKind::SessionExpired
        || failure->kind == FailureKind::WrongCredentials;
}

} // namespace

// One change of the list. Whoever holds it on keeps other processes from theirs.
struct Revocations::Change {
    std::function<bool(Sessions&)> step;
    Done done;
    bool isListExpected; ///< there was one, so none means that it can't be read
    std::shared_ptr<ProcessLock> lock;
};

// The session that was ended just now.
struct Revocations::Ending {
    std::shared_ptr<Outcome> outcome;
    std::optional<bool> isNoted; ///< not known yet
};

Revocations::Revocations(AuthBackend& backend, Keyring& keyring, SessionStore& store, UserMemory& memory,
    const QString& server, QObject* parent)
    : QObject(parent), m_backend(backend), m_keyring(keyring), m_store(store), m_memory(memory),
      m_server(server), m_entry(QStringLiteral("revoke@") + server)
{
}

Revocations::~Revocations() = default;

void Revocations::end(const std::shared_ptr<SignOut>& session)
{
    const bool hasToken = !session->refreshToken.isEmpty();
    const bool isNoted = hasToken && !m_server.isEmpty();
    const bool isListExpected = isNoted && m_memory.isRevocationPending(m_server);
    if (isNoted)
        m_memory.noteSessionEnd(m_server);
    else if (!m_server.isEmpty())
        m_memory.setSessionStored(false);
    // On disk before anything else: the next moment may be the last.
    if (!m_server.isEmpty())
        m_memory.finish(flushMs);
    if (!hasToken) {
        if (!m_server.isEmpty())
            m_store.forget([](bool) {});
        return answerNothing();
    }
    const auto ending = std::make_shared<Ending>();
    if (isNoted) {
        const auto noted = [this, ending](bool isKept) {
            ending->isNoted = isKept;
            answer(*ending);
        };
        note(*session, noted, isListExpected);
    } else {
        ending->isNoted = false;
    }
    tell(session, [this, ending](const std::shared_ptr<Outcome>& outcome) {
        ending->outcome = outcome;
        answer(*ending);
    });
}

void Revocations::answer(Ending& ending)
{
    if (!ending.outcome || (!isTold(*ending.outcome) && !ending.isNoted))
        return;
    Q_EMIT answered(std::exchange(ending.outcome, nullptr), ending.isNoted.value_or(true));
}

void Revocations::answerNothing()
{
    QTimer::singleShot(0, this, [this] {
        Q_EMIT answered(std::make_shared<Outcome>(Challenge{ PasswordWanted{}, {} }), true);
    });
}

// The session's own entry goes when the other is there: one of the two is always left.
void Revocations::note(const SignOut& session, const Done& done, bool isListExpected)
{
    const auto ended = std::make_shared<SignOut>(clone(session));
    change(
        [ended](Sessions& sessions) {
            if (std::any_of(sessions.begin(), sessions.end(), sameAs(*ended)))
                return false;
            sessions.push_back(clone(*ended));
            return true;
        },
        [this, done](bool isKept) {
            if (isKept)
                forgetStored();
            if (done)
                done(isKept);
        },
        isListExpected);
}

void Revocations::forgetStored()
{
    // Unless a new sign-in has put its own there meanwhile.
    if (!m_memory.sessionStored())
        m_store.forget([](bool) {});
}

// One process at a time reads and writes the list; two changes of this one follow one another, too.
void Revocations::change(std::function<bool(Sessions&)> step, Done done, bool isListExpected)
{
    const auto change = std::make_shared<Change>(Change{
        std::move(step), std::move(done), isListExpected, userLock(QStringLiteral("revoke"), m_entry) });
    ++m_changes;
    if (change->lock)
        whenLocked(this, change->lock, lockMs, [this, change](bool) { readList(change); });
    else
        readList(change);
}

void Revocations::readList(const std::shared_ptr<Change>& change)
{
    m_keyring.read(m_entry, [self = QPointer(this), change](const Secret& text) {
        if (!self)
            return;
        if (text.isEmpty() && change->isListExpected)
            return self->openAndReadList(change);
        Sessions sessions = unpack(text);
        if (change->step(sessions))
            self->writeList(change, std::move(sessions));
        else
            self->conclude(*change, true);
    });
}

// A list that can't be read looks like none (keyring.h), and must not be overwritten by one of this session
// alone. Writing has the desktop open a keyring that is locked; reading has not.
void Revocations::openAndReadList(const std::shared_ptr<Change>& change)
{
    change->isListExpected = false;
    const QString probe = QStringLiteral("probe@") + m_server;
    m_keyring.write(probe, Secret(u"-"), [self = QPointer(this), change, probe](bool isOpen) {
        if (!self)
            return;
        if (!isOpen)
            return self->conclude(*change, false);
        self->m_keyring.erase(probe, [](bool) {});
        self->readList(change);
    });
}

void Revocations::writeList(const std::shared_ptr<Change>& change, Sessions sessions)
{
    if (sessions.size() > mostSessions)
        sessions.erase(sessions.begin(), sessions.end() - mostSessions);
    const auto written = [self = QPointer(this), change, isEmpty = sessions.empty()](bool isDone) {
        if (!self)
            return;
        if (isDone && isEmpty)
            self->m_memory.setRevocationPending(self->m_server, false);
        self->conclude(*change, isDone);
    };
    if (sessions.empty())
        return m_keyring.erase(m_entry, written);
    m_memory.setRevocationPending(m_server, true);
    m_keyring.write(m_entry, pack(sessions), written);
}

void Revocations::conclude(const Change& change, bool isDone)
{
    --m_changes;
    if (change.done)
        change.done(isDone);
}

void Revocations::tell(const std::shared_ptr<SignOut>& session, Told done)
{
    BackendCall* call = m_backend.send(Request(clone(*session)));
    call->setParent(this);
    connect(call, &BackendCall::finished, this,
        [this, call, session, done = std::move(done)](const std::shared_ptr<Outcome>& outcome) {
            call->deleteLater();
            if (isTold(*outcome))
                settle(*session);
            done(outcome);
        });
}

void Revocations::settle(const SignOut& session)
{
    if (m_server.isEmpty())
        return;
    const auto told = std::make_shared<SignOut>(clone(session));
    change([told](Sessions& sessions) { return std::erase_if(sessions, sameAs(*told)) > 0; });
}

void Revocations::resume()
{
    if (m_server.isEmpty() || !m_memory.isRevocationPending(m_server))
        return;
    if (m_memory.sessionStored())
        return takeList();
    m_store.load([self = QPointer(this)](const std::optional<SessionStore::Stored>& stored) {
        if (self && stored && !self->m_memory.sessionStored())
            self->note({ stored->refreshToken.clone(), stored->session });
        if (self)
            self->takeList();
    });
}

void Revocations::takeList()
{
    change([this](Sessions& sessions) {
        for (const SignOut& session : sessions)
            m_toTell.push_back(clone(session));
        QTimer::singleShot(0, this, &Revocations::tellNext);
        return false;
    });
}

void Revocations::tellNext()
{
    if (m_toTell.empty())
        return;
    const auto session = std::make_shared<SignOut>(std::move(m_toTell.back()));
    m_toTell.pop_back();
    tell(session, [this](const std::shared_ptr<Outcome>& outcome) { pauseFor(*outcome); });
}

// Nothing is asked before the server wants to be asked (RFC 9110, Retry-After). What could not be told stays
// for the next start.
void Revocations::pauseFor(const Outcome& outcome)
{
    const auto* failure = std::get_if<Failure>(&outcome);
    const auto pause = failure ? failure->retryAfter : std::chrono::seconds(0);
    const bool unreachable = failure && !isTold(outcome) && pause.count() == 0;
    if (!unreachable)
        QTimer::singleShot(pause, this, &Revocations::tellNext);
}

} // namespace Salestrekker
