// SPDX-License-Identifier: MIT
#include "passwordentry.h"

#include "keyboardhint.h"
#include "passwordfield.h"
#include "theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace Salestrekker {

PasswordEntry::PasswordEntry(const QString& label, const char* objectName, QWidget* parent)
    : Entry(parent), m_field(new PasswordField), m_row(new QHBoxLayout)
{
    addField(label, objectName, m_field);
    column()->addLayout(m_row);
    auto* keyboard = new KeyboardHint(m_field);
    keyboard->setMinimumHeight(fontMetrics().height());
    m_row->addWidget(keyboard, 2);
}

QCheckBox* PasswordEntry::addReveal(const QString& text, const char* objectName, PasswordField* other)
{
    auto* reveal = new PaletteAware<QCheckBox>(Theme::fieldPalette, text);
    reveal->setObjectName(QLatin1String(objectName));
    m_row->addWidget(reveal, 0, Qt::AlignTop);
    for (PasswordField* field : { m_field, other }) {
        if (!field)
            continue;
        connect(reveal, &QCheckBox::toggled, field, &PasswordField::setRevealed);
        connect(field, &PasswordField::revealToggled, reveal, &QCheckBox::toggle);
    }
    return reveal;
}

void PasswordEntry::addBelow(QWidget* widget)
{
    m_row->insertWidget(0, widget, 3);
}

} // namespace Salestrekker
