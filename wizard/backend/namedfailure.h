// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"

namespace Salestrekker {

/// The failure that an answer stands for by status and `error`, with `attempts_left` and `failed`: the names
/// of resources/openapi.yaml, which also an operator's own verification address uses. ProtocolError for a
/// name that is not among them.
Failure readNamedFailure(const HttpAnswer& answer);

/// A number of seconds from an answer, 0 to a day; 0 if it is none.
std::chrono::seconds secondsOf(const QJsonValue& value);

} // namespace Salestrekker
