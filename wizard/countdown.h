// SPDX-License-Identifier: MIT
#pragma once

#include "clock/realtimer.h"
#include "flow/state.h"

namespace Salestrekker {

/// A pause of the state, in real time.
struct Countdown {
    explicit Countdown(RealTime now = realTime) : timer(now) { }

    RealTimer timer; ///< its timeout() is the end
    unsigned serial = 0;

    /// Begins anew with each new serial; stops where there is no pause.
    void follow(const Pause& pause);
    /// Rounded up; 0 = over, or none.
    [[nodiscard]] std::chrono::seconds left() const;
};

/// How long something holds. Counts on while the computer sleeps, as the server does.
class Lifetime {
public:
    /// When less than this is left, it is worth saying: `nearing` fires then.
    static constexpr std::chrono::seconds worthSaying{ 60 };
    RealTimer nearing;

    explicit Lifetime(RealTime now = realTime) : nearing(now), m_now(now) { }
    void follow(const Pause& life);
    /// Rounded up, 0 = over; nothing if it is not known.
    [[nodiscard]] std::optional<std::chrono::seconds> left() const;

private:
    const RealTime m_now;
    unsigned m_serial = 0;
    std::chrono::milliseconds m_end{ 0 };
};

} // namespace Salestrekker
