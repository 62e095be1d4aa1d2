// SPDX-License-Identifier: MIT
#pragma once

#include "flow/authbackend.h"

#include <QList>

namespace Salestrekker {

using FormFields = QList<std::pair<QString, QString>>;

/// The one input of a step (login_hint and email_code, otp, ...), or the token of a renewal or revocation, as
/// resources/openapi.yaml names them.
FormFields stepFields(const Request& request);

} // namespace Salestrekker
