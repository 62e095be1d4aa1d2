// SPDX-License-Identifier: MIT
#include "busyindicator.h"

#include "theme.h"
#include "wrappedlabel.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace Salestrekker {

BusyIndicator::BusyIndicator(QWidget* parent)
    : QWidget(parent), m_text(new WrappedLabel), m_bar(new QProgressBar)
{
    m_text->setObjectName(QStringLiteral("busyText"));
    m_bar->setObjectName(QStringLiteral("busyIndicator"));
    m_bar->setAccessibleName(tr("Working", "busy indicator"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(fontMetrics().height() / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 4);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    for (QWidget* part : std::initializer_list<QWidget*>{ m_text, m_bar }) {
        QSizePolicy keep = part->sizePolicy();
        keep.setRetainSizeWhenHidden(true);
        part->setSizePolicy(keep);
        part->hide();
    }
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, &BusyIndicator::reveal);
}

void BusyIndicator::setDoing(const QString& doing)
{
    if (doing.isEmpty()) {
        m_delay.stop();
        m_text->hide();
        m_bar->hide();
        return;
    }
    m_text->setText(doing);
    m_text->setAccessibleName(doing);
    m_bar->setAccessibleDescription(doing);
    if (m_bar->isHidden() && !m_delay.isActive())
        m_delay.start();
}

void BusyIndicator::reveal()
{
    m_bar->setRange(0, 0); // only now: a bar that moves costs time even where nobody sees it
    m_text->show();
    m_bar->show();
}

} // namespace Salestrekker
