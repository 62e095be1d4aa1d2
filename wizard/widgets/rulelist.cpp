// SPDX-License-Identifier: MIT
#include "rulelist.h"

#include "markedlabel.h"

#include <QVBoxLayout>

namespace Salestrekker {

RuleList::RuleList(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 6);
}

void RuleList::setRules(const QList<Rule>& rules)
{
    while (m_labels.size() > rules.size())
        delete m_labels.takeLast();
    while (m_labels.size() < rules.size()) {
        auto* label = new MarkedLabel;
        label->setObjectName(QStringLiteral("policyRule%1").arg(m_labels.size() + 1));
        layout()->addWidget(label);
        m_labels += label;
    }
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (i < m_rules.size() && m_rules[i] == rules[i])
            continue;
        const Rule& rule = rules[i];
        m_labels[i]->setMark(rule.met ? Mark::Done : Mark::Open);
        m_labels[i]->setText(
            (rule.met ? tr("%1 (met)", "a password rule") : tr("%1 (not met)", "a password rule"))
                .arg(rule.text));
        m_labels[i]->setAccessibleDescription(
            rule.met ? tr("met", "a password rule") : tr("not met", "a password rule"));
    }
    m_rules = rules;
}

} // namespace Salestrekker
