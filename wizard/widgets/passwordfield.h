// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace Salestrekker {

/// A line for a password. Cuts nothing; what is in it never reaches the accessibility bus, shown or not: an
/// assistive program learns how long it is, and can type into it.
class PasswordField : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordField(QWidget* parent = nullptr);

    void setRevealed(bool revealed);

    /// Once, before the first window: keeps the text events of every password line off the accessibility bus.
    /// Qt announces each character that is typed, hidden or not.
    static void guardAccessibility();
};

} // namespace Salestrekker
