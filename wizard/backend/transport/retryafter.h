// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace Salestrekker {

/// A Date header (RFC 9110, 5.6.7): "Sun, 06 Nov 1994 08:49:37 GMT", in English whatever the locale. Invalid
/// if it is anything else.
QDateTime httpDate(const QByteArray& header);

/// A Retry-After header (RFC 9110, 10.2.3), in seconds or as a date that is compared with the server's own
/// clock, or with this computer's where the server did not say. 0 to 24 hours; 0 if it can't be read.
std::chrono::seconds retryAfter(const QByteArray& header, const QDateTime& serverNow);

} // namespace Salestrekker
