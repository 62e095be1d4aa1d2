// SPDX-License-Identifier: MIT
#include "realtime.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_DARWIN)
#include <mach/mach_time.h>
#else
#include <ctime>
#endif

namespace Salestrekker {

using std::chrono::milliseconds;

#if defined(Q_OS_WIN)

milliseconds realTime()
{
    return milliseconds(static_cast<qint64>(GetTickCount64()));
}

#elif defined(Q_OS_DARWIN)

milliseconds realTime()
{
    static const mach_timebase_info_data_t base = [] {
        mach_timebase_info_data_t info{};
        mach_timebase_info(&info);
        return info;
    }();
    // In double: the product of ticks and numerator may be too large for 64 bits.
    const double nanoseconds = static_cast<double>(mach_continuous_time()) * base.numer / base.denom;
    return milliseconds(static_cast<qint64>(nanoseconds / 1e6));
}

#else

milliseconds realTime()
{
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::seconds(now.tv_sec) + milliseconds(now.tv_nsec / 1000000);
}

#endif

} // namespace Salestrekker
