// SPDX-License-Identifier: MIT
#include "demobackend.h"

#include <QCoreApplication>

namespace Salestrekker {
namespace {

Request clone(const Request& request)
{
    return std::visit(
        []<typename R>(const R& asked) -> Request {
            if constexpr (std::is_same_v<R, SignIn>)
                return SignIn{ asked.email, asked.password.clone(), asked.continuation };
            else if constexpr (std::is_same_v<R, ChooseNewPassword>)
                return ChooseNewPassword{ asked.email, asked.password.clone(), asked.resetCode,
                    asked.continuation, asked.details };
            else if constexpr (std::is_same_v<R, Renew>)
                return Renew{ asked.refreshToken.clone(), asked.session };
            else if constexpr (std::is_same_v<R, SignOut>)
                return SignOut{ asked.refreshToken.clone(), asked.session };
            else
                return asked;
        },
        request);
}

// A request that was made before the service listened.
class WaitingCall : public BackendCall {
public:
    WaitingCall(DemoBackend& backend, Request request) : m_request(std::move(request))
    {
        connect(&backend, &DemoBackend::ready, this, [this, &backend] {
            m_call.reset(backend.send(m_request));
            connect(m_call.get(), &BackendCall::finished, this, &BackendCall::finished);
        });
        connect(&backend, &DemoBackend::failed, this,
            [this] { Q_EMIT finished(std::make_shared<Outcome>(Failure{ .kind = FailureKind::Offline })); });
    }

private:
    const Request m_request;
    std::unique_ptr<BackendCall> m_call;
};

} // namespace

DemoBackend::DemoBackend(
    OAuthSettings settings, TransportSettings transport, OAuthBackend::OpenBrowser openBrowser)
    : m_settings(std::move(settings)), m_transport(std::move(transport)),
      m_openBrowser(std::move(openBrowser))
{
    m_service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_service, &QProcess::readyReadStandardOutput, this, &DemoBackend::readLine);
    connect(&m_service, &QProcess::errorOccurred, this, [this] { Q_EMIT failed(); });
}

DemoBackend::~DemoBackend()
{
    m_service.disconnect(this);
    m_service.closeWriteChannel(); // it ends with its input
    m_service.waitForFinished(500); // after the last window
}

void DemoBackend::start()
{
    if (m_service.state() == QProcess::NotRunning)
        m_service.start(QCoreApplication::applicationDirPath() + QStringLiteral("/salestrekker-demo-service"),
            { QStringLiteral("--window") });
}

void DemoBackend::readLine()
{
    const QByteArray prefix = "listening on ";
    const QByteArray line = m_service.readLine().trimmed();
    if (m_backend || !line.startsWith(prefix))
        return;
    m_settings.endpoint = QUrl(QString::fromLatin1(line.mid(prefix.size())));
    m_backend = std::make_unique<OAuthBackend>(m_settings, m_transport, m_openBrowser);
    Q_EMIT ready();
}

BackendCall* DemoBackend::send(const Request& request)
{
    if (m_backend)
        return m_backend->send(request);
    start();
    return new WaitingCall(*this, clone(request));
}

} // namespace Salestrekker
