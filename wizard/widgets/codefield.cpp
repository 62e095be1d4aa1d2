// SPDX-License-Identifier: MIT
#include "codefield.h"

namespace Salestrekker {

CodeField::CodeField(Find find, QWidget* parent) : TextField(parent), m_find(std::move(find))
{
    setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setLeftToRight();
    connect(this, &QLineEdit::textChanged, this, &CodeField::tidy);
}

void CodeField::tidy()
{
    const QString text = this->text(); // not what textChanged says: that may have been refused since
    const bool inOnePiece = text.size() > m_length + 1;
    m_length = text.size();
    if (!inOnePiece)
        return;
    const QString code = m_find(text);
    if (code.isEmpty() || code == text)
        return;
    m_length = code.size();
    // Not setText(): this way one Undo brings back what was pasted.
    selectAll();
    insert(code);
}

} // namespace Salestrekker
