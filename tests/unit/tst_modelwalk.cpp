// SPDX-License-Identifier: MIT
// Any hands at any time, on a server that is modelled: it answers right, late, not at all, wrong or absurdly.
// What must always hold is looked at after each move (checkedwalk.h); the password that counts is the one
// that was said to be saved; and from wherever the hands leave off, somebody who does what the window says is
// signed in.
#include "checkedwalk.h"
#include "modelbroker.h"

#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

constexpr int mostMoves = 40;
constexpr int patience = 60; // presses until signed in, once all is well

enum class What {
    Sensible, ///< what the window says
    AnyEvent,
    OtherPassword,
    OtherCode,
    Touch,
    Stop,
    TimePasses,
    Right, ///< the answer to what is out
    Right2,
    Right3,
    LostAfterDelivery,
    LostBefore,
    Late, ///< it comes when something else may be awaited
    Refused, ///< any failure, whatever was sent
    Absurd, ///< anything at all
    Lapse,
    Killed,
    Count
};

const char* const names[]{ "what is sensible", "any event", "another password", "another code",
    "a field is touched", "stop", "time passes", "answered", "answered", "answered", "answer lost",
    "request lost", "answered late", "refused", "answered absurdly", "session lapses",
    "killed and started again" };
static_assert(std::size(names) == static_cast<std::size_t>(What::Count));

/// One move, with dice of its own: what comes before it may be left out.
struct Move {
    What what = What::Sensible;
    quint32 seed = 0;
};
using Moves = std::vector<Move>;

Moves movesOf(quint32 seed)
{
    QRandomGenerator dice(seed);
    Moves moves(static_cast<std::size_t>(1 + dice.bounded(mostMoves)));
    for (Move& move : moves)
        move = { static_cast<What>(dice.bounded(static_cast<int>(What::Count))), dice.generate() };
    return moves;
}

class ModelWalk {
public:
    /// The rule that was broken, or nothing. `log`: what was done.
    QString run(const Moves& moves)
    {
        for (std::size_t n = 0; n < moves.size(); ++n) {
            m_dice.seed(moves[n].seed);
            make(moves[n].what);
            note(names[static_cast<int>(moves[n].what)]);
            if (!m_broken.isEmpty())
                return m_broken;
        }
        finish();
        return m_broken;
    }
    QString log;

private:
    void make(What what)
    {
        switch (what) {
        case What::Sensible:
            m_broker.listen(m_walk.state);
            return take(m_broker.act(m_walk.state));
        case What::AnyEvent:
            return take(eventNumber(m_dice.bounded(eventCount)));
        case What::OtherPassword:
            return takePassword(QStringLiteral("Correct-Horse-%1-Battery").arg(m_dice.bounded(5)));
        case What::OtherCode:
            return take(CodeSubmitted{ QString::number(100000 + m_dice.bounded(3)) });
        case What::Touch:
            return take(Edited{});
        case What::Stop:
            return take(Cancelled{});
        case What::TimePasses:
            take(PauseOver{});
            take(ResendPauseOver{});
            return take(NetworkRetryDue{});
        case What::Lapse:
            return m_server.lapse();
        case What::Killed:
            m_out.reset();
            m_walk = CheckedWalk(firstState({ .progress = m_remembered, .account = { email } }));
            return;
        default:
            answer(what);
        }
    }

    void takePassword(const QString& password)
    {
        if (std::holds_alternative<SigningIn>(m_walk.state))
            return take(SignInSubmitted{ email, Secret(password) });
        take(NewPasswordSubmitted{ Secret(password), QStringLiteral("123456") });
    }

    void answer(What what)
    {
        if (what == What::Late && !m_late.empty() && m_dice.bounded(2) == 0) {
            Answered answered = std::move(m_late.front());
            m_late.erase(m_late.begin());
            return take(std::move(answered));
        }
        if (!m_out)
            return;
        const Request request = std::move(*m_out);
        m_out.reset();
        const unsigned ticket = standing(m_walk.state).awaited->ticket;
        switch (what) {
        case What::LostAfterDelivery:
            m_server.deliver(request);
            return take(Answered{ ticket, failure(FailureKind::OutcomeUnknown) });
        case What::LostBefore:
            return take(Answered{ ticket,
                failure(m_dice.bounded(2) == 0 ? FailureKind::OutcomeUnknown : FailureKind::Offline) });
        case What::Late:
            m_late.push_back({ ticket, m_server.deliver(request) });
            return take(Cancelled{});
        case What::Refused:
            // A password that is refused although it was saved would be an untrue answer.
            return take(Answered{ ticket,
                failure(allFailureKinds[m_dice.bounded(static_cast<int>(std::size(allFailureKinds)))]) });
        case What::Absurd:
            m_isTrue = false;
            return take(Answered{ ticket, outcomeNumber(m_dice.bounded(outcomeCount)) });
        default:
            return take(Answered{ ticket, m_server.deliver(request) });
        }
    }

