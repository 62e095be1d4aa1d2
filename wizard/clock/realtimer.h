// SPDX-License-Identifier: MIT
#pragma once

#include "realtime.h"

#include <QTimer>

namespace Salestrekker {

/// A timer that fires once, in real time. QTimer stands still while the computer sleeps, and would fire hours
/// late; this one looks at least once a second whether its time is over. At rest it does not wake anybody.
///
/// timeout() comes at the end alone, also with setSingleShot(false).
class RealTimer : public QTimer {
    Q_OBJECT
public:
    explicit RealTimer(RealTime now = realTime, QObject* parent = nullptr);

    /// Begins, or begins anew.
    void begin(std::chrono::milliseconds length);
    /// 0 = over, or not begun.
    [[nodiscard]] std::chrono::milliseconds left() const;

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void armStep();
    const RealTime m_now;
    std::chrono::milliseconds m_end{ 0 };
};

} // namespace Salestrekker
