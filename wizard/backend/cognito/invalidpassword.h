// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Salestrekker {

/// Which rules an InvalidPasswordException names, in the words of Failure::policyFailures ("min_length",
/// "uppercase", "symbol"): "Password did not conform with policy: Password must have symbol characters".
/// Empty for a sentence that is none of the service's own.
QStringList brokenRules(const QString& message);

/// The part of the message that a person should read, without "Password did not conform with policy:", of
/// printable characters only, at most 200 of them.
QString refusalSentence(const QString& message);

} // namespace Salestrekker
