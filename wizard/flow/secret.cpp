// SPDX-License-Identifier: MIT
#include "secret.h"

#include <QDebug>

namespace Salestrekker {

void wipe(void* memory, std::size_t bytes) noexcept
{
    auto* byte = static_cast<volatile unsigned char*>(memory);
    while (bytes-- > 0)
        *byte++ = 0;
}

Secret::Secret(QStringView text) : m_text(text.utf16(), text.utf16() + text.size()) { }

// A moved-from vector is empty and owns no memory: the characters exist once, in the new owner.
Secret::Secret(Secret&& other) noexcept : m_text(std::move(other.m_text)) { }

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe(m_text.data(), m_text.size() * sizeof(char16_t));
        m_text = std::move(other.m_text);
    }
    return *this;
}

Secret::~Secret()
{
    wipe(m_text.data(), m_text.size() * sizeof(char16_t));
}

Secret Secret::clone() const
{
    return Secret(reveal());
}

QStringView Secret::reveal() const noexcept
{
    return { m_text.data(), static_cast<qsizetype>(m_text.size()) };
}

QDebug operator<<(QDebug debug, const Secret&)
{
    return debug << "***";
}

} // namespace Salestrekker
