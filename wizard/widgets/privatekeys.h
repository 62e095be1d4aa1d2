// SPDX-License-Identifier: MIT
#pragma once

#include <QKeyEvent>
#include <QPointer>
#include <QTimer>
#include <QWindow>

#include <deque>
#include <memory>

namespace Salestrekker {

/// Keys typed into a password line reach it without being told to the accessibility bus. As soon as anybody
/// listens there, Qt (its AT-SPI bridge, QSpiApplicationAdaptor) reports each key to the bus's registry, with
/// its character, and delivers it when the registry has answered. Here they take a shorter way, behind those
/// that are still on the long one. Keys without a character (Tab, Enter, arrows) and with Ctrl or Alt still
/// take the long way: screen readers live by them.
class PrivateKeys : public QObject {
    Q_OBJECT
public:
    static PrivateKeys& instance();

    /// To the front of the application's event filters: Qt's comes and goes with the listeners, and the last
    /// to come is asked first.
    void arm();
    /// It is passing on what it kept off the bus.
    [[nodiscard]] bool isDelivering() const { return m_delivering; }

protected:
    bool eventFilter(QObject* target, QEvent* event) override;

private:
    PrivateKeys();
    bool take(QWindow* window, const QKeyEvent& key);
    void deliver();

    std::deque<std::unique_ptr<QKeyEvent>> m_held;
    QPointer<QWindow> m_window;
    QTimer m_patience;
    int m_underway = 0; ///< keys on the long way
    bool m_delivering = false;
};

} // namespace Salestrekker
