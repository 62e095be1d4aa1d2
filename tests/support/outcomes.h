// SPDX-License-Identifier: MIT
#pragma once

#include "flow/advance.h"
#include "flow/names.h"

#include <QRandomGenerator>

// States, events and outcomes for tests: one of each kind, and random ones.
namespace Salestrekker::Testing {

inline const QString email = QStringLiteral("broker@example.com");
inline const QString goodPassword = QStringLiteral("Correct-Horse-7-Battery");
inline const QString temporaryPassword = QStringLiteral("Temp-4711-x");

inline constexpr FailureKind allFailureKinds[]{ FailureKind::WrongCode, FailureKind::ExpiredCode,
    FailureKind::VerificationExpired, FailureKind::WrongCredentials, FailureKind::TemporaryPasswordExpired,
    FailureKind::PasswordRefused, FailureKind::PasswordReused, FailureKind::AttemptsExceeded,
    FailureKind::SessionExpired, FailureKind::AccountDisabled, FailureKind::ResetRequired,
    FailureKind::DeliveryFailed, FailureKind::Offline, FailureKind::TimedOut, FailureKind::OutcomeUnknown,
    FailureKind::ServerTrouble, FailureKind::Untrusted, FailureKind::ProtocolError,
    FailureKind::Unsupported };

QString nameOf(const State& state);
QString nameOf(const Event& event);
QString nameOf(Notice notice);

Challenge emailCodeWanted();
Challenge passwordWanted();
Challenge newPasswordWanted();
Challenge codeWanted(bool delivered = true);
Challenge methodWanted();
Challenge totpSetupWanted();
Tokens someTokens();
Failure failure(FailureKind kind, int retryAfterSeconds = 0);

/// What a backend may answer, each once.
inline constexpr int outcomeCount = 8 + static_cast<int>(std::size(allFailureKinds));
Outcome outcomeNumber(int number);
QString outcomeName(int number);

/// What may happen besides an answer, each once, with contents that lead on.
inline constexpr int eventCount = static_cast<int>(std::variant_size_v<Event>) - 1;
Event eventNumber(int number);

/// Each state at rest, and each with an answer awaited where it can be.
std::vector<State> exampleStates();

/// The state after `event`, for tests that don't look at the request.
inline State after(State state, Event event)
{
    return advance(std::move(state), std::move(event)).state;
}
/// The answer to what `state` awaits.
inline Event answer(const State& state, Outcome outcome)
{
    return Answered{ standing(state).awaited ? standing(state).awaited->ticket : 0, std::move(outcome) };
}

} // namespace Salestrekker::Testing
