// SPDX-License-Identifier: MIT
#pragma once

#ifdef __MINGW32__
#include <cxxabi.h>
#endif

namespace Salestrekker {

/// To be called first in main(). At the end of a thread GCC for Windows gives back the memory of its
/// thread_local variables, and calls their destructors, in the order in which the first of each came up. With
/// Qt the memory goes first, and the destructors (of regular expressions, of its threads' own data) then
/// damage the heap (GCC bug 80816). From here on the destructors go first.
inline void orderThreadEnd()
{
#ifdef __MINGW32__
    // libstdc++ makes its key with the first destructor; winpthreads goes through keys as they were made.
    abi::__cxa_thread_atexit([](void*) {}, nullptr, nullptr);
#endif
}

} // namespace Salestrekker
