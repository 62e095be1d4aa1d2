// SPDX-License-Identifier: MIT
// Prints what advance() does, as Markdown: each state with each event, then each awaited request with each
// answer.
#include "outcomes.h"

#include <cstdio>
#include <map>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

QString noticeOf(const State& state)
{
    const auto* notice = std::get_if<Notice>(&standing(state).message);
    return notice ? QStringLiteral(" (%1)").arg(nameOf(*notice)) : QString();
}

// "stays", the next state, and what is sent.
QString resultOf(const QString& before, const Advanced& next)
{
    const QString state = nameOf(next.state) == before ? QStringLiteral("stays") : nameOf(next.state);
    const QString sent = next.request ? QStringLiteral(", sends %1").arg(nameOf(*next.request)) : QString();
    return state + noticeOf(next.state) + sent;
}

// What the examples of one state differ in.
QString specialtyOf(const State& state)
{
    if (const auto* signingIn = std::get_if<SigningIn>(&state);
        signingIn && !signingIn->refreshToken.isEmpty())
        return QStringLiteral(" with a stored session");
    if (const auto* verifying = std::get_if<VerifyingEmail>(&state);
        verifying && !verifying->password.isEmpty())
        return QStringLiteral(" before the sign-in can go on");
    if (const auto* choosing = std::get_if<ChoosingPassword>(&state); choosing && choosing->withCode)
        return QStringLiteral(" with a code (reset)");
    if (const auto* entering = std::get_if<EnteringCode>(&state); entering && !entering->method.isEmpty())
        return QStringLiteral(" by a chosen method");
    return {};
}

std::vector<QString> exampleNames()
{
    std::vector<QString> names;
    for (const State& state : exampleStates()) {
        names.push_back(nameOf(state) + specialtyOf(state));
    }
    return names;
}

void printEvents()
{
    const auto names = exampleNames();
    printf("## What the broker does, and what comes by itself\n\nNot listed: events that change nothing in "
           "that state.\n");
    for (std::size_t s = 0; s < names.size(); ++s) {
        printf("\n### %s\n\n| event | what follows |\n|---|---|\n", qPrintable(names[s]));
        for (int e = 0; e < eventCount; ++e) {
            State state = std::move(exampleStates()[s]);
            const QString before = nameOf(state);
            const Event event = eventNumber(e);
            const QString result = resultOf(before, advance(std::move(state), eventNumber(e)));
            if (result != QLatin1String("stays"))
                printf("| %s | %s |\n", qPrintable(nameOf(event)), qPrintable(result));
        }
    }
}

void printAnswers()
{
    printf("\n## What the server answers\n\nA failure not listed stays, with its message.\n");
    const auto names = exampleNames();
    for (std::size_t s = 0; s < names.size(); ++s) {
        for (int e = 0; e < eventCount; ++e) {
            const Advanced sent = advance(std::move(exampleStates()[s]), eventNumber(e));
            if (!sent.request || nameOf(sent.state) != nameOf(exampleStates()[s])
                || std::holds_alternative<LinkOpened>(eventNumber(e)))
                continue;
            printf("\n### %s, %s awaited\n\n| answer | what follows |\n|---|---|\n", qPrintable(names[s]),
                qPrintable(nameOf(*sent.request)));
            for (int o = 0; o < outcomeCount; ++o) {
                State state = after(std::move(exampleStates()[s]), eventNumber(e));
                const QString before = nameOf(state);
                Event event = answer(state, outcomeNumber(o));
                const QString result = resultOf(before, advance(std::move(state), std::move(event)));
                if (result != QLatin1String("stays") || o < 8)
                    printf("| %s | %s |\n", qPrintable(outcomeName(o)), qPrintable(result));
            }
        }
    }
}

} // namespace

int main()
{
    printf("# The state table\n\nPrinted by the test program `state-table`, compared with it by a test. "
           "`advance()` in advance.h is what it shows.\n\n");
    printEvents();
    printAnswers();
    return 0;
}
