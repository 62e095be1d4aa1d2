// SPDX-License-Identifier: MIT
#include "cognitocall.h"

#include "backend/namedfailure.h"
#include "background.h"
#include "cognitochallenge.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr std::chrono::seconds resendEmailAfter{ 30 }; // Cognito names no time

QString otpauth(const QString& email, const QString& key)
{
    // github.com/google/google-authenticator/wiki/Key-Uri-Format
    const QString account = QString::fromLatin1(QUrl::toPercentEncoding(email));
    return QStringLiteral("otpauth://totp/Salestrekker:%1?secret=%2&issuer=Salestrekker").arg(account, key);
}

} // namespace

CognitoCall::CognitoCall(CognitoBackend& backend, const Request& request)
    : m_backend(backend), m_messages(backend.m_settings)
{
    std::visit(
        [this](const auto& asked) {
            if constexpr (requires { asked.continuation; })
                m_session = CognitoSession::unpack(asked.continuation);
            begin(asked);
        },
        request);
}

void CognitoCall::finish(Outcome outcome)
{
    // The code was taken; a repetition must go on from there.
    if (auto* failure = std::get_if<Failure>(&outcome); failure && m_session.verified)
        failure->continuation = m_session.pack();
    HttpBackendCall::finish(std::move(outcome));
}

HttpCall* CognitoCall::open(const CognitoMessage& message)
{
    return m_backend.m_transport.post(m_backend.m_settings.endpoint, message.body(),
        "application/x-amz-json-1.1", { { "X-Amz-Target", message.target() } });
}

void CognitoCall::exchange(const CognitoMessage& message, Then then)
{
    await(open(message), std::move(then));
}

void CognitoCall::post(const CognitoMessage& message, Then then)
{
    exchange(message, [this, then = std::move(then)](const HttpAnswer& answer) {
        // Some operations answer with nothing at all; what names an error is none of those.
        const bool isGood = answer.status == 200 && exceptionType(answer.body).isEmpty()
            && !answer.body.contains(L("error"));
        isGood ? then(answer) : fail(answer);
    });
}

// The address is verified by the pool, or by the operator's own service.
void CognitoCall::begin(const VerifyEmail& request)
{
    m_task = CognitoTask::VerifyEmail;
    if (!m_backend.m_settings.verificationEndpoint.isEmpty())
        return verify({ { L("email"), request.email }, { L("code"), request.code } }, [](const HttpAnswer&) {
            return Challenge{ PasswordWanted{}, {} };
        });
    post(m_messages.confirmSignUp(request.email, request.code), [this](const HttpAnswer&) {
        finish(Challenge{ PasswordWanted{}, {} });
    });
}

void CognitoCall::begin(const ResendEmailCode& request)
{
    m_task = CognitoTask::ResendEmailCode;
    if (!m_backend.m_settings.verificationEndpoint.isEmpty())
        return verify({ { L("email"), request.email }, { L("resend"), true } }, [](const HttpAnswer& answer) {
            return Challenge{ EmailCodeWanted{ secondsOf(answer.body[L("resend_after")]) }, {} };
        });
    post(m_messages.resendConfirmationCode(request.email), [this](const HttpAnswer&) {
        finish(Challenge{ EmailCodeWanted{ resendEmailAfter }, {} });
    });
}

void CognitoCall::verify(const QJsonObject& message, std::function<Outcome(const HttpAnswer&)> then)
{
    await(m_backend.m_transport.post(m_backend.m_settings.verificationEndpoint,
              QJsonDocument(message).toJson(QJsonDocument::Compact), "application/json", {}),
        [this, then = std::move(then)](const HttpAnswer& answer) {
            if (answer.status == 200 && !answer.body.contains(L("error")))
                return finish(then(answer));
            Failure failure = readNamedFailure(answer);
            if (failure.kind == FailureKind::SessionExpired) // nobody has one there: a name out of place
                failure.kind = FailureKind::ProtocolError;
            finish(std::move(failure));
        });
}

