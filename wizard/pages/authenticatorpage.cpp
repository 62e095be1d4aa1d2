// SPDX-License-Identifier: MIT
#include "authenticatorpage.h"

#include "codeentry.h"
#include "twofactorpage.h"
#include "twofactortexts.h"
#include "widgets/accessibleupdates.h"
#include "widgets/textfield.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Salestrekker {
namespace {

constexpr int codeLength = 6; // RFC 6238's usual, and every app's

QString task()
{
    return TwoFactorPage::tr(
        "Add this key to your authenticator app, then enter the code that it shows.", "above the key");
}

} // namespace

QString AuthenticatorPage::commitText() const
{
    return TwoFactorTexts::commit();
}

StepPage::Texts AuthenticatorPage::texts() const
{
    return { TwoFactorTexts::heading(), TwoFactorTexts::introduction(),
        TwoFactorTexts::help(support().email) };
}

void AuthenticatorPage::build(const SettingUpTotp&, QVBoxLayout* column)
{
    addText(column, task())->setObjectName(QStringLiteral("codeDestination"));
    addGap(column);
    m_key = new TextField;
    m_key->setObjectName(QStringLiteral("authenticatorKey"));
    m_key->setAccessibleName(TwoFactorPage::tr("Key for the authenticator app", "field"));
    m_key->setReadOnly(true);
    m_key->setInputMethodHints(Qt::ImhSensitiveData);
    m_key->setLeftToRight();
    column->addWidget(m_key);
    m_code = new CodeEntry(TwoFactorTexts::code(), "twoFactorCode");
    m_code->setLength(codeLength);
    column->addWidget(m_code);
    watch(m_code->field());
    describe(m_code->field(), task());
}

void AuthenticatorPage::show(const SettingUpTotp& step)
{
    if (m_key->text() == step.setup.secret)
        return;
    m_key->setText(step.setup.secret);
    fill(m_code->field(), {}); // of another key
}

void AuthenticatorPage::submit()
{
    noteUsedCode(m_code->code());
    post(CodeSubmitted{ m_code->field()->text() });
}

std::optional<StepPage::Lack> AuthenticatorPage::lack(const SettingUpTotp&) const
{
    if (m_code->code().size() == codeLength)
        return {};
    return Lack{ m_code->field(), TwoFactorTexts::missing(codeLength) };
}

QWidget* AuthenticatorPage::field(const SettingUpTotp&) const
{
    return m_code->field();
}

} // namespace Salestrekker
