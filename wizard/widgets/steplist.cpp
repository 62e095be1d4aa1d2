// SPDX-License-Identifier: MIT
#include "steplist.h"

#include "markedlabel.h"
#include "panel.h"
#include "theme.h"

#include <QVBoxLayout>

namespace Salestrekker {

StepList::StepList(const QStringList& steps, QWidget* parent) : QWidget(parent), m_steps(steps)
{
    auto* layout = new QVBoxLayout(this);
    const int gap = Theme::gap(this);
    layout->setContentsMargins(gap, gap * 2, gap, gap);
    layout->setSpacing(gap);
    for (int i = 0; i < steps.size(); ++i) {
        auto* label = new MarkedLabel;
        label->setMarkScale(1.4);
        layout->addWidget(label);
        m_labels += label;
    }
    layout->addStretch();
    setCurrent(0);
    setFixedWidth(widthNeeded());
}

void StepList::setCurrent(int current)
{
    m_current = current;
    showTexts();
}

void StepList::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    showTexts();
    setFixedWidth(widthNeeded());
}

void StepList::showTexts()
{
    for (int i = 0; i < m_labels.size(); ++i) {
        MarkedLabel* label = m_labels[i];
        label->setText(m_compact ? QString() : m_steps[i]);
        label->setMark(i < m_current ? Mark::Done
                : i == m_current     ? Mark::Current
                                     : Mark::Open,
            QString::number(i + 1));
        QFont font = label->font();
        font.setBold(i == m_current);
        label->setFont(font);
        label->setAccessibleName(
            tr("Step %1 of %2: %3", "a step").arg(i + 1).arg(m_labels.size()).arg(m_steps[i]));
        label->setAccessibleDescription(i < m_current ? tr("done", "a step")
                : i == m_current                      ? tr("now", "a step")
                                                      : tr("to come", "a step"));
    }
}

// As wide as it will be at its widest, so that nothing moves from step to step; a long name is wrapped.
int StepList::widthNeeded() const
{
    const MarkedLabel* label = m_labels.first();
    const QMargins margins = layout()->contentsMargins();
    const int marks = margins.left() + margins.right() + label->markSize();
    if (m_compact)
        return marks;
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const QString& step : m_steps)
        widest = std::max(widest, metrics.horizontalAdvance(step));
    return marks + label->markGap() + std::min(widest, metrics.averageCharWidth() * 22)
        + metrics.averageCharWidth();
}

void StepList::paintEvent(QPaintEvent*)
{
    paintPanel(this);
}

} // namespace Salestrekker
