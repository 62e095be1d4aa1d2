// SPDX-License-Identifier: MIT
#include "helppanel.h"

#include "widgets/linkbutton.h"
#include "widgets/panel.h"
#include "widgets/theme.h"
#include "widgets/wrappedlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Salestrekker {

HelpPanel::HelpPanel(const QString& text, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("helpPanel"));
    auto* label = new WrappedLabel(text);
    label->setObjectName(QStringLiteral("helpText"));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* more = new LinkButton(tr("Read more in the help centre", "button"));
    more->setObjectName(QStringLiteral("openHelp"));
    more->setAccessibleName(more->text());
    connect(more, &QPushButton::clicked, this, &HelpPanel::moreWanted);
    auto* column = new QVBoxLayout(this);
    const int gap = Theme::gap(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(label);
    column->addWidget(more, 0, Qt::AlignLeft);
    hide();
}

void HelpPanel::paintEvent(QPaintEvent*)
{
    paintPanel(this);
}

} // namespace Salestrekker
