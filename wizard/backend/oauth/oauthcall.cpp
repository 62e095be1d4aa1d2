// SPDX-License-Identifier: MIT
#include "oauthcall.h"

#include "backend/idtoken.h"
#include "backend/namedfailure.h"
#include "browserredirect.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

namespace Salestrekker {
namespace {

using L = QLatin1String;

QString randomText()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    const QByteArray bytes(reinterpret_cast<const char*>(words), sizeof words);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// RFC 7636, 4.2
QString challengeOf(const QString& verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray continuationOf(const Request& request)
{
    return std::visit(
        [](const auto& asked) {
            if constexpr (requires { asked.continuation; })
                return asked.continuation;
            else
                return QByteArray();
        },
        request);
}

} // namespace

OAuthCall::OAuthCall(OAuthBackend& backend, const Request& request)
    : m_backend(backend), m_session(OAuthSession::unpack(continuationOf(request))),
      m_fields(stepFields(request))
{
    if (const auto* renew = std::get_if<Renew>(&request)) {
        m_kind = Kind::Renew;
        m_session = OAuthSession::unpack(renew->session);
        m_tokens.refreshToken = renew->refreshToken.clone(); // kept where the server does not rotate it
    } else if (const auto* signOut = std::get_if<SignOut>(&request)) {
        m_kind = Kind::SignOut;
        if (signOut->refreshToken.isEmpty()) { // there is nothing to revoke
            finish(Challenge{ PasswordWanted{}, {} });
            return;
        }
    } else if (std::holds_alternative<SignInInBrowser>(request)) {
        m_kind = Kind::Browser;
    } else if (std::holds_alternative<EnterCode>(request)
        || std::holds_alternative<ConfirmTotpSetup>(request)) {
        m_kind = m_session.authorizationCode.isEmpty() ? Kind::LastStep : Kind::Exchange;
    }
    if (m_session.verifier.isEmpty())
        m_session.verifier = randomText();
    if (m_backend.m_metadata)
        sendRequest();
    else
        fetchMetadata();
}

void OAuthCall::finish(Outcome outcome)
{
    if (auto* failure = std::get_if<Failure>(&outcome); failure && !m_session.authorizationCode.isEmpty())
        failure->continuation = m_session.pack();
    HttpBackendCall::finish(std::move(outcome));
}

void OAuthCall::post(const QUrl& url, const FormFields& fields, Then then)
{
    await(m_backend.m_transport.post(url, formEncode(fields)), std::move(then));
}

FormFields OAuthCall::clientFields() const
{
    FormFields fields{ { L("client_id"), m_backend.m_settings.clientId } };
    if (!m_backend.m_settings.clientSecret.isEmpty())
        fields += { L("client_secret"), m_backend.m_settings.clientSecret };
    return fields;
}

void OAuthCall::fetchMetadata()
{
    const QUrl url = metadataAddress(m_backend.m_settings.endpoint);
    await(m_backend.m_transport.get(url), [this](const HttpAnswer& answer) {
        if (answer.status == 200)
            m_backend.m_metadata = readMetadata(answer.body, m_backend.m_settings.endpoint);
        if (m_backend.m_metadata)
            return sendRequest();
        Outcome outcome = readChallenge(answer, {});
        if (!std::holds_alternative<Failure>(outcome))
            outcome = Failure{};
        finish(std::move(outcome));
    });
}

void OAuthCall::sendRequest()
{
    switch (m_kind) {
    case Kind::Step:
    case Kind::LastStep:
        return sendStep();
    case Kind::Exchange:
        return exchange(m_session.authorizationCode, {});
    case Kind::Renew:
        return sendRenew();
    case Kind::SignOut:
        return sendSignOut();
    case Kind::Browser:
        return openBrowser();
    }
}

void OAuthCall::sendStep()
{
    FormFields fields = clientFields();
    if (m_session.authSession.isEmpty()) {
        fields += FormFields{ { L("response_type"), L("code") }, { L("scope"), m_backend.m_settings.scope },
            { L("code_challenge"), challengeOf(m_session.verifier) },
            { L("code_challenge_method"), L("S256") } };
    } else {
        fields += { L("auth_session"), m_session.authSession };
    }
    fields += std::exchange(m_fields, {});
    post(m_backend.m_metadata->challenge, fields, [this](const HttpAnswer& answer) {
        const QString code = answer.body[L("authorization_code")].toString();
        if (answer.status == 200 && !code.isEmpty()) {
            if (m_kind == Kind::LastStep)
                m_session.authorizationCode = code;
            exchange(code, {});
        } else
            finish(readChallenge(answer, m_session));
    });
}

void OAuthCall::exchange(const QString& code, const QString& redirectUri)
{
    FormFields fields = clientFields();
    fields += FormFields{ { L("grant_type"), L("authorization_code") }, { L("code"), code },
        { L("code_verifier"), m_session.verifier } };
    if (!redirectUri.isEmpty())
        fields += { L("redirect_uri"), redirectUri };
    post(m_backend.m_metadata->token, fields, [this](const HttpAnswer& answer) { readTokens(answer); });
}

void OAuthCall::sendRenew()
{
    FormFields fields = clientFields();
    fields += { L("grant_type"), L("refresh_token") };
    if (!m_session.authSession.isEmpty())
        fields += { L("auth_session"), m_session.authSession };
    fields += std::exchange(m_fields, {});
    post(m_backend.m_metadata->token, fields, [this](const HttpAnswer& answer) { readTokens(answer); });
}

void OAuthCall::readTokens(const HttpAnswer& answer)
{
    const QString access = answer.body[L("access_token")].toString();
    // Busy (5xx, 429) is no refusal. Refused, the same code would be refused for ever.
    if (answer.status >= 400 && answer.status < 500 && answer.status != 429)
        m_session.authorizationCode.clear();
    if (answer.status != 200 || access.isEmpty())
        return finish(readChallenge(answer, m_session));
    if (const QString refresh = answer.body[L("refresh_token")].toString(); !refresh.isEmpty())
        m_tokens.refreshToken = Secret(refresh);
    if (const QString session = answer.body[L("auth_session")].toString(); !session.isEmpty())
        m_session.authSession = session;
    m_session.authorizationCode.clear();
    m_tokens.session = m_session.pack();
    if (const auto claims = idTokenClaims(answer.body[L("id_token")].toString())) {
        m_tokens.person = personFrom(*claims);
        return finish(std::move(m_tokens));
    }
    fetchPerson(access.toUtf8());
}

void OAuthCall::fetchPerson(const QByteArray& accessToken)
{
    const QUrl url = m_backend.m_metadata->userinfo;
    if (url.isEmpty())
        return finish(std::move(m_tokens));
    awaitResult(m_backend.m_transport.get(url, accessToken), [this](const HttpCall::Result& result) {
        // The broker is signed in either way; without a name the window greets with the address.
        if (result.answer && result.answer->status == 200)
            m_tokens.person = personFrom(result.answer->body);
        finish(std::move(m_tokens));
    });
}

void OAuthCall::sendSignOut()
{
    const QUrl url = m_backend.m_metadata->revocation;
    if (url.isEmpty())
        return finish(Challenge{ PasswordWanted{}, {} });
    FormFields fields = clientFields();
    fields += { L("token_type_hint"), L("refresh_token") };
    fields += std::exchange(m_fields, {});
    post(url, fields, [this](const HttpAnswer& answer) {
        // A token that is no good is as good as revoked (RFC 7009, 2.2), though some servers call it an
        // error.
        const QString error = answer.body[L("error")].toString();
        if (answer.status == 200 || error == L("invalid_grant") || error == L("invalid_token"))
            finish(Challenge{ PasswordWanted{}, {} });
        else
            finish(readChallenge(answer, {}));
    });
}

namespace {

// What came back by the browser without a code (RFC 6749, 4.1.2.1).
Failure browserFailure(const QString& error)
{
    if (error == L("access_denied")) // given up there, or refused, which that page has said
        return { .kind = FailureKind::WrongCredentials, .cause = FailureCause::Browser };
    Failure failure = oauthFailure(error).value_or(Failure{});
    failure.detail = QStringLiteral("browser: error ") + error.left(60);
    return failure;
}

} // namespace

void OAuthCall::openBrowser()
{
    auto* redirect = new BrowserRedirect(this);
    const QString redirectUri = redirect->listen();
    if (m_backend.m_metadata->authorization.isEmpty() || redirectUri.isEmpty())
        return finish(Failure{ .kind = FailureKind::Unsupported });
    const QString state = randomText();
    QUrl url = m_backend.m_metadata->authorization;
    FormFields fields = clientFields().mid(0, 1);
    fields += FormFields{ { L("response_type"), L("code") }, { L("scope"), m_backend.m_settings.scope },
        { L("code_challenge"), challengeOf(m_session.verifier) }, { L("code_challenge_method"), L("S256") },
        { L("redirect_uri"), redirectUri }, { L("state"), state } };
    fields += std::exchange(m_fields, {});
    url.setQuery(QString::fromLatin1(formEncode(fields)), QUrl::StrictMode);
    connect(redirect, &BrowserRedirect::arrived, this, [=, this](const QUrlQuery& query) {
        if (query.queryItemValue(L("state")) != state)
            return; // not ours: anything on this computer can call the address
        redirect->deleteLater();
        if (const QString code = query.queryItemValue(L("code"), QUrl::FullyDecoded); !code.isEmpty())
            exchange(code, redirectUri);
        else
            finish(browserFailure(query.queryItemValue(L("error"), QUrl::FullyDecoded)));
    });
    m_backend.m_openBrowser(url);
}

} // namespace Salestrekker
