// SPDX-License-Identifier: MIT
#include "newpasswordpage.h"

#include "deliverytext.h"
#include "detailfields.h"
#include "flow/verificationcode.h"
#include "passwordrules.h"
#include "widgets/codefield.h"
#include "widgets/passwordfield.h"
#include "widgets/policymeter.h"
#include "widgets/rulelist.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Salestrekker {

void NewPasswordPage::build(QVBoxLayout* column)
{
    setTitle(tr("Choose your new password", "page title"));
    setSubTitle(tr("The bar must be fully green before your new password can be saved.", "page subtitle"));
    setButtonText(QWizard::NextButton, tr("Change password", "button"));
    m_resetCode = nullptr;
    m_clearedAt = 0;
    if (step().withCode)
        addResetFields(column);
    m_details = new DetailFields;
    connect(m_details, &DetailFields::changed, this, &NewPasswordPage::completeChanged);
    column->addWidget(m_details);
    addPasswordFields(column);
    show(controller().state());
}

void NewPasswordPage::addResetFields(QVBoxLayout* column)
{
    m_codeDestination = addText(column, {});
    m_codeDestination->setObjectName(QStringLiteral("codeDestination"));
    m_resetCode = new CodeField([](const QString& text) { return findVerificationCode(text); });
    addField(column, tr("Code that we sent you", "field"), m_resetCode, "resetCode");
    connect(m_resetCode, &QLineEdit::textChanged, this, &NewPasswordPage::completeChanged);
    auto* resend = addButton(column, tr("Send a new code", "button"), "resendResetCode");
    connect(resend, &QPushButton::clicked, this, [this] { controller().post(NewCodeAsked{}); });
    auto* back = addButton(column, tr("Sign in instead", "button"), "signInInstead");
    connect(back, &QPushButton::clicked, this, [this] { controller().post(SignInInstead{}); });
}

void NewPasswordPage::addPasswordFields(QVBoxLayout* column)
{
    m_password = new PasswordField;
    addField(column, tr("New password", "field"), m_password, "newPassword");
    m_meter = new PolicyMeter;
    m_meter->setObjectName(QStringLiteral("policyMeter"));
    m_meter->setAccessibleName(tr("Password policy", "progress bar"));
    column->addWidget(m_meter);
    m_rules = new RuleList;
    m_rules->setObjectName(QStringLiteral("policyRules"));
    m_rules->setAccessibleName(tr("Password rules", "list"));
    column->addWidget(m_rules);
    m_confirm = new PasswordField;
    addField(column, tr("Confirm new password", "field"), m_confirm, "confirmPassword");
    m_agreement = addText(column, {});
    m_agreement->setObjectName(QStringLiteral("agreement"));
    m_reveal = new QCheckBox(tr("Show password", "check box"));
    m_reveal->setObjectName(QStringLiteral("revealNewPassword"));
    column->addWidget(m_reveal);
    auto* suggestion = addButton(column, tr("Suggest a strong password", "button"), "suggestPassword");
    for (PasswordField* field : { m_password, m_confirm }) {
        // textChanged, not textEdited: also undo, drop, input methods and assistive programs change the text.
        connect(field, &QLineEdit::textChanged, this, &NewPasswordPage::judge);
        connect(m_reveal, &QCheckBox::toggled, field, &PasswordField::setRevealed);
    }
    connect(suggestion, &QPushButton::clicked, this, &NewPasswordPage::suggest);
}

const ChoosingPassword& NewPasswordPage::step() const
{
    return std::get<ChoosingPassword>(controller().state());
}

void NewPasswordPage::show(const State&)
{
    m_details->setNames(step().detailsWanted);
    if (m_resetCode) {
        m_codeDestination->setText(deliveryText(step().deliveries));
        const auto* notice = std::get_if<Notice>(&step().message);
        // It has just been made void; one that is typed after that is left alone.
        if (notice && *notice == Notice::CodeSent
            && std::exchange(m_clearedAt, step().serial) != step().serial)
            m_resetCode->clear();
    }
    judge();
}

void NewPasswordPage::act(ShownMessage::Action action)
{
    if (action == ShownMessage::Action::SendCode)
        controller().post(NewCodeAsked{});
    else
        StepPage::act(action);
}

// The one place that decides; bar, list, second field and button all show what is found here.
void NewPasswordPage::judge()
{
    if (!std::holds_alternative<ChoosingPassword>(controller().state()))
        return;
    QString password = m_password->text();
    const PasswordJudgement judgement = judgePassword(step(), password);
    m_rules->setRules(judgement.rules);
    m_meter->setLevel(judgement.percent, judgement.words);
    const bool agrees = m_confirm->text() == password;
    m_agreement->setText(m_confirm->text().isEmpty()
            ? tr("Please enter the new password a second time.", "under the second field")
            : agrees ? tr("\u2713 The two passwords agree.", "under the second field")
                     : tr("\u25cb The two passwords do not agree yet.", "under the second field"));
    m_maySave = judgement.percent == 100 && agrees;
    Q_EMIT completeChanged();
    Q_EMIT sizeChanged();
}

void NewPasswordPage::suggest()
{
    const QString suggestion = step().policy.suggest();
    if (suggestion.isEmpty())
        return;
    m_reveal->setChecked(true); // it is of no use unseen
    m_password->setText(suggestion);
    m_confirm->setText(suggestion);
    m_password->setFocus();
    m_password->selectAll();
}

void NewPasswordPage::submit()
{
    controller().post(NewPasswordSubmitted{
        Secret(m_password->text()), m_resetCode ? m_resetCode->text() : QString(), m_details->values() });
}

bool NewPasswordPage::ready() const
{
    return m_maySave && m_details->isComplete()
        && (!m_resetCode || !findVerificationCode(m_resetCode->text()).isEmpty());
}

QWidget* NewPasswordPage::firstField() const
{
    const auto* failure = std::get_if<Failure>(&step().message);
    const bool codeFailed
        = failure && (failure->kind == FailureKind::WrongCode || failure->kind == FailureKind::ExpiredCode);
    if (m_resetCode && (m_resetCode->text().isEmpty() || codeFailed))
        return m_resetCode;
    QWidget* detail = m_details->firstIncomplete();
    return detail ? detail : m_password;
}

} // namespace Salestrekker