void CognitoCall::begin(const SignIn& request)
{
    m_email = request.email;
    m_password = request.password.clone();
    if (m_session.email != m_email)
        m_session = {};
    m_session.email = m_email;
    m_session.username = m_email; // until the pool has given its own
    signIn();
}

void CognitoCall::signIn()
{
    if (m_backend.m_flow != CognitoFlow::Password)
        return signInBySrp();
    initiate(m_messages.passwordAuth(m_email, m_password),
        [this](const HttpAnswer& answer) { proceed(answer.body); });
}

void CognitoCall::signInBySrp()
{
    inBackground(
        this, [] { return std::make_shared<const SrpClient>(); },
        [this](const std::shared_ptr<const SrpClient>& client) {
            m_srp = client;
            const bool custom = m_backend.m_flow == CognitoFlow::Custom;
            initiate(m_messages.srpAuth(m_email, client->publicValue(), custom),
                [this](const HttpAnswer& answer) { provePassword(answer); });
        });
}

// A flow that the app client does not allow is not asked for again by this program.
void CognitoCall::initiate(const CognitoMessage& message, Then then)
{
    exchange(message, [this, then = std::move(then), tried = m_backend.m_flow](const HttpAnswer& answer) {
        if (answer.status == 200)
            return then(answer);
        if (!isFlowRefused(answer.body) || tried == CognitoFlow::Custom)
            return fail(answer);
        if (m_backend.m_flow == tried) {
            const bool srp = tried == CognitoFlow::Srp;
            m_backend.m_flow = srp ? CognitoFlow::Password : CognitoFlow::Custom;
            qWarning("The app client does not allow %s; going on with %s.",
                srp ? "USER_SRP_AUTH" : "USER_PASSWORD_AUTH", srp ? "USER_PASSWORD_AUTH" : "CUSTOM_AUTH");
        }
        signIn();
    });
}

void CognitoCall::provePassword(const HttpAnswer& answer)
{
    // A pool's own flow may want something else first, or nothing at all.
    if (answer.body[L("ChallengeName")].toString() != L("PASSWORD_VERIFIER"))
        return proceed(answer.body);
    const CognitoSession before = m_session;
    m_session = sessionOf(answer.body, before);
    m_session.email = before.email;
    m_session.failures = before.failures;
    const QJsonObject parameters = answer.body[L("ChallengeParameters")].toObject();
    const auto text = [&parameters](const char* name) { return parameters[L(name)].toString(); };
    // The server's clock, by which the proof is judged; this computer's may be off by hours.
    const QDateTime now = answer.date.isValid() ? answer.date : QDateTime::currentDateTimeUtc();
    const SrpChallenge challenge{ m_backend.m_settings.poolName(), m_session.username,
        text("SALT").toLatin1(), text("SRP_B").toLatin1(), text("SECRET_BLOCK").toLatin1(),
        srpTimestamp(now) };
    const auto password = std::make_shared<const Secret>(m_password.clone());
    inBackground(
        this, [client = m_srp, challenge, password] { return client->sign(challenge, *password); },
        [this, challenge](const QByteArray& signature) {
            if (signature.isEmpty())
                return finish(Failure{
                    .kind = FailureKind::ProtocolError, .detail = QStringLiteral("SRP: unusable values") });
            respond({ { L("PASSWORD_CLAIM_SECRET_BLOCK"), QString::fromLatin1(challenge.secretBlock) },
                { L("PASSWORD_CLAIM_SIGNATURE"), QString::fromLatin1(signature) },
                { L("TIMESTAMP"), challenge.timestamp } });
        });
}

void CognitoCall::respond(const QJsonObject& responses)
{
    post(
        m_messages.respond(m_session, responses), [this](const HttpAnswer& answer) { proceed(answer.body); });
}

void CognitoCall::proceed(const QJsonObject& answer)
{
    if (const QJsonObject result = answer[L("AuthenticationResult")].toObject(); !result.isEmpty())
        return readTokens(result);
    if (answer[L("ChallengeName")].toString() == L("MFA_SETUP"))
        return beginTotpSetup(answer);
    Outcome outcome = readCognitoChallenge(answer, m_session);
    const auto* challenge = std::get_if<Challenge>(&outcome);
    const bool signInAgain = challenge && std::holds_alternative<PasswordWanted>(challenge->wanted);
    if (signInAgain && m_task == CognitoTask::SignIn) // that is what it was the answer to
        outcome = Failure{ .kind = FailureKind::ProtocolError, .detail = QStringLiteral("no tokens") };
    finish(std::move(outcome));
}

