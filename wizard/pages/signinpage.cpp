// SPDX-License-Identifier: MIT
#include "signinpage.h"

#include "emailentry.h"
#include "widgets/linkbutton.h"
#include "widgets/passwordentry.h"
#include "widgets/passwordfield.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace Salestrekker {
namespace {

constexpr int longestPassword = 256; // Cognito's limit, and product.md's

} // namespace

StepPage::Texts SignInPage::texts() const
{
    return { tr("Sign in", "page title"),
        tr("Use your temporary password the first time, and your own password after that.", "page subtitle"),
        tr("After your email address was verified, you received an email with your temporary password: enter "
           "it "
           "here together with your email address. Once you have created your own password, sign in with "
           "that.",
            "help") };
}

void SignInPage::build(QVBoxLayout* column)
{
    setButtonText(QWizard::NextButton, tr("Sign in", "button"));
    m_email = new EmailEntry(tr("Email address", "field"), "signInEmail", context().earlierAddresses);
    column->addWidget(m_email);
    m_password = new PasswordEntry(tr("Password", "field"), "signInPassword");
    m_password->addReveal(tr("Show password", "check box"), "revealSignInPassword");
    column->addWidget(m_password);
    m_keep = new PaletteAware<QCheckBox>(Theme::fieldPalette, tr("Keep me signed in", "check box"));
    m_keep->setObjectName(QStringLiteral("keepSignedIn"));
    column->addWidget(m_keep);
    addGap(column);
    m_forgot = addLink(column, tr("Forgot your password?", "button"), "forgotPassword");
    m_haveCode = addLink(column, tr("I have a verification code", "button"), "haveCode");
    connectFields();
    const auto& state = std::get<SigningIn>(controller().state());
    m_email->field()->setText(state.account.email);
    m_keep->setChecked(state.account.keepSignedIn);
}

void SignInPage::connectFields()
{
    connect(m_email->field(), &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_password->field(), &QLineEdit::textChanged, this, &SignInPage::checkComplete);
    connect(m_forgot, &QPushButton::clicked, this,
        [this] { controller().post(PasswordForgotten{ m_email->field()->text() }); });
    connect(m_haveCode, &QPushButton::clicked, this,
        [this] { controller().post(HaveCode{ m_email->field()->text() }); });
}

void SignInPage::show(const State& state)
{
    const auto& step = std::get<SigningIn>(state);
    const auto* notice = std::get_if<Notice>(&step.message);
    QLineEdit* email = m_email->field();
    if (notice && *notice == Notice::LinkFilledIn && email->text() != step.account.email) {
        const QSignalBlocker quiet(email);
        email->setText(step.account.email);
    }
    const bool idle = !controller().isBusy();
    m_haveCode->setEnabled(idle);
    m_forgot->setEnabled(idle && controller().pauseLeft().count() == 0 && m_email->isPlausible());
}

void SignInPage::submit()
{
    controller().post(SignInSubmitted{
        m_email->field()->text(), Secret(m_password->field()->text()), m_keep->isChecked() });
}

bool SignInPage::ready() const
{
    const auto* state = std::get_if<SigningIn>(&controller().state());
    // Without a password there is still something to do while a stored session could not be renewed.
    const bool renews = state && !state->refreshToken.isEmpty();
    const auto length = m_password->field()->text().size();
    return m_email->isPlausible() && (length > 0 || renews) && length <= longestPassword;
}

QWidget* SignInPage::firstField() const
{
    return m_email->field()->text().isEmpty() ? m_email->field() : static_cast<QWidget*>(m_password->field());
}

void SignInPage::act(ShownMessage::Action action)
{
    const auto& state = std::get<SigningIn>(controller().state());
    if (action == ShownMessage::Action::UseMendedPassword && state.hint) {
        m_password->field()->setText(state.hint->mended.reveal().toString());
        m_password->field()->setFocus();
    } else if (action == ShownMessage::Action::ForgotPassword) {
        m_forgot->click();
    } else {
        StepPage::act(action);
    }
}

} // namespace Salestrekker
