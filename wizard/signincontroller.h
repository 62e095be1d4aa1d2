// SPDX-License-Identifier: MIT
#pragma once

#include "countdown.h"
#include "flow/advance.h"

#include <QQueue>

#include <algorithm>

namespace Salestrekker {

/// Runs advance() against a backend: the only place where flow, backend and time meet.
class SignInController : public QObject {
    Q_OBJECT
public:
    /// `backend` must outlive this.
    SignInController(AuthBackend& backend, State first, QObject* parent = nullptr);
    ~SignInController() override;

    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return standing(m_state).awaited.has_value(); }
    /// The answer to a press is awaited: until it comes, nothing else can be pressed. What goes on by itself
    /// gives way to a press instead.
    [[nodiscard]] bool isBusyByHand() const { return isBusy() && standing(m_state).press.byBroker; }

    /// May be called from a slot of changed(): events are taken one after the other.
    void post(Event event);

    /// How long nothing may be sent; how long no new code may be asked for. Rounded up, 0 = now.
    [[nodiscard]] std::chrono::seconds pauseLeft() const { return m_pause.left(); }
    [[nodiscard]] std::chrono::seconds resendPauseLeft() const
    {
        return (std::max)(m_pause.left(), m_resendPause.left());
    }
    /// How long the two-factor code holds; nothing if that is not known. changed() comes when the last minute
    /// begins.
    [[nodiscard]] std::optional<std::chrono::seconds> codeLifeLeft() const { return m_codeLife.left(); }

Q_SIGNALS:
    /// The state is another, or says something else.
    void changed();
    /// A session has ended on this computer; the server is to be told (SignOut), and its answer to come back
    /// as RevocationAnswered. A receiver may take the secrets out. Comes before changed().
    void sessionEnded(const std::shared_ptr<Salestrekker::SignOut>& session);

private:
    void take(Event event);
    void settle();

    AuthBackend& m_backend;
    State m_state;
    QQueue<std::shared_ptr<Event>> m_events;
    BackendCall* m_call = nullptr;
    unsigned m_callTicket = 0;
    bool m_taking = false;
    Countdown m_pause;
    Countdown m_resendPause;
    Countdown m_networkRetry;
    Lifetime m_codeLife;
};

} // namespace Salestrekker
