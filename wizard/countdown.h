// SPDX-License-Identifier: MIT
#pragma once

#include "flow/state.h"

#include <QTimer>

namespace Salestrekker {

/// A pause of the state, in real time.
struct Countdown {
    QTimer timer;
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
    QTimer nearing;

    Lifetime() { nearing.setSingleShot(true); }
    void follow(const Pause& life);
    /// Rounded up, 0 = over; nothing if it is not known.
    [[nodiscard]] std::optional<std::chrono::seconds> left() const;

private:
    unsigned m_serial = 0;
    std::chrono::steady_clock::time_point m_end;
    std::chrono::system_clock::time_point m_endByCalendar;
};

} // namespace Salestrekker
