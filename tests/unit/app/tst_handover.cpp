// SPDX-License-Identifier: MIT
#include "handover.h"
#include "handoverclient.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Salestrekker;

class HandOverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysNothingMoreAtItsEnd();
};

// One that gives up while the other end is still there. It was told of the end of its own connection by a
// member, after others were gone: seen as a damaged heap on Windows.
void HandOverTest::saysNothingMoreAtItsEnd()
{
    const QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(QStringLiteral("socket"))));
    auto client = std::make_unique<HandOverClient>(server.fullServerName());
    client->reach();
    QTRY_VERIFY(server.hasPendingConnections());
    QLocalSocket* socket = server.nextPendingConnection();
    socket->write(HandOver::word(HandOver::ready) + "half a word");
    QTRY_VERIFY(client->isReady());

    int changes = 0;
    connect(client.get(), &HandOverClient::changed, this, [&] { ++changes; });
    client.reset();
    QCOMPARE(changes, 0);
    QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(HandOverTest)
#include "tst_handover.moc"
