// SPDX-License-Identifier: MIT
#include "messagebar.h"

#include "panel.h"
#include "symbol.h"
#include "wrappedlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Salestrekker {
namespace {

constexpr const char* textName = "message";

// A notification: screen readers say one when it appears, a label's new text they do not.
QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    return object->isWidgetType() && object->objectName() == QLatin1String(textName)
        ? new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Notification)
        : nullptr;
}

// A countdown is said once, not every second.
bool saysTheSame(QString one, QString other)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return one.removeIf(isDigit) == other.removeIf(isDigit);
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_symbol(new QLabel), m_text(new WrappedLabel), m_button(new QPushButton)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    m_text->setObjectName(QLatin1String(textName));
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
    QAccessible::installActivationObserver(this);
    hide();
}

MessageBar::~MessageBar()
{
    QAccessible::removeActivationObserver(this);
}

void MessageBar::setMessage(const QString& text, Severity severity, const QString& button)
{
    const QString before = m_text->text();
    const bool wasVisible = m_text->isVisible();
    if (text != before) {
        m_text->setText(text);
        m_text->setAccessibleName(text);
    }
    setVisible(!text.isEmpty());
    m_button->setVisible(!button.isEmpty());
    m_button->setText(button);
    Theme::makeRoomy(m_button);
    if (text == before)
        return;
    m_severity = severity;
    if (text.isEmpty())
        return;
    showSymbol();
    update();
    if (!saysTheSame(text, before))
        announce(wasVisible);
}

// Windows and macOS listen for the alert; AT-SPI for the notification's appearing, of which Qt tells by
// itself where it was hidden.
void MessageBar::announce(bool wasVisible)
{
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (wasVisible) {
        QAccessibleEvent appeared(m_text, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&appeared);
    }
    m_announced = QAccessible::isActive();
}

// At the start nobody listens yet. Qt says so just before the way to those who listen is open.
void MessageBar::accessibilityActiveChanged(bool isActive)
{
    if (isActive)
        QMetaObject::invokeMethod(this, &MessageBar::announceIfUnheard, Qt::QueuedConnection);
}

void MessageBar::announceIfUnheard()
{
    if (m_text->isVisible() && !m_announced)
        announce(true);
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
