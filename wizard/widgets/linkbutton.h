// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace Salestrekker {

/// A button that looks like a link: for what is there when it is needed, beside the one that leads on. A long
/// text is wrapped. Enter does not press it unless it has the focus.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace Salestrekker
