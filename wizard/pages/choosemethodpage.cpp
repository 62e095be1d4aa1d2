// SPDX-License-Identifier: MIT
#include "choosemethodpage.h"

#include "twofactorpage.h"
#include "twofactortexts.h"
#include "widgets/linkbutton.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Salestrekker {

QString ChooseMethodPage::commitText() const
{
    return TwoFactorTexts::commit();
}

StepPage::Texts ChooseMethodPage::texts() const
{
    return { TwoFactorTexts::heading(), TwoFactorTexts::introduction(),
        TwoFactorTexts::help(support().email) };
}

void ChooseMethodPage::build(const ChoosingMethod& step, QVBoxLayout* column)
{
    addText(column, TwoFactorPage::tr("How do you want to get the code?", "above the methods"))
        ->setObjectName(QStringLiteral("codeDestination"));
    addGap(column);
    m_list = new QWidget;
    (new QVBoxLayout(m_list))->setContentsMargins({});
    column->addWidget(m_list);
    m_buttons.clear();
    m_methods.clear();
    for (const Method& method : step.methods)
        addMethod(method);
}

// Wrapped where it must be, which a common button's text is not.
void ChooseMethodPage::addMethod(const Method& method)
{
    auto* column = static_cast<QVBoxLayout*>(m_list->layout());
    LinkButton* button = addLink(column, TwoFactorTexts::method(method), "method");
    button->setObjectName(QStringLiteral("method-") + method.id);
    connect(button, &QPushButton::clicked, this, [this, id = method.id] { post(MethodChosen{ id }); });
    m_buttons += button;
    m_methods += method;
}

bool ChooseMethodPage::fits(const ChoosingMethod& step) const
{
    return std::ranges::equal(step.methods, m_methods, {}, &Method::id, &Method::id);
}

void ChooseMethodPage::show(const ChoosingMethod&)
{
    m_list->setEnabled(!isBusy() && !isPaused());
}

std::optional<StepPage::Lack> ChooseMethodPage::lack(const ChoosingMethod& step) const
{
    return Lack{ field(step), TwoFactorPage::tr("Choose how to get the code.", "what is missing") };
}

QWidget* ChooseMethodPage::field(const ChoosingMethod&) const
{
    return m_buttons.isEmpty() ? nullptr : m_buttons.constFirst();
}

} // namespace Salestrekker
