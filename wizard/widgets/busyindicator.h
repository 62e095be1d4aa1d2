// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace Salestrekker {

/// Says what is being waited for, once that takes long enough to be noticed (300 ms). Keeps its room while it
/// is hidden, so that nothing moves when it comes and goes.
class BusyIndicator : public QWidget {
    Q_OBJECT
public:
    explicit BusyIndicator(QWidget* parent = nullptr);

    /// `doing`: in a few words; empty when nothing is waited for.
    void setDoing(const QString& doing);

private:
    void reveal();

    QLabel* m_text;
    QProgressBar* m_bar;
    QTimer m_delay;
};

} // namespace Salestrekker
