// SPDX-License-Identifier: MIT
#include "inifile.h"
#include "settingslevel.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Salestrekker;

namespace {

const QString key = QStringLiteral("backend/kind");

QString allOf(const IniFile& file)
{
    QStringList lines;
    for (auto value = file.values.begin(); value != file.values.end(); ++value)
        lines += value.key() + u'=' + value.value();
    for (const IniFile::Problem& problem : file.problems)
        lines += QStringLiteral("%1: %2").arg(problem.line).arg(problem.text);
    return lines.join(u'\n');
}

} // namespace

/// A settings file is understood as a whole, or what of it is not is said with its line.
class tst_IniFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understood_data();
    void understood();
    void problems_data();
    void problems();
    void saysNoSecret();
    void asQSettings();
    void files_data();
    void files();
};

void tst_IniFile::understood_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const QByteArray& text, const char* value = "oauth") {
        QTest::newRow(name) << text << QString::fromUtf8(value);
    };
    row("plain", "[backend]\nkind=oauth\n");
    row("no line end", "[backend]\nkind=oauth");
    row("CRLF", "[backend]\r\nkind=oauth\r\n");
    row("byte order mark", "\xef\xbb\xbf[backend]\nkind=oauth\n");
    row("Ansible", "# Ansible managed\n\n[backend]\nkind = oauth\n");
    row("comments", "; one\n [backend] # two\n;kind=demo\nkind=oauth ; three\n#\n");
    row("quoted", "[backend]\nkind=\"oauth\" # \"\n");
    row("section twice", "[backend]\n[network]\n[backend]\nkind=oauth\n");
    row("not a comment", "[backend]\nkind=https://a/#b;c\n", "https://a/#b;c");
    row("not a comment at its start", "[backend]\nkind=#c\n", "#c");
    row("comment for a value", "[backend]\nkind= # none\n", "");
    row("quoted comment", "[backend]\nkind=\"a # b\"\n", "a # b");
    row("escapes", "[backend]\nkind=\"\\\\srv\\\\\\x65\\\"\\t\"\n", "\\srv\\e\"\t");
    row("UTF-8", "[backend]\nkind=C:\\\\Zertifikate f\xc3\xbcr uns\\\\\xe6\x96\xb0\\\\ca.pem\n",
        "C:\\Zertifikate für uns\\新\\ca.pem");
    row("equals sign", "[backend]\nkind=a=b\n", "a=b");
    row("commas", "[backend]\nkind=a, b\n", "a, b");
    row("blanks around", "[backend]\nkind=  a b\t\n", "a b");
}

void tst_IniFile::understood()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, value);
    const IniFile file = parseIni(text);
    QVERIFY2(file.problems.isEmpty(), qPrintable(allOf(file)));
    QCOMPARE(file.values, (QMap<QString, QString>{ { key, value } }));
    QCOMPARE(file.lines.keys(), QStringList{ key });
}

void tst_IniFile::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& text, int line, const char* word) {
        QTest::newRow(name) << text << line << QString::fromUtf8(word);
    };
    row("UTF-16, little", QByteArray("\xff\xfe[\0b\0", 6), 0, "UTF-16");
    row("UTF-16, big", QByteArray("\xfe\xff\0[", 4), 0, "UTF-16");
    row("UTF-16 without mark", QByteArray("[\0b\0", 4), 0, "UTF-16");
    row("Latin-1", "[backend]\nkind=oauth\n[support]\nemail=b\xfcro@example.com\n", 4, "UTF-8");
    row("no bracket", "[backend\nkind=oauth\n", 1, "[backend]");
    row("no name", "[]\n", 1, "[backend]");
    row("after the bracket", "[backend] kind=oauth\n", 1, "alone");
    row("colon", "[backend]\nkind: oauth\n", 2, "kind=value");
    row("no sign", "[backend]\nkind oauth\n", 2, "key=value");
    row("prose", "[backend]\n\nDas ist unser Server\n", 3, "key=value");
    row("no section", "kind=oauth\n", 1, "in no section");
    row("twice", "[backend]\nkind=oauth\nkind=demo\n", 3, "line 2");
    row("backslash", "[network]\ncaFile=C:\\Zertifikate\\ca.pem\n", 2, "written twice");
    row("backslash at the end", "[network]\ncaFile=C:\\\n", 2, "written twice");
    row("no number", "[network]\ncaFile=\\xyz\n", 2, "number");
    row("quotation mark", "[support]\nemail=\"a@b.au\n", 2, "counterpart");
    row("after the quotation mark", "[support]\nemail=\"a\" b\n", 2, "closing");
    row("CR alone", "# ours\r[backend]\rkind=oauth\r", 1, "LF or CRLF");
    row("CR in a line", "[backend]\r\nkind=oauth\rscope=a\r\n", 2, "LF or CRLF");
    row("merge", "[backend]\nkind=oauth\n<<<<<<< HEAD\n", 3, "key=value");
}

