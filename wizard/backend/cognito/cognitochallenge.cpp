// SPDX-License-Identifier: MIT
#include "cognitochallenge.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr std::chrono::seconds resendAfter{ 20 }; // Cognito names no time; an SMS takes that long to arrive
constexpr int totpLength = 6; // API_VerifySoftwareToken, UserCode

struct MfaType {
    const char* type; ///< ChallengeName, ANSWER
    const char* method; ///< Method::id
    const char* channel; ///< Delivery::channel, empty: an authenticator app
};
constexpr MfaType mfaTypes[]{ { "SMS_MFA", "sms", "sms" }, { "EMAIL_OTP", "email", "email" },
    { "SOFTWARE_TOKEN_MFA", "totp", "" } };

QString shortened(const QJsonValue& text)
{
    return text.toString().simplified().left(100);
}

// Arrays come as JSON within a string.
QStringList namesIn(const QJsonValue& text)
{
    QStringList names;
    for (const auto& name : QJsonDocument::fromJson(text.toString().toUtf8()).array())
        names += name.toString().left(100);
    return names.mid(0, 20);
}

NewPasswordWanted newPasswordWanted(const QJsonObject& parameters)
{
    NewPasswordWanted wanted;
    const QString prefix = QStringLiteral("userAttributes.");
    for (const QString& name : namesIn(parameters[L("requiredAttributes")]))
        wanted.details += name.startsWith(prefix) ? name.mid(prefix.size()) : name;
    return wanted;
}

CodeWanted codeWanted(const MfaType& type, const QJsonObject& parameters)
{
    CodeWanted wanted;
    if (*type.channel) {
        wanted.deliveries = { { L(type.channel), shortened(parameters[L("CODE_DELIVERY_DESTINATION")]) } };
        wanted.resendAfter = resendAfter;
    } else {
        wanted.codeLength = totpLength;
    }
    return wanted;
}

// The names are this product's (see README.md beside this file), or Cognito's own.
CodeWanted customCodeWanted(const QJsonObject& parameters)
{
    CodeWanted wanted;
    for (const char* channel : { "sms", "email" }) {
        if (parameters.contains(L(channel)))
            wanted.deliveries += Delivery{ L(channel), shortened(parameters[L(channel)]) };
    }
    const QString medium = parameters[L("CODE_DELIVERY_DELIVERY_MEDIUM")].toString();
    if (wanted.deliveries.isEmpty())
        wanted.deliveries
            += Delivery{ medium.toLower().left(20), shortened(parameters[L("CODE_DELIVERY_DESTINATION")]) };
    wanted.codeLength = qBound(0, parameters[L("code_length")].toString().toInt(), 12);
    wanted.resendAfter = resendAfter;
    return wanted;
}

MethodWanted methodWanted(const QJsonObject& parameters)
{
    MethodWanted wanted;
    for (const QString& type : namesIn(parameters[L("MFAS_CAN_CHOOSE")])) {
        if (const QString id = methodIdOf(type); !id.isEmpty())
            wanted.methods += Method{ id, {} };
    }
    return wanted;
}

Outcome customChallenge(const QJsonObject& parameters, const CognitoSession& session,
    const CognitoSession& before, QByteArray continuation)
{
    const bool again = before.challenge == session.challenge && before.parameters == session.parameters;
    if (!again)
        return Challenge{ customCodeWanted(parameters), std::move(continuation) };
    Failure failure{ .kind = FailureKind::WrongCode };
    const QString left = parameters[L("attempts_left")].toString();
    failure.attemptsLeft = left.isEmpty() ? -1 : qBound(-1, left.toInt(), 1000);
    failure.continuation = std::move(continuation);
    return failure;
}

// What makes a custom challenge another one: what the broker sees of it, and `step`. Not the rest: pools put
// counters and the like there.
QByteArray fingerprint(const QJsonObject& parameters)
{
    QJsonObject kept;
    for (const char* name :
        { "sms", "email", "step", "CODE_DELIVERY_DESTINATION", "CODE_DELIVERY_DELIVERY_MEDIUM" })
        kept.insert(L(name), parameters[L(name)].toString().left(200));
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

Outcome nothingWanted(const QJsonObject& answer)
{
    // All of Cognito's answers have ChallengeParameters; what has not is no answer of its.
    if (answer.contains(L("ChallengeParameters")) && answer[L("ChallengeName")].toString().isEmpty())
        return Challenge{ PasswordWanted{}, {} };
    return Failure{ .kind = FailureKind::ProtocolError,
        .detail = QStringLiteral("neither challenge nor tokens") };
}

} // namespace

CognitoSession sessionOf(const QJsonObject& answer, const CognitoSession& before)
{
    const QJsonObject parameters = answer[L("ChallengeParameters")].toObject();
    CognitoSession session;
    session.challenge = answer[L("ChallengeName")].toString().left(60);
    session.session = answer[L("Session")].toString();
    session.began = realTime();
    session.username = before.username;
    for (const char* name : { "USERNAME", "USER_ID_FOR_SRP" }) {
        if (const QString user = parameters[L(name)].toString(); !user.isEmpty())
            session.username = user;
    }
    if (session.challenge == L("CUSTOM_CHALLENGE"))
        session.parameters = fingerprint(parameters);
    return session;
}

Outcome readCognitoChallenge(const QJsonObject& answer, const CognitoSession& before)
{
    const CognitoSession session = sessionOf(answer, before);
    const QJsonObject parameters = answer[L("ChallengeParameters")].toObject();
    QByteArray continuation = session.pack();
    if (session.challenge.isEmpty())
        return nothingWanted(answer);
    if (session.challenge == L("NEW_PASSWORD_REQUIRED"))
        return Challenge{ newPasswordWanted(parameters), std::move(continuation) };
    if (session.challenge == L("SELECT_MFA_TYPE")) {
        if (MethodWanted wanted = methodWanted(parameters); !wanted.methods.isEmpty())
            return Challenge{ std::move(wanted), std::move(continuation) };
    }
    if (session.challenge == L("CUSTOM_CHALLENGE"))
        return customChallenge(parameters, session, before, std::move(continuation));
    for (const MfaType& type : mfaTypes) {
        if (session.challenge == L(type.type))
            return Challenge{ codeWanted(type, parameters), std::move(continuation) };
    }
    return Failure{ .kind = FailureKind::Unsupported,
        .detail = QStringLiteral("challenge %1").arg(session.challenge) };
}

QString mfaTypeOf(const QString& methodId)
{
    for (const MfaType& type : mfaTypes) {
        if (methodId == L(type.method))
            return L(type.type);
    }
    return {};
}

QString methodIdOf(const QString& mfaType)
{
    for (const MfaType& type : mfaTypes) {
        if (mfaType == L(type.type))
            return L(type.method);
    }
    return {};
}

QString codeParameterOf(const QString& challenge)
{
    return challenge == L("CUSTOM_CHALLENGE") ? QStringLiteral("ANSWER") : challenge + L("_CODE");
}

QList<Delivery> deliveriesOf(const QJsonObject& codeDeliveryDetails)
{
    const QString medium = codeDeliveryDetails[L("DeliveryMedium")].toString().toLower().left(20);
    if (medium.isEmpty())
        return {};
    return { { medium, shortened(codeDeliveryDetails[L("Destination")]) } };
}

} // namespace Salestrekker
