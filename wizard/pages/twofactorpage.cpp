// SPDX-License-Identifier: MIT
#include "twofactorpage.h"

#include "codeentry.h"
#include "deliverytext.h"
#include "durationtext.h"
#include "isolated.h"
#include "widgets/accessibleupdates.h"
#include "widgets/linkbutton.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Salestrekker {
namespace {

int codeLength(const State& state)
{
    if (const auto* entering = std::get_if<EnteringCode>(&state))
        return entering->wanted.codeLength;
    return std::holds_alternative<SettingUpTotp>(state) ? 6 : 0;
}

class Text {
    Q_DECLARE_TR_FUNCTIONS(TwoFactorPage)
public:
    static QString sent(const QList<Delivery>& deliveries)
    {
        if (deliveries.isEmpty())
            return tr("Enter the code that your authenticator app shows.", "where the code is");
        return deliveryText(deliveries);
    }
    static QString method(const Method& method)
    {
        if (method.id == QLatin1String("sms"))
            return method.to.isEmpty() ? tr("Send a code by SMS", "button")
                                       : tr("Send a code by SMS to %1", "button").arg(isolated(method.to));
        if (method.id == QLatin1String("email"))
            return method.to.isEmpty() ? tr("Send a code by email", "button")
                                       : tr("Send a code by email to %1", "button").arg(isolated(method.to));
        if (method.id == QLatin1String("totp"))
            return tr("Use the code of my authenticator app", "button");
        return tr("Use another way: %1", "button").arg(isolated(method.id.left(40)));
    }
};

} // namespace

StepPage::Texts TwoFactorPage::texts() const
{
    return { tr("Two-factor authentication", "page title"),
        tr("The last check: a code that only you can receive.", "page subtitle"),
        tr("The code is sent to your mobile phone by SMS and to your account’s email address. Enter it in "
           "the field "
           "and press “Verify code”; if you no longer have that phone, please contact us at %1.",
            "help")
            .arg(support().email) };
}

void TwoFactorPage::build(QVBoxLayout* column)
{
    setButtonText(QWizard::NextButton, tr("Verify code", "button"));
    m_shown = std::variant_npos;
    m_serial = 0;
    m_text = addText(column, {});
    m_text->setObjectName(QStringLiteral("codeDestination"));
    addGap(column);
    m_methods = new QWidget;
    new QVBoxLayout(m_methods);
    m_methods->layout()->setContentsMargins({});
    column->addWidget(m_methods);
    m_setupKey = new TextField;
    m_setupKey->setObjectName(QStringLiteral("authenticatorKey"));
    m_setupKey->setAccessibleName(tr("Key for the authenticator app", "field"));
    m_setupKey->setReadOnly(true);
    m_setupKey->setLeftToRight();
    column->addWidget(m_setupKey);
    m_code = new CodeEntry(tr("Two-factor code", "field"), "twoFactorCode");
    column->addWidget(m_code);
    m_resend = addLink(column, tr("Send a new code", "button"), "resendTwoFactorCode");
    m_other = addLink(column, tr("Use another method", "button"), "otherMethod");
    connect(m_code->field(), &QLineEdit::textChanged, this, &TwoFactorPage::checkComplete);
    connect(m_resend, &QPushButton::clicked, this, [this] { controller().post(NewCodeAsked{}); });
    connect(m_other, &QPushButton::clicked, this, [this] { controller().post(OtherMethodAsked{}); });
}

void TwoFactorPage::show(const State& state)
{
    const bool choosing = std::holds_alternative<ChoosingMethod>(state);
    const bool another = m_shown != state.index();
    m_shown = state.index();
    m_code->setVisible(!choosing);
    m_code->setLength(codeLength(state));
    m_methods->setVisible(choosing);
    m_setupKey->setVisible(std::holds_alternative<SettingUpTotp>(state));
    if (another)
        m_code->field()->clear();
    if (const auto* entering = std::get_if<EnteringCode>(&state))
        showEnteringCode(*entering);
    else if (const auto* methods = std::get_if<ChoosingMethod>(&state); methods && another)
        showMethods(*methods);
    else if (const auto* setup = std::get_if<SettingUpTotp>(&state))
        showSetup(setup->setup);
    describe(m_code->field(), m_text->text());
    m_methods->setEnabled(!controller().isBusy());
    tick();
}

void TwoFactorPage::showEnteringCode(const EnteringCode& step)
{
    m_text->setText(Text::sent(step.wanted.deliveries));
    m_resend->setVisible(!step.wanted.deliveries.isEmpty());
    m_other->setVisible(!step.wanted.methods.isEmpty());
    const auto* notice = std::get_if<Notice>(&step.message);
    const bool resent = notice && (*notice == Notice::CodeSent || *notice == Notice::CodeSentAfterRenewal);
    // The code in the field has just been made void; one that is typed after that is left alone.
    if (resent && !controller().isBusy() && m_serial != step.resendPause.serial) {
        m_serial = step.resendPause.serial;
        m_code->field()->clear();
    }
}

void TwoFactorPage::showMethods(const ChoosingMethod& step)
{
    m_text->setText(tr("How do you want to get the code?", "above the methods"));
    m_resend->hide();
    m_other->hide();
    qDeleteAll(m_methods->findChildren<QPushButton*>());
    for (const Method& method : step.methods) {
        // Wrapped where it must be, which a common button's text is not.
        auto* column = static_cast<QVBoxLayout*>(m_methods->layout());
        auto* button = addLink(column, Text::method(method), "method");
        button->setObjectName(QStringLiteral("method-") + method.id);
        connect(button, &QPushButton::clicked, this,
            [this, id = method.id] { controller().post(MethodChosen{ id }); });
    }
}

void TwoFactorPage::showSetup(const TotpSetupWanted& setup)
{
    m_text->setText(
        tr("Add this key to your authenticator app, then enter the code that it shows.", "above the key"));
    m_setupKey->setText(setup.secret);
    m_resend->hide();
    m_other->hide();
}

void TwoFactorPage::submit()
{
    noteUsedCode(m_code->code());
    controller().post(CodeSubmitted{ m_code->field()->text() });
}

bool TwoFactorPage::ready() const
{
    const QString code = m_code->code();
    const int length = codeLength(controller().state());
    return !std::holds_alternative<ChoosingMethod>(controller().state()) && !code.isEmpty()
        && (length == 0 || code.size() == length);
}

QWidget* TwoFactorPage::firstField() const
{
    if (!std::holds_alternative<ChoosingMethod>(controller().state()))
        return m_code->field();
    return m_methods->findChild<QPushButton*>();
}

void TwoFactorPage::act(ShownMessage::Action action)
{
    if (action == ShownMessage::Action::SendCode)
        m_resend->click();
    else
        StepPage::act(action);
}

bool TwoFactorPage::isCounting() const
{
    const auto life = controller().codeLifeLeft();
    return StepPage::isCounting() || (life && life->count() > 0 && *life <= Lifetime::worthSaying);
}

void TwoFactorPage::tick()
{
    const auto left = controller().resendPauseLeft();
    m_resend->setText(left.count() > 0 ? tr("Send a new code (in %1)", "button").arg(shownDuration(left))
                                       : tr("Send a new code", "button"));
    describe(m_resend, left.count() > 0 ? m_resend->text() : QString());
    m_resend->setEnabled(
        left.count() == 0 && controller().pauseLeft().count() == 0 && !controller().isBusy());
    const auto life = controller().codeLifeLeft();
    m_code->setLife(life && *life <= Lifetime::worthSaying ? life : std::nullopt);
    m_other->setEnabled(!controller().isBusy());
}

} // namespace Salestrekker
