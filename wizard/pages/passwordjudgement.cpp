// SPDX-License-Identifier: MIT
#include "passwordjudgement.h"

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

// The rule in words.
struct InWords {
    const PasswordPolicy& policy;
    const int length;

    QString operator()(PasswordRule rule) const { return Text::rule(rule, policy, length); }
    QString operator()(NotTheTemporaryPassword) const { return Text::notTemporary(); }
    QString operator()(const Failure* refusal) const { return refusalRule(*refusal); }
};

} // namespace

PasswordJudgement judgePassword(const ChoosingPassword& step, QStringView password)
{
    PasswordJudgement judgement;
    const PolicyCheck check = step.policy.check(password);
    for (const CheckedRule& checked : checkNewPassword(step, password)) {
        const QString text = std::visit(InWords{ step.policy, check.length }, checked.rule);
        const auto known = std::ranges::find(judgement.rules, text, &RuleList::Rule::text);
        if (known == judgement.rules.end())
            judgement.rules += RuleList::Rule{ text, checked.met };
        else
            known->met = known->met && checked.met;
    }
    const auto unmet = std::ranges::count(judgement.rules, false, &RuleList::Rule::met);
    judgement.maySave = unmet == 0;
    judgement.percent = judgement.maySave ? 100 : std::min(check.percent, 90);
    judgement.words = judgement.maySave ? Text::good() : Text::missing(static_cast<int>(unmet));
    return judgement;
}

} // namespace Salestrekker
