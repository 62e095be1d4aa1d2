// SPDX-License-Identifier: MIT
#include "namedfailure.h"

#include <QJsonArray>
#include <QLatin1String>

#include <algorithm>

namespace Salestrekker {
namespace {

using enum FailureKind;
using L = QLatin1String;

FailureKind kindOf(const QString& error)
{
    static constexpr std::pair<L, FailureKind> kinds[]{
        { L("invalid_code"), WrongCode },
        { L("expired_code"), ExpiredCode },
        { L("verification_expired"), VerificationExpired },
        { L("invalid_credentials"), WrongCredentials },
        { L("temporary_password_expired"), TemporaryPasswordExpired },
        { L("password_policy"), PasswordRefused },
        { L("password_reused"), PasswordReused },
        { L("account_disabled"), AccountDisabled },
        { L("reset_required"), ResetRequired },
        { L("invalid_session"), SessionExpired },
        { L("invalid_grant"), SessionExpired },
        { L("delivery_failed"), DeliveryFailed },
        { L("too_many_attempts"), AttemptsExceeded },
        { L("server_error"), ServerTrouble },
        { L("temporarily_unavailable"), ServerTrouble },
        { L("unsupported_step"), Unsupported },
    };
    const auto* found = std::ranges::find(kinds, error, &std::pair<L, FailureKind>::first);
    return found == std::end(kinds) ? ProtocolError : found->second;
}

} // namespace

Failure readNamedFailure(const HttpAnswer& answer)
{
    const QString error = answer.body[L("error")].toString();
    Failure failure;
    failure.kind = answer.status == 429 ? AttemptsExceeded
        : answer.status >= 500          ? ServerTrouble
                                        : kindOf(error);
    failure.retryAfter = answer.retryAfter;
    // Without Retry-After, 429 still means "not at once" (RFC 6585, 4).
    if (failure.kind == AttemptsExceeded && failure.retryAfter.count() == 0)
        failure.retryAfter = std::chrono::seconds(30);
    failure.attemptsLeft = qBound(-1, answer.body[L("attempts_left")].toInt(-1), 1000);
    for (const auto& reason : answer.body[L("failed")].toArray())
        failure.policyFailures += reason.toString().left(40);
    failure.detail = QStringLiteral("status %1, error %2").arg(answer.status).arg(error.left(60));
    return failure;
}

std::chrono::seconds secondsOf(const QJsonValue& value)
{
    return std::chrono::seconds(qBound(0, value.toInt(), 24 * 60 * 60));
}

} // namespace Salestrekker
