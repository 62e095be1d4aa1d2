// SPDX-License-Identifier: MIT
#include "places.h"
#include "rawserver.h"
#include "updates.h"

#include <QJsonDocument>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;
using L = QLatin1String;

/// A newer version is said once, after a sign-in; what is not signed by the key changes nothing.
class tst_Updates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void isRead();
    void changesNothing_data();
    void changesNothing();
    void saysItOnce();
    void asksOnceADay();
    void olderFeed();
    void tooOld();
    void opensThePage();

private:
    QByteArray made(const QStringList& more, const QString& key = QStringLiteral("key.pem"));
    QJsonObject object(const QByteArray& feed) { return QJsonDocument::fromJson(feed).object(); }
    std::unique_ptr<Updates> start(const char* program = "0.1.0");
    QMessageBox* box() { return m_window->findChild<QMessageBox*>(QStringLiteral("updateNotice")); }

    QTemporaryDir m_folder;
    QString m_key;
    QByteArray m_feed;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<UserMemory> m_memory;
    std::unique_ptr<QWidget> m_window;
    Configuration m_configuration;
};

QByteArray tst_Updates::made(const QStringList& more, const QString& key)
{
    QProcess process;
    process.start(Testing::Places::sources() + L("/packaging/updatefeed"),
        QStringList{ L("--key"), m_folder.filePath(key) } + more);
    process.waitForFinished();
    const QByteArray output = process.readAllStandardOutput();
    if (output.isEmpty())
        qFatal("%s", process.readAllStandardError().constData());
    return output;
}

void tst_Updates::initTestCase()
{
    for (const char* const key : { "key.pem", "other.pem" })
        QCOMPARE(QProcess::execute(L("openssl"),
                     { L("genpkey"), L("-algorithm"), L("ed25519"), L("-out"), m_folder.filePath(L(key)) }),
            0);
    m_key = QString::fromLatin1(made({ L("--public") })).trimmed();
    QVERIFY(isUpdateKey(m_key));
    QVERIFY(!isUpdateKey(m_key.mid(4)));
    QFile notes(m_folder.filePath(L("notes.json")));
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("{\"en\": \"It is <b>faster</b>.\", \"de\": \"Es ist schneller.\", \"pt-BR\": \"Mais.\", "
                "\"zh-CN\": \"Kuai.\"}");
}

void tst_Updates::init()
{
    m_feed = made({ L("--version"), L("0.2.0"), L("--page"), L("https://example.com/get"), L("--notes"),
        m_folder.filePath(L("notes.json")) });
    m_server = std::make_unique<RawServer>(
        [this](QTcpSocket* socket, const QByteArray&) { socket->write(jsonAnswer(m_feed)); });
    QFile::remove(m_folder.filePath(L("SignIn.conf")));
    m_memory = std::make_unique<UserMemory>(m_folder.filePath(L("SignIn.conf")));
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_configuration = Configuration::from(
        { { L("backend/kind"), L("demo") }, { L("update/feed"), m_server->url().toString() },
            { L("update/key"), m_key } },
        {}, {});
    QVERIFY(m_configuration.problems().isEmpty());
}

std::unique_ptr<Updates> tst_Updates::start(const char* program)
{
    return std::make_unique<Updates>(m_configuration, m_configuration.transport(), *m_memory,
        QVersionNumber::fromString(L(program)), *m_window);
}

void tst_Updates::isRead()
{
    const auto update = readUpdateFeed(object(m_feed), m_key, QLocale(L("de_AT")).uiLanguages());
    QVERIFY(update);
    QCOMPARE(update->version, QVersionNumber(0, 2, 0));
    QVERIFY(update->minimum.isNull());
    QCOMPARE(update->page, QUrl(L("https://example.com/get")));
    QCOMPARE(update->notes, L("Es ist schneller."));
    const std::pair<const char*, const char*> notes[]{ { "fr_FR", "It is <b>faster</b>." },
        { "pt_BR", "Mais." }, { "pt_PT", "Mais." }, { "zh_CN", "Kuai." }, { "C", "It is <b>faster</b>." } };
    for (const auto& [locale, text] : notes)
        QCOMPARE(readUpdateFeed(object(m_feed), m_key, QLocale(L(locale)).uiLanguages())->notes, L(text));
}

void tst_Updates::changesNothing_data()
{
    QTest::addColumn<QByteArray>("feed");
    const QByteArray good = made({ L("--version"), L("0.2.0"), L("--page"), L("https://example.com/get") });
    const auto with = [&](const char* name, const QString& value) {
        QJsonObject changed = object(good);
        changed[L(name)] = value;
        return QJsonDocument(changed).toJson();
    };
    const auto base64 = [](const QByteArray& text) { return QString::fromLatin1(text.toBase64()); };
    QByteArray text = QByteArray::fromBase64(object(good)[L("feed")].toString().toLatin1());
    QTest::newRow("unsigned") << with("signature", {});
    QTest::newRow("short signature") << with("signature", base64(QByteArray(63, 'x')));
    QTest::newRow("forged signature") << with("signature", base64(QByteArray(64, 'x')));
    QTest::newRow("zero signature") << with("signature", base64(QByteArray(64, '\0')));
    QTest::newRow("forged text") << with("feed", base64(text.replace("0.2.0", "0.3.0")));
    QTest::newRow("no Base64") << with("feed", L("???"));
    QTest::newRow("of another key") << made(
        { L("--version"), L("0.2.0"), L("--page"), L("https://example.com/get") }, L("other.pem"));
    QTest::newRow("the text itself") << text;
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("not newer") << made(
        { L("--version"), L("0.1.0"), L("--page"), L("https://example.com/get") });
}

