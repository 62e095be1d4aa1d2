// SPDX-License-Identifier: MIT
#include "httpserver.h"

#include <QLocale>
#include <QSslServer>
#include <QTcpSocket>

#include <boost/beast/http.hpp>

#include <sstream>

namespace Salestrekker::Demo {
namespace {

namespace http = boost::beast::http;
using Parser = http::request_parser<http::string_body>;

QByteArray bytes(boost::beast::string_view text)
{
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

HttpRequest requestFrom(const http::request<http::string_body>& message)
{
    HttpRequest request;
    request.method = bytes(message.method_string());
    request.target = QUrl::fromEncoded(bytes(message.target()));
    for (const auto& field : message)
        request.fields.insert(bytes(field.name_string()).toLower(), bytes(field.value()));
    request.body = QByteArray::fromStdString(message.body());
    return request;
}

QByteArray written(const HttpResponse& response, const http::request<http::string_body>& request)
{
    http::response<http::string_body> message(static_cast<http::status>(response.status), request.version());
    if (!response.contentType.isEmpty())
        message.set(http::field::content_type, response.contentType.toStdString());
    for (const auto& [name, value] : response.fields)
        message.set(name.toStdString(), value.toStdString());
    const QString date
        = QLocale::c().toString(QDateTime::currentDateTimeUtc(), QLatin1String("ddd, dd MMM yyyy hh:mm:ss"));
    message.set(http::field::date, date.toStdString() + " GMT");
    message.keep_alive(request.keep_alive());
    message.body() = response.body.toStdString();
    message.prepare_payload();
    std::ostringstream out;
    out << message;
    return QByteArray::fromStdString(out.str());
}

class Connection : public QObject {
public:
    using Answer = std::function<HttpResponse(const HttpRequest&)>;

    Connection(QTcpSocket* socket, Answer answer)
        : QObject(socket), m_socket(socket), m_answer(std::move(answer))
    {
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        begin();
        if (socket->bytesAvailable() > 0) // came while nobody was connected to its signals
            read();
    }

private:
    void begin()
    {
        m_parser.emplace();
        m_parser->eager(true);
        m_parser->body_limit(1 << 20);
        m_parser->header_limit(1 << 16);
    }

    void read()
    {
        m_received += m_socket->readAll();
        while (!m_received.isEmpty()) {
            boost::beast::error_code error;
            const auto used = m_parser->put(
                boost::asio::buffer(m_received.constData(), std::size_t(m_received.size())), error);
            m_received.remove(0, static_cast<qsizetype>(used));
            if (error == http::error::need_more)
                return;
            if (error) {
                m_socket->disconnectFromHost();
                return;
            }
            if (m_parser->is_done())
                respond();
        }
    }

    void respond()
    {
        const auto request = m_parser->release();
        m_socket->write(written(m_answer(requestFrom(request)), request));
        if (!request.keep_alive())
            m_socket->disconnectFromHost();
        begin();
    }

    QTcpSocket* m_socket;
    Answer m_answer;
    QByteArray m_received;
    std::optional<Parser> m_parser;
};

} // namespace

void HttpServer::route(const QByteArray& method, const QString& path, const Handler& handler)
{
    m_routes.insert({ method, path }, handler);
}

bool HttpServer::listen(quint16 port, const std::optional<QSslConfiguration>& tls)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_listener = std::move(server);
    } else {
        m_listener = std::make_unique<QTcpServer>();
    }
    QObject::connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, m_listener.get(), [this] {
        while (QTcpSocket* socket = m_listener->nextPendingConnection())
            new Connection(socket, [this](const HttpRequest& request) { return respond(request); });
    });
    return m_listener->listen(QHostAddress::LocalHost, port);
}

HttpResponse HttpServer::respond(const HttpRequest& request) const
{
    const auto handler = m_routes.constFind({ request.method, request.target.path() });
    return handler == m_routes.cend() ? HttpResponse{ 404, {}, {}, {} } : (*handler)(request);
}

} // namespace Salestrekker::Demo
