// SPDX-License-Identifier: MIT
// Advice leads on: a model broker, who knows nothing but what the window says, and does just that, reaches
// "signed in" against a model server, whatever is lost on the way; and the password that the broker was told
// is the one that counts.
#include "modelbroker.h"
#include "outcomes.h"
#include "pages/durationtext.h"

#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

constexpr int patience = 60; // presses

// One whole sign-in. Says what went wrong, or nothing.
class SignInRun {
public:
    explicit SignInRun(quint32 seed)
        : m_dice(seed), m_server(m_dice, m_dice.bounded(7)), m_broker(m_dice, m_server)
    {
    }

    QString run()
    {
        for (int presses = 0; presses < patience; ++presses) {
            if (std::holds_alternative<SignedIn>(m_state))
                return m_server.ownPassword() == m_broker.believed
                    ? QString()
                    : QStringLiteral("the broker believes %1, the server %2\n%3")
                          .arg(m_broker.believed, m_server.ownPassword(), m_log);
            m_broker.listen(m_state);
            take(m_broker.act(m_state));
            meanwhile();
            note();
        }
        return QStringLiteral("no way on\n") + m_log;
    }

private:
    void take(Event event)
    {
        m_log += Testing::nameOf(event) + u' ';
        Advanced next = advance(std::move(m_state), std::move(event));
        while (true) {
            m_state = std::move(next.state);
            m_remembered = progressOf(m_state) ? *progressOf(m_state) : m_remembered;
            if (!next.request)
                return;
            m_log += nameOf(*next.request) + u' ';
            if (m_dice.bounded(40) == 0) // stopped before the answer, which was delivered or not
                return interrupt(*next.request);
            Outcome outcome = m_server.answer(*next.request);
            next = advance(
                std::move(m_state), Answered{ standing(m_state).awaited->ticket, std::move(outcome) });
        }
    }

    void interrupt(const Request& request)
    {
        if (m_dice.bounded(2) == 0)
            m_server.answer(request);
        if (m_dice.bounded(2) == 0)
            m_state = advance(std::move(m_state), Cancelled{}).state;
        else
            m_state = firstState({ .progress = m_remembered, .account = { email } }); // killed, started again
        m_log += QStringLiteral("interrupted ");
    }

    // What comes by itself, and a hand that only touches.
    void meanwhile()
    {
        if (standing(m_state).networkRetry && m_dice.bounded(2) == 0)
            take(NetworkRetryDue{});
        else if (m_dice.bounded(10) == 0)
            take(Edited{});
    }

    void note()
    {
        const Message& message = standing(m_state).message;
        QString said;
        if (const auto* notice = std::get_if<Notice>(&message))
            said = Testing::nameOf(*notice);
        else if (const auto* failure = std::get_if<Failure>(&message))
            said = nameOf(failure->kind);
        m_log += QStringLiteral("-> %1 %2\n").arg(Testing::nameOf(m_state), said);
    }

    QRandomGenerator m_dice;
    ModelServer m_server;
    ModelBroker m_broker;
    State m_state = firstState({});
    Progress m_remembered = Progress::New;
    QString m_log;
};

} // namespace

class tst_Advice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leadsOn();
    void aPauseIsNamed();
};

// Whatever is said, and nothing is offered that would do nothing.
void tst_Advice::aPauseIsNamed()
{
    std::vector<Message> messages{ {} };
    for (int notice = 0; notice < noticeCount; ++notice)
        messages.emplace_back(static_cast<Notice>(notice));
    for (const FailureKind kind : allFailureKinds) {
        for (int cause = 0; cause <= static_cast<int>(FailureCause::PerhapsWrong); ++cause) {
            for (const int triesLeft : { -1, 0 })
                messages.emplace_back(Failure{
                    .kind = kind, .cause = static_cast<FailureCause>(cause), .attemptsLeft = triesLeft });
        }
    }
    const QString wait = shownDuration(std::chrono::seconds(25));
    for (State& state : exampleStates()) {
        if (std::holds_alternative<SignedIn>(state))
            continue; // nothing is sent from there
        for (const Message& message : messages) {
            for (const std::size_t about : { noRequest, Request(ResendCode{}).index() }) {
                standing(state).message = message;
                standing(state).about = about;
                standing(state).pause = { std::chrono::seconds(25), 1 };
                using Action = ShownMessage::Action;
                const ShownMessage said = shown(state);
                QVERIFY2(said.text.contains(wait), qPrintable(said.text));
                QVERIFY2(said.action != Action::SendCode && said.action != Action::ForgotPassword
                        && said.action != Action::OpenBrowser,
                    qPrintable(said.text));
            }
        }
    }
}

// SIGNIN_ADVICE_SEED repeats one; SIGNIN_ADVICE_RUNS changes how many.
void tst_Advice::leadsOn()
{
    const int first = qEnvironmentVariableIntValue("SIGNIN_ADVICE_SEED");
    const int wanted = qEnvironmentVariableIntValue("SIGNIN_ADVICE_RUNS");
    const int runs = wanted > 0 ? wanted : 100000;
    for (int seed = first; seed < first + runs; ++seed) {
        const QString wrong = SignInRun(static_cast<quint32>(seed)).run();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
    }
}

QTEST_GUILESS_MAIN(tst_Advice)
#include "tst_advice.moc"
