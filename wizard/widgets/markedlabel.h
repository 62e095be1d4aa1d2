// SPDX-License-Identifier: MIT
#pragma once

#include "mark.h"
#include "wrappedlabel.h"

namespace Salestrekker {

/// A line of text, wrapped where it must be, with a mark before it. Plain text only.
class MarkedLabel : public WrappedLabel {
    Q_OBJECT
public:
    explicit MarkedLabel(QWidget* parent = nullptr);

    void setMark(Mark mark, const QString& number = {});
    /// How large the mark is beside the text's height; 1 by default.
    void setMarkScale(double scale);
    /// Side of the mark, and the room between it and the text.
    [[nodiscard]] int markSize() const;
    [[nodiscard]] int markGap() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeRoom();

    Mark m_mark = Mark::Open;
    QString m_number;
    double m_scale = 1;
};

} // namespace Salestrekker
