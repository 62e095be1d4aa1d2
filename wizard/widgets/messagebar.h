// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Salestrekker {

/// What happened and what to do, with an icon and, where there is one, the button that helps. Announced to
/// assistive programs when it changes. Plain text only.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Severity { Information, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    /// An empty `text` hides it. `button`: empty for none.
    void setMessage(const QString& text, Severity severity, const QString& button);

Q_SIGNALS:
    void actionClicked();

private:
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace Salestrekker
