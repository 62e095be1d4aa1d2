// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace Salestrekker {
namespace {

constexpr qint64 longestLink = 4096;
constexpr int patienceMs = 2000;

// A socket in the user's own runtime directory, where there is one. The display and the place of the settings
// are part of the name: two desktops of one user are two.
QString socketName()
{
    const QString place = qEnvironmentVariable("DISPLAY") + qEnvironmentVariable("WAYLAND_DISPLAY")
        + QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QDir::homePath();
    const QByteArray hash
        = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    QString name = QStringLiteral("salestrekker-signin-") + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QDir(runtime).exists())
        return runtime + u'/' + name;
#endif
    return name;
}

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent), m_name(socketName())
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket* socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            Q_EMIT linkReceived(QString::fromUtf8(socket->read(longestLink)));
            socket->deleteLater();
        });
    });
}

bool SingleInstance::handOver(const QString& link)
{
    QLocalSocket socket;
    socket.connectToServer(m_name, QLocalSocket::WriteOnly);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(link.toUtf8().left(longestLink));
    socket.flush();
    socket.disconnectFromServer();
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(patienceMs);
}

void SingleInstance::listen()
{
    if (!m_server.listen(m_name)) {
        // Left behind by a program that was killed: nobody answered there just now.
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

} // namespace Salestrekker
