// SPDX-License-Identifier: MIT
#include "entry.h"

#include "wrappedlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Salestrekker {

Entry::Entry(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(fontMetrics().height() / 4);
}

void Entry::addField(const QString& label, const char* objectName, QLineEdit* field)
{
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(label);
    auto* above = new WrappedLabel(label);
    above->setBuddy(field);
    m_column->addWidget(above);
    m_column->addWidget(field);
}

} // namespace Salestrekker
