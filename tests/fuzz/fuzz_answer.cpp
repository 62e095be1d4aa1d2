// SPDX-License-Identifier: MIT
// What the server says once its JSON is read: challenges, failures, metadata, claims.
#include "backend/idtoken.h"
#include "backend/oauth/oauthanswer.h"

#include <QJsonDocument>

#include "fuzz.h"

using namespace Salestrekker;

void Fuzz::tryInput(const QByteArray& input)
{
    HttpAnswer answer;
    answer.status = input.isEmpty() ? 200 : 200 + 2 * static_cast<unsigned char>(input[0]);
    answer.body = QJsonDocument::fromJson(input.mid(1)).object();
    Outcome outcome = readChallenge(answer, OAuthSession::unpack(input.mid(1)));
    if (const auto* failure = std::get_if<Failure>(&outcome)) {
        Fuzz::demand(failure->detail.size() <= 200, "what goes to the log is short");
        Fuzz::demand(failure->attemptsLeft >= -1 && failure->attemptsLeft <= 1000, "attempts in range");
    }
    if (const auto* challenge = std::get_if<Challenge>(&outcome)) {
        // A policy that nothing can meet would be a dead end.
        if (const auto* wanted = std::get_if<NewPasswordWanted>(&challenge->wanted))
            Fuzz::demand(wanted->policy.check(wanted->policy.suggest()).allMet(), "a policy that can be met");
    }
    readMetadata(answer.body, QUrl(QStringLiteral("https://login.example.com")));
    const auto claims = idTokenClaims(QString::fromUtf8(input.mid(1))).value_or(answer.body);
    Fuzz::demand(personFrom(claims).name.size() <= 200, "names are shortened");
}
