// SPDX-License-Identifier: MIT
#pragma once

#include "paletteaware.h"

#include <QLineEdit>

namespace Salestrekker {

/// A line for text with room inside and an outline that can be seen in every theme.
class TextField : public PaletteAware<QLineEdit> {
    Q_OBJECT
public:
    explicit TextField(QWidget* parent = nullptr);
    explicit TextField(const QString& text);

    /// For what is written from left to right in every language: addresses, codes, numbers.
    void setLeftToRight();
};

} // namespace Salestrekker
