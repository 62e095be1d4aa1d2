// SPDX-License-Identifier: MIT
#pragma once

#include "flow/passwordrules.h"
#include "widgets/rulelist.h"

namespace Salestrekker {

/// What the page says of a password: the rules with their marks, and the bar.
struct PasswordJudgement {
    QList<RuleList::Rule> rules;
    bool maySave = false; ///< every rule is met
    int percent = 0; ///< 100 exactly then
    QString words;
};

/// What checkNewPassword() finds, in words; refusals for one reason are one rule.
PasswordJudgement judgePassword(const ChoosingPassword& step, QStringView password);

} // namespace Salestrekker
