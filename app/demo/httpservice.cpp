// SPDX-License-Identifier: MIT
#include "httpservice.h"

#include <QHttpServerResponse>
#include <QJsonDocument>
#include <QLocale>
#include <QSslServer>
#include <QTcpServer>
#include <QUrlQuery>

namespace Salestrekker::Demo {
namespace {

using L = QLatin1String;
using Method = QHttpServerRequest::Method;

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

QHttpServerResponse::StatusCode statusCode(int status)
{
    return static_cast<QHttpServerResponse::StatusCode>(status);
}

void addHeader(QHttpServerResponse& response, const QByteArray& name, const QByteArray& value)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    response.addHeader(name, value);
#endif
}

QHttpServerResponse respond(int status, const QJsonDocument& json, qint64 retryAfter = 0)
{
    QHttpServerResponse response("application/json", json.toJson(QJsonDocument::Compact), statusCode(status));
    addHeader(response, "Cache-Control", "no-store");
    const QString date
        = QLocale::c().toString(QDateTime::currentDateTimeUtc(), L("ddd, dd MMM yyyy hh:mm:ss"));
    addHeader(response, "Date", date.toLatin1() + " GMT");
    if (retryAfter > 0)
        addHeader(response, "Retry-After", QByteArray::number(retryAfter));
    return response;
}

QHttpServerResponse respond(const Answer& answer)
{
    return respond(answer.status, QJsonDocument(answer.body), answer.retryAfter);
}

QHttpServerResponse respond(const BrowserLogin::Page& page)
{
    QHttpServerResponse response(
        "text/html; charset=utf-8", page.html.toUtf8(), statusCode(page.redirect.isEmpty() ? 200 : 302));
    if (!page.redirect.isEmpty())
        addHeader(response, "Location", page.redirect.toEncoded());
    return response;
}

QJsonObject jsonBody(const QHttpServerRequest& request)
{
    return QJsonDocument::fromJson(request.body()).object();
}

QString bearer(const QHttpServerRequest& request)
{
    const QByteArray value = request.value("Authorization");
    return value.startsWith("Bearer ") ? QString::fromLatin1(value.mid(7)) : QString();
}

} // namespace

HttpService::HttpService(quint16 port, const std::optional<QSslConfiguration>& tls)
{
    QTcpServer* listener = nullptr;
    if (tls) {
        auto* server = new QSslServer;
        server->setSslConfiguration(*tls);
        listener = server;
    } else {
        listener = new QTcpServer;
    }
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        delete listener;
        return;
    }
    m_server.bind(listener); // takes ownership
    m_issuer.setUrl(
        QStringLiteral("%1://127.0.0.1:%2").arg(tls ? L("https") : L("http")).arg(listener->serverPort()));
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
    m_server.route(QStringLiteral("/.well-known/oauth-authorization-server"), Method::Get,
        [this] { return respond(200, QJsonDocument(m_authorization->metadata())); });
    m_server.route(
        QStringLiteral("/authorize-challenge"), Method::Post, [this](const QHttpServerRequest& request) {
            const Form form = parseForm(request.body());
            const auto due = fault(form);
            return respond(due ? *due : m_authorization->challenge(form));
        });
    m_server.route(QStringLiteral("/token"), Method::Post, [this](const QHttpServerRequest& request) {
        const Form form = parseForm(request.body());
        const auto due = fault(form);
        return respond(due ? *due : m_authorization->token(form));
    });
    m_server.route(QStringLiteral("/revoke"), Method::Post, [this](const QHttpServerRequest& request) {
        return respond(m_authorization->revoke(parseForm(request.body())));
    });
    m_server.route(QStringLiteral("/userinfo"), Method::Get, [this](const QHttpServerRequest& request) {
        return respond(m_authorization->userinfo(bearer(request)));
    });
    m_server.route(QStringLiteral("/authorize"), Method::Get, [this](const QHttpServerRequest& request) {
        return respond(m_browserLogin->begin(parseForm(request.url().query(QUrl::FullyEncoded).toLatin1())));
    });
    m_server.route(QStringLiteral("/authorize"), Method::Post, [this](const QHttpServerRequest& request) {
        return respond(m_browserLogin->submit(parseForm(request.body())));
    });
}

void HttpService::routeDemo()
{
    m_server.route(QStringLiteral("/demo/outbox"), Method::Get,
        [this] { return respond(200, QJsonDocument(m_outbox.toJson())); });
    m_server.route(QStringLiteral("/demo/users"), Method::Post, [this](const QHttpServerRequest& request) {
        const bool added = m_organisation.addUser(jsonBody(request));
        return added ? respond({ 201, {} }) : respond({ 400, { { L("error"), L("invalid_request") } } });
    });
    m_server.route(QStringLiteral("/demo/clock"), Method::Post, [this](const QHttpServerRequest& request) {
        const QJsonValue seconds = jsonBody(request)[L("advance_seconds")];
        if (!seconds.isDouble())
            return respond({ 400, { { L("error"), L("invalid_request") } } });
        m_clock.advance(seconds.toInteger());
        return respond({ 200, { { L("now"), m_clock.now().toString(Qt::ISODateWithMs) } } });
    });
    m_server.route(QStringLiteral("/demo/faults"), Method::Post, [this](const QHttpServerRequest& request) {
        const QJsonObject due = jsonBody(request);
        if (due.isEmpty())
            m_faults.clear();
        else
            m_faults += due;
        return respond({ 200, { { L("waiting"), m_faults.size() } } });
    });
}

} // namespace Salestrekker::Demo
