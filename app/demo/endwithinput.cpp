// SPDX-License-Identifier: MIT
#include "endwithinput.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <windows.h>

#include <thread>
#else
#include <QSocketNotifier>

#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Salestrekker::Demo {

#ifdef Q_OS_WIN
void endWithInput(QCoreApplication&)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    if (GetFileType(input) != FILE_TYPE_PIPE)
        return;
    std::thread([input] {
        char bytes[256];
        DWORD count = 0;
        while (ReadFile(input, bytes, sizeof bytes, &count, nullptr) && count > 0) { }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}
#else
void endWithInput(QCoreApplication& app)
{
    struct stat status { };
    if (fstat(STDIN_FILENO, &status) != 0 || !S_ISFIFO(status.st_mode))
        return;
    auto* notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [notifier] {
        char bytes[256];
        if (read(STDIN_FILENO, bytes, sizeof bytes) <= 0) {
            notifier->setEnabled(false);
            QCoreApplication::quit();
        }
    });
}
#endif

} // namespace Salestrekker::Demo
