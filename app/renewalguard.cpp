// SPDX-License-Identifier: MIT
#include "renewalguard.h"

#include "processlock.h"

#include <QPointer>
#include <QTimer>

namespace Salestrekker {
namespace {

bool isRefused(const Outcome& outcome)
{
    const auto* failure = std::get_if<Failure>(&outcome);
    return failure
        && (failure->kind == FailureKind::SessionExpired || failure->kind == FailureKind::WrongCredentials);
}

// From the wait for the lock to the last write into the keyring.
class Renewal : public QObject {
public:
    Renewal(AuthBackend& inner, SessionStore& store, const Renew& request, BackendCall* call, QObject* parent)
        : QObject(parent), m_inner(inner), m_store(store),
          m_isStored(store.knows(request.refreshToken)), m_request{ request.refreshToken.clone(),
              request.session },
          m_call(call)
    {
        connect(call, &QObject::destroyed, this, [this] {
            if (m_isOut)
                return;
            if (m_lock)
                m_lock->unlock();
            deleteLater();
        });
    }

    void begin(const QString& server, int patience)
    {
        m_lock = userLock(QStringLiteral("renewal"), server);
        if (!m_lock)
            return QTimer::singleShot(0, this, &Renewal::readAnew);
        whenLocked(this, m_lock, patience, [this](bool held) {
            if (held || !m_lock->isPossible())
                readAnew();
            else
                conclude(std::make_shared<Outcome>(
                    Failure{ .kind = FailureKind::ServerTrouble, .cause = FailureCause::OtherProgram }));
        });
    }

private:
    // Another program may have changed the token while this one waited.
    void readAnew()
    {
        if (!m_isStored)
            return ask();
        m_store.latest(m_request.refreshToken,
            [self = QPointer(this)](bool isEnded, std::optional<SessionStore::Stored> stored) {
                if (!self)
                    return;
                if (isEnded) // signed out, by another program
                    return self->conclude(
                        std::make_shared<Outcome>(Failure{ .kind = FailureKind::SessionExpired }));
                if (stored)
                    self->m_request = Renew{ std::move(stored->refreshToken), stored->session };
                self->ask();
            });
    }

    void ask()
    {
        if (!m_call)
            return deleteLater();
        m_isOut = true;
        m_sent = m_request.refreshToken.clone();
        BackendCall* call = m_inner.send(Request(std::move(m_request)));
        call->setParent(this);
        connect(call, &BackendCall::finished, this, &Renewal::understand);
    }

    void understand(const std::shared_ptr<Outcome>& outcome)
    {
        const auto* tokens = std::get_if<Tokens>(outcome.get());
        const auto done = [self = QPointer(this), lock = m_lock, outcome] {
            if (self)
                self->conclude(outcome);
        };
        if (m_isStored && isRefused(*outcome))
            m_store.refused(m_sent, done);
        else if (m_isStored && tokens && !tokens->refreshToken.isEmpty())
            m_store.renewed(m_sent, *tokens, done);
        else
            conclude(outcome);
    }

    void conclude(const std::shared_ptr<Outcome>& outcome)
    {
        m_lock.reset();
        if (m_call)
            Q_EMIT m_call->finished(outcome);
        deleteLater();
    }

    AuthBackend& m_inner;
    SessionStore& m_store;
    const bool m_isStored; // a session of the keyring
    Renew m_request;
    Secret m_sent; ///< its token
    const QPointer<BackendCall> m_call;
    std::shared_ptr<ProcessLock> m_lock;
    bool m_isOut = false;
};

// One that the broker has given up runs on and holds the lock: that is no other program.
void beginInTurn(Renewal* renewal, const QString& server, int patience)
{
    const QObject* before = renewal->parent()->children().constFirst();
    if (before == renewal)
        return renewal->begin(server, patience);
    QObject::connect(
        before, &QObject::destroyed, renewal, [=] { beginInTurn(renewal, server, patience); },
        Qt::QueuedConnection); // when it is no longer among the children
}

} // namespace

RenewalGuard::RenewalGuard(std::unique_ptr<AuthBackend> inner, SessionStore& store, const QString& server)
    : m_inner(std::move(inner)), m_store(store), m_server(server)
{
}

RenewalGuard::~RenewalGuard() = default;

BackendCall* RenewalGuard::send(const Request& request)
{
    const auto* renew = std::get_if<Renew>(&request);
    if (!renew)
        return m_inner->send(request);
    auto* call = new BackendCall;
    beginInTurn(new Renewal(*m_inner, m_store, *renew, call, &m_renewals), m_server, m_patience);
    return call;
}

bool RenewalGuard::isBusy() const
{
    return !m_renewals.children().isEmpty();
}

} // namespace Salestrekker
