// SPDX-License-Identifier: MIT
#include "environment.h"
#include "logfilter.h"
#include "runtimefolder.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Salestrekker;

namespace {

Q_LOGGING_CATEGORY(ours, "salestrekker.test", QtWarningMsg)
Q_LOGGING_CATEGORY(keys, "qt.qpa.input.test", QtWarningMsg)
Q_LOGGING_CATEGORY(later, "qt.qpa.clipboard.test", QtWarningMsg)
Q_LOGGING_CATEGORY(tls, "qt.tlsbackend.ossl", QtWarningMsg)

} // namespace

/// What the environment may not do to this program.
class tst_Environment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unset();
    void neededStays();
    void listed();
    void log();
    void runtimeFolder();
};

void tst_Environment::unset()
{
    for (const UnsafeVariable& variable : unsafeVariables())
        qputenv(variable.name, "/nonexistent");
    unsetUnsafeVariables();
    for (const UnsafeVariable& variable : unsafeVariables())
        QVERIFY2(!qEnvironmentVariableIsSet(variable.name), variable.name);
}

void tst_Environment::neededStays()
{
    for (const char* const name :
        { "QT_QPA_PLATFORM", "QT_LOGGING_RULES", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "QT_SCALE_FACTOR",
            "QT_IM_MODULE", "XMODIFIERS", "QT_FORCE_STDERR_LOGGING", "FONTCONFIG_FILE", "XDG_CONFIG_HOME",
            "XDG_RUNTIME_DIR", "DISPLAY", "WAYLAND_DISPLAY", "http_proxy", "https_proxy" }) {
        for (const UnsafeVariable& variable : unsafeVariables())
            QVERIFY2(qstrcmp(variable.name, name) != 0, name);
    }
}

void tst_Environment::listed()
{
    QStringList names;
    for (const UnsafeVariable& variable : unsafeVariables()) {
        QVERIFY2(qstrlen(variable.source) > 0, variable.name);
        names += QLatin1String(variable.name);
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

// The rules are as secrets.py has them: everything on.
void tst_Environment::log()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    QVERIFY(keys().isDebugEnabled());
    keepSecretsOutOfLog();
    QVERIFY(!keys().isDebugEnabled() && !keys().isInfoEnabled());
    QVERIFY(keys().isWarningEnabled() && keys().isCriticalEnabled());
    QVERIFY(!later().isDebugEnabled());
    QVERIFY(ours().isDebugEnabled() && tls().isDebugEnabled());
    // And when the rules change later.
    QLoggingCategory::setFilterRules(
        QStringLiteral("*=true\nqt.qpa.input.test.debug=true\nsalestrekker.test=false"));
    QVERIFY(!keys().isDebugEnabled());
    QVERIFY(!ours().isDebugEnabled());
}

void tst_Environment::runtimeFolder()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(QStringLiteral("run"));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QVERIFY(QDir().mkdir(folder) && QFile::setPermissions(folder, owner));
    QVERIFY(isOurs(folder));
    qputenv("XDG_RUNTIME_DIR", (folder + u'/').toLocal8Bit());
    QCOMPARE(safeRuntimeFolder(), QFileInfo(folder).canonicalFilePath());
    for (const auto others : { QFile::ReadGroup, QFile::ExeGroup, QFile::WriteOther, QFile::ExeOther }) {
        QVERIFY(QFile::setPermissions(folder, owner | others));
        QVERIFY(!isOurs(folder));
    }
    QVERIFY(QFile::setPermissions(folder, owner));
    const QString link = temporary.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(folder, link));
    QVERIFY(!isOurs(link)); // it may lead elsewhere the next moment
    QVERIFY(!isOurs(temporary.filePath(QStringLiteral("none"))));
    if (geteuid() != 0)
        QSKIP("not root: a folder of another user can't be made");
    QCOMPARE(chown(QFile::encodeName(folder).constData(), 65534, 65534), 0);
    QVERIFY(!isOurs(folder));
#endif
}

QTEST_GUILESS_MAIN(tst_Environment)
#include "tst_environment.moc"
