// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

namespace Fuzz {

/// What a fuzzer does with one input.
void tryInput(const QByteArray& input);

/// What must hold for any input.
inline void demand(bool holds, const char* what)
{
    if (holds)
        return;
    fprintf(stderr, "does not hold: %s\n", what);
    abort();
}

} // namespace Fuzz

extern "C" inline int __attribute__((used))
LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    Fuzz::tryInput(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
