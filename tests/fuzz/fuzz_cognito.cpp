// SPDX-License-Identifier: MIT
// What Cognito says once its JSON is read: challenges, exceptions, and the numbers of SRP.
#include "backend/cognito/cognitochallenge.h"
#include "backend/cognito/cognitoexception.h"
#include "backend/cognito/srpclient.h"

#include <QJsonDocument>

#include <algorithm>

#include "fuzz.h"

using namespace Salestrekker;

namespace {

void checkOutcome(const Outcome& outcome)
{
    if (const auto* failure = std::get_if<Failure>(&outcome)) {
        Fuzz::demand(
            failure->detail.size() <= 200 && failure->reason.size() <= 200, "what is shown is short");
        Fuzz::demand(failure->attemptsLeft >= -1 && failure->attemptsLeft <= 1000, "attempts in range");
        Fuzz::demand(failure->retryAfter.count() >= 0 && failure->retryAfter <= std::chrono::hours(24),
            "a day at most");
        Fuzz::demand(!failure->reason.contains(u'\n'), "in one line");
    }
    if (const auto* challenge = std::get_if<Challenge>(&outcome)) {
        const auto* method = std::get_if<MethodWanted>(&challenge->wanted);
        Fuzz::demand(!method || !method->methods.isEmpty(), "a choice of something");
    }
}

} // namespace

void Fuzz::tryInput(const QByteArray& input)
{
    const auto chosen = input.isEmpty() ? 0U : static_cast<unsigned char>(input[0]);
    const QByteArray rest = input.mid(1);
    HttpAnswer answer;
    answer.body = QJsonDocument::fromJson(rest).object();
    const CognitoSession before = CognitoSession::unpack(rest);
    static_cast<void>(CognitoRenewal::unpack(rest));
    checkOutcome(readCognitoChallenge(answer.body, before));
    answer.status = chosen % 16 == 0 ? 500 : 400;
    checkOutcome(readException(answer, static_cast<CognitoTask>(chosen % 9), before));
    static_cast<void>(deliveriesOf(answer.body));
    // Of SRP what is refused before the arithmetic, which is slow and knows only numbers.
    static const SrpClient client("7");
    const QByteArray text = rest.left(300);
    const QByteArray digits = "0123456789abcdefABCDEF";
    const bool isHex = std::all_of(text.begin(), text.end(), [&](char c) { return digits.contains(c); });
    if (text.isEmpty() || !isHex)
        Fuzz::demand(client.sign({ {}, {}, text, text, text, {} }, Secret(u"x")).isEmpty(), "no number");
}