void tst_IniFile::problems()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, word);
    const IniFile file = parseIni(text);
    QCOMPARE(file.problems.size(), 1);
    QCOMPARE(file.problems.constFirst().line, line);
    QVERIFY2(file.problems.constFirst().text.contains(word), qPrintable(allOf(file)));
}

void tst_IniFile::saysNoSecret()
{
    for (const char* const line : { "clientSecret: hunter2", "clientSecret hunter2", "clientSecret=\"hunter2",
             "clientSecret=\"\"hunter2", "clientSecret=\\hunter2", "hunter2", "=hunter2", "[hunter2" }) {
        const IniFile file = parseIni(QByteArray("[backend]\n") + line);
        QVERIFY2(!file.problems.isEmpty(), line);
        QVERIFY2(!allOf(file).contains(QLatin1String("hunter2")), line);
    }
}

// What older versions wrote is read, and what this one writes older ones read.
void tst_IniFile::asQSettings()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("file.ini"));
    const QString letters = QStringLiteral("ab; #=,\"\\\n\r\t@%[]()é新x0\u0001\u007f ");
    QRandomGenerator random(18);
    for (int round = 0; round < 100; ++round) {
        QMap<QString, QString> values;
        for (int i = 0; i < 4; ++i) {
            QString value;
            for (int length = random.bounded(8); length > 0; --length)
                value += letters[random.bounded(static_cast<int>(letters.size()))];
            values.insert(QStringLiteral("s%1/k%2").arg(i / 2).arg(i), value);
        }
        QFile::remove(name);
        {
            QSettings settings(name, QSettings::IniFormat);
            for (auto value = values.begin(); value != values.end(); ++value)
                settings.setValue(value.key(), value.value());
        }
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray theirs = file.readAll();
        // The one thing that people write and QSettings means otherwise.
        const bool isComment = theirs.contains(" #") || theirs.contains("=#");
        QVERIFY2(isComment || (parseIni(theirs).values == values && parseIni(theirs).problems.isEmpty()),
            theirs.constData());
        const QByteArray ours = writeIni(values);
        QVERIFY2(parseIni(ours).values == values && parseIni(ours).problems.isEmpty(), ours.constData());
        file.resize(0);
        file.write(ours);
        file.close();
        const QSettings settings(name, QSettings::IniFormat);
        for (auto value = values.begin(); value != values.end(); ++value)
            QVERIFY2(settings.value(value.key()).toString() == value.value(), ours.constData());
    }
}

void tst_IniFile::files_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("file");
    const auto row = [](const char* name, const char* how, const char* word, const char* file = "f") {
        QTest::newRow(name) << QString::fromLatin1(how) << QString::fromLatin1(word)
                            << QString::fromLatin1(file);
    };
    row("none", "", "");
    row("folder", "mkdir f", "folder");
    row("dangling link", "ln -s gone f", "not there");
    row("link in a circle", "ln -s f f", "f: ");
    row("pipe", "mkfifo f", "no file");
    row("large", "truncate -s 2M f", "1 MB");
    row("link", "echo '[ui]' >g; ln -s g f", "");
    row("empty", "true >f", "");
    row("no folder", "", "", "d/e/f");
    row("linked folder", "mkdir e; ln -s e d", "", "d/f");
    row("folder in a linked folder", "mkdir e; ln -s e d", "", "d/e/f");
    row("folder that leads nowhere", "ln -s gone d", "No such file", "d/f");
    row("folder in one that leads nowhere", "ln -s gone d", "No such file", "d/e/f");
}

void tst_IniFile::files()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, how);
    QFETCH(QString, word);
    QFETCH(QString, file);
    QTemporaryDir folder;
    QCOMPARE(std::system(qPrintable(QStringLiteral("cd '%1' && { true; %2\n }").arg(folder.path(), how))), 0);
    const SettingsLevel level = readSettingsFile(folder.filePath(file));
    QVERIFY(level.values.isEmpty());
    QCOMPARE(level.problems.isEmpty(), word.isEmpty());
    QVERIFY2(level.problems.join(u'\n').contains(word), qPrintable(level.problems.join(u'\n')));
#endif
}

QTEST_GUILESS_MAIN(tst_IniFile)
#include "tst_inifile.moc"
