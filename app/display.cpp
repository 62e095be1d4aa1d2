// SPDX-License-Identifier: MIT
#include "display.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace Salestrekker {
namespace {

constexpr int noDisplayStatus = 2; // contract.md: unusable

QtMessageHandler usualHandler = nullptr;

QByteArray variable(const char* name)
{
    return qEnvironmentVariableIsSet(name) ? QByteArray(" ") + name + '=' + qgetenv(name).left(100)
                                           : QByteArray();
}

struct Message {
    QtMsgType type;
    QByteArray category;
    QString text;
};
QList<Message> held;

// What is said before the end is said by that in one line.
void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type == QtFatalMsg) {
        const QByteArray where
            = variable("DISPLAY") + variable("WAYLAND_DISPLAY") + variable("QT_QPA_PLATFORM");
        fprintf(stderr, "salestrekker-signin: no window can be opened: %s%s\n",
            where.isEmpty() ? "there is no display (DISPLAY and WAYLAND_DISPLAY are not set)"
                            : "the display does not answer:",
            where.constData());
        std::_Exit(noDisplayStatus);
    }
    held.append({ type, context.category, text });
}

} // namespace

bool hasDisplay()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform.startsWith("offscreen") || platform.startsWith("minimal"))
        return false;
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#elif defined(Q_OS_WIN)
    // A service's is one that nobody sees: a window there waits for ever.
    USEROBJECTFLAGS flags{};
    return GetUserObjectInformationW(GetProcessWindowStation(), UOI_FLAGS, &flags, sizeof flags, nullptr)
        && (flags.dwFlags & WSF_VISIBLE);
#else
    return true;
#endif
}

std::unique_ptr<QApplication> openDisplay(int& argc, char** argv)
{
    usualHandler = qInstallMessageHandler(handleMessage);
    auto app = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(usualHandler);
    for (const Message& message : std::exchange(held, {}))
        usualHandler(message.type, { nullptr, 0, nullptr, message.category.constData() }, message.text);
    return app;
}

} // namespace Salestrekker
