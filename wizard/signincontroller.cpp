// SPDX-License-Identifier: MIT
#include "signincontroller.h"

#include "flow/names.h"

#include <QLoggingCategory>

namespace Salestrekker {
namespace {

Q_LOGGING_CATEGORY(answers, "salestrekker.answers", QtWarningMsg)

// The server's own words, which the broker never sees. Quoted, they can neither begin a line nor steer a
// terminal.
void note(const QString& request, const Outcome& outcome)
{
    if (const auto* failure = std::get_if<Failure>(&outcome))
        qCWarning(answers).noquote().nospace()
            << request << ": " << nameOf(failure->kind) << ' ' << QDebug::toString(failure->detail);
}

Pause codeLifeOf(const State& state)
{
    const auto* entering = std::get_if<EnteringCode>(&state);
    return entering ? entering->codeLife : Pause();
}

} // namespace

SignInController::SignInController(AuthBackend& backend, State first, QObject* parent)
    : QObject(parent), m_backend(backend), m_state(std::move(first))
{
    const auto arm = [this](Countdown& countdown, auto makeEvent) {
        countdown.timer.setSingleShot(true);
        countdown.timer.setTimerType(Qt::PreciseTimer); // a coarse one shows a second too many
        connect(&countdown.timer, &QTimer::timeout, this, [this, makeEvent] { post(makeEvent()); });
    };
    arm(m_pause, [] { return Event(PauseOver{}); });
    arm(m_resendPause, [] { return Event(ResendPauseOver{}); });
    arm(m_networkRetry, [] { return Event(NetworkRetryDue{}); });
    connect(&m_codeLife.nearing, &QTimer::timeout, this, &SignInController::changed);
    settle();
}

SignInController::~SignInController()
{
    delete m_call;
}

void SignInController::post(Event event)
{
    m_events.enqueue(std::make_shared<Event>(std::move(event)));
    if (m_taking)
        return;
    m_taking = true;
    while (!m_events.isEmpty())
        take(std::move(*m_events.dequeue()));
    m_taking = false;
}

void SignInController::take(Event event)
{
    Advanced next = advance(std::move(m_state), std::move(event));
    m_state = std::move(next.state);
    const auto& awaited = standing(m_state).awaited;
    if (m_call && (!awaited || awaited->ticket != m_callTicket)) {
        m_call->disconnect(this);
        std::exchange(m_call, nullptr)->deleteLater();
    }
    if (next.request) {
        m_callTicket = awaited->ticket;
        m_call = m_backend.send(*next.request);
        connect(m_call, &BackendCall::finished, this,
            [this, ticket = m_callTicket, request = nameOf(*next.request)](
                const std::shared_ptr<Outcome>& outcome) {
                note(request, *outcome);
                post(Answered{ ticket, std::move(*outcome) });
            });
    }
    settle();
    if (next.ended)
        Q_EMIT sessionEnded(std::make_shared<SignOut>(std::move(*next.ended)));
    Q_EMIT changed();
}

void SignInController::settle()
{
    m_pause.follow(standing(m_state).pause);
    m_resendPause.follow(standing(m_state).resendPause);
    m_networkRetry.follow(standing(m_state).networkRetry);
    m_codeLife.follow(codeLifeOf(m_state));
}

} // namespace Salestrekker
