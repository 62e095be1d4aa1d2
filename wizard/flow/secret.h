// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

class QDebug;

namespace Salestrekker {

/// Overwrites `bytes` bytes at `memory` with zeros in a way that the optimiser keeps.
void wipe(void* memory, std::size_t bytes) noexcept;

/// A password or token, in UTF-16 exactly as typed. It is moved, never copied by accident, and is
/// overwritten when it is dropped. It prints as ***.
///
/// What Qt copies inside (line edits, network buffers) is out of its reach; see app/wipingallocator.cpp.
class Secret {
public:
    Secret() = default;
    explicit Secret(QStringView text);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    /// The one way to get a second copy; a reader should see where that happens.
    [[nodiscard]] Secret clone() const;

    [[nodiscard]] bool isEmpty() const noexcept { return m_text.empty(); }
    /// The text. Valid as long as this object is neither moved from nor destroyed.
    [[nodiscard]] QStringView reveal() const noexcept;

    friend bool operator==(const Secret& a, const Secret& b) noexcept { return a.m_text == b.m_text; }

private:
    std::vector<char16_t> m_text;
};

QDebug operator<<(QDebug debug, const Secret&);

} // namespace Salestrekker
