// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

#include <memory>

namespace Salestrekker::Testing {

/// The demo organisation as its own program, as everybody else starts it; or another server that has what it
/// has for scripts.
class ServiceProcess {
public:
    explicit ServiceProcess(const QStringList& arguments = {});
    ServiceProcess(const QString& program, const QStringList& arguments);
    ~ServiceProcess();

    /// The stand-in for Amazon Cognito (tests/backend/cognito). `settings`: of its pool, see pool.mjs there.
    static std::unique_ptr<ServiceProcess> cognito(const QJsonObject& settings = {});

    [[nodiscard]] QUrl url() const { return m_url; }
    /// The value of `what` ("code", "temporary_password") in the newest message that has one; of those to
    /// `address` only, where given.
    [[nodiscard]] QString newest(const QString& what, const QString& address = {}) const;
    [[nodiscard]] QJsonArray outbox() const;
    QJsonObject post(const QString& path, const QJsonObject& body) const;

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace Salestrekker::Testing
