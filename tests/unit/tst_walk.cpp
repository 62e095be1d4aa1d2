// SPDX-License-Identifier: MIT
// Invariants of advance(), over every pair of state and event, and along random walks.
#include "outcomes.h"

#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

struct Walk {
    State state;
    std::optional<unsigned> pendingTicket;

    // Takes one event and checks what must hold whatever happened.
    void step(Event event)
    {
        const unsigned before = standing(state).serial;
        const auto awaitedBefore = standing(state).awaited;
        const bool pausedBefore = static_cast<bool>(standing(state).pause);
        const bool asksBySelf = std::holds_alternative<Answered>(event);
        const bool byBrokerBefore = standing(state).press.byBroker;
        const bool touchedBefore = standing(state).touched;
        const bool answers = asksBySelf && awaitedBefore
            && std::get<Answered>(event).ticket == awaitedBefore->ticket
            && !std::holds_alternative<Failure>(std::get<Answered>(event).outcome);
        if (std::holds_alternative<SignOutPressed>(event) && std::holds_alternative<SignedIn>(state))
            mayBeEarlier = false;
        const bool byItself = std::holds_alternative<NetworkRetryDue>(event)
            || std::holds_alternative<StoredSessionFound>(event);
        Advanced next = advance(std::move(state), std::move(event));
        state = std::move(next.state);
        const Standing& now = standing(state);
        if (next.request) {
            if (!now.awaited)
                qFatal("a request that nobody awaits");
            if (now.awaited->ticket <= before)
                qFatal("a ticket given twice");
            if (now.awaited->request != next.request->index())
                qFatal("another request is awaited than was sent");
            if (awaitedBefore && !asksBySelf && byBrokerBefore)
                qFatal("a second request while one was out");
            requests = asksBySelf ? requests + 1 : 1;
            if (requests > Salestrekker::Press::mostRequests)
                qFatal("a press without an end");
            if (byItself && touchedBefore)
                qFatal("something goes on by itself while somebody types");
            if (next.ended)
                qFatal("two requests at once");
            if (pausedBefore && !asksBySelf)
                qFatal("a request within a pause");
        } else if (now.awaited && (!awaitedBefore || now.awaited->ticket != awaitedBefore->ticket)) {
            qFatal("something is awaited that was not sent");
        }
        if (answers && awaitedBefore->request == Request(ChooseNewPassword{}).index())
            mayBeEarlier = false;
        else if (awaitedBefore && awaitedBefore->purpose == Purpose::FindOutNew)
            mayBeEarlier = mayBeEarlier || answers;
        checkMessages();
        checkSecrets();
    }

    void checkMessages() const
    {
        const Standing& now = standing(state);
        const auto* notice = std::get_if<Notice>(&now.message);
        if (notice && *notice == Notice::PasswordChangedEarlier && !mayBeEarlier)
            qFatal("the latest password was saved, and an earlier one is named");
        if (notice && *notice == Notice::NotRemembered && !std::holds_alternative<SignedIn>(state))
            qFatal("signed in, it says, and nobody is");
        if (!now.awaited && !now.waiting.empty() && std::holds_alternative<std::monostate>(now.message))
            qFatal("something waits to be said, and nothing is said");
        for (const Notice one : now.waiting) {
            if (!canWait(one) || std::count(now.waiting.begin(), now.waiting.end(), one) > 1)
                qFatal("something waits that should not");
        }
    }

    bool mayBeEarlier = false; ///< the password that was saved may not be the latest that was entered
    int requests = 0; ///< since the latest press, or what began by itself

    void checkSecrets() const
    {
        if (standing(state).pause && std::holds_alternative<SignedIn>(state))
            qFatal("a pause where nothing is sent");
        if (standing(state).pause && standing(state).networkRetry)
            qFatal("a retry that falls into a pause");
        if (standing(state).touched && standing(state).networkRetry)
            qFatal("a retry waits while somebody types");
        if (const auto* signingIn = std::get_if<SigningIn>(&state)) {
            if (!signingIn->awaited && !signingIn->networkRetry && !signingIn->password.isEmpty())
                qFatal("a password kept past its step");
        }
        if (const auto* choosing = std::get_if<ChoosingPassword>(&state)) {
            if (!choosing->awaited && !choosing->next.isEmpty() && !choosing->unsure)
                qFatal("a second new password kept past its use");
        }
    }
};

