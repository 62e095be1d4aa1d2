// SPDX-License-Identifier: MIT
#pragma once

#include <QProgressBar>

namespace Salestrekker {

/// A bar that fills in green; 100 means that what it measures is good enough, and it then says so in words,
/// too.
class PolicyMeter : public QProgressBar {
    Q_OBJECT
public:
    explicit PolicyMeter(QWidget* parent = nullptr);

    /// `percent`: 0 to 100. `words`: what it means, written beside or inside the bar.
    void setLevel(int percent, const QString& words);
    [[nodiscard]] QString text() const override { return m_words; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
    QString m_words;
    bool m_colouring = false;
};

} // namespace Salestrekker
