// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"
#include "rawserver.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTimer>

namespace Salestrekker::Testing {

const QByteArray body = "password=secret";

/// What a call comes to; it is deleted.
inline HttpCall::Result wait(HttpCall* call)
{
    HttpCall::Result result;
    bool finished = false;
    QObject::connect(call, &HttpCall::finished, call, [&](const HttpCall::Result& r) {
        result = r;
        finished = true;
    });
    QEventLoop loop;
    QObject::connect(call, &HttpCall::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(
        30000, &loop, &QEventLoop::quit); // longer than the deadline, which Qt 6.4 needs at times
    loop.exec();
    if (!finished)
        qFatal("the call never finished");
    delete call;
    return result;
}

/// An answer whose end only the closed connection tells is closed after; others stay open unless said.
inline RawServer::Respond respondWith(const QByteArray& bytes, bool close = false)
{
    return
        [bytes, close = close || !bytes.contains("Content-Length")](QTcpSocket* socket, const QByteArray&) {
            socket->write(bytes);
            if (close)
                socket->disconnectFromHost();
        };
}

/// Certificates of servers at 127.0.0.1, made on the spot: "good" and what a client must refuse.
class TestCertificates {
public:
    TestCertificates()
    {
        const QString script = QStringLiteral(R"(
        set -e; cd "$1"
        openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj "/CN=Test CA" 2>/dev/null
        make() { # name, subjectAltName, before the signing
          openssl req -newkey rsa:2048 -nodes -keyout "$1.key" -out "$1.csr" -subj "/CN=$1" 2>/dev/null
          printf 'subjectAltName=%s\n' "$2" > "$1.ext"
          ${3:-} openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -out "$1.pem" -days 2 -extfile "$1.ext" 2>/dev/null
        }
        make good IP:127.0.0.1
        make wronghost DNS:login.example.com
        # openssl 3.5 signs for no days that are over.
        make expired IP:127.0.0.1 "faketime -f -10d"
        openssl req -x509 -newkey rsa:2048 -nodes -keyout selfsigned.key -out selfsigned.pem -days 2 -subj "/CN=self" -addext subjectAltName=IP:127.0.0.1 2>/dev/null
    )");
        if (!m_folder.isValid()
            || QProcess::execute(QStringLiteral("bash"),
                { QStringLiteral("-c"), script, QStringLiteral("bash"), m_folder.path() }))
            qFatal("no certificates");
    }

    /// What a server with the certificate `name` is set up with.
    [[nodiscard]] QSslConfiguration serving(const QString& name) const
    {
        QFile key(m_folder.filePath(name + QStringLiteral(".key")));
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(
            QSslCertificate::fromPath(m_folder.filePath(name + QStringLiteral(".pem"))));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        return configuration;
    }
    /// The file of who issued them (PEM).
    [[nodiscard]] QString authority() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

private:
    QTemporaryDir m_folder;
};

} // namespace Salestrekker::Testing
