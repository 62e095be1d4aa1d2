// SPDX-License-Identifier: MIT
#include "privatekeys.h"

#include "passwordfield.h"

#include <QApplication>
#include <QScopedValueRollback>

namespace Salestrekker {
namespace {

constexpr int longestWayMs = 150; // Qt gives the registry 100

bool hasCharacter(const QKeyEvent& key)
{
    const auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !key.text().isEmpty() && key.text()[0].isPrint() && !(key.modifiers() & commands);
}

} // namespace

PrivateKeys::PrivateKeys()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestWayMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_underway = 0;
        deliver();
    });
}

PrivateKeys& PrivateKeys::instance()
{
    static QPointer<PrivateKeys> keys;
    if (!keys) {
        keys = new PrivateKeys;
        keys->setParent(qApp);
    }
    return *keys;
}

void PrivateKeys::arm()
{
    qApp->installEventFilter(this);
}

bool PrivateKeys::eventFilter(QObject* target, QEvent* event)
{
    if ((event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease) || m_delivering)
        return false;
    if (!target->isWindowType()) {
        if (event->spontaneous())
            m_underway = 0; // it came straight here: nobody listens
        return false;
    }
    if (event->spontaneous())
        return take(static_cast<QWindow*>(target), *static_cast<QKeyEvent*>(event));
    // The end of the long way.
    m_underway = std::max(0, m_underway - 1);
    QMetaObject::invokeMethod(this, &PrivateKeys::deliver, Qt::QueuedConnection);
    return false;
}

bool PrivateKeys::take(QWindow* window, const QKeyEvent& key)
{
    const bool isPrivate
        = hasCharacter(key) && qobject_cast<PasswordField*>(QApplication::focusWidget()) != nullptr;
    if (!isPrivate && m_held.empty()) {
        ++m_underway;
        return false;
    }
    m_window = window;
    m_held.emplace_back(key.clone());
    deliver();
    return true;
}

void PrivateKeys::deliver()
{
    const QScopedValueRollback delivering(m_delivering, true);
    while (!m_held.empty() && m_underway == 0) {
        const std::unique_ptr<QKeyEvent> key = std::move(m_held.front());
        m_held.pop_front();
        if (m_window)
            QCoreApplication::sendEvent(m_window, key.get());
    }
    if (!m_held.empty() && !m_patience.isActive())
        m_patience.start();
}

} // namespace Salestrekker