void tst_Updates::changesNothing()
{
    QFETCH(QByteArray, feed);
    m_feed = feed;
    const auto updates = start();
    updates->look();
    QTRY_COMPARE(m_server->requests, 1);
    QTRY_VERIFY(updates->isIdle());
    QVERIFY(!box());
    QVERIFY(m_memory->news(L("said")).isEmpty());
}

void tst_Updates::saysItOnce()
{
    start()->sayIfTooOld();
    QVERIFY(!box());
    QCOMPARE(m_server->connections, 0); // nothing before the sign-in
    auto updates = start();
    updates->look();
    QTRY_VERIFY(box());
    QVERIFY(box()->text().startsWith(L("Version 0.2.0")));
    QVERIFY(box()->text().contains(L("<b>faster</b>")) && box()->textFormat() == Qt::PlainText);
    box()->reject();
    QTRY_VERIFY(!box());
    m_memory->noteNews({ { L("asked"), L("2020-01-01T00:00:00Z") } });
    updates = start();
    updates->look();
    QTRY_COMPARE(m_server->requests, 2);
    QTRY_VERIFY(updates->isIdle());
    QVERIFY(!box());
}

void tst_Updates::asksOnceADay()
{
    for (int signIn = 0; signIn < 3; ++signIn) {
        const auto updates = start();
        updates->look();
        QTRY_VERIFY(updates->isIdle());
    }
    QCOMPARE(m_server->requests, 1);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const qint64 days : { qint64(-2), qint64(400) }) { // and after a time when the clock was wrong
        m_memory->noteNews({ { L("asked"), now.addDays(days).toString(Qt::ISODate) } });
        const auto updates = start();
        updates->look();
        QTRY_VERIFY(updates->isIdle());
    }
    QCOMPARE(m_server->requests, 3);
    // Who was reached was asked, whatever came of it.
    for (const char* const answer : { "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n", "" }) {
        RawServer server([answer](QTcpSocket* socket, const QByteArray&) {
            socket->write(answer);
            socket->disconnectFromHost();
        });
        m_configuration = Configuration::from(
            { { L("backend/kind"), L("demo") }, { L("update/feed"), server.url().toString() },
                { L("update/key"), m_key } },
            {}, {});
        m_memory->noteNews({ { L("asked"), QString() } });
        const auto signIn = [&] {
            const auto updates = start();
            updates->look();
            QTRY_VERIFY(updates->isIdle());
        };
        signIn();
        QVERIFY(server.requests > 0); // Qt may send it again where the connection ended
        const int requests = server.requests;
        signIn();
        QCOMPARE(server.requests, requests);
    }
    // Who could not be reached was not.
    m_memory->noteNews({ { L("asked"), QString() } });
    m_server.reset();
    for (int signIn = 0; signIn < 2; ++signIn) {
        const auto updates = start();
        updates->look();
        QVERIFY(!updates->isIdle());
        QTRY_VERIFY(updates->isIdle());
    }
    m_configuration = Configuration::from({ { L("backend/kind"), L("demo") } }, {}, {});
    m_memory->noteNews({ { L("asked"), QString() } });
    const auto updates = start();
    updates->look();
    QVERIFY(updates->isIdle()); // off
}

void tst_Updates::olderFeed()
{
    auto updates = start();
    updates->look();
    QTRY_VERIFY(box());
    box()->reject();
    QTRY_VERIFY(!box());
    const QString source = m_memory->news(L("source"));
    QVERIFY(!source.isEmpty());
    m_memory->noteNews(
        { { L("serial"), L("99999999999") }, { L("minimum"), L("0.1.0") }, { L("asked"), QString() } });
    m_feed = made({ L("--version"), L("0.3.0"), L("--minimum"), L("0.2.0"), L("--page"),
        L("https://example.com/get") });
    updates = start();
    updates->look();
    QTRY_COMPARE(m_server->requests, 2);
    QTRY_VERIFY(updates->isIdle());
    QVERIFY(!box());
    QCOMPARE(m_memory->news(L("minimum")), L("0.1.0"));
    // What another feed or key has said before does not count.
    m_memory->noteNews(
        { { L("source"), L("another") }, { L("minimum"), L("9.0.0") }, { L("asked"), QString() } });
    start()->sayIfTooOld();
    QVERIFY(!box());
    updates = start();
    updates->look();
    QTRY_VERIFY(box());
    QCOMPARE(m_memory->news(L("source")), source);
    QCOMPARE(m_memory->news(L("minimum")), L("0.2.0"));
}

void tst_Updates::tooOld()
{
    m_feed = made({ L("--version"), L("0.3.0"), L("--minimum"), L("0.2.0"), L("--page"),
        L("https://example.com/get") });
    auto updates = start();
    updates->look();
    QTRY_VERIFY(box());
    box()->reject();
    QTRY_VERIFY(!box());
    // The next start says so before anybody signs in, and asks nobody.
    start()->sayIfTooOld();
    QVERIFY(box() && box()->text().contains(L("0.2.0")) && box()->text().contains(L("or later")));
    QCOMPARE(m_server->requests, 1);
    box()->reject();
    QTRY_VERIFY(!box());
    start("0.2.0")->sayIfTooOld();
    QVERIFY(!box());
}

void tst_Updates::opensThePage()
{
    const auto updates = start();
    const QSignalSpy wanted(updates.get(), &Updates::pageWanted);
    updates->look();
    QTRY_VERIFY(box());
    for (QAbstractButton* button : box()->buttons()) {
        if (box()->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toUrl(), QUrl(L("https://example.com/get")));
}

QTEST_MAIN(tst_Updates)
#include "tst_updates.moc"
