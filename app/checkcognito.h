// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "finding.h"

namespace Salestrekker {

/// --check for backend/kind cognito, without an account: whether there is such a user pool (its JSON Web Key
/// Set is public), such an app client, whether it has a secret and which flow it allows (a sign-in of
/// somebody made up), and whether the operator's verification address answers as it should.
/// wizard/backend/cognito/README.md says of each finding what to do at the pool.
QList<Finding> checkCognito(const Configuration& configuration);

} // namespace Salestrekker
