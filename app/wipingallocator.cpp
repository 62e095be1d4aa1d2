// SPDX-License-Identifier: MIT

// Memory is overwritten before it is given back. Secret does that for what is ours; but a password also
// passes through copies inside Qt, OpenSSL and the C library (line edits and their undo lists, form bodies,
// TLS buffers), and all of those come from these functions. Measured cost at start-up: see tests/benchmark.
//
// glibc only; its documentation ("Replacing malloc") allows it. Not with sanitizers, which replace them, too.

#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

#include <cerrno>
#include <cstring>
#include <malloc.h>

extern "C" {

// glibc's own names. NOLINTBEGIN(bugprone-reserved-identifier)
void* __libc_malloc(std::size_t) noexcept;
void __libc_free(void*) noexcept;
// NOLINTEND(bugprone-reserved-identifier)

__attribute__((visibility("default"))) void free(void* memory) noexcept
{
    if (!memory)
        return;
    const int kept = errno; // free() leaves errno alone (POSIX.1-2024)
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
    errno = kept;
}

// The C library's own would give the old place back unwiped.
__attribute__((visibility("default"))) void* realloc(void* memory, std::size_t size) noexcept
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t usable = malloc_usable_size(memory);
    if (size <= usable && size >= usable / 2)
        return memory;
    void* moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    memcpy(moved, memory, usable < size ? usable : size);
    free(memory);
    return moved;
}

} // extern "C"

#endif
