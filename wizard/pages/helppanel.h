// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace Salestrekker {

/// What a page is about, in a few sentences, with a way to more. Hidden until it is asked for.
class HelpPanel : public QFrame {
    Q_OBJECT
public:
    /// `text`: plain text.
    explicit HelpPanel(const QString& text, QWidget* parent = nullptr);

Q_SIGNALS:
    void moreWanted();
};

} // namespace Salestrekker
