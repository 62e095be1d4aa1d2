// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QProcess>
#include <QUrl>

namespace Salestrekker::Testing {

/// The demo organisation as its own program, as everybody else starts it.
class ServiceProcess {
public:
    explicit ServiceProcess(const QStringList& arguments = {});
    ~ServiceProcess();

    [[nodiscard]] QUrl url() const { return m_url; }
    /// The value of `what` ("code", "temporary_password") in the newest message that has one.
    [[nodiscard]] QString newest(const QString& what) const;
    [[nodiscard]] QJsonArray outbox() const;
    void post(const QString& path, const QJsonObject& body) const;

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace Salestrekker::Testing
