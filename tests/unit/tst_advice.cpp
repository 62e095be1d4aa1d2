// SPDX-License-Identifier: MIT
// Advice leads on: a model broker, who knows nothing but what the window says, and does just that, reaches
// "signed in" against a model server, whatever is lost on the way; and the password that the broker was told
// is the one that counts.
#include "modelserver.h"
#include "outcomes.h"
#include "pages/durationtext.h"
#include "pages/messages.h"

#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

constexpr int patience = 60; // presses

ShownMessage shown(const State& state)
{
    const Standing& now = standing(state);
    return shownMessage(
        state, Support(), { now.pause.length, std::max(now.pause.length, now.resendPause.length) });
}

// A pause that the message does not name is one that nobody sees: what is pressed meanwhile does nothing.
bool isToldToWait(const State& state)
{
    const Pause& pause = standing(state).pause;
    return pause && shown(state).text.contains(shownDuration(pause.length));
}

// Who sits before the window. Reads mailbox and phone, and the message.
class Broker {
public:
    Broker(QRandomGenerator& dice, ModelServer& server) : m_dice(dice), m_server(server) { }

    /// What the broker does now, given what is shown.
    Event act(const State& state)
    {
        if (isToldToWait(state))
            return PauseOver{};
        return std::visit([this](const auto& step) { return at(step); }, state);
    }
    /// What the window says of passwords is believed.
    void listen(const State& state)
    {
        const auto* notice = std::get_if<Notice>(&standing(state).message);
        if (notice && *notice == Notice::PasswordChangedEarlier)
            believed = m_perhapsSaved;
        const auto* choosing = std::get_if<ChoosingPassword>(&state);
        if (choosing && choosing->unsure && !choosing->isAnotherEntered())
            m_perhapsSaved = believed; // "this password"
    }
    QString believed;
    QString log;

private:
    template <typename S> static std::optional<FailureKind> failed(const S& step)
    {
        const auto* failure = std::get_if<Failure>(&step.message);
        return failure ? std::optional(failure->kind) : std::nullopt;
    }
    template <typename S> static bool says(const S& step, Notice notice)
    {
        const auto* said = std::get_if<Notice>(&step.message);
        return said && *said == notice;
    }
    // "Check it, or ask for a new one."
    bool wantsNewCode(std::optional<FailureKind> kind, const QString& newest)
    {
        const bool bad = kind == FailureKind::WrongCode || kind == FailureKind::ExpiredCode;
        return newest.isEmpty() || (bad && newest == m_entered) || kind == FailureKind::DeliveryFailed;
    }

    Event at(const VerifyingEmail& step)
    {
        const auto kind = failed(step);
        if (kind == FailureKind::VerificationExpired)
            m_server.invite(); // support was written to
        const bool nothingCame
            = says(step, Notice::EmailCodeSent) && m_server.verificationCode == m_codeBeforeResend;
        if (nothingCame)
            return AlreadyVerified{ email };
        if (wantsNewCode(kind, m_server.verificationCode)) {
            if (step.resendPause)
                return ResendPauseOver{};
            m_codeBeforeResend = m_server.verificationCode;
            return NewEmailCodeAsked{ email };
        }
        if (m_dice.bounded(12) == 0)
            return VerificationSubmitted{ email, m_entered = QStringLiteral("000000") };
        return VerificationSubmitted{ email, m_entered = m_server.verificationCode };
    }

    Event at(const SigningIn& step)
    {
        const auto kind = failed(step);
        const bool refused = kind == FailureKind::WrongCredentials;
        const bool wantsReset = kind == FailureKind::ResetRequired
            || kind == FailureKind::TemporaryPasswordExpired || says(step, Notice::ResetAgain)
            || (refused && m_tried >= (step.uncertain ? 2 : 3));
        if (wantsReset && step.resendPause)
            return ResendPauseOver{};
        if (wantsReset) {
            m_tried = 0;
            return PasswordForgotten{ email };
        }
        m_tried = refused ? m_tried : 0;
        return SignInSubmitted{ email, Secret(passwordFor(step, refused)) };
    }

    QString passwordFor(const SigningIn& step, bool refused)
    {
        ++m_tried;
        const QString& temporary = m_server.temporaryPassword;
        const bool saysTemporary = says(step, Notice::TemporaryPasswordOnItsWay)
            || says(step, Notice::WelcomeBackTemporary) || says(step, Notice::ResetPasswordSent)
            || (says(step, Notice::ResetPerhapsSent) && !temporary.isEmpty());
        if (saysTemporary)
            believed.clear();
        if (believed.isEmpty() || (refused && step.uncertain && m_tried % 2 == 0))
            return temporary.isEmpty() ? QStringLiteral("no password yet") : temporary;
        return believed;
    }

    Event at(const ChoosingPassword& step)
    {
        const auto kind = failed(step);
        const bool another = believed.isEmpty() || kind == FailureKind::PasswordRefused
            || kind == FailureKind::PasswordReused || m_dice.bounded(5) == 0;
        if (another)
            believed = QStringLiteral("Correct-Horse-%1-Battery").arg(m_dice.bounded(1000000));
        return NewPasswordSubmitted{ Secret(believed), {} };
    }

    Event at(const ChoosingMethod& step) { return MethodChosen{ step.methods.constFirst().id }; }