    void take(Event event)
    {
        QString entered;
        if (const auto* chosen = std::get_if<NewPasswordSubmitted>(&event))
            entered = chosen->password.reveal().toString();
        if (std::holds_alternative<StoredSessionFound>(event) || std::holds_alternative<BrowserChosen>(event))
            return; // the model has neither
        m_walk.step(std::move(event));
        if (m_walk.sent && !entered.isEmpty())
            m_entered = entered;
        if (m_walk.sent)
            m_out.emplace(std::move(*m_walk.sent));
        else if (!standing(m_walk.state).awaited)
            m_out.reset();
        if (const auto progress = progressOf(m_walk.state))
            m_remembered = *progress;
        if (m_walk.broken)
            m_broken = QLatin1String(m_walk.broken);
        else
            checkPassword();
    }

    // What is said of the password is true, as long as the server is.
    void checkPassword()
    {
        const auto* signedIn = std::get_if<SignedIn>(&m_walk.state);
        if (!m_isTrue || !signedIn || m_server.ownPassword().isEmpty())
            return;
        if (signedIn->account.saved == SavedPassword::Latest && m_server.ownPassword() != m_entered)
            m_broken = QStringLiteral("the latest password is said to be saved, and another one was");
        if (signedIn->account.saved == SavedPassword::Earlier
            && !(signedIn->password == Secret(m_server.ownPassword())))
            m_broken = QStringLiteral("an earlier password is said to be saved, and another one was");
    }

    // All is well from here, and the broker does what the window says.
    void finish()
    {
        m_late.clear();
        m_dice.seed(1);
        for (int presses = 0; presses < patience; ++presses) {
            for (int answers = 0; m_out && answers < 10; ++answers)
                answer(What::Right);
            note("all is well");
            if (!m_broken.isEmpty() || (std::holds_alternative<SignedIn>(m_walk.state) && !m_out))
                return;
            m_broker.listen(m_walk.state);
            take(m_broker.act(m_walk.state));
        }
        m_broken = QStringLiteral("no way on");
    }

    void note(const char* what)
    {
        const Message& message = standing(m_walk.state).message;
        QString said;
        if (const auto* notice = std::get_if<Notice>(&message))
            said = Testing::nameOf(*notice);
        else if (const auto* failed = std::get_if<Failure>(&message))
            said = nameOf(failed->kind);
        log += QStringLiteral("  %1: %2 %3%4\n")
                   .arg(QLatin1String(what), Testing::nameOf(m_walk.state), said,
                       m_out ? QStringLiteral(", out: ") + nameOf(*m_out) : QString());
    }

    QRandomGenerator m_dice{ 1 };
    ModelServer m_server{ m_dice, 0 };
    ModelBroker m_broker{ m_dice, m_server };
    CheckedWalk m_walk;
    std::optional<Request> m_out;
    std::vector<Answered> m_late;
    Progress m_remembered = Progress::New;
    QString m_entered; ///< the latest new password
    bool m_isTrue = true; ///< the server has said nothing untrue
    QString m_broken;
};

// The fewest moves that break the same rule.
Moves shortest(Moves moves, const QString& rule)
{
    for (std::size_t part = moves.size() / 2; part > 0; part /= 2) {
        for (std::size_t from = 0; from + part <= moves.size();) {
            Moves less = moves;
            const auto begin = less.begin() + static_cast<std::ptrdiff_t>(from);
            less.erase(begin, begin + static_cast<std::ptrdiff_t>(part));
            if (ModelWalk().run(less) == rule)
                moves = std::move(less);
            else
                from += part;
        }
    }
    return moves;
}

} // namespace

class tst_ModelWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyHands();
};

// SIGNIN_WALK_SEED repeats one; SIGNIN_WALK_RUNS changes how many.
void tst_ModelWalk::anyHands()
{
    const int first = qEnvironmentVariableIntValue("SIGNIN_WALK_SEED");
    const int wanted = qEnvironmentVariableIntValue("SIGNIN_WALK_RUNS");
    const int runs = wanted > 0 ? wanted : 30000;
    for (int seed = first; seed < first + runs; ++seed) {
        const Moves moves = movesOf(static_cast<quint32>(seed));
        const QString rule = ModelWalk().run(moves);
        if (rule.isEmpty())
            continue;
        ModelWalk again;
        again.run(shortest(moves, rule));
        QFAIL(qPrintable(QStringLiteral("seed %1: %2, by these moves:\n%3").arg(seed).arg(rule, again.log)));
    }
}

QTEST_GUILESS_MAIN(tst_ModelWalk)
#include "tst_modelwalk.moc"
