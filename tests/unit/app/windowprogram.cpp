// SPDX-License-Identifier: MIT

// A window that says what it gets, for one-window: "window LINK" when it opens its own ("hangs" before it,
// where another one does not answer), "link LINK" for each that further starts bring, "ends" when its window
// has gone. usage: window-program LINK [--slow-end MILLISECONDS] [--deaf]
//        window-program --quit
// --deaf: its window's thread never gets to anything, as if it were hung.

#include "singleinstance.h"
#include "waiting.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <thread>

using namespace Salestrekker;

namespace {

void say(const QString& line)
{
    puts(qPrintable(line));
    fflush(stdout);
}

void hang()
{
    while (true)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SingleInstance instance;
    if (arguments.value(1) == QLatin1String("--quit"))
        return instance.close();
    if (instance.handOver(arguments.value(1)))
        return 0;
    if (instance.otherHangs())
        say(QStringLiteral("hangs"));
    instance.listen();
    QWidget window;
    QObject::connect(&instance, &SingleInstance::linkReceived,
        [](const QString& link) { say(QStringLiteral("link ") + link); });
    QObject::connect(&instance, &SingleInstance::closeRequested, &window, &QWidget::close);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        say(QStringLiteral("window ") + arguments.value(1));
        if (arguments.contains(QLatin1String("--deaf")))
            QTimer::singleShot(0, &window, hang);
    });
    const int status = QApplication::exec();
    say(QStringLiteral("ends"));
    const auto slow = arguments.indexOf(QLatin1String("--slow-end"));
    if (slow > 0) // as long as a keyring takes, with the event loop running
        waitUntil(arguments.value(slow + 1).toInt(), [] { return false; });
    fflush(nullptr);
    std::_Exit(status);
}
