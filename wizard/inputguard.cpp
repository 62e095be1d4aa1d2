// SPDX-License-Identifier: MIT
#include "inputguard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace Salestrekker {
namespace {

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

InputGuard::InputGuard(QWidget& window) : QObject(&window), m_window(window)
{
    for (QTimer* timer : { &m_sincePage, &m_sinceAnswer, &m_sincePress }) {
        timer->setSingleShot(true);
        timer->setInterval(slipMs);
    }
    m_sinceClick.setSingleShot(true);
    // All of the application: a button takes Enter before its window hears of it. Windows of their own in
    // front (a question, a list of addresses) keep their keys.
    QCoreApplication::instance()->installEventFilter(this);
}

bool InputGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return false;
    // Of all windows: what was pressed in a question is not pressed anew when that has closed.
    const bool isRepeated
        = event->type() == QEvent::KeyPress && m_repeat.isRepeated(*static_cast<QKeyEvent*>(event));
    if (static_cast<QWidget*>(watched)->window() != &m_window)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        return takeKey(*static_cast<QKeyEvent*>(event), isRepeated);
    case QEvent::MouseButtonPress:
        m_openedSincePress = false;
        m_sinceClick.start(QApplication::doubleClickInterval());
        return false;
    case QEvent::MouseButtonDblClick: {
        const auto* button = qobject_cast<QAbstractButton*>(watched);
        return button && (m_openedSincePress || !button->isCheckable());
    }
    default:
        return false;
    }
}

// True if it is dealt with.
bool InputGuard::takeKey(const QKeyEvent& key, bool repeated)
{
    m_openedSinceKey = m_openedSinceKey && repeated;
    const bool onButton = qobject_cast<QAbstractButton*>(m_window.focusWidget());
    if (!isEnter(key) && key.key() != Qt::Key_Escape && (key.key() != Qt::Key_Space || !onButton)) {
        // Whoever types here has seen what there is.
        m_sincePage.stop();
        m_sincePress.stop();
        return m_openedSinceKey;
    }
    if (!repeated)
        press(key);
    return true;
}

void InputGuard::press(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Escape)
        return Q_EMIT escape();
    auto* button = qobject_cast<QAbstractButton*>(m_window.focusWidget());
    const bool isASlip = isEnter(key) ? isEnterASlip() : m_sincePress.isActive() && !button->isCheckable();
    if (isASlip)
        return;
    m_sincePress.start();
    if (!button)
        Q_EMIT goOn();
    else if (button->isEnabled())
        button->click();
}

} // namespace Salestrekker
