// SPDX-License-Identifier: MIT
#include "httpservice.h"

#include <QJsonDocument>

namespace Salestrekker::Demo {
namespace {

using L = QLatin1String;

// application/x-www-form-urlencoded (WHATWG URL, 5.1)
Form parseForm(QByteArray body)
{
    Form form;
    body.replace('+', ' ');
    for (const QByteArray& field : body.split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (equals > 0)
            form.insert(QUrl::fromPercentEncoding(field.left(equals)),
                QUrl::fromPercentEncoding(field.mid(equals + 1)));
    }
    return form;
}

HttpResponse respond(int status, const QJsonDocument& json, qint64 retryAfter = 0)
{
    HttpResponse response{ status, "application/json", json.toJson(QJsonDocument::Compact),
        { { "Cache-Control", "no-store" } } };
    if (retryAfter > 0)
        response.fields += { "Retry-After", QByteArray::number(retryAfter) };
    return response;
}

HttpResponse respond(const Answer& answer)
{
    return respond(answer.status, QJsonDocument(answer.body), answer.retryAfter);
}

HttpResponse respond(const BrowserLogin::Page& page)
{
    HttpResponse response{ 200, "text/html; charset=utf-8", page.html.toUtf8(), {} };
    if (!page.redirect.isEmpty()) {
        response.status = 302;
        response.fields += { "Location", page.redirect.toEncoded() };
    }
    return response;
}

QJsonObject jsonBody(const HttpRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QString bearer(const HttpRequest& request)
{
    const QByteArray value = request.fields.value("authorization");
    return value.startsWith("Bearer ") ? QString::fromLatin1(value.mid(7)) : QString();
}

} // namespace

HttpService::HttpService(quint16 port, const std::optional<QSslConfiguration>& tls)
{
    if (!m_server.listen(port, tls))
        return;
    m_issuer.setUrl(
        QStringLiteral("%1://127.0.0.1:%2").arg(tls ? L("https") : L("http")).arg(m_server.port()));
    m_authorization = std::make_unique<AuthorizationServer>(m_organisation, m_issuer);
    m_browserLogin = std::make_unique<BrowserLogin>(m_organisation, *m_authorization);
    routeProtocol();
    routeDemo();
}

std::optional<Answer> HttpService::fault(const Form& form)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        QJsonObject due = m_faults[i];
        const QString input = due.take(L("input")).toString();
        if (!input.isEmpty() && !form.contains(input))
            continue;
        m_faults.removeAt(i);
        Answer answer;
        answer.status = due.take(L("status")).toInt(400);
        answer.retryAfter = due.take(L("retry_after")).toInt();
        answer.body = due;
        return answer;
    }
    return {};
}

void HttpService::routeProtocol()
{
    m_server.route("GET", QStringLiteral("/.well-known/oauth-authorization-server"),
        [this](const HttpRequest&) { return respond(200, QJsonDocument(m_authorization->metadata())); });
    m_server.route("POST", QStringLiteral("/authorize-challenge"), [this](const HttpRequest& request) {
        const Form form = parseForm(request.body);
        const auto due = fault(form);
        return respond(due ? *due : m_authorization->challenge(form));
    });
    m_server.route("POST", QStringLiteral("/token"), [this](const HttpRequest& request) {
        const Form form = parseForm(request.body);
        const auto due = fault(form);
        return respond(due ? *due : m_authorization->token(form));
    });
    m_server.route("POST", QStringLiteral("/revoke"), [this](const HttpRequest& request) {
        return respond(m_authorization->revoke(parseForm(request.body)));
    });
    m_server.route("GET", QStringLiteral("/userinfo"),
        [this](const HttpRequest& request) { return respond(m_authorization->userinfo(bearer(request))); });
    m_server.route("GET", QStringLiteral("/authorize"), [this](const HttpRequest& request) {
        return respond(m_browserLogin->begin(parseForm(request.target.query(QUrl::FullyEncoded).toLatin1())));
    });
    m_server.route("POST", QStringLiteral("/authorize"), [this](const HttpRequest& request) {
        return respond(m_browserLogin->submit(parseForm(request.body)));
    });
}

void HttpService::routeDemo()
{
    m_server.route("GET", QStringLiteral("/demo/outbox"),
        [this](const HttpRequest&) { return respond(200, QJsonDocument(m_outbox.toJson())); });
    m_server.route("POST", QStringLiteral("/demo/users"), [this](const HttpRequest& request) {
        const bool added = m_organisation.addUser(jsonBody(request));
        return added ? respond({ 201, {} }) : respond({ 400, { { L("error"), L("invalid_request") } } });
    });
    m_server.route("POST", QStringLiteral("/demo/clock"), [this](const HttpRequest& request) {
        const QJsonValue seconds = jsonBody(request)[L("advance_seconds")];
        if (!seconds.isDouble())
            return respond({ 400, { { L("error"), L("invalid_request") } } });
        m_clock.advance(seconds.toInteger());
        return respond({ 200, { { L("now"), m_clock.now().toString(Qt::ISODateWithMs) } } });
    });
    m_server.route("POST", QStringLiteral("/demo/faults"), [this](const HttpRequest& request) {
        const QJsonObject due = jsonBody(request);
        if (due.isEmpty())
            m_faults.clear();
        else
            m_faults += due;
        return respond({ 200, { { L("waiting"), m_faults.size() } } });
    });
}

} // namespace Salestrekker::Demo
