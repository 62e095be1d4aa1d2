// SPDX-License-Identifier: MIT
#include "signinpage.h"

#include "durationtext.h"
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

void SignInPage::build(const SigningIn& step, QVBoxLayout* column)
{
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
    m_keep->setChecked(step.account.keepSignedIn);
    connectFields();
    fill(m_email->field(), step.account.email);
}

void SignInPage::connectFields()
{
    watch(m_email->field());
    watch(m_password->field());
    connect(m_keep, &QCheckBox::toggled, this, [this](bool keep) {
        edited();
        post(KeepChosen{ keep });
    });
    connect(m_email->field(), &QLineEdit::textChanged, this, [this] { tick(); });
    connect(m_forgot, &QPushButton::clicked, this,
        [this] { post(PasswordForgotten{ m_email->field()->text() }); });
    connect(m_haveCode, &QPushButton::clicked, this, &SignInPage::goBack);
}

void SignInPage::goBack()
{
    post(HaveCode{ m_email->field()->text() });
}

void SignInPage::show(const SigningIn& step)
{
    const bool fromElsewhere = !step.refreshToken.isEmpty() || isFilledInByLink(step);
    if (fromElsewhere && m_email->field()->text() != step.account.email) {
        fill(m_email->field(), step.account.email);
        fill(m_password->field(), {}); // it is that of another address
    }
    m_haveCode->setEnabled(!isBusy());
}

void SignInPage::tick()
{
    showWaiting(m_forgot, m_email->isPlausible(), tr("Forgot your password?", "button"),
        tr("Forgot your password? (in %1)", "button").arg(shownDuration(resendPauseLeft())));
}

void SignInPage::submit()
{
    post(SignInSubmitted{ m_email->field()->text(), Secret(m_password->field()->text()) });
}

std::optional<StepPage::Lack> SignInPage::lack(const SigningIn& step) const
{
    if (auto lack = lackOf(*m_email))
        return lack;
    const auto length = m_password->field()->text().size();
    if (length > longestPassword)
        return Lack{ m_password->field(),
            tr("A password has at most %n characters.", "what is wrong", longestPassword) };
    // Without a password there is still something to do while a stored session could not be renewed.
    if (length == 0 && step.refreshToken.isEmpty())
        return Lack{ m_password->field(), tr("Enter your password.", "what is missing") };
    return {};
}

QWidget* SignInPage::field(const SigningIn&) const
{
    return m_email->field()->text().isEmpty() ? m_email->field() : static_cast<QWidget*>(m_password->field());
}

bool SignInPage::act(const SigningIn& step, ShownMessage::Action action)
{
    if (action == ShownMessage::Action::UseMendedPassword && step.hint) {
        const QString mended = step.hint->mended.reveal().toString();
        m_password->field()->setText(mended);
        m_password->field()->setFocus();
        post(HintTaken{});
    } else if (action == ShownMessage::Action::ForgotPassword) {
        if (const auto lack = lackOf(*m_email))
            say(*lack);
        else
            m_forgot->click();
    } else {
        return false;
    }
    return true;
}

} // namespace Salestrekker