// From anywhere, pressing what the page offers (once pauses are over and the server is well) ends signed in.
bool canFinish(State state)
{
    Walk walk{ std::move(state), {} };
    if (!standing(walk.state).awaited && std::holds_alternative<SignedIn>(walk.state))
        return true;
    for (int i = 0; i < 20; ++i) {
        if (std::holds_alternative<SignedIn>(walk.state) && !standing(walk.state).awaited)
            return true;
        if (const auto& awaited = standing(walk.state).awaited) {
            const bool signIn = awaited->request == Request(SignIn{}).index();
            walk.step(answer(walk.state, signIn ? Outcome(codeWanted()) : Outcome(someTokens())));
            continue;
        }
        walk.step(PauseOver{});
        struct Press {
            Event operator()(const VerifyingEmail&) const { return eventNumber(0); }
            Event operator()(const SigningIn&) const { return eventNumber(4); }
            Event operator()(const ChoosingPassword&) const
            {
                return NewPasswordSubmitted{ Secret(PasswordPolicy().suggest()), QStringLiteral("123456") };
            }
            Event operator()(const ChoosingMethod&) const { return eventNumber(10); }
            Event operator()(const EnteringCode&) const { return eventNumber(7); }
            Event operator()(const SettingUpTotp&) const { return eventNumber(7); }
            Event operator()(const SignedIn&) const { return PauseOver{}; }
        };
        walk.step(std::visit(Press{}, walk.state));
    }
    return false;
}

} // namespace

class tst_Walk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPair();
    void noDeadEnd();
    void randomWalks();
};

void tst_Walk::everyPair()
{
    const auto count = exampleStates().size();
    int pairs = 0;
    for (std::size_t s = 0; s < count; ++s) {
        // At rest, and while the answer to each request that the state can send is awaited.
        for (int first = -1; first < eventCount; ++first) {
            for (int second = 0; second < eventCount + outcomeCount; ++second) {
                Walk walk{ std::move(exampleStates()[s]), {} };
                if (first >= 0)
                    walk.step(eventNumber(first));
                walk.step(second < eventCount ? eventNumber(second)
                                              : answer(walk.state, outcomeNumber(second - eventCount)));
                ++pairs;
            }
        }
    }
    QCOMPARE(pairs, static_cast<int>(count) * (eventCount + 1) * (eventCount + outcomeCount));
}

void tst_Walk::noDeadEnd()
{
    const auto count = exampleStates().size();
    for (std::size_t s = 0; s < count; ++s) {
        for (int first = 0; first < eventCount; ++first) {
            for (int outcome = 0; outcome < outcomeCount; ++outcome) {
                State state = after(std::move(exampleStates()[s]), eventNumber(first));
                state = after(std::move(state), answer(state, outcomeNumber(outcome)));
                const QString where = nameOf(state);
                QVERIFY2(canFinish(std::move(state)),
                    qPrintable(QStringLiteral("no way on from %1 after event %2 and %3")
                                   .arg(where)
                                   .arg(first)
                                   .arg(outcomeName(outcome))));
            }
        }
    }
}

namespace {

// As the program posts it, in all its kinds.
Event varied(Event event, const State& state, QRandomGenerator& random)
{
    if (auto* noticed = std::get_if<Noticed>(&event)) {
        constexpr Notice notices[]{ Notice::LinkIgnored, Notice::SettingsUnreadable, Notice::SettingsNotSaved,
            Notice::OtherWindowHangs, Notice::NotRemembered };
        const bool signedIn = std::holds_alternative<SignedIn>(state);
        noticed->notice = notices[random.bounded(signedIn ? 5 : 4)];
    }
    if (auto* link = std::get_if<LinkOpened>(&event))
        link->replaces = random.bounded(2) == 0;
    if (auto* answered = std::get_if<RevocationAnswered>(&event))
        answered->forgetting = static_cast<Forgetting>(random.bounded(3));
    return event;
}

} // namespace

// SIGNIN_WALK_EVENTS events (default: ten million), the seed fixed so that a finding can be repeated.
void tst_Walk::randomWalks()
{
    const qint64 wanted = qEnvironmentVariableIntValue("SIGNIN_WALK_EVENTS") > 0
        ? qEnvironmentVariableIntValue("SIGNIN_WALK_EVENTS")
        : 10000000;
    QRandomGenerator random(20261124);
    const int examples = static_cast<int>(exampleStates().size());
    Walk walk{ firstState({}), {} };
    for (qint64 n = 0; n < wanted; ++n) {
        if (n % 1000 == 0)
            walk = { std::move(exampleStates()[static_cast<std::size_t>(random.bounded(examples))]), {} };
        const bool late = random.bounded(20) == 0;
        if (standing(walk.state).awaited && random.bounded(3) > 0) {
            Event event = answer(walk.state, outcomeNumber(random.bounded(outcomeCount)));
            if (late)
                std::get<Answered>(event).ticket -= 1;
            walk.step(std::move(event));
        } else {
            walk.step(varied(eventNumber(random.bounded(eventCount)), walk.state, random));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Walk)
#include "tst_walk.moc"
