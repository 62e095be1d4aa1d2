// SPDX-License-Identifier: MIT
#include "oauthanswer.h"

#include "backend/namedfailure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLatin1String>

namespace Salestrekker {
namespace {

using enum FailureKind;
using L = QLatin1String;

PasswordPolicy readPolicy(const QJsonObject& json)
{
    if (json.isEmpty())
        return {};
    const QJsonArray require = json[L("require")].toArray();
    const auto wants = [&require](const char* what) { return require.contains(QJsonValue(L(what))); };
    return { json[L("min_length")].toInt(16), json[L("max_length")].toInt(32), wants("uppercase"),
        wants("lowercase"), wants("digit"), wants("symbol"),
        json[L("symbols")].toString(PasswordPolicy::articleSymbols()) };
}

QList<Method> readMethods(const QJsonArray& array)
{
    QList<Method> methods;
    for (const auto& entry : array) {
        const QJsonObject method = entry.toObject();
        if (const QString id = method[L("id")].toString(); !id.isEmpty())
            methods += Method{ id, method[L("to")].toString().left(100) };
    }
    return methods;
}

CodeWanted readCodeWanted(const QJsonObject& next)
{
    CodeWanted wanted;
    for (const auto& entry : next[L("deliveries")].toArray()) {
        const QJsonObject delivery = entry.toObject();
        wanted.deliveries
            += Delivery{ delivery[L("channel")].toString().left(20), delivery[L("to")].toString().left(100) };
    }
    wanted.codeLength = qBound(0, next[L("code_length")].toInt(), 12);
    wanted.resendAfter = secondsOf(next[L("resend_after")]);
    wanted.expiresIn = secondsOf(next[L("expires_in")]);
    wanted.methods = readMethods(next[L("methods")].toArray());
    return wanted;
}

Failure browserWanted(const HttpAnswer& answer)
{
    return { .kind = Unsupported, .cause = FailureCause::Browser, .retryAfter = answer.retryAfter };
}

Outcome readNext(const HttpAnswer& answer, const OAuthSession& session)
{
    const QJsonObject next = answer.body[L("next")].toObject();
    const QString step = next[L("step")].toString();
    Challenge challenge;
    challenge.continuation = session.pack();
    if (step == L("email_code"))
        challenge.wanted = EmailCodeWanted{ secondsOf(next[L("resend_after")]) };
    else if (step == L("password"))
        challenge.wanted = PasswordWanted{ next[L("nothing_to_verify")].toBool() };
    else if (step == L("new_password"))
        challenge.wanted
            = NewPasswordWanted{ readPolicy(next[L("policy")].toObject()), next[L("reset_code")].toBool() };
    else if (step == L("otp"))
        challenge.wanted = readCodeWanted(next);
    else if (step == L("select_method"))
        challenge.wanted = MethodWanted{ readMethods(next[L("methods")].toArray()) };
    else if (step == L("totp_setup"))
        challenge.wanted
            = TotpSetupWanted{ next[L("secret")].toString().left(200), next[L("uri")].toString().left(1000) };
    else
        return browserWanted(answer);
    return challenge;
}

bool allowedOrEmpty(const QUrl& url)
{
    return url.isEmpty() || HttpTransport::isAllowed(url);
}

QString withoutSlash(const QUrl& url)
{
    const QString text = url.toString();
    return text.endsWith(u'/') ? text.chopped(1) : text; // StripTrailingSlash keeps that of the root
}

} // namespace

OAuthSession OAuthSession::unpack(const QByteArray& continuation)
{
    const QJsonObject json = QJsonDocument::fromJson(continuation).object();
    return { json[L("s")].toString(), json[L("v")].toString(), json[L("c")].toString() };
}

QByteArray OAuthSession::pack() const
{
    return QJsonDocument(
        QJsonObject{ { L("s"), authSession }, { L("v"), verifier }, { L("c"), authorizationCode } })
        .toJson(QJsonDocument::Compact);
}

std::optional<OAuthMetadata> readMetadata(const QJsonObject& json, const QUrl& issuer)
{
    const auto url = [&json](const char* name) { return QUrl(json[L(name)].toString(), QUrl::StrictMode); };
    const OAuthMetadata metadata{ url("authorization_challenge_endpoint"), url("token_endpoint"),
        url("revocation_endpoint"), url("userinfo_endpoint"), url("authorization_endpoint") };
    const bool sameIssuer = withoutSlash(url("issuer")) == withoutSlash(issuer);
    if (!sameIssuer || !HttpTransport::isAllowed(metadata.challenge)
        || !HttpTransport::isAllowed(metadata.token) || !allowedOrEmpty(metadata.revocation)
        || !allowedOrEmpty(metadata.userinfo) || !allowedOrEmpty(metadata.authorization))
        return {};
    return metadata;
}

Outcome readChallenge(const HttpAnswer& answer, OAuthSession session)
{
    const QJsonObject& body = answer.body;
    const QString error = body[L("error")].toString();
    if (const QString latest = body[L("auth_session")].toString(); !latest.isEmpty())
        session.authSession = latest;
    if (error == L("insufficient_authorization")) {
        session.authorizationCode.clear();
        return readNext(answer, session);
    }
    if (error == L("redirect_to_web"))
        return browserWanted(answer);
    Failure failure = readNamedFailure(answer);
    failure.continuation = session.authSession.isEmpty() ? QByteArray() : session.pack();
    return failure;
}

} // namespace Salestrekker
