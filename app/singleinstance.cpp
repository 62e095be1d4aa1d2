// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileOpenEvent>
#include <QLocalSocket>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace Salestrekker {
namespace {

constexpr qint64 longestLink = 4096;
constexpr int patienceMs = 2000;
constexpr int patienceForCloseMs = 10000;
constexpr char closeMessage[] = "close"; // no link: those begin with their scheme

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
        // Whoever asks to close stays until this program's end closes the connection.
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->peek(longestLink) != closeMessage)
                return;
            socket->disconnect(this);
            Q_EMIT closeRequested();
        });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            Q_EMIT linkReceived(QString::fromUtf8(socket->read(longestLink)));
            socket->deleteLater();
        });
    });
}

bool SingleInstance::handOver(const QString& link)
{
    QLocalSocket socket;
    if (!reach(socket))
        return false;
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY); // this one may come to the front, and lets the other
#endif
    socket.write(link.toUtf8().left(longestLink));
    socket.flush();
    socket.disconnectFromServer();
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(patienceMs);
}

int SingleInstance::close()
{
    QLocalSocket socket;
    if (!reach(socket))
        return 0;
    socket.write(closeMessage);
    socket.flush();
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(patienceForCloseMs)
        ? 0
        : 1;
}

bool SingleInstance::reach(QLocalSocket& socket) const
{
    socket.connectToServer(m_name);
    return socket.waitForConnected(patienceMs);
}

void SingleInstance::listen()
{
    if (!m_server.listen(m_name)) {
        // Left behind by a program that was killed: nobody answered there just now.
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
    QCoreApplication::instance()->installEventFilter(this);
}

bool SingleInstance::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    Q_EMIT linkReceived(static_cast<QFileOpenEvent*>(event)->url().toString(QUrl::FullyEncoded));
    return true;
}

} // namespace Salestrekker
