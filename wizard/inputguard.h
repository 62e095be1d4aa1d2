// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/keyrepeat.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>

class QKeyEvent;
class QWidget;

namespace Salestrekker {

/// What keys and clicks mean in a window. Enter presses the button that has the focus, and goes on from
/// anywhere else; Space presses, too, as the key goes down. A key that is held down presses once, and types
/// nothing into a page that has opened meanwhile. And these are taken for slips: the second click of a double
/// click (but on a check box that was there at the first); the second of two presses by key within 300 ms;
/// Enter within 300 ms of a new page on which nothing was typed yet; Escape within 300 ms of anything that it
/// might have been meant for before. Other clicks, and actions of assistive programs, are always meant,
/// but on Cancel within 300 ms of what it might have been meant to stop.
class InputGuard : public QObject {
    Q_OBJECT
public:
    static constexpr int slipMs = 300;

    explicit InputGuard(QWidget& window);

    /// Another page is shown.
    void pageOpened()
    {
        m_sincePage.start();
        m_openedSincePress = m_openedSinceKey = true;
    }
    /// What Escape would have stopped has ended by itself.
    void answered() { m_sinceAnswer.start(); }
    /// Escape (or Cancel) may be meant for what has just ended.
    [[nodiscard]] bool mayBeLate() const { return m_sincePage.isActive() || m_sinceAnswer.isActive(); }
    /// A click that has just been may become a double one: nothing should move away from under it.
    [[nodiscard]] std::chrono::milliseconds clickLeft() const
    {
        return std::max(m_sinceClick.remainingTimeAsDuration(), std::chrono::milliseconds(0));
    }
    [[nodiscard]] bool isEnterASlip() const { return m_sincePage.isActive() || m_sincePress.isActive(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Enter, not on a button.
    void goOn();
    void escape();

private:
    bool takeKey(const QKeyEvent& key, bool repeated);
    void press(const QKeyEvent& key);

    QWidget& m_window;
    QTimer m_sincePage;
    QTimer m_sinceAnswer;
    QTimer m_sincePress; ///< by Enter or Space
    QTimer m_sinceClick;
    bool m_openedSincePress = false; ///< of a mouse button
    bool m_openedSinceKey = false;
    KeyRepeat m_repeat;
};

} // namespace Salestrekker
