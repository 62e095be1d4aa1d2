// SPDX-License-Identifier: MIT
#include "namedfailure.h"

#include "transport/stranger.h"

#include <QJsonArray>
#include <QLatin1String>

#include <algorithm>
#include <span>

namespace Salestrekker {
namespace {

using enum FailureKind;
using L = QLatin1String;

struct Named {
    L error;
    FailureKind kind;
    FailureCause cause = FailureCause::None;
};

std::optional<Failure> find(std::span<const Named> all, const QString& error)
{
    const auto found = std::ranges::find(all, error, &Named::error);
    if (found == all.end())
        return {};
    return Failure{ .kind = found->kind, .cause = found->cause };
}

// resources/openapi.yaml
std::optional<Failure> ofTheProfile(const QString& error)
{
    static constexpr Named all[]{
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
        { L("delivery_failed"), DeliveryFailed },
        { L("too_many_attempts"), AttemptsExceeded },
        { L("unsupported_step"), Unsupported },
    };
    return find(all, error);
}

Failure named(const QString& error, int status)
{
    if (const auto known = ofTheProfile(error))
        return *known;
    if (const auto known = oauthFailure(error))
        return *known;
    Failure unknown; // ProtocolError
    if (error.isEmpty())
        unknown.cause = strangerBehindJson(status);
    return unknown;
}

} // namespace

std::optional<Failure> oauthFailure(const QString& error)
{
    using enum FailureCause;
    static constexpr Named all[]{
        // The operator's business: no broker can send anything else.
        { L("invalid_client"), Unsupported, Configuration },
        { L("unauthorized_client"), Unsupported, Configuration },
        { L("invalid_scope"), Unsupported, Configuration },
        { L("invalid_request"), Unsupported, Configuration },
        { L("unsupported_response_type"), Unsupported, Configuration },
        { L("unsupported_grant_type"), Unsupported, Configuration },
        { L("invalid_target"), Unsupported, Configuration },
        // A rule of the server's or a person has refused; the password was not even asked about.
        { L("access_denied"), Unsupported, SupportOnly },
        { L("server_error"), ServerTrouble },
        { L("temporarily_unavailable"), ServerTrouble },
        // A refresh token or code that is no more: signing in gives another.
        { L("invalid_grant"), SessionExpired },
        // A page of the server's own has to be seen.
        { L("interaction_required"), Unsupported, Browser },
        { L("login_required"), Unsupported, Browser },
        { L("account_selection_required"), Unsupported, Browser },
        { L("consent_required"), Unsupported, Browser },
    };
    return find(all, error);
}

Failure readNamedFailure(const HttpAnswer& answer)
{
    const QString error = answer.body[L("error")].toString();
    Failure failure = answer.status == 429 ? Failure{ .kind = AttemptsExceeded }
        : answer.status >= 500             ? Failure{ .kind = ServerTrouble }
                                           : named(error, answer.status);
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
