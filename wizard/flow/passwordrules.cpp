// SPDX-License-Identifier: MIT
#include "passwordrules.h"

#include <algorithm>

namespace Salestrekker {

std::vector<CheckedRule> checkNewPassword(const ChoosingPassword& step, QStringView password)
{
    std::vector<CheckedRule> rules;
    const bool any = !password.isEmpty();
    const PolicyCheck check = step.policy.check(password);
    for (const PasswordRule rule : allPasswordRules) {
        if (check.wants(rule))
            rules.push_back({ rule, any && check.meets(rule) });
    }
    if (!step.temporary.isEmpty())
        rules.push_back({ NotTheTemporaryPassword(), any && step.temporary.reveal() != password });
    for (const Refusal& refusal : step.refusals)
        rules.push_back({ &refusal.reason, refusal.password.reveal() != password });
    return rules;
}

bool mayBeSaved(const ChoosingPassword& step, QStringView password)
{
    return std::ranges::all_of(checkNewPassword(step, password), &CheckedRule::met);
}

} // namespace Salestrekker
