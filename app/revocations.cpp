// SPDX-License-Identifier: MIT
#include "revocations.h"

#include "processlock.h"
#include "runtimefolder.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <algorithm>

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

std::shared_ptr<ProcessLock> lockOf(const QString& entry)
{
    const auto folder = safeRuntimeFolder();
    if (!folder)
        return {};
    const QByteArray name
        = QCryptographicHash::hash(entry.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return std::make_shared<ProcessLock>(
        *folder + QStringLiteral("/salestrekker-signin-revoke-%1.lock").arg(QString::fromLatin1(name)));
}

} // namespace

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
    if (m_server.isEmpty())
        return hasToken ? tell(session, true) : answerNothing();
    if (hasToken)
        m_memory.noteSessionEnd(m_server);
    else
        m_memory.setSessionStored(false);
    // On disk before anything else: the next moment may be the last.
    m_memory.finish(flushMs);
    if (!hasToken) {
        m_store.forget([](bool) {});
        return answerNothing();
    }
    note(*session);
    tell(session, true);
}

void Revocations::answerNothing()
{
    QTimer::singleShot(0, this, [this] {
        Q_EMIT answered(std::make_shared<Outcome>(Challenge{ PasswordWanted{}, {} }));
    });
}

// The session's own entry goes when the other is there (or can't be): one of the two is always left.
void Revocations::note(const SignOut& session)
{
    const auto ended = std::make_shared<SignOut>(clone(session));
    change(
        [ended](Sessions& sessions) {
            if (std::any_of(sessions.begin(), sessions.end(), sameAs(*ended)))
                return false;
            sessions.push_back(clone(*ended));
            return true;
        },
        [this] { forgetStored(); });
}

void Revocations::forgetStored()
{
    // Unless a new sign-in has put its own there meanwhile.
    if (!m_memory.sessionStored())
        m_store.forget([](bool) {});
}

// One process at a time reads and writes the list; two changes of this one follow one another, too. A list
// that can't be read looks like none (keyring.h), so nothing is erased or noted because of that alone.
void Revocations::change(std::function<bool(Sessions&)> step, std::function<void()> done)
{
    const auto lock = lockOf(m_entry);
    ++m_changes;
    const auto read = [=, this](bool) {
        m_keyring.read(m_entry, [=, this, self = QPointer(this)](const Secret& text) {
            if (!self)
                return;
            Sessions sessions = unpack(text);
            const auto finish = [self, lock, done](bool isKept) {
                if (!self)
                    return;
                --self->m_changes;
                if (done && isKept)
                    done();
            };
            if (!step(sessions))
                return finish(true);
            if (sessions.size() > mostSessions)
                sessions.erase(sessions.begin(), sessions.end() - mostSessions);
            m_memory.setRevocationPending(m_server, !sessions.empty());
            if (sessions.empty())
                m_keyring.erase(m_entry, finish);
            else
                m_keyring.write(m_entry, pack(sessions), finish);
        });
    };
    if (lock)
        whenLocked(this, lock, lockMs, read);
    else
        read(true);
}

void Revocations::tell(const std::shared_ptr<SignOut>& session, bool asked)
{
    BackendCall* call = m_backend.send(Request(clone(*session)));
    call->setParent(this);
    connect(call, &BackendCall::finished, this,
        [this, call, session, asked](const std::shared_ptr<Outcome>& outcome) {
            call->deleteLater();
            if (isTold(*outcome))
                settle(*session);
            if (asked)
                Q_EMIT answered(outcome);
            else
                pauseFor(*outcome);
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
    tell(session, false);
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
