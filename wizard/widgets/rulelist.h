// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace Salestrekker {

class MarkedLabel;

/// A list of rules with a mark each: met or not met, in sign, word and accessible description.
class RuleList : public QWidget {
    Q_OBJECT
public:
    struct Rule {
        QString text; ///< plain text
        bool met = false;
        friend bool operator==(const Rule&, const Rule&) = default;
    };

    explicit RuleList(QWidget* parent = nullptr);
    void setRules(const QList<Rule>& rules);

private:
    QList<Rule> m_rules;
    QList<MarkedLabel*> m_labels;
};

} // namespace Salestrekker
