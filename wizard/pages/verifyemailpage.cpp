// SPDX-License-Identifier: MIT
#include "verifyemailpage.h"

#include "flow/emailaddress.h"
#include "flow/verificationcode.h"
#include "widgets/codefield.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Salestrekker {

void VerifyEmailPage::build(QVBoxLayout* column)
{
    setTitle(tr("Verify your email address", "page title"));
    setSubTitle(
        tr("Enter the code from the email \u201cSTEP 1: Verify email address\u201d.", "page subtitle"));
    setButtonText(QWizard::NextButton, tr("Verify email", "button"));
    m_email = new QLineEdit;
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    addField(column, tr("Email address", "field"), m_email, "emailAddress");
    m_code = new CodeField([](const QString& text) { return findVerificationCode(text); });
    addField(column, tr("Verification code", "field"), m_code, "verificationCode");
    addText(column, tr("No email, or the code does not work?", "above the buttons that help"));
    m_resend = addButton(column, tr("Send a new code", "button"), "resendCode");
    auto* verified = addButton(column, tr("I have already verified my email", "button"), "alreadyVerified");
    auto* support = addButton(column, tr("Contact support", "button"), "contactSupport");
    connect(m_email, &QLineEdit::textChanged, this, &VerifyEmailPage::completeChanged);
    connect(m_email, &QLineEdit::textChanged, this, [this] { tick(); });
    connect(m_code, &QLineEdit::textChanged, this, &VerifyEmailPage::completeChanged);
    connect(m_resend, &QPushButton::clicked, this,
        [this] { controller().post(NewEmailCodeAsked{ m_email->text() }); });
    connect(verified, &QPushButton::clicked, this,
        [this] { controller().post(AlreadyVerified{ m_email->text() }); });
    connect(support, &QPushButton::clicked, this, &VerifyEmailPage::contactSupport);
    const auto& state = std::get<VerifyingEmail>(controller().state());
    m_email->setText(state.account.email);
    m_code->setText(state.code);
}

void VerifyEmailPage::show(const State& state)
{
    const auto& step = std::get<VerifyingEmail>(state);
    const auto* notice = std::get_if<Notice>(&step.message);
    // Only what came from elsewhere; what the broker types is left alone.
    if (notice && *notice == Notice::LinkFilledIn) {
        m_email->setText(step.account.email);
        m_code->setText(step.code);
    } else if (notice && *notice == Notice::EmailCodeSent) {
        m_code->clear();
    }
}

void VerifyEmailPage::submit()
{
    controller().post(VerificationSubmitted{ m_email->text(), m_code->text() });
}

bool VerifyEmailPage::ready() const
{
    return looksLikeEmailAddress(tidyEmailAddress(m_email->text()))
        && !findVerificationCode(m_code->text()).isEmpty();
}

QWidget* VerifyEmailPage::firstField() const
{
    return m_email->text().isEmpty() ? m_email : static_cast<QWidget*>(m_code);
}

void VerifyEmailPage::contactSupport()
{
    const auto& state = std::get<VerifyingEmail>(controller().state());
    const auto* failure = std::get_if<Failure>(&state.message);
    const bool expired = failure && failure->kind == FailureKind::VerificationExpired;
    writeToSupport(expired ? SupportTopic::VerificationExpired : SupportTopic::NoEmail,
        tidyEmailAddress(m_email->text()));
}

void VerifyEmailPage::act(ShownMessage::Action action)
{
    if (action == ShownMessage::Action::ContactSupport)
        contactSupport();
    else if (action == ShownMessage::Action::SendCode)
        m_resend->click();
    else
        StepPage::act(action);
}

void VerifyEmailPage::tick()
{
    const auto left = controller().resendPauseLeft();
    m_resend->setText(left.count() > 0 ? tr("Send a new code (in %1)", "button").arg(shownDuration(left))
                                       : tr("Send a new code", "button"));
    m_resend->setEnabled(left.count() == 0 && controller().pauseLeft().count() == 0 && !controller().isBusy()
        && looksLikeEmailAddress(tidyEmailAddress(m_email->text())));
}

} // namespace Salestrekker
