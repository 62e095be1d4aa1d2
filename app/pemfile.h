// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Salestrekker {

/// Why a file is not one of certificates in PEM form (RFC 7468) that Qt takes, each of them, as the end of a
/// sentence that begins with its name; empty if it is. Loads TLS.
QString pemProblem(const QString& fileName);

} // namespace Salestrekker
