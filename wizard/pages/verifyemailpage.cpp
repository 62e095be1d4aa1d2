// SPDX-License-Identifier: MIT
#include "verifyemailpage.h"

#include "codeentry.h"
#include "emailentry.h"
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

QString VerifyEmailPage::commitText() const
{
    return tr("Verify email", "button");
}

void VerifyEmailPage::build(const VerifyingEmail& step, QVBoxLayout* column)
{
    m_email = new EmailEntry(tr("Email address", "field"), "emailAddress", context().earlierAddresses);
    column->addWidget(m_email);
    m_code = new CodeEntry(tr("Verification code", "field"), "verificationCode");
    column->addWidget(m_code);
    addText(column, tr("No email, or the code does not work?", "above the buttons that help"));
    m_resend = addResend(column, "resendCode");
    m_verified = addLink(column, tr("I have already verified my email", "button"), "alreadyVerified");
    auto* support = addLink(column, tr("Contact support", "button"), "contactSupport");
    watch(m_email->field());
    watch(m_code->field());
    connect(m_email->field(), &QLineEdit::textChanged, this, [this] { tick(); });
    connect(m_verified, &QPushButton::clicked, this,
        [this] { post(AlreadyVerified{ m_email->field()->text() }); });
    connect(support, &QPushButton::clicked, this,
        [this] { withStep([this](const auto& now) { contactSupport(now); }); });
    fill(m_email->field(), step.account.email);
    fill(m_code->field(), step.code);
}

void VerifyEmailPage::show(const VerifyingEmail& step)
{
    const auto* notice = std::get_if<Notice>(&step.message);
    // Only what came from elsewhere; what the broker types is left alone.
    if (isFilledInByLink(step)) {
        fill(m_email->field(), step.account.email);
        fill(m_code->field(), step.code);
    } else if (notice && *notice == Notice::EmailCodeSent && !step.touched) {
        fill(m_code->field(), {});
    }
    // Nothing but support can help; another address may be another matter.
    const auto* failure = std::get_if<Failure>(&step.message);
    m_resend->setVisible(step.touched || !failure || failure->kind != FailureKind::VerificationExpired);
    m_verified->setEnabled(!isBusy());
}

void VerifyEmailPage::submit()
{
    noteUsedCode(m_code->code());
    post(VerificationSubmitted{ m_email->field()->text(), m_code->field()->text() });
}

void VerifyEmailPage::resend()
{
    post(NewEmailCodeAsked{ m_email->field()->text() });
}

std::optional<StepPage::Lack> VerifyEmailPage::lack(const VerifyingEmail&) const
{
    if (auto lack = lackOf(*m_email))
        return lack;
    if (m_code->code().isEmpty())
        return Lack{ m_code->field(), tr("Enter the verification code from the email.", "what is missing") };
    return {};
}

QWidget* VerifyEmailPage::field(const VerifyingEmail&) const
{
    return m_email->field()->text().isEmpty() ? m_email->field() : static_cast<QWidget*>(m_code->field());
}

void VerifyEmailPage::contactSupport(const VerifyingEmail& step)
{
    const auto* failure = std::get_if<Failure>(&step.message);
    const bool expired = failure && failure->kind == FailureKind::VerificationExpired;
    writeToSupport(expired ? SupportTopic::VerificationExpired : SupportTopic::NoEmail, m_email->address());
}

bool VerifyEmailPage::act(const VerifyingEmail& step, ShownMessage::Action action)
{
    if (action == ShownMessage::Action::ContactSupport)
        contactSupport(step);
    else if (action != ShownMessage::Action::SendCode)
        return false;
    else if (const auto lack = lackOf(*m_email))
        say(*lack);
    else
        m_resend->click();
    return true;
}

void VerifyEmailPage::tick()
{
    showResend(m_resend, m_email->isPlausible());
}

} // namespace Salestrekker
