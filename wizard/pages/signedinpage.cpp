// SPDX-License-Identifier: MIT
#include "signedinpage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Salestrekker {

void SignedInPage::build(QVBoxLayout* column)
{
    setTitle(tr("Welcome to Salestrekker", "page title"));
    setSubTitle(tr("You can close this window; Salestrekker opens in your browser.", "page subtitle"));
    auto* welcome = addText(column, tr("You are signed in", "heading"));
    welcome->setObjectName(QStringLiteral("welcome"));
    welcome->setAccessibleName(welcome->text());
    QFont large = welcome->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    welcome->setFont(large);
    m_person = addText(column, {});
    m_person->setObjectName(QStringLiteral("person"));
    m_open = addButton(column, tr("Open Salestrekker", "button"), "openSalestrekker");
    auto* settings = addButton(column, tr("Account settings", "button"), "accountSettings");
    m_signOut = addButton(column, tr("Sign out", "button"), "signOut");
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT urlWanted(support().applicationUrl); });
    connect(
        settings, &QPushButton::clicked, this, [this] { Q_EMIT urlWanted(support().accountSettingsUrl); });
    connect(m_signOut, &QPushButton::clicked, this, [this] { controller().post(SignOutPressed{}); });
}

void SignedInPage::show(const State& state)
{
    const auto& step = std::get<SignedIn>(state);
    const Person& person = step.tokens.person;
    const QString name = person.name.isEmpty() ? step.account.email : person.name;
    m_person->setText(person.organisation.isEmpty()
            ? name
            : tr("%1, %2", "name, organisation").arg(name, person.organisation));
    m_signOut->setEnabled(!controller().isBusy());
}

QWidget* SignedInPage::firstField() const
{
    return m_open;
}

} // namespace Salestrekker
