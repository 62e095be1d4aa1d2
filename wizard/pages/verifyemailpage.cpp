// SPDX-License-Identifier: MIT
#include "verifyemailpage.h"

#include "codeentry.h"
#include "durationtext.h"
#include "emailentry.h"
#include "widgets/accessibleupdates.h"
#include "widgets/linkbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Salestrekker {

StepPage::Texts VerifyEmailPage::texts() const
{
    return { tr("Verify your email address", "page title"),
        tr("Enter the code from the email “STEP 1: Verify email address”.", "page subtitle"),
        tr("Once you have been added to an organisation as a user, you will receive a verification email "
           "with a "
           "verification code. If you received it over a week ago and have not verified yet, or have not "
           "received "
           "it at all, please contact us at %1.",
            "help")
            .arg(support().email) };
}

void VerifyEmailPage::build(QVBoxLayout* column)
{
    setButtonText(QWizard::NextButton, tr("Verify email", "button"));
    m_email = new EmailEntry(tr("Email address", "field"), "emailAddress", context().earlierAddresses);
    column->addWidget(m_email);
    m_code = new CodeEntry(tr("Verification code", "field"), "verificationCode");
    column->addWidget(m_code);
    addText(column, tr("No email, or the code does not work?", "above the buttons that help"));
    m_resend = addLink(column, tr("Send a new code", "button"), "resendCode");
    auto* verified = addLink(column, tr("I have already verified my email", "button"), "alreadyVerified");
    auto* support = addLink(column, tr("Contact support", "button"), "contactSupport");
    connect(m_email->field(), &QLineEdit::textChanged, this, &VerifyEmailPage::checkComplete);
    connect(m_email->field(), &QLineEdit::textChanged, this, [this] { tick(); });
    connect(m_code->field(), &QLineEdit::textChanged, this, &VerifyEmailPage::checkComplete);
    connect(m_resend, &QPushButton::clicked, this,
        [this] { controller().post(NewEmailCodeAsked{ m_email->field()->text() }); });
    connect(verified, &QPushButton::clicked, this,
        [this] { controller().post(AlreadyVerified{ m_email->field()->text() }); });
    connect(support, &QPushButton::clicked, this, &VerifyEmailPage::contactSupport);
    const auto& state = std::get<VerifyingEmail>(controller().state());
    m_email->field()->setText(state.account.email);
    m_code->field()->setText(state.code);
}

void VerifyEmailPage::show(const State& state)
{
    const auto& step = std::get<VerifyingEmail>(state);
    const auto* notice = std::get_if<Notice>(&step.message);
    // Only what came from elsewhere; what the broker types is left alone.
    if (notice && *notice == Notice::LinkFilledIn) {
        m_email->field()->setText(step.account.email);
        m_code->field()->setText(step.code);
    } else if (notice && *notice == Notice::EmailCodeSent) {
        m_code->field()->clear();
    }
}

void VerifyEmailPage::submit()
{
    noteUsedCode(m_code->code());
    controller().post(VerificationSubmitted{ m_email->field()->text(), m_code->field()->text() });
}

bool VerifyEmailPage::ready() const
{
    return m_email->isPlausible() && !m_code->code().isEmpty();
}

QWidget* VerifyEmailPage::firstField() const
{
    return m_email->field()->text().isEmpty() ? m_email->field() : static_cast<QWidget*>(m_code->field());
}

void VerifyEmailPage::contactSupport()
{
    const auto& state = std::get<VerifyingEmail>(controller().state());
    const auto* failure = std::get_if<Failure>(&state.message);
    const bool expired = failure && failure->kind == FailureKind::VerificationExpired;
    writeToSupport(expired ? SupportTopic::VerificationExpired : SupportTopic::NoEmail, m_email->address());
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
    describe(m_resend, left.count() > 0 ? m_resend->text() : QString());
    m_resend->setEnabled(left.count() == 0 && controller().pauseLeft().count() == 0 && !controller().isBusy()
        && m_email->isPlausible());
}

} // namespace Salestrekker
