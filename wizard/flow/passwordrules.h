// SPDX-License-Identifier: MIT
#pragma once

#include "state.h"

namespace Salestrekker {

/// The new password must not be the temporary one.
struct NotTheTemporaryPassword { };

/// One rule for a new password, and whether the password meets it.
struct CheckedRule {
    /// A rule of the policy; or a refusal of the server's, which must not be provoked a second time.
    std::variant<PasswordRule, NotTheTemporaryPassword, const Failure*> rule;
    bool met = false;
};

/// The one place that decides whether a password may be saved, and shows why not: the policy's rules, that it
/// is not the temporary password, and one rule for each password that the server has refused. The pointers
/// are into `step`. With an empty password none is met but those of refusals.
std::vector<CheckedRule> checkNewPassword(const ChoosingPassword& step, QStringView password);

/// True if every rule is met.
bool mayBeSaved(const ChoosingPassword& step, QStringView password);

} // namespace Salestrekker
