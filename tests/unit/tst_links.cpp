// SPDX-License-Identifier: MIT
#include "application.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Salestrekker;

/// Links that reach the window that is open: macOS sends them as an event; elsewhere they are a second
/// start's (tests/unit/programs).
class tst_Links : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eventOfTheSystem();

private:
    QTemporaryDir m_folder;
};

void tst_Links::initTestCase()
{
    // Not that of a program which runs on this desktop.
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
}

void tst_Links::eventOfTheSystem()
{
    const auto configuration = Configuration::from({},
        { { QStringLiteral("backend/kind"), QStringLiteral("oauth") },
            { QStringLiteral("backend/endpoint"), QStringLiteral("http://127.0.0.1:9") } },
        {});
    UserMemory memory(m_folder.filePath(QStringLiteral("SignIn.conf")));
    SingleInstance instance;
    instance.listen();
    Application application(configuration, {}, memory);
    application.show(instance);
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto wizard = std::find_if(windows.begin(), windows.end(),
        [](const QWidget* window) { return window->objectName() == QLatin1String("signInWizard"); });
    QVERIFY(wizard != windows.end());
    const auto text
        = [&](const char* name) { return (*wizard)->findChild<QLineEdit*>(QLatin1String(name))->text(); };

    QFileOpenEvent event(QUrl(QStringLiteral("salestrekker://verify?email=a%2Bb%40example.com&code=123456")));
    QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    QCOMPARE(text("emailAddress"), QStringLiteral("a+b@example.com"));
    QCOMPARE(text("verificationCode"), QStringLiteral("123456"));
}

QTEST_MAIN(tst_Links)
#include "tst_links.moc"
