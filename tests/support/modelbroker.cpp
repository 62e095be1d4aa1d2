// SPDX-License-Identifier: MIT
#include "modelbroker.h"

#include "outcomes.h"
#include "pages/durationtext.h"

namespace Salestrekker::Testing {

ShownMessage shown(const State& state)
{
    const Standing& now = standing(state);
    return shownMessage(
        state, Support(), { now.pause.length, std::max(now.pause.length, now.resendPause.length) });
}

namespace {

// A pause that the message does not name is one that nobody sees: what is pressed meanwhile does nothing.
bool isToldToWait(const State& state)
{
    const Pause& pause = standing(state).pause;
    return pause && shown(state).text.contains(shownDuration(pause.length));
}

template <typename S> std::optional<FailureKind> failed(const S& step)
{
    const auto* failure = std::get_if<Failure>(&step.message);
    return failure ? std::optional(failure->kind) : std::nullopt;
}

template <typename S> bool says(const S& step, Notice notice)
{
    const auto* said = std::get_if<Notice>(&step.message);
    return said && *said == notice;
}

} // namespace

Event ModelBroker::act(const State& state)
{
    if (isToldToWait(state))
        return PauseOver{};
    return std::visit([this](const auto& step) { return at(step); }, state);
}

void ModelBroker::listen(const State& state)
{
    const auto* notice = std::get_if<Notice>(&standing(state).message);
    if (notice && *notice == Notice::PasswordChangedEarlier)
        believed = m_perhapsSaved;
    const auto* choosing = std::get_if<ChoosingPassword>(&state);
    if (choosing && choosing->unsure && !choosing->isAnotherEntered())
        m_perhapsSaved = believed; // "this password"
}

// "Check it, or ask for a new one."
bool ModelBroker::wantsNewCode(std::optional<FailureKind> kind, const QString& newest)
{
    const bool bad = kind == FailureKind::WrongCode || kind == FailureKind::ExpiredCode;
    return newest.isEmpty() || (bad && newest == m_entered) || kind == FailureKind::DeliveryFailed;
}

Event ModelBroker::at(const VerifyingEmail& step)
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

Event ModelBroker::at(const SigningIn& step)
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
    // Nothing came: the address may not be verified yet, and the first email is still there.
    if (says(step, Notice::ResetPasswordSent) && m_server.temporaryPassword.isEmpty())
        return HaveCode{ email };
    m_tried = refused ? m_tried : 0;
    return SignInSubmitted{ email, Secret(passwordFor(step, refused)) };
}

QString ModelBroker::passwordFor(const SigningIn& step, bool refused)
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

Event ModelBroker::at(const ChoosingPassword& step)
{
    const auto kind = failed(step);
    const bool another = believed.isEmpty() || kind == FailureKind::PasswordRefused
        || kind == FailureKind::PasswordReused || m_dice.bounded(5) == 0;
    if (another)
        believed = QStringLiteral("Correct-Horse-%1-Battery").arg(m_dice.bounded(1000000));
    return NewPasswordSubmitted{ Secret(believed), {} };
}

Event ModelBroker::at(const EnteringCode& step)
{
    if (step.wanted.deliveries.isEmpty()) // of an app, which this account has none in
        return CodeSubmitted{ QStringLiteral("000000") };
    if (wantsNewCode(failed(step), m_server.secondFactor))
        return step.resendPause ? Event(ResendPauseOver{}) : Event(NewCodeAsked{});
    if (m_dice.bounded(12) == 0)
        return CodeSubmitted{ m_entered = QStringLiteral("000000") };
    return CodeSubmitted{ m_entered = m_server.secondFactor };
}

} // namespace Salestrekker::Testing
