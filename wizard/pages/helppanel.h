// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Salestrekker {

/// What a page is about, in a few sentences, with a way to more. Hidden until it is asked for.
class HelpPanel : public QWidget {
    Q_OBJECT
public:
    /// `text`: plain text.
    explicit HelpPanel(const QString& text, QWidget* parent = nullptr);

Q_SIGNALS:
    void moreWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace Salestrekker
