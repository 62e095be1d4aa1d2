// SPDX-License-Identifier: MIT
#include "countdown.h"

namespace Salestrekker {

using std::chrono::milliseconds;
using std::chrono::seconds;

void Countdown::follow(const Pause& pause)
{
    if (!pause)
        timer.stop();
    else if (serial != pause.serial)
        timer.start(pause.length);
    serial = pause.serial;
}

seconds Countdown::left() const
{
    if (!timer.isActive())
        return seconds(0);
    return std::chrono::ceil<seconds>(std::max(timer.remainingTimeAsDuration(), milliseconds(1)));
}

void Lifetime::follow(const Pause& life)
{
    const bool isNew = life && m_serial != life.serial;
    m_serial = life ? life.serial : 0;
    if (!life)
        nearing.stop();
    if (!isNew)
        return;
    m_end = std::chrono::steady_clock::now() + life.length;
    m_endByCalendar = std::chrono::system_clock::now() + life.length;
    nearing.start(std::max(seconds(0), life.length - worthSaying));
}

std::optional<seconds> Lifetime::left() const
{
    if (m_serial == 0)
        return {};
    // The steady clock stands still in a sleeping computer, the calendar does not.
    const auto steady = std::chrono::ceil<seconds>(m_end - std::chrono::steady_clock::now());
    const auto calendar = std::chrono::ceil<seconds>(m_endByCalendar - std::chrono::system_clock::now());
    return std::max(seconds(0), std::min(steady, calendar));
}

} // namespace Salestrekker
