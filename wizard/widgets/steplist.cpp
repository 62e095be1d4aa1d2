// SPDX-License-Identifier: MIT
#include "steplist.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace Salestrekker {

StepList::StepList(const QStringList& steps, QWidget* parent) : QWidget(parent), m_steps(steps)
{
    auto* layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height();
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap / 2);
    for (int i = 0; i < steps.size(); ++i) {
        auto* label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        // As wide as it will be at its widest, so that nothing moves from step to step.
        QFont bold = label->font();
        bold.setBold(true);
        label->setMinimumWidth(
            QFontMetrics(bold).horizontalAdvance(QStringLiteral("\u2713  ") + steps[i]) + gap / 2);
        layout->addWidget(label);
        m_labels += label;
    }
    layout->addStretch();
    setCurrent(0);
}

void StepList::setCurrent(int current)
{
    for (int i = 0; i < m_labels.size(); ++i) {
        const QString mark = i < current ? QStringLiteral("\u2713  ")
            : i == current               ? QStringLiteral("\u25b8  ")
                                         : QStringLiteral("    ");
        m_labels[i]->setText(mark + m_steps[i]);
        QFont font = m_labels[i]->font();
        font.setBold(i == current);
        m_labels[i]->setFont(font);
        m_labels[i]->setAccessibleName(
            tr("Step %1 of %2: %3", "a step").arg(i + 1).arg(m_labels.size()).arg(m_steps[i]));
        m_labels[i]->setAccessibleDescription(i < current ? tr("done", "a step")
                : i == current                            ? tr("now", "a step")
                                                          : tr("to come", "a step"));
    }
}

} // namespace Salestrekker
