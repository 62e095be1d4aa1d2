// SPDX-License-Identifier: MIT
#include "cognitostandin.h"

namespace Salestrekker::Testing {
namespace {

using L = QLatin1String;

} // namespace

CognitoStandIn::CognitoStandIn(const QJsonObject& pool) : m_server(ServiceProcess::cognito(pool))
{
    useSettings({ .endpoint = m_server->url(),
        .userPoolId = QStringLiteral("ap-southeast-2_StandIn1"),
        .clientId = QStringLiteral("standinclient1"),
        .clientSecret = pool[L("clientSecret")].toString() });
}

void CognitoStandIn::useSettings(const CognitoSettings& changed)
{
    settings = changed;
    m_backend = std::make_unique<CognitoBackend>(settings, TransportSettings{});
}

AuthBackend& CognitoStandIn::backend()
{
    return *m_backend;
}

Outcome CognitoStandIn::ask(const Request& request)
{
    return Testing::ask(*m_backend, request);
}

void CognitoStandIn::addUser(const QString& address, QJsonObject more)
{
    more.insert(L("email"), address);
    if (!more.contains(L("password")))
        more.insert(L("password"), goodPassword);
    m_server->post(QStringLiteral("/demo/users"), more);
}

void CognitoStandIn::change(const QString& address, QJsonObject changes)
{
    changes.insert(L("email"), address);
    m_server->post(QStringLiteral("/demo/change"), changes);
}

void CognitoStandIn::changePool(const QJsonObject& changed)
{
    m_server->post(QStringLiteral("/demo/pool"), changed);
}

void CognitoStandIn::advanceClock(int seconds)
{
    m_server->post(QStringLiteral("/demo/clock"), { { L("advance_seconds"), seconds } });
}

void CognitoStandIn::failNext(const char* operation, const char* type, const char* message, int status)
{
    m_server->post(QStringLiteral("/demo/faults"),
        { { L("operation"), L(operation) }, { L("type"), L(type) }, { L("message"), L(message) },
            { L("status"), status } });
}

bool CognitoStandIn::mayEnterWith(const QString& address, const QString& password) const
{
    return m_server
        ->post(QStringLiteral("/demo/check"),
            { { L("email"), address }, { L("password"), password } })[L("result")]
        .toBool();
}

QString CognitoStandIn::code(const QString& address) const
{
    return m_server->newest(QStringLiteral("code"), address);
}

QString CognitoStandIn::temporary(const QString& address) const
{
    return m_server->newest(QStringLiteral("temporary_password"), address);
}

} // namespace Salestrekker::Testing
