// SPDX-License-Identifier: MIT
#pragma once

#include "textfield.h"

#include <functional>

namespace Salestrekker {

/// A line for a code. What arrives in one piece (pasted, dropped, from an input method) is tidied by `find`,
/// so that "Code: 123 456." becomes 123456; what is typed stays as typed.
class CodeField : public TextField {
    Q_OBJECT
public:
    using Find = std::function<QString(const QString&)>;

    /// `find`: the code within a text, or an empty string.
    explicit CodeField(Find find, QWidget* parent = nullptr);

private:
    void tidy();
    const Find m_find;
    qsizetype m_length = 0;
};

} // namespace Salestrekker
