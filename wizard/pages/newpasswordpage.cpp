// SPDX-License-Identifier: MIT
#include "newpasswordpage.h"

#include "codeentry.h"
#include "deliverytext.h"
#include "detailfields.h"
#include "passwordjudgement.h"
#include "widgets/accessibleupdates.h"
#include "widgets/linkbutton.h"
#include "widgets/markedlabel.h"
#include "widgets/passwordentry.h"
#include "widgets/passwordfield.h"
#include "widgets/policymeter.h"
#include "widgets/rulelist.h"
#include "widgets/secretclipboard.h"

#include <QCheckBox>
#include <QGuiApplication>
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

void NewPasswordPage::build(const ChoosingPassword& step, QVBoxLayout* column)
{
    m_resetCode = nullptr;
    m_resend = m_signInInstead = nullptr;
    m_clearedAt = 0;
    if (step.withCode)
        addResetFields(column);
    m_details = new DetailFields;
    connect(m_details, &DetailFields::changed, this, &NewPasswordPage::edited);
    column->addWidget(m_details);
    m_details->setNames(step.detailsWanted);
    addPasswordFields(column);
}

bool NewPasswordPage::fits(const ChoosingPassword& step) const
{
    return step.withCode == (m_resetCode != nullptr);
}

void NewPasswordPage::addResetFields(QVBoxLayout* column)
{
    m_codeDestination = addText(column, {});
    m_codeDestination->setObjectName(QStringLiteral("codeDestination"));
    m_resetCode = new CodeEntry(tr("Code that we sent you", "field"), "resetCode");
    column->addWidget(m_resetCode);
    watch(m_resetCode->field());
    m_resend = addResend(column, "resendResetCode");
    m_signInInstead = addLink(column, tr("Sign in instead", "button"), "signInInstead");
    connect(m_signInInstead, &QPushButton::clicked, this, [this] { post(SignInInstead{}); });
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
        connect(field, &QLineEdit::textChanged, this,
            [this] { withStep([this](const auto& step) { judge(step); }); });
        watch(field);
    }
    connect(suggestion, &QPushButton::clicked, this,
        [this] { withStep([this](const auto& step) { suggest(step); }); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copySecret(m_password->text()); });
    connect(m_password, &QLineEdit::textChanged, m_copy, [this] { showCopied(); });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, m_copy, [this] { showCopied(); });
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

void NewPasswordPage::show(const ChoosingPassword& step)
{
    m_details->setNames(step.detailsWanted);
    if (m_resetCode) {
        m_codeDestination->setText(deliveryText(step.deliveries));
        const auto* notice = std::get_if<Notice>(&step.message);
        // It has just been made void; one that is typed after that is left alone.
        const bool sent = notice && *notice == Notice::CodeSent;
        if (sent && std::exchange(m_clearedAt, step.serial) != step.serial && !step.touched)
            fill(m_resetCode->field(), {});
    }
    judge(step);
}

void NewPasswordPage::tick()
{
    if (!m_resetCode)
        return;
    showResend(m_resend);
    m_signInInstead->setEnabled(!isBusy());
}

// For as long as it is true: the clipboard forgets it, and other programs copy, too.
void NewPasswordPage::showCopied()
{
    const QString copied = copiedHere();
    m_copy->setText(!copied.isEmpty() && copied == m_password->text()
            ? tr("The password is copied", "button, after it was pressed")
            : tr("Copy the password", "button"));
}

bool NewPasswordPage::act(const ChoosingPassword&, ShownMessage::Action action)
{
    if (action != ShownMessage::Action::SendCode)
        return false;
    resend();
    return true;
}

// Bar, list, second field and button all show what is found here (see flow/passwordrules.h, which decides).
void NewPasswordPage::judge(const ChoosingPassword& step)
{
    QString password = m_password->text();
    const PasswordJudgement judgement = judgePassword(step, password);
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
    m_left = judgement.maySave ? QString() : judgement.words;
    checkCommit();
    Q_EMIT sizeChanged();
}

void NewPasswordPage::suggest(const ChoosingPassword& step)
{
    const QString suggestion = step.policy.suggest();
    if (suggestion.isEmpty())
        return;
    m_reveal->setChecked(true); // it is of no use unseen
    m_password->setText(suggestion);
    m_confirm->setText(suggestion);
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
    post(NewPasswordSubmitted{ Secret(m_password->text()), code, m_details->values() });
}

std::optional<StepPage::Lack> NewPasswordPage::lack(const ChoosingPassword&) const
{
    if (m_resetCode && m_resetCode->code().isEmpty())
        return Lack{ m_resetCode->field(), tr("Enter the code that we sent you.", "what is missing") };
    if (QWidget* detail = m_details->firstIncomplete())
        return Lack{ detail, tr("Fill in this field, too.", "what is missing") };
    if (!m_left.isEmpty())
        return Lack{ m_password, m_left };
    if (m_confirm->text() != m_password->text())
        return Lack{ m_confirm, m_agreement->text() };
    return {};
}

QWidget* NewPasswordPage::field(const ChoosingPassword& step) const
{
    const auto* failure = std::get_if<Failure>(&step.message);
    const bool codeFailed
        = failure && (failure->kind == FailureKind::WrongCode || failure->kind == FailureKind::ExpiredCode);
    if (m_resetCode && (m_resetCode->field()->text().isEmpty() || codeFailed))
        return m_resetCode->field();
    QWidget* detail = m_details->firstIncomplete();
    return detail ? detail : m_password;
}

QString NewPasswordPage::leavingQuestion() const
{
    QString question;
    withStep([this, &question](const auto& step) {
        // A sign-in finds out whether it was.
        const bool isSaving = step.awaited
            && (step.awaited->request == Request(ChooseNewPassword{}).index()
                || step.awaited->request == Request(SignIn{}).index());
        if (isSaving)
            question = tr("Your new password is being saved. Leave all the same?", "question");
        else if (step.unsure)
            question = tr("The password you sent may have been saved. Leave all the same?", "question");
        else if (!m_password->text().isEmpty() || !m_confirm->text().isEmpty())
            question = tr("Leave without saving your new password?", "question");
    });
    return question;
}

} // namespace Salestrekker
