// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QWidget>

class QLineEdit;

namespace Salestrekker {

/// A line for each detail that the server wants beside the new password (NewPasswordWanted::details).
/// objectName of a line: "detail-" and the name of the claim.
class DetailFields : public QWidget {
    Q_OBJECT
public:
    explicit DetailFields(QWidget* parent = nullptr);

    /// Makes the lines; what is typed stays where a name stays.
    void setNames(const QStringList& names);
    /// As the server wants them: a date as in ISO 8601.
    [[nodiscard]] QMap<QString, QString> values() const;
    [[nodiscard]] bool isComplete() const;
    /// The first line that is empty or can't be right; nullptr if none.
    [[nodiscard]] QWidget* firstIncomplete() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QMap<QString, QString> texts() const;

    QStringList m_names;
    QMap<QString, QLineEdit*> m_fields;
};

} // namespace Salestrekker
