// SPDX-License-Identifier: MIT
#include "enterkey.h"

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

EnterKey::EnterKey(QWidget& window) : QObject(&window), m_window(window)
{
    for (QTimer* timer : { &m_sincePage, &m_sinceAnswer }) {
        timer->setSingleShot(true);
        timer->setInterval(slipMs);
    }
    // All of the application: a button takes Enter before its window hears of it. Windows of their own in
    // front (a question, a list of addresses) keep their keys.
    QCoreApplication::instance()->installEventFilter(this);
}

bool EnterKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || static_cast<QWidget*>(watched)->window() != &m_window)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (!isEnter(key) && key.key() != Qt::Key_Escape) {
        m_sincePage.stop(); // whoever types here has seen the page
        return false;
    }
    if (!key.isAutoRepeat())
        press(key);
    return true;
}

void EnterKey::press(const QKeyEvent& key)
{
    if (!isEnter(key))
        return Q_EMIT escape();
    if (isEnterASlip())
        return;
    auto* button = qobject_cast<QAbstractButton*>(m_window.focusWidget());
    if (!button)
        Q_EMIT goOn();
    else if (button->isEnabled())
        button->click();
}

} // namespace Salestrekker