void CognitoCall::begin(const StartReset& request)
{
    m_task = CognitoTask::StartReset;
    post(m_messages.forgotPassword(request.email), [this](const HttpAnswer& answer) {
        NewPasswordWanted wanted{ .withCode = true };
        wanted.deliveries = deliveriesOf(answer.body[L("CodeDeliveryDetails")].toObject());
        finish(Challenge{ std::move(wanted), {} });
    });
}

void CognitoCall::begin(const ChooseNewPassword& request)
{
    if (!request.resetCode.isEmpty()) {
        m_task = CognitoTask::ConfirmReset;
        return post(m_messages.confirmForgotPassword(request.email, request.resetCode, request.password),
            [this](const HttpAnswer&) {
                finish(Challenge{ PasswordWanted{}, {} });
            });
    }
    m_task = CognitoTask::NewPassword;
    m_email = request.email;
    QJsonObject responses{ { L("NEW_PASSWORD"), request.password.reveal().toString() } };
    for (auto detail = request.details.cbegin(); detail != request.details.cend(); ++detail)
        responses.insert(L("userAttributes.") + detail.key(), detail.value());
    respond(responses);
}

void CognitoCall::begin(const EnterCode& request)
{
    m_task = CognitoTask::SecondFactor;
    respond({ { codeParameterOf(m_session.challenge), request.code } });
}

// There is no such operation. The flow signs in again with what it holds, which sends a code, too.
void CognitoCall::begin(const ResendCode&)
{
    finish(Failure{ .kind = FailureKind::SessionExpired });
}

void CognitoCall::begin(const ChooseMethod& request)
{
    m_task = CognitoTask::SecondFactor;
    respond({ { L("ANSWER"), mfaTypeOf(request.method) } });
}

// MFA_SETUP: the app's key is asked for at once, so that the page can show it.
void CognitoCall::beginTotpSetup(const QJsonObject& answer)
{
    const QString methods = answer[L("ChallengeParameters")][L("MFAS_CAN_SETUP")].toString();
    if (!methods.isEmpty() && !methods.contains(L("SOFTWARE_TOKEN_MFA")))
        return finish(Failure{ .kind = FailureKind::Unsupported,
            .cause = FailureCause::SupportOnly,
            .detail = QStringLiteral("MFA_SETUP: ") + methods.left(100) });
    m_session = sessionOf(answer, m_session);
    post(m_messages.associateSoftwareToken(m_session), [this](const HttpAnswer& associated) {
        const QString key = associated.body[L("SecretCode")].toString().left(200);
        if (const QString next = associated.body[L("Session")].toString(); !next.isEmpty())
            m_session.session = next;
        if (key.isEmpty())
            return finish(
                Failure{ .kind = FailureKind::ProtocolError, .detail = QStringLiteral("no SecretCode") });
        finish(Challenge{ TotpSetupWanted{ key, otpauth(m_email, key) }, m_session.pack() });
    });
}

void CognitoCall::begin(const ConfirmTotpSetup& request)
{
    m_task = CognitoTask::SecondFactor;
    if (m_session.verified)
        return respond({});
    post(m_messages.verifySoftwareToken(m_session, request.code), [this](const HttpAnswer& answer) {
        if (answer.body[L("Status")].toString() != L("SUCCESS"))
            return finish(Failure{ .kind = FailureKind::WrongCode });
        if (const QString next = answer.body[L("Session")].toString(); !next.isEmpty())
            m_session.session = next;
        m_session.verified = true;
        respond({});
    });
}

void CognitoCall::begin(const SignInInBrowser&)
{
    finish(Failure{ .kind = FailureKind::Unsupported, .cause = FailureCause::SupportOnly });
}

} // namespace Salestrekker
