// SPDX-License-Identifier: MIT
#include "signinpage.h"

#include "flow/emailaddress.h"
#include "widgets/passwordfield.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Salestrekker {
namespace {

constexpr int longestPassword = 256; // Cognito's limit, and product.md's

} // namespace

void SignInPage::build(QVBoxLayout* column)
{
    setTitle(tr("Sign in", "page title"));
    setSubTitle(
        tr("Use your temporary password the first time, and your own password after that.", "page subtitle"));
    setButtonText(QWizard::NextButton, tr("Sign in", "button"));
    m_email = new QLineEdit;
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    addField(column, tr("Email address", "field"), m_email, "signInEmail");
    m_password = new PasswordField;
    addField(column, tr("Password", "field"), m_password, "signInPassword");
    m_reveal = new QCheckBox(tr("Show password", "check box"));
    m_reveal->setObjectName(QStringLiteral("revealSignInPassword"));
    column->addWidget(m_reveal);
    m_keep = new QCheckBox(tr("Keep me signed in", "check box"));
    m_keep->setObjectName(QStringLiteral("keepSignedIn"));
    column->addWidget(m_keep);
    m_forgot = addButton(column, tr("Forgot your password?", "button"), "forgotPassword");
    m_haveCode = addButton(column, tr("I have a verification code", "button"), "haveCode");
    connectFields();
    const auto& state = std::get<SigningIn>(controller().state());
    m_email->setText(state.account.email);
    m_keep->setChecked(state.account.keepSignedIn);
}

void SignInPage::connectFields()
{
    connect(m_email, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_password, &QLineEdit::textChanged, this, &SignInPage::completeChanged);
    connect(m_reveal, &QCheckBox::toggled, m_password, &PasswordField::setRevealed);
    connect(m_forgot, &QPushButton::clicked, this,
        [this] { controller().post(PasswordForgotten{ m_email->text() }); });
    connect(
        m_haveCode, &QPushButton::clicked, this, [this] { controller().post(HaveCode{ m_email->text() }); });
}

void SignInPage::show(const State& state)
{
    const auto& step = std::get<SigningIn>(state);
    const auto* notice = std::get_if<Notice>(&step.message);
    if (notice && *notice == Notice::LinkFilledIn && m_email->text() != step.account.email) {
        const QSignalBlocker quiet(m_email);
        m_email->setText(step.account.email);
    }
    const bool idle = !controller().isBusy();
    m_haveCode->setEnabled(idle);
    m_forgot->setEnabled(idle && controller().pauseLeft().count() == 0
        && looksLikeEmailAddress(tidyEmailAddress(m_email->text())));
}

void SignInPage::submit()
{
    controller().post(SignInSubmitted{ m_email->text(), Secret(m_password->text()), m_keep->isChecked() });
}

bool SignInPage::ready() const
{
    const auto* state = std::get_if<SigningIn>(&controller().state());
    // Without a password there is still something to do while a stored session could not be renewed.
    const bool renews = state && !state->refreshToken.isEmpty();
    const auto length = m_password->text().size();
    return looksLikeEmailAddress(tidyEmailAddress(m_email->text())) && (length > 0 || renews)
        && length <= longestPassword;
}

QWidget* SignInPage::firstField() const
{
    return m_email->text().isEmpty() ? m_email : static_cast<QWidget*>(m_password);
}

void SignInPage::act(ShownMessage::Action action)
{
    const auto& state = std::get<SigningIn>(controller().state());
    if (action == ShownMessage::Action::UseMendedPassword && state.hint) {
        m_password->setText(state.hint->mended.reveal().toString());
        m_password->setFocus();
    } else if (action == ShownMessage::Action::ForgotPassword) {
        m_forgot->click();
    } else {
        StepPage::act(action);
    }
}

} // namespace Salestrekker