    Event at(const EnteringCode& step)
    {
        if (wantsNewCode(failed(step), m_server.secondFactor))
            return step.resendPause ? Event(ResendPauseOver{}) : Event(NewCodeAsked{});
        if (m_dice.bounded(12) == 0)
            return CodeSubmitted{ m_entered = QStringLiteral("000000") };
        return CodeSubmitted{ m_entered = m_server.secondFactor };
    }

    Event at(const SettingUpTotp&) { return Cancelled{}; }
    Event at(const SignedIn&) { return Cancelled{}; }

    QRandomGenerator& m_dice;
    ModelServer& m_server;
    QString m_entered;
    QString m_codeBeforeResend;
    QString m_perhapsSaved; ///< as the window said of it
    int m_tried = 0;
};

// One whole sign-in. Says what went wrong, or nothing.
class SignInRun {
public:
    explicit SignInRun(quint32 seed)
        : m_dice(seed), m_server(m_dice, m_dice.bounded(7)), m_broker(m_dice, m_server)
    {
    }

    QString run()
    {
        for (int presses = 0; presses < patience; ++presses) {
            if (std::holds_alternative<SignedIn>(m_state))
                return m_server.ownPassword() == m_broker.believed
                    ? QString()
                    : QStringLiteral("the broker believes %1, the server %2\n%3")
                          .arg(m_broker.believed, m_server.ownPassword(), m_log);
            m_broker.listen(m_state);
            take(m_broker.act(m_state));
            meanwhile();
            note();
        }
        return QStringLiteral("no way on\n") + m_log;
    }

private:
    void take(Event event)
    {
        m_log += Testing::nameOf(event) + u' ';
        Advanced next = advance(std::move(m_state), std::move(event));
        while (true) {
            m_state = std::move(next.state);
            m_remembered = progressOf(m_state) ? *progressOf(m_state) : m_remembered;
            if (!next.request)
                return;
            m_log += nameOf(*next.request) + u' ';
            if (m_dice.bounded(40) == 0) // stopped before the answer, which was delivered or not
                return interrupt(*next.request);
            Outcome outcome = m_server.answer(*next.request);
            next = advance(
                std::move(m_state), Answered{ standing(m_state).awaited->ticket, std::move(outcome) });
        }
    }

    void interrupt(const Request& request)
    {
        if (m_dice.bounded(2) == 0)
            m_server.answer(request);
        if (m_dice.bounded(2) == 0)
            m_state = advance(std::move(m_state), Cancelled{}).state;
        else
            m_state = firstState({ .progress = m_remembered, .account = { email } }); // killed, started again
        m_log += QStringLiteral("interrupted ");
    }

    // What comes by itself, and a hand that only touches.
    void meanwhile()
    {
        if (standing(m_state).networkRetry && m_dice.bounded(2) == 0)
            take(NetworkRetryDue{});
        else if (m_dice.bounded(10) == 0)
            take(Edited{});
    }

    void note()
    {
        const Message& message = standing(m_state).message;
        QString said;
        if (const auto* notice = std::get_if<Notice>(&message))
            said = Testing::nameOf(*notice);
        else if (const auto* failure = std::get_if<Failure>(&message))
            said = nameOf(failure->kind);
        m_log += QStringLiteral("-> %1 %2\n").arg(Testing::nameOf(m_state), said);
    }

    QRandomGenerator m_dice;
    ModelServer m_server;
    Broker m_broker;
    State m_state = firstState({});
    Progress m_remembered = Progress::New;
    QString m_log;
};

} // namespace

class tst_Advice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leadsOn();
    void aPauseIsNamed();
};

// Whatever is said, and nothing is offered that would do nothing.
void tst_Advice::aPauseIsNamed()
{
    std::vector<Message> messages{ {} };
    for (int notice = 0; notice < noticeCount; ++notice)
        messages.emplace_back(static_cast<Notice>(notice));
    for (const FailureKind kind : allFailureKinds) {
        for (int cause = 0; cause <= static_cast<int>(FailureCause::PerhapsWrong); ++cause) {
            for (const int triesLeft : { -1, 0 })
                messages.emplace_back(Failure{
                    .kind = kind, .cause = static_cast<FailureCause>(cause), .attemptsLeft = triesLeft });
        }
    }
    const QString wait = shownDuration(std::chrono::seconds(25));
    for (State& state : exampleStates()) {
        if (std::holds_alternative<SignedIn>(state))
            continue; // nothing is sent from there
        for (const Message& message : messages) {
            for (const std::size_t about : { noRequest, Request(ResendCode{}).index() }) {
                standing(state).message = message;
                standing(state).about = about;
                standing(state).pause = { std::chrono::seconds(25), 1 };
                using Action = ShownMessage::Action;
                const ShownMessage said = shown(state);
                QVERIFY2(said.text.contains(wait), qPrintable(said.text));
                QVERIFY2(said.action != Action::SendCode && said.action != Action::ForgotPassword
                        && said.action != Action::OpenBrowser,
                    qPrintable(said.text));
            }
        }
    }
}

// SIGNIN_ADVICE_SEED repeats one; SIGNIN_ADVICE_RUNS changes how many.
void tst_Advice::leadsOn()
{
    const int first = qEnvironmentVariableIntValue("SIGNIN_ADVICE_SEED");
    const int wanted = qEnvironmentVariableIntValue("SIGNIN_ADVICE_RUNS");
    const int runs = wanted > 0 ? wanted : 100000;
    for (int seed = first; seed < first + runs; ++seed) {
        const QString wrong = SignInRun(static_cast<quint32>(seed)).run();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
    }
}

QTEST_GUILESS_MAIN(tst_Advice)
#include "tst_advice.moc"
