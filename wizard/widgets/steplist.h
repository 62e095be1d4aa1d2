// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace Salestrekker {

/// The steps of something, one below the other: done, now, to come.
class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(const QStringList& steps, QWidget* parent = nullptr);
    /// `current`: 0 for the first.
    void setCurrent(int current);

private:
    const QStringList m_steps;
    QList<QLabel*> m_labels;
};

} // namespace Salestrekker
