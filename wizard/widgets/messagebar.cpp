// SPDX-License-Identifier: MIT
#include "messagebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace Salestrekker {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_button(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("message"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(QStringLiteral("messageAction"));
    m_button->setAutoDefault(false);
    auto* beside = new QVBoxLayout;
    beside->addWidget(m_text);
    beside->addWidget(m_button, 0, Qt::AlignLeft);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(beside, 1);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::actionClicked);
    hide();
}

void MessageBar::setMessage(const QString& text, Severity severity, const QString& button)
{
    const QStyle::StandardPixmap icons[]{ QStyle::SP_MessageBoxInformation, QStyle::SP_MessageBoxWarning,
        QStyle::SP_MessageBoxCritical };
    const bool isNew = m_text->text() != text;
    setVisible(!text.isEmpty());
    m_button->setVisible(!button.isEmpty());
    m_button->setText(button);
    if (!isNew)
        return;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize) * 3 / 2;
    m_icon->setPixmap(style()->standardIcon(icons[static_cast<int>(severity)]).pixmap(size));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Salestrekker
