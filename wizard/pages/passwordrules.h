// SPDX-License-Identifier: MIT
#pragma once

#include "flow/state.h"
#include "widgets/rulelist.h"

namespace Salestrekker {

/// What the page says of a password: the rules with their marks, and the bar.
struct PasswordJudgement {
    QList<RuleList::Rule> rules;
    int percent = 0; ///< 100 exactly when every rule is met
    QString words;
};

/// The policy's rules, that it is not the temporary password, and one rule for each reason the server gave
/// for refusing one.
PasswordJudgement judgePassword(const ChoosingPassword& step, QStringView password);

} // namespace Salestrekker
