// SPDX-License-Identifier: MIT
#include "modelserver.h"

namespace Salestrekker::Testing {
namespace {

using enum FailureKind;

} // namespace

Failure ModelServer::failure(FailureKind kind, FailureCause cause)
{
    Failure result;
    result.kind = kind;
    result.cause = cause;
    if ((kind == AttemptsExceeded || kind == ServerTrouble || kind == ProtocolError) && draw(2))
        result.retryAfter = std::chrono::seconds(1 + m_dice.bounded(30));
    return result;
}

void ModelServer::invite()
{
    verificationCode = digits();
    m_invitationTooOld = false;
}

QByteArray ModelServer::begin()
{
    m_session = QByteArray::number(++m_sessions);
    return m_session;
}

Outcome ModelServer::answer(const Request& request)
{
    if (m_faultsLeft <= 0 || !draw(3))
        return apply(request);
    --m_faultsLeft;
    switch (m_dice.bounded(11)) {
    case 0:
        return failure(Offline);
    case 1:
        return failure(TimedOut);
    case 2: // the request was lost
        return failure(OutcomeUnknown);
    case 3: // the answer was lost
    case 4:
        apply(request);
        return failure(OutcomeUnknown);
    case 5:
        apply(request);
        return failure(ServerTrouble);
    case 6:
        return failure(ServerTrouble);
    case 7:
        apply(request);
        return failure(ProtocolError);
    case 8:
        return failure(ProtocolError, FailureCause::CaptivePortal);
    case 9:
        lapse();
        return apply(request);
    default:
        return failure(AttemptsExceeded);
    }
}

Outcome ModelServer::apply(const Request& request)
{
    struct Visitor {
        ModelServer& s;
        Outcome operator()(const VerifyEmail& r) { return s.verify(r); }
        Outcome operator()(const ResendEmailCode&)
        {
            if (s.m_invitationTooOld)
                return s.failure(VerificationExpired);
            if (!s.m_verified)
                s.verificationCode = s.digits();
            return Challenge{ EmailCodeWanted{ std::chrono::seconds(30) }, s.begin() };
        }
        Outcome operator()(const SignIn& r) { return s.signIn(r); }
        Outcome operator()(const StartReset&) { return s.reset(); }
        Outcome operator()(const ChooseNewPassword& r) { return s.choose(r); }
        Outcome operator()(const EnterCode& r) { return s.enter(r); }
        Outcome operator()(const ResendCode& r)
        {
            return s.knows(r.continuation) ? s.sendSecondFactor(true) : Outcome(s.failure(SessionExpired));
        }
        Outcome operator()(const ChooseMethod& r)
        {
            return s.knows(r.continuation) ? s.sendSecondFactor(false) : Outcome(s.failure(SessionExpired));
        }
        // It never asks for one.
        Outcome operator()(const ConfirmTotpSetup&) { return s.failure(SessionExpired); }
        Outcome operator()(const SignInInBrowser&) { return s.failure(Unsupported); }
        Outcome operator()(const Renew&) { return s.failure(SessionExpired); }
        Outcome operator()(const SignOut&) { return Challenge{ PasswordWanted{}, {} }; }
    };
    return std::visit(Visitor{ *this }, request);
}

Outcome ModelServer::verify(const VerifyEmail& request)
{
    if (m_verified && m_own.isEmpty() && request.code == verificationCode && draw(2))
        return Challenge{ PasswordWanted{}, begin() }; // some servers take it twice
    if (m_verified && draw(2))
        return Challenge{ PasswordWanted{ .nothingToVerify = true }, begin() };
    if (!m_verified && !m_invitationTooOld && m_faultsLeft > 0 && draw(8)) {
        m_invitationTooOld = true;
        --m_faultsLeft;
    }
    if (m_invitationTooOld)
        return failure(VerificationExpired);
    if (m_verified || request.code != verificationCode)
        return draw(2) ? failure(WrongCode) : failure(ExpiredCode, FailureCause::PerhapsWrong);
    m_verified = true;
    m_temporary = temporaryPassword = QStringLiteral("Temp-%1").arg(digits());
    return Challenge{ PasswordWanted{}, begin() };
}

Outcome ModelServer::signIn(const SignIn& request)
{
    const QString password = request.password.reveal().toString();
    const bool right
        = m_own.isEmpty() ? !m_temporary.isEmpty() && password == m_temporary : password == m_own;
    if (!right)
        return failure(WrongCredentials);
    if (!m_verified)
        return Challenge{ EmailCodeWanted{}, begin() };
    if (m_own.isEmpty())
        return Challenge{ NewPasswordWanted{}, begin() };
    if (draw(6))
        return Challenge{ MethodWanted{ { { QStringLiteral("sms"), {} }, { QStringLiteral("email"), {} } } },
            begin() };
    return sendSecondFactor(false);
}

Outcome ModelServer::choose(const ChooseNewPassword& request)
{
    if (!knows(request.continuation))
        return failure(SessionExpired);
    const QString password = request.password.reveal().toString();
    if (m_refused.contains(password) || (m_faultsLeft > 0 && draw(10))) {
        m_refused.insert(password);
        return failure(draw(2) ? PasswordReused : PasswordRefused);
    }
    m_own = password;
    m_temporary.clear();
    if (draw(4))
        return Challenge{ PasswordWanted{}, begin() }; // "now sign in again"
    return sendSecondFactor(false);
}

Outcome ModelServer::sendSecondFactor(bool again)
{
    if (again && m_faultsLeft > 0 && draw(8))
        return failure(DeliveryFailed);
    secondFactor = digits();
    m_wrongCodes = 0;
    CodeWanted wanted;
    wanted.deliveries = { { QStringLiteral("sms"), QStringLiteral("678") } };
    wanted.codeLength = 6;
    wanted.resendAfter = std::chrono::seconds(30);
    return Challenge{ wanted, begin() };
}

Outcome ModelServer::enter(const EnterCode& request)
{
    if (!knows(request.continuation))
        return failure(SessionExpired);
    if (request.code != secondFactor || secondFactor.isEmpty()) {
        Failure wrong = failure(WrongCode);
        wrong.attemptsLeft = std::max(0, 4 - m_wrongCodes++);
        return wrong;
    }
    secondFactor.clear(); // one use
    return Tokens{ Secret(u"refresh"), "session", {} };
}

Outcome ModelServer::reset()
{
    if (m_verified) {
        m_own.clear();
        m_temporary = temporaryPassword = QStringLiteral("Temp-%1").arg(digits());
    }
    return Challenge{ PasswordWanted{}, begin() };
}

} // namespace Salestrekker::Testing
