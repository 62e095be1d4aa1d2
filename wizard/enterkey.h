// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QKeyEvent;
class QWidget;

namespace Salestrekker {

/// What Enter and Escape do in a window: Enter presses the button that has the focus, and goes on from
/// anywhere else. A key that is held down presses nothing. Enter is taken for a slip within 300 ms of a new
/// page on which nothing was typed yet, and Escape within 300 ms of anything that it might have been meant
/// for before: both were meant for what was there. Clicks and actions of assistive programs are not asked.
class EnterKey : public QObject {
    Q_OBJECT
public:
    static constexpr int slipMs = 300;

    explicit EnterKey(QWidget& window);

    /// Another page is shown.
    void pageOpened() { m_sincePage.start(); }
    /// What Escape would have stopped has ended by itself.
    void answered() { m_sinceAnswer.start(); }
    /// Escape (or Cancel) may be meant for what has just ended.
    [[nodiscard]] bool mayBeLate() const { return m_sincePage.isActive() || m_sinceAnswer.isActive(); }
    [[nodiscard]] bool isEnterASlip() const { return m_sincePage.isActive(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Enter, not on a button.
    void goOn();
    void escape();

private:
    void press(const QKeyEvent& key);

    QWidget& m_window;
    QTimer m_sincePage;
    QTimer m_sinceAnswer;
};

} // namespace Salestrekker
