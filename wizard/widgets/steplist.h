// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Salestrekker {

class MarkedLabel;

/// The steps of something, one below the other: done, now, to come. Where there is little room, their marks
/// alone; assistive programs have their names all the same.
class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(const QStringList& steps, QWidget* parent = nullptr);
    /// `current`: 0 for the first.
    void setCurrent(int current);
    void setCompact(bool compact);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showTexts();
    [[nodiscard]] int widthNeeded() const;

    const QStringList m_steps;
    QList<MarkedLabel*> m_labels;
    int m_current = 0;
    bool m_compact = false;
};

} // namespace Salestrekker
