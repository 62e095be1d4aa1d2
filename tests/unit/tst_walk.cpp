// SPDX-License-Identifier: MIT
// Invariants of advance(), over every pair of state and event, and along random walks.
#include "checkedwalk.h"

#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

// From anywhere, pressing what the page offers (once pauses are over and the server is well) ends signed in.
bool canFinish(State state)
{
    CheckedWalk walk(std::move(state));
    if (!standing(walk.state).awaited && std::holds_alternative<SignedIn>(walk.state))
        return true;
    for (int i = 0; i < 20 && !walk.broken; ++i) {
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
                CheckedWalk walk(std::move(exampleStates()[s]));
                if (first >= 0)
                    walk.step(eventNumber(first));
                walk.step(second < eventCount ? eventNumber(second)
                                              : answer(walk.state, outcomeNumber(second - eventCount)));
                QVERIFY2(!walk.broken, walk.broken);
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
    CheckedWalk walk;
    for (qint64 n = 0; n < wanted; ++n) {
        if (n % 1000 == 0)
            walk
                = CheckedWalk(std::move(exampleStates()[static_cast<std::size_t>(random.bounded(examples))]));
        const bool late = random.bounded(20) == 0;
        if (standing(walk.state).awaited && random.bounded(3) > 0) {
            Event event = answer(walk.state, outcomeNumber(random.bounded(outcomeCount)));
            if (late)
                std::get<Answered>(event).ticket -= 1;
            walk.step(std::move(event));
        } else {
            walk.step(varied(eventNumber(random.bounded(eventCount)), walk.state, random));
        }
        QVERIFY2(
            !walk.broken, qPrintable(QStringLiteral("event %1: %2").arg(n).arg(QLatin1String(walk.broken))));
    }
}

QTEST_GUILESS_MAIN(tst_Walk)
#include "tst_walk.moc"
