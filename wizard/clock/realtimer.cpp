// SPDX-License-Identifier: MIT
#include "realtimer.h"

#include <algorithm>

namespace Salestrekker {

using std::chrono::milliseconds;

RealTimer::RealTimer(RealTime now, QObject* parent) : QTimer(parent), m_now(now) { }

void RealTimer::begin(milliseconds length)
{
    m_end = m_now() + length;
    armStep();
}

milliseconds RealTimer::left() const
{
    return isActive() ? std::max(m_end - m_now(), milliseconds(0)) : milliseconds(0);
}

void RealTimer::armStep()
{
    constexpr milliseconds longest{ 1000 };
    start(std::clamp(m_end - m_now(), milliseconds(0), longest));
}

void RealTimer::timerEvent(QTimerEvent* event)
{
    if (m_now() < m_end)
        return armStep();
    setSingleShot(true); // so that it is over when timeout() comes
    QTimer::timerEvent(event);
}

} // namespace Salestrekker
