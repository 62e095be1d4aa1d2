// SPDX-License-Identifier: MIT
#include "passwordrules.h"

#include "isolated.h"
#include "messages.h"

#include <QCoreApplication>

namespace Salestrekker {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(PasswordRules)
public:
    static QString length(const PasswordPolicy& policy, int length)
    {
        if (length > policy.maximumLength())
            return tr("%1 to %2 characters: %3 of %2", "a password rule")
                .arg(policy.minimumLength())
                .arg(policy.maximumLength())
                .arg(length);
        return tr("%1 to %2 characters: %3 so far", "a password rule")
            .arg(policy.minimumLength())
            .arg(policy.maximumLength())
            .arg(length);
    }
    static QString rule(PasswordRule rule, const PasswordPolicy& policy, int count)
    {
        switch (rule) {
        case PasswordRule::Length:
            return length(policy, count);
        case PasswordRule::Uppercase:
            return tr("At least one uppercase letter (A–Z)", "a password rule");
        case PasswordRule::Lowercase:
            return tr("At least one lowercase letter (a–z)", "a password rule");
        case PasswordRule::Digit:
            return tr("At least one number (0–9)", "a password rule");
        case PasswordRule::Symbol:
            return tr("At least one of these symbols: %1", "a password rule").arg(isolated(policy.symbols()));
        case PasswordRule::NoOuterSpace:
            return tr("No space at the beginning or end", "a password rule");
        }
        return {};
    }
    static QString notTemporary() { return tr("Not your temporary password", "a password rule"); }
    static QString good() { return tr("This password may be saved", "on the bar"); }
    static QString missing(int count) { return tr("%n rules are not met yet", "on the bar", count); }
};

} // namespace

PasswordJudgement judgePassword(const ChoosingPassword& step, QStringView password)
{
    PasswordJudgement judgement;
    const PolicyCheck check = step.policy.check(password);
    for (const PasswordRule rule : allPasswordRules) {
        if (check.wants(rule))
            judgement.rules
                += { Text::rule(rule, step.policy, check.length), check.meets(rule) && check.length > 0 };
    }
    if (!step.temporary.isEmpty())
        judgement.rules
            += { Text::notTemporary(), !password.isEmpty() && step.temporary.reveal() != password };
    for (const Refusal& refusal : step.refusals) {
        const RuleList::Rule rule{ refusalRule(refusal.reason), refusal.password.reveal() != password };
        const auto same = [&rule](const RuleList::Rule& other) { return other.text == rule.text; };
        const auto known = std::find_if(judgement.rules.begin(), judgement.rules.end(), same);
        if (known == judgement.rules.end())
            judgement.rules += rule;
        else
            known->met = known->met && rule.met;
    }
    const auto isMet = [](const RuleList::Rule& rule) { return rule.met; };
    const auto unmet
        = judgement.rules.size() - std::count_if(judgement.rules.cbegin(), judgement.rules.cend(), isMet);
    judgement.percent = unmet == 0 ? check.percent : std::min(check.percent, 90);
    judgement.words = unmet == 0 ? Text::good() : Text::missing(static_cast<int>(unmet));
    return judgement;
}

} // namespace Salestrekker
