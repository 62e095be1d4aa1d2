// SPDX-License-Identifier: MIT
#include "waiting.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace Salestrekker {

bool waitUntil(int milliseconds, const std::function<bool()>& isDone)
{
    constexpr int pollMs = 5;
    const QDeadlineTimer deadline(milliseconds);
    QEventLoop loop;
    QTimer timer;
    bool done = isDone();
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        done = isDone();
        if (done || deadline.hasExpired())
            loop.quit();
    });
    timer.start(pollMs);
    if (!done && milliseconds > 0)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return done;
}

} // namespace Salestrekker
