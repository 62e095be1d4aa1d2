// SPDX-License-Identifier: MIT
#include "revocations.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr int flushMs = 150;

SignOut clone(const SignOut& session)
{
    return { session.refreshToken.clone(), session.session };
}

SignOut unpack(const Secret& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.reveal().toUtf8()).object();
    return { Secret(json[L("refresh_token")].toString()), json[L("session")].toString().toUtf8() };
}

Secret pack(const SignOut& session)
{
    const QJsonObject json{ { L("refresh_token"), session.refreshToken.reveal().toString() },
        { L("session"), QString::fromUtf8(session.session) } };
    return Secret(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

// It knows, or has nothing left to end.
bool isTold(const Outcome& outcome)
{
    const auto* failure = std::get_if<Failure>(&outcome);
    return !failure || failure->kind == FailureKind::SessionExpired
        || failure->kind == FailureKind::WrongCredentials;
}

} // namespace

// A session that was ended by this program.
struct Revocations::Ending {
    SignOut session;
    std::shared_ptr<Outcome> outcome; ///< the server's, until answered()
    bool isTold = false;
    std::optional<bool> isNoted; ///< not known yet
};

// What earlier programs have left.
struct Revocations::Resumed {
    QStringList missing; ///< noted, but not in the keyring, or that is locked
    qsizetype unread = 0;
    bool isOpen = false; ///< the keyring has answered with something
};

Revocations::Revocations(AuthBackend& backend, Keyring& keyring, SessionStore& store, UserMemory& memory,
    const QString& server, QObject* parent)
    : QObject(parent), m_backend(backend), m_keyring(keyring), m_store(store), m_memory(memory),
      m_server(server)
{
}

Revocations::~Revocations() = default;

QString Revocations::entryOf(const QString& server, const QString& id)
{
    return QStringLiteral("revoke@") + server + u'#' + id;
}

void Revocations::end(const std::shared_ptr<SignOut>& session)
{
    const auto ending = std::make_shared<Ending>();
    m_latest = ending;
    const bool hasToken = !session->refreshToken.isEmpty();
    ending->session = clone(*session);
    if (hasToken && !m_server.isEmpty())
        note(ending);
    else
        ending->isNoted = false;
    if (hasToken)
        return tell(
            session, [this, ending](const std::shared_ptr<Outcome>& outcome) { told(ending, outcome); });
    if (!m_server.isEmpty()) {
        m_memory.setSessionStored(false);
        m_memory.finish(flushMs);
        m_store.forget([](bool) {});
    }
    QTimer::singleShot(0, this, [this, ending] {
        told(ending, std::make_shared<Outcome>(Challenge{ PasswordWanted{}, {} }));
    });
}

void Revocations::note(const std::shared_ptr<Ending>& ending)
{
    ++m_changes;
    const Secret& token = ending->session.refreshToken;
    m_memory.noteSessionEnd(
        m_server, SessionStore::idOf(token), [self = QPointer(this), ending](bool isSaved) {
            if (!self)
                return;
            const Secret& ended = ending->session.refreshToken;
            // Nothing would keep the next start from taking it up again.
            if (!isSaved)
                self->forgetStored(ended);
            if (!isSaved)
                return self->noted(ending, false);
            self->m_keyring.write(entryOf(self->m_server, SessionStore::idOf(ended)), pack(ending->session),
                [self, ending](bool isKept) {
                    if (self)
                        self->noted(ending, isKept);
                });
        });
    // On disk before anything else: the next moment may be the last.
    m_memory.finish(flushMs);
}

// The session's own entry goes when the other is there: one of the two is always left.
void Revocations::noted(const std::shared_ptr<Ending>& ending, bool isNoted)
{
    --m_changes;
    ending->isNoted = isNoted;
    if (ending->isTold)
        settle(ending->session.refreshToken);
    else if (isNoted)
        forgetStored(ending->session.refreshToken);
    answer(*ending);
}

void Revocations::told(const std::shared_ptr<Ending>& ending, const std::shared_ptr<Outcome>& outcome)
{
    ending->outcome = outcome;
    ending->isTold = isTold(*outcome);
    const bool isKeptHere = !m_server.isEmpty() && !ending->session.refreshToken.isEmpty();
    if (ending->isTold && ending->isNoted && isKeptHere)
        settle(ending->session.refreshToken);
    answer(*ending);
}

void Revocations::answer(Ending& ending)
{
    if (&ending == m_latest.get() && ending.outcome && (ending.isTold || ending.isNoted))
        Q_EMIT answered(std::exchange(ending.outcome, nullptr), ending.isNoted.value_or(false));
}

// Not the one of a new sign-in.
void Revocations::forgetStored(const Secret& token)
{
    ++m_changes;
    m_store.load([self = QPointer(this), id = SessionStore::idOf(token)](const auto& stored) {
        if (!self)
            return;
        --self->m_changes;
        if (stored && SessionStore::idOf(stored->refreshToken) == id)
            self->m_store.forget([](bool) {});
    });
}

// Nothing is left to be told. Without a keyring to take it from the note stays, and it is told once more.
void Revocations::settle(const Secret& token)
{
    forgetStored(token);
    ++m_changes;
    const QString id = SessionStore::idOf(token);
    m_keyring.erase(entryOf(m_server, id), [self = QPointer(this), id](bool isGone) {
        if (!self)
            return;
        --self->m_changes;
        if (isGone)
            self->m_memory.noteSessionTold(id);
    });
}

void Revocations::resume()
{
    if (m_server.isEmpty())
        return;
    const auto resumed = std::make_shared<Resumed>();
    const QStringList ids = m_memory.endedSessions(m_server);
    resumed->unread = ids.size();
    if (ids.isEmpty())
        return;
    // Of a program that was killed before the keyring had it.
    m_store.load([self = QPointer(this), ids, resumed](const std::optional<SessionStore::Stored>& stored) {
        if (!self)
            return;
        resumed->isOpen = stored.has_value();
        const QString own = stored ? SessionStore::idOf(stored->refreshToken) : QString();
        for (const QString& id : ids) {
            if (id == own)
                self->m_toTell.push_back({ stored->refreshToken.clone(), stored->session });
            self->read(id, resumed);
        }
    });
}

void Revocations::read(const QString& id, const std::shared_ptr<Resumed>& resumed)
{
    m_keyring.read(entryOf(m_server, id), [self = QPointer(this), id, resumed](const Secret& text) {
        if (!self)
            return;
        const auto isIt
            = [&id](const SignOut& session) { return SessionStore::idOf(session.refreshToken) == id; };
        auto& toTell = self->m_toTell;
        if (!text.isEmpty())
            toTell.push_back(unpack(text));
        else if (std::none_of(toTell.begin(), toTell.end(), isIt))
            resumed->missing += id;
        resumed->isOpen = resumed->isOpen || !text.isEmpty();
        if (--resumed->unread > 0)
            return;
        // A keyring that is locked looks like an empty one (keyring.h).
        for (const QString& missing : std::as_const(resumed->missing)) {
            if (resumed->isOpen)
                self->m_memory.noteSessionTold(missing);
        }
        self->tellNext();
    });
}

void Revocations::tellNext()
{
    if (m_toTell.empty())
        return;
    const auto session = std::make_shared<SignOut>(std::move(m_toTell.back()));
    m_toTell.pop_back();
    tell(session, [this, session](const std::shared_ptr<Outcome>& outcome) {
        if (isTold(*outcome))
            settle(session->refreshToken);
        pauseFor(*outcome);
    });
}

void Revocations::tell(const std::shared_ptr<SignOut>& session, Told done)
{
    BackendCall* call = m_backend.send(Request(clone(*session)));
    call->setParent(this);
    connect(call, &BackendCall::finished, this,
        [call, done = std::move(done)](const std::shared_ptr<Outcome>& outcome) {
            call->deleteLater();
            done(outcome);
        });
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
