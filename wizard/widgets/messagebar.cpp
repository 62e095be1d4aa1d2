// SPDX-License-Identifier: MIT
#include "messagebar.h"

#include "panel.h"
#include "symbol.h"
#include "wrappedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Salestrekker {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_symbol(new QLabel), m_text(new WrappedLabel), m_button(new QPushButton)
{
    m_text->setObjectName(QStringLiteral("message"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(QStringLiteral("messageAction"));
    m_button->setAutoDefault(false);
    const int gap = Theme::gap(this);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(gap / 2);
    beside->addWidget(m_text);
    beside->addWidget(m_button, 0, Qt::AlignLeft);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap * 2 / 3, gap, gap * 2 / 3);
    layout->setSpacing(gap);
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addLayout(beside, 1);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::actionClicked);
    hide();
}

void MessageBar::setMessage(const QString& text, Severity severity, const QString& button)
{
    const bool isNew = m_text->text() != text;
    setVisible(!text.isEmpty());
    m_button->setVisible(!button.isEmpty());
    m_button->setText(button);
    Theme::makeRoomy(m_button);
    if (!isNew)
        return;
    m_severity = severity;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    if (text.isEmpty())
        return;
    showSymbol();
    update();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showSymbol()
{
    const QString names[]{ QStringLiteral("information"), QStringLiteral("warning"),
        QStringLiteral("error") };
    const int severity = static_cast<int>(m_severity);
    const int size = Theme::symbolSize(this) * 5 / 4;
    m_symbol->setPixmap(symbol(names[severity], Theme::severity(palette(), m_severity), size, this));
}

bool MessageBar::event(QEvent* event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange && !m_text->text().isEmpty())
        showSymbol();
    return done;
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QColor edge = Theme::severity(palette(), m_severity);
    if (!Theme::isHighContrast(palette()))
        edge.setAlphaF(0.5);
    paintPanel(this, Theme::tint(palette(), m_severity), edge);
}

} // namespace Salestrekker
