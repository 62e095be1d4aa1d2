// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QAccessible>
#include <QFrame>

class QLabel;
class QPushButton;

namespace Salestrekker {

/// What happened and what to do, with a symbol and, where there is one, the button that helps. Announced to
/// assistive programs when it changes. Plain text only.
class MessageBar : public QFrame, private QAccessible::ActivationObserver {
    Q_OBJECT
public:
    using Severity = Theme::Severity;

    explicit MessageBar(QWidget* parent = nullptr);
    ~MessageBar() override;

    /// An empty `text` hides it. `button`: empty for none.
    void setMessage(const QString& text, Severity severity, const QString& button);

Q_SIGNALS:
    void actionClicked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void accessibilityActiveChanged(bool isActive) override;
    void showSymbol();
    void announce(bool wasVisible);
    void announceIfUnheard();

    QLabel* m_symbol;
    QLabel* m_text;
    QPushButton* m_button;
    Severity m_severity = Severity::Information;
    bool m_announced = false;
};

} // namespace Salestrekker
