// SPDX-License-Identifier: MIT
#pragma once

#include <QProgressBar>

namespace Salestrekker {

/// A bar that fills in green; 100 means that what it measures is good enough. What it means stands under it
/// in words, with a tick once it is full. It paints itself: not every style shows a text beside a bar, and
/// Fusion's is white on white from right to left.
class PolicyMeter : public QProgressBar {
    Q_OBJECT
public:
    explicit PolicyMeter(QWidget* parent = nullptr);

    /// `percent`: 0 to 100. `words`: what it means.
    void setLevel(int percent, const QString& words);
    [[nodiscard]] QString text() const override { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where the bar itself is.
    [[nodiscard]] QRect barRect() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
};

} // namespace Salestrekker
