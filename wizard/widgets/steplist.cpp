// SPDX-License-Identifier: MIT
#include "steplist.h"

#include "markedlabel.h"
#include "panel.h"
#include "theme.h"

#include <QApplication>
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
        // The others step back. Not bold: a font more takes a millisecond of the start.
        label->setPalette(i == m_current ? QPalette() : Theme::quietPalette(QApplication::palette()));
        label->setAccessibleName(
            tr("Step %1 of %2: %3", "a step").arg(i + 1).arg(m_labels.size()).arg(m_steps[i]));
        label->setAccessibleDescription(i < m_current ? tr("done", "a step")
                : i == m_current                      ? tr("now", "a step")
                                                      : tr("to come", "a step"));
    }
}

// The same at every step, so that nothing moves; a long name is wrapped.
int StepList::widthNeeded() const
{
    const MarkedLabel* label = m_labels.first();
    const QMargins margins = layout()->contentsMargins();
    const int marks = margins.left() + margins.right() + label->markSize();
    if (m_compact)
        return marks;
    int widest = 0;
    for (const QString& step : m_steps)
        widest = std::max(widest, fontMetrics().horizontalAdvance(step));
    const int character = fontMetrics().averageCharWidth();
    return marks + label->markGap() + std::min(widest, character * 22) + character;
}

bool StepList::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        showTexts();
    return QWidget::event(event);
}

void StepList::paintEvent(QPaintEvent*)
{
    paintPanel(this);
}

} // namespace Salestrekker
