// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace Salestrekker::Demo {

/// The six-digit code of an authenticator app (RFC 6238: SHA-1, 30 seconds) for the base32 `secret` at
/// `time`.
QString totpCode(const QString& secret, const QDateTime& time);

/// True for the code of this half minute and of the one before and after (RFC 6238, 5.2).
bool matchesTotp(const QString& secret, const QString& code, const QDateTime& now);

} // namespace Salestrekker::Demo
