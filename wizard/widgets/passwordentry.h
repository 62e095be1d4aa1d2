// SPDX-License-Identifier: MIT
#pragma once

#include "entry.h"

class QCheckBox;
class QHBoxLayout;

namespace Salestrekker {

class PasswordField;

/// A password's label, line, and the row under it: what the keyboard is up to, and what a page puts there.
class PasswordEntry : public Entry {
    Q_OBJECT
public:
    /// Names the line for scripts and assistive programs.
    PasswordEntry(const QString& label, const char* objectName, QWidget* parent = nullptr);

    [[nodiscard]] PasswordField* field() const { return m_field; }
    /// Adds the check box that shows the password, and that of `other` if given.
    QCheckBox* addReveal(const QString& text, const char* objectName, PasswordField* other = nullptr);
    /// Adds `widget` at the beginning of the row.
    void addBelow(QWidget* widget);

private:
    PasswordField* m_field;
    QHBoxLayout* m_row;
};

} // namespace Salestrekker
