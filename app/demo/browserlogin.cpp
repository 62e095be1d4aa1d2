// SPDX-License-Identifier: MIT
#include "browserlogin.h"

#include <QUrlQuery>
#include <QUuid>

namespace Salestrekker::Demo {
namespace {

using L = QLatin1String;

BrowserLogin::Page sheet(const QString& content)
{
    return { QStringLiteral(
                 "<!doctype html><html lang=en><meta charset=utf-8><title>Sign in - demo organisation</title>"
                 "<style>body{font:1em sans-serif;max-width:24em;margin:3em auto}label,input,button{display:"
                 "block;width:100%;margin:.4em 0}</style><h1>Demo organisation</h1>")
        + content };
}

const char passwordFields[]
    = "<label>Email address<input name=email type=email required></label>"
      "<label>Password<input name=password type=password required></label><button>Sign in</button>";
const char codeFields[] = "<label>Two-factor code<input name=otp inputmode=numeric required></label>"
                          "<button>Verify code</button>";

bool isLoopbackRedirect(const QString& uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    return url.scheme() == L("http") && url.host() == L("127.0.0.1") && url.port() > 0;
}

} // namespace

BrowserLogin::BrowserLogin(Organisation& organisation, AuthorizationServer& authorization)
    : m_organisation(organisation), m_authorization(authorization)
{
}

BrowserLogin::Page BrowserLogin::form(const QString& id, const QString& fields, const QString& message) const
{
    return sheet(QStringLiteral("<p role=alert>%1<form method=post action=/authorize>"
                                "<input type=hidden name=visit value=\"%2\">%3</form>")
                     .arg(message.toHtmlEscaped(), id, fields));
}

BrowserLogin::Page BrowserLogin::begin(const Form& query)
{
    if (query.value(L("response_type")) != L("code") || query.value(L("code_challenge_method")) != L("S256")
        || query.value(L("client_id")).isEmpty() || !isLoopbackRedirect(query.value(L("redirect_uri"))))
        return sheet(QStringLiteral("<p>This address is only for the Salestrekker sign-in program."));
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_visits.insert(id,
        { query.value(L("code_challenge")), query.value(L("redirect_uri")), query.value(L("state")), {},
            {} });
    return form(id, L(passwordFields));
}

BrowserLogin::Page BrowserLogin::submit(const Form& fields)
{
    const QString id = fields.value(L("visit"));
    if (!m_visits.contains(id))
        return sheet(QStringLiteral("<p>This page is too old. Please start again in the program."));
    return fields.contains(L("otp")) ? submitCode(id, fields) : submitPassword(id, fields);
}

BrowserLogin::Page BrowserLogin::submitPassword(const QString& id, const Form& fields)
{
    if (m_organisation.checkPassword(fields.value(L("email")), fields.value(L("password"))))
        return form(id, L(passwordFields), QStringLiteral("Email and Password do not match."));
    const User* user = m_organisation.find(fields.value(L("email")));
    if (user->temporary)
        return form(
            id, L(passwordFields), QStringLiteral("Please choose your own password in the program first."));
    Visit& visit = m_visits[id];
    visit.email = user->email;
    visit.otp.renew(m_organisation.clock().now());
    m_organisation.sendTwoFactorCode(*user, visit.otp.code, {});
    return form(id, L(codeFields));
}

BrowserLogin::Page BrowserLogin::submitCode(const QString& id, const Form& fields)
{
    Visit& visit = m_visits[id];
    if (visit.email.isEmpty() || visit.otp.check(fields.value(L("otp"))) != SentCode::Check::Right)
        return form(id, L(codeFields), QStringLiteral("That code is not right."));
    const Visit done = m_visits.take(id);
    QUrl redirect(done.redirectUri);
    QUrlQuery query;
    query.addQueryItem(
        L("code"), m_authorization.issueCode(done.email, done.codeChallenge, done.redirectUri));
    query.addQueryItem(L("state"), done.state);
    redirect.setQuery(query);
    return { {}, redirect };
}

} // namespace Salestrekker::Demo
