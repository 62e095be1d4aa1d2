// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Salestrekker {

/// Plain text, wrapped where it must be; its height follows from the width it is given. To say how large it
/// would like to be, QLabel lays its text out three times at least, for each label before the first window is
/// seen; this one estimates.
class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget* parent = nullptr) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }
    explicit WrappedLabel(const QString& text) : WrappedLabel() { setText(text); }

    [[nodiscard]] QSize sizeHint() const override { return hint(40); }
    [[nodiscard]] QSize minimumSizeHint() const override { return hint(8); }

private:
    // One line of at most so many characters.
    [[nodiscard]] QSize hint(qsizetype characters) const
    {
        const QMargins margins = contentsMargins();
        const auto shown = static_cast<int>(std::min(text().size() + 1, characters));
        return { fontMetrics().averageCharWidth() * shown + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom() };
    }
};

} // namespace Salestrekker
