// SPDX-License-Identifier: MIT
#include "twofactorpage.h"

#include "codeentry.h"
#include "twofactortexts.h"
#include "widgets/accessibleupdates.h"
#include "widgets/linkbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Salestrekker {

StepPage::Texts TwoFactorPage::texts() const
{
    return { TwoFactorTexts::heading(), TwoFactorTexts::introduction(),
        TwoFactorTexts::help(support().email) };
}

void TwoFactorPage::build(const EnteringCode&, QVBoxLayout* column)
{
    m_serial = 0;
    m_destination = addText(column, {});
    m_destination->setObjectName(QStringLiteral("codeDestination"));
    addGap(column);
    m_code = new CodeEntry(TwoFactorTexts::code(), "twoFactorCode");
    column->addWidget(m_code);
    m_resend = addResend(column, "resendTwoFactorCode");
    m_other = addLink(column, tr("Use another method", "button"), "otherMethod");
    watch(m_code->field());
    connect(m_other, &QPushButton::clicked, this, [this] { post(OtherMethodAsked{}); });
}

void TwoFactorPage::show(const EnteringCode& step)
{
    m_code->setLength(step.wanted.codeLength);
    m_destination->setText(TwoFactorTexts::destination(step.wanted.deliveries));
    // Not beside the message that it could not be sent.
    const auto* failure = std::get_if<Failure>(&step.message);
    m_destination->setVisible(!failure || failure->kind != FailureKind::DeliveryFailed);
    m_resend->setVisible(!step.wanted.deliveries.isEmpty());
    m_other->setVisible(!step.wanted.methods.isEmpty());
    const auto* notice = std::get_if<Notice>(&step.message);
    const bool resent = notice && (*notice == Notice::CodeSent || *notice == Notice::CodeSentAfterRenewal);
    // The code in the field has just been made void; one that is typed after that is left alone.
    if (resent && !isBusy() && m_serial != step.serial) {
        m_serial = step.serial;
        if (!step.touched)
            fill(m_code->field(), {});
    }
    describe(m_code->field(), m_destination->text());
}

void TwoFactorPage::submit()
{
    noteUsedCode(m_code->code());
    post(CodeSubmitted{ m_code->field()->text() });
}

std::optional<StepPage::Lack> TwoFactorPage::lack(const EnteringCode& step) const
{
    const int length = step.wanted.codeLength;
    const auto digits = m_code->code().size();
    if (digits > 0 && (length == 0 || digits == length))
        return {};
    return Lack{ m_code->field(), TwoFactorTexts::missing(length) };
}

QWidget* TwoFactorPage::field(const EnteringCode&) const
{
    return m_code->field();
}

bool TwoFactorPage::act(const EnteringCode&, ShownMessage::Action action)
{
    if (action != ShownMessage::Action::SendCode)
        return false;
    resend();
    return true;
}

bool TwoFactorPage::isCounting() const
{
    const auto life = codeLifeLeft();
    return StepPage::isCounting() || (life && life->count() > 0 && *life <= Lifetime::worthSaying);
}

void TwoFactorPage::tick()
{
    showResend(m_resend);
    const auto life = codeLifeLeft();
    m_code->setLife(life && *life <= Lifetime::worthSaying ? life : std::nullopt);
    m_other->setEnabled(!isBusy());
}

} // namespace Salestrekker
