// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Salestrekker {

/// A label with its line below it, and room for more under that.
class Entry : public QWidget {
    Q_OBJECT
protected:
    explicit Entry(QWidget* parent = nullptr);

    /// Names `field` for scripts (`objectName`) and for assistive programs (`label`).
    void addField(const QString& label, const char* objectName, QLineEdit* field);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

} // namespace Salestrekker
