// SPDX-License-Identifier: MIT
#include "newpasswordpage.h"

#include "codeentry.h"
#include "deliverytext.h"
#include "detailfields.h"
#include "passwordrules.h"
#include "widgets/accessibleupdates.h"
#include "widgets/linkbutton.h"
#include "widgets/markedlabel.h"
#include "widgets/passwordentry.h"
#include "widgets/passwordfield.h"
#include "widgets/policymeter.h"
#include "widgets/rulelist.h"
#include "widgets/secretclipboard.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace Salestrekker {

StepPage::Texts NewPasswordPage::texts() const
{
    return { tr("Choose your new password", "page title"),
        tr("The bar must be fully green before your new password can be saved.", "page subtitle"),
        tr("Please make sure that your new password meets all the rules under the bar; upper and lower case "
           "count as "
           "different. After this you sign in with your email address and the new password.",
            "help") };
}

void NewPasswordPage::build(QVBoxLayout* column)
{
    setButtonText(QWizard::NextButton, tr("Change password", "button"));
    m_resetCode = nullptr;
    m_clearedAt = 0;
    if (step().withCode)
        addResetFields(column);
    m_details = new DetailFields;
    connect(m_details, &DetailFields::changed, this, &NewPasswordPage::checkComplete);
    column->addWidget(m_details);
    addPasswordFields(column);
    show(controller().state());
}

void NewPasswordPage::addResetFields(QVBoxLayout* column)
{
    m_codeDestination = addText(column, {});
    m_codeDestination->setObjectName(QStringLiteral("codeDestination"));
    m_resetCode = new CodeEntry(tr("Code that we sent you", "field"), "resetCode");
    column->addWidget(m_resetCode);
    connect(m_resetCode->field(), &QLineEdit::textChanged, this, &NewPasswordPage::checkComplete);
    auto* resend = addLink(column, tr("Send a new code", "button"), "resendResetCode");
    connect(resend, &QPushButton::clicked, this, [this] { controller().post(NewCodeAsked{}); });
    auto* back = addLink(column, tr("Sign in instead", "button"), "signInInstead");
    connect(back, &QPushButton::clicked, this, [this] { controller().post(SignInInstead{}); });
    addGap(column);
}

void NewPasswordPage::addPasswordFields(QVBoxLayout* column)
{
    auto* first = new PasswordEntry(tr("New password", "field"), "newPassword");
    m_password = first->field();
    auto* second = new PasswordEntry(tr("Confirm new password", "field"), "confirmPassword");
    m_confirm = second->field();
    m_reveal = first->addReveal(tr("Show password", "check box"), "revealNewPassword", m_confirm);
    column->addWidget(first);
    addMeter(column);
    column->addWidget(second);
    m_agreement = new MarkedLabel;
    m_agreement->setObjectName(QStringLiteral("agreement"));
    second->addBelow(m_agreement);
    auto* suggestion = addLink(column, tr("Suggest a strong password", "button"), "suggestPassword");
    m_copy = addLink(column, tr("Copy the password", "button"), "copyPassword");
    m_copy->hide();
    for (PasswordField* field : { m_password, m_confirm }) {
        // textChanged, not textEdited: also undo, drop, input methods and assistive programs change the text.
        connect(field, &QLineEdit::textChanged, this, &NewPasswordPage::judge);
    }
    connect(suggestion, &QPushButton::clicked, this, &NewPasswordPage::suggest);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copySecret(m_password->text());
        m_copy->setText(tr("The password is copied", "button, after it was pressed"));
    });
}

void NewPasswordPage::addMeter(QVBoxLayout* column)
{
    m_meter = new PolicyMeter;
    m_meter->setObjectName(QStringLiteral("policyMeter"));
    m_meter->setAccessibleName(tr("Password policy", "progress bar"));
    column->addWidget(m_meter);
    m_rules = new RuleList;
    m_rules->setObjectName(QStringLiteral("policyRules"));
    m_rules->setAccessibleName(tr("Password rules", "list"));
    column->addWidget(m_rules);
    addGap(column);
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
            m_resetCode->field()->clear();
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
    m_agreement->setMark(agrees && !password.isEmpty() ? Mark::Done : Mark::Open);
    m_agreement->setText(m_confirm->text().isEmpty()
            ? tr("Please enter the new password a second time.", "under the second field")
            : agrees ? tr("The two passwords agree.", "under the second field")
                     : tr("The two passwords do not agree yet.", "under the second field"));
    describe(m_password, judgement.words);
    describe(m_confirm, m_agreement->text());
    m_maySave = judgement.percent == 100 && agrees;
    checkComplete();
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
    m_copy->setText(tr("Copy the password", "button"));
    m_copy->show();
    m_password->setFocus();
    m_password->selectAll();
    Q_EMIT sizeChanged();
}

void NewPasswordPage::submit()
{
    const QString code = m_resetCode ? m_resetCode->code() : QString();
    if (m_resetCode)
        noteUsedCode(code);
    controller().post(NewPasswordSubmitted{ Secret(m_password->text()), code, m_details->values() });
}

bool NewPasswordPage::ready() const
{
    return m_maySave && m_details->isComplete() && (!m_resetCode || !m_resetCode->code().isEmpty());
}

QWidget* NewPasswordPage::firstField() const
{
    const auto* failure = std::get_if<Failure>(&step().message);
    const bool codeFailed
        = failure && (failure->kind == FailureKind::WrongCode || failure->kind == FailureKind::ExpiredCode);
    if (m_resetCode && (m_resetCode->field()->text().isEmpty() || codeFailed))
        return m_resetCode->field();
    QWidget* detail = m_details->firstIncomplete();
    return detail ? detail : m_password;
}

} // namespace Salestrekker
