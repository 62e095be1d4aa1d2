// SPDX-License-Identifier: MIT
#include "countdown.h"

#include <algorithm>

namespace Salestrekker {

using std::chrono::milliseconds;
using std::chrono::seconds;

void Countdown::follow(const Pause& pause)
{
    if (!pause)
        timer.stop();
    else if (serial != pause.serial)
        timer.begin(pause.length);
    serial = pause.serial;
}

seconds Countdown::left() const
{
    if (!timer.isActive())
        return seconds(0);
    // Not over before the timer has said so.
    return std::chrono::ceil<seconds>(std::max(timer.left(), milliseconds(1)));
}

void Lifetime::follow(const Pause& life)
{
    const bool isNew = life && m_serial != life.serial;
    m_serial = life ? life.serial : 0;
    if (!life)
        nearing.stop();
    if (!isNew)
        return;
    m_end = m_now() + life.length;
    nearing.begin(std::max(seconds(0), life.length - worthSaying));
}

std::optional<seconds> Lifetime::left() const
{
    if (m_serial == 0)
        return {};
    return std::max(seconds(0), std::chrono::ceil<seconds>(m_end - m_now()));
}

} // namespace Salestrekker
