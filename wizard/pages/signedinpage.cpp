// SPDX-License-Identifier: MIT
#include "signedinpage.h"

#include "isolated.h"
#include "widgets/accessibleupdates.h"
#include "widgets/linkbutton.h"
#include "widgets/markedlabel.h"
#include "widgets/paletteaware.h"
#include "widgets/theme.h"

#include <QStyle>
#include <QVBoxLayout>

namespace Salestrekker {

StepPage::Texts SignedInPage::texts() const
{
    return { tr("Welcome to Salestrekker", "page title"),
        tr("You can close this window; Salestrekker opens in your browser.", "page subtitle"),
        tr("You are signed in with your email address, your own password and the code. How to set up your "
           "account is "
           "described under “Account settings”.",
            "help") };
}

void SignedInPage::build(const SignedIn&, QVBoxLayout* column)
{
    m_welcome = new MarkedLabel;
    m_welcome->setText(tr("You are signed in", "heading"));
    m_welcome->setMark(Mark::Done);
    m_welcome->setObjectName(QStringLiteral("welcome"));
    m_welcome->setAccessibleName(m_welcome->text());
    QFont large = m_welcome->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_welcome->setFont(large);
    column->addWidget(m_welcome);
    m_person = addText(column, {});
    m_person->setObjectName(QStringLiteral("person"));
    // Names decide neither its direction nor its place.
    m_person->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    addGap(column);
    m_open = new PaletteAware<QPushButton>(Theme::primaryButtonPalette, tr("Open Salestrekker", "button"));
    m_open->setObjectName(QStringLiteral("openSalestrekker"));
    m_open->setAccessibleName(m_open->text());
    Theme::makeRoomy(m_open);
    m_open->setAutoDefault(false);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    addGap(column);
    auto* settings = addLink(column, tr("Account settings", "button"), "accountSettings");
    auto* signOut = addLink(column, tr("Sign out", "button"), "signOut");
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT urlWanted(support().applicationUrl); });
    connect(
        settings, &QPushButton::clicked, this, [this] { Q_EMIT urlWanted(support().accountSettingsUrl); });
    connect(signOut, &QPushButton::clicked, this, [this] { post(SignOutPressed{}); });
}

void SignedInPage::show(const SignedIn& step)
{
    const Person& person = step.tokens.person;
    const QString name = person.name.isEmpty() ? step.account.email : person.name;
    m_person->setText(person.organisation.isEmpty()
            ? name
            : tr("%1, %2", "name, organisation").arg(isolated(name), isolated(person.organisation)));
    // What has the focus when the page opens is all that a screen reader says.
    describe(m_open, m_welcome->text() + u'\n' + m_person->text());
}

QWidget* SignedInPage::field(const SignedIn&) const
{
    return m_open;
}

} // namespace Salestrekker
