// SPDX-License-Identifier: MIT
#include "revocations.h"

#include <QPointer>
#include <QTimer>

#include <optional>

namespace Salestrekker {
namespace {

SignOut clone(const SignOut& session)
{
    return { session.refreshToken.clone(), session.session };
}

// It knows, or has nothing left to end.
bool isTold(const Outcome& outcome)
{
    const auto* failure = std::get_if<Failure>(&outcome);
    return !failure || failure->kind == FailureKind::SessionExpired
        || failure->kind == FailureKind::WrongCredentials;
}

// Nothing else would get through either. What a server says to one session says nothing about the next.
bool isUnreachable(const Outcome& outcome)
{
    const auto* failure = std::get_if<Failure>(&outcome);
    return failure
        && (failure->kind == FailureKind::Offline || failure->kind == FailureKind::TimedOut
            || failure->kind == FailureKind::Untrusted);
}

} // namespace

// A session that was ended by this program.
struct Revocations::Ending {
    int number = 0;
    SignOut session;
    std::shared_ptr<Outcome> outcome; ///< the server's, until answered()
    bool isTold = false;
    std::optional<Forgetting> forgetting; ///< not known yet
    bool isSettled = false;
};

Revocations::Revocations(AuthBackend& backend, SessionStore& store, QObject* parent)
    : QObject(parent), m_backend(backend), m_store(store)
{
    connect(&store, &SessionStore::endedFound, this, &Revocations::tellAndSettle);
}

Revocations::~Revocations() = default;

void Revocations::end(const std::shared_ptr<SignOut>& session)
{
    const auto ending = std::make_shared<Ending>();
    ending->number = ++m_endings;
    ending->session = clone(*session);
    m_store.end(*session, [self = QPointer(this), ending](Forgetting forgetting) {
        if (!self)
            return;
        ending->forgetting = forgetting;
        self->proceed(ending);
    });
    const auto told = [this, ending](const std::shared_ptr<Outcome>& outcome) {
        ending->outcome = outcome;
        ending->isTold = isTold(*outcome);
        proceed(ending);
    };
    if (!session->refreshToken.isEmpty())
        return tell(session, told);
    QTimer::singleShot(0, this, [told] {
        told(std::make_shared<Outcome>(Challenge{ PasswordWanted{}, {} }));
    });
}

// A keyring that takes its time must not keep the broker from what the server has said, unless that depends
// on it. Nothing is taken away before it is there.
void Revocations::proceed(const std::shared_ptr<Ending>& ending)
{
    if (ending->isTold && ending->forgetting && !std::exchange(ending->isSettled, true))
        settle(ending->session);
    // That it could not be told is said of each; that it was, of what the broker waits for.
    const bool isWanted = !ending->isTold || ending->number == m_endings;
    if (isWanted && ending->outcome && (ending->isTold || ending->forgetting))
        Q_EMIT answered(
            std::exchange(ending->outcome, nullptr), ending->forgetting.value_or(Forgetting::Done));
}

void Revocations::settle(const SignOut& session)
{
    m_store.told(session, [self = QPointer(this)](SignOut another) {
        if (!self)
            return;
        self->tellAndSettle(std::make_shared<SignOut>(std::move(another)));
    });
}

void Revocations::tellAndSettle(const std::shared_ptr<SignOut>& session)
{
    tell(session, [this, session](const std::shared_ptr<Outcome>& outcome) {
        if (isTold(*outcome))
            settle(*session);
    });
}

void Revocations::resume()
{
    m_store.loadEnded([self = QPointer(this)](std::vector<SignOut> ended) {
        if (!self)
            return;
        self->m_toTell = std::move(ended);
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
            settle(*session);
        goOnAfter(*outcome);
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
void Revocations::goOnAfter(const Outcome& outcome)
{
    const auto* failure = std::get_if<Failure>(&outcome);
    const auto pause = failure ? failure->retryAfter : std::chrono::seconds(0);
    if (pause.count() == 0 && isUnreachable(outcome))
        m_toTell.clear();
    else
        QTimer::singleShot(pause, this, &Revocations::tellNext);
}

} // namespace Salestrekker
