// SPDX-License-Identifier: MIT
#pragma once

#include "textfield.h"

namespace Salestrekker {

/// A line for a password. Cuts nothing; what is in it never reaches the accessibility bus, shown or not, and
/// what is typed does not (see privatekeys.h): an assistive program learns how long it is, and can type into
/// it.
class PasswordField : public TextField {
    Q_OBJECT
public:
    explicit PasswordField(QWidget* parent = nullptr);

    void setRevealed(bool revealed);

    /// Once, before the first window: see accessibleupdates.h.
    static void guardAccessibility();

Q_SIGNALS:
    /// Ctrl+H, as in password managers.
    void revealToggled();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace Salestrekker
