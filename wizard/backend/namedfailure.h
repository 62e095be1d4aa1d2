// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"

namespace Salestrekker {

/// The failure that an answer stands for by status and `error`, with `attempts_left` and `failed`: the names
/// of resources/openapi.yaml, which also an operator's own verification address uses, and those of OAuth (see
/// oauthFailure). ProtocolError for a name that is not among them: what is not known is not shown as
/// something known. ProtocolError with WebFilter where the answer names nothing and its status is a filter's.
Failure readNamedFailure(const HttpAnswer& answer);

/// The failure that an error of OAuth stands for, wherever it is said: RFC 6749 (4.1.2.1, 5.2), RFC 8707,
/// OpenID Connect Core 1.0 (3.1.2.6). Nothing for a name that is not among them, or that answers what
/// this program never asks (RFC 8628, RFC 9449 and so on).
std::optional<Failure> oauthFailure(const QString& error);

/// A number of seconds from an answer, 0 to a day; 0 if it is none.
std::chrono::seconds secondsOf(const QJsonValue& value);

} // namespace Salestrekker
