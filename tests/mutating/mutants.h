// SPDX-License-Identifier: MIT
// Before each file of the mutated tree (tests/mutants): all changes are compiled in, and the environment
// chooses one.
#pragma once

#include <cstdlib>
#include <type_traits>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace Mutants {

/// SIGNIN_MUTANT: the number of the one that is alive. 0: none.
inline int alive()
{
    static const int number = [] {
        const char* value = std::getenv("SIGNIN_MUTANT");
        return value ? std::atoi(value) : 0;
    }();
    return number;
}

/// SIGNIN_MUTANTS_REACHED: a file with a byte for each; those that were come by become 1.
inline char* reached()
{
    static char* const bytes = []() -> char* {
        const char* name = std::getenv("SIGNIN_MUTANTS_REACHED");
        const int file = name ? open(name, O_RDWR | O_CLOEXEC) : -1;
        if (file < 0)
            return nullptr;
        void* mapped = mmap(nullptr, lseek(file, 0, SEEK_END), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        close(file);
        return mapped == MAP_FAILED ? nullptr : static_cast<char*>(mapped);
    }();
    return bytes;
}

inline bool isAliveNow(int number)
{
    if (char* bytes = reached())
        bytes[number] = 1;
    return number == alive();
}

/// What is computed while it is compiled stays as it is.
constexpr bool is(int number)
{
    if
        consteval
        {
            return false;
        }
    else {
        return isAliveNow(number);
    }
}

template <typename T> constexpr bool negated(int number, const T& value)
{
    return static_cast<bool>(value) != is(number);
}
/// An operand of && or || that no longer matters.
template <typename T> constexpr bool taken(int number, const T& value)
{
    const bool before = static_cast<bool>(value);
    return is(number) || before;
}
template <typename T> constexpr bool refused(int number, const T& value)
{
    const bool before = static_cast<bool>(value);
    return !is(number) && before;
}
/// One more: of a number, a length of time.
template <typename T> constexpr T shifted(int number, T value)
{
    return is(number) ? static_cast<T>(value + T(1)) : value;
}
template <typename T> constexpr T swapped(int number, T value, T other)
{
    return is(number) ? other : value;
}
/// Nothing where something was looked for.
template <typename T> constexpr std::remove_cvref_t<T> none(int number, T&& value)
{
    if (is(number))
        return {};
    return std::forward<T>(value);
}
template <typename A, typename B> constexpr bool less(int number, const A& a, const B& b)
{
    return is(number) ? a <= b : a < b;
}
template <typename A, typename B> constexpr bool lessEqual(int number, const A& a, const B& b)
{
    return is(number) ? a < b : a <= b;
}
template <typename A, typename B> constexpr bool greater(int number, const A& a, const B& b)
{
    return is(number) ? a >= b : a > b;
}
template <typename A, typename B> constexpr bool greaterEqual(int number, const A& a, const B& b)
{
    return is(number) ? a > b : a >= b;
}

} // namespace Mutants
