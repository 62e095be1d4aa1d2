// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Salestrekker {

/// Why a file is not one of certificates in PEM form (RFC 7468), as the end of a sentence that begins with
/// its name; empty if it is. Does not look into the certificates: that would load all of TLS at every start.
QString pemProblem(const QString& fileName);

} // namespace Salestrekker
