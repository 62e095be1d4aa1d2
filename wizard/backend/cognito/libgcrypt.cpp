// SPDX-License-Identifier: MIT
#include "libgcrypt.h"

#include <mutex>

#include <gcrypt.h>

namespace Salestrekker {
namespace {

// An exponentiation takes some 15 kB of secure memory; beyond this libgcrypt adds pools of its own.
constexpr int secureBytes = 65536;

} // namespace

void initialiseLibgcrypt()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (gcry_control(GCRYCTL_INITIALIZATION_FINISHED_P))
            return; // by another library of this process
        gcry_check_version(nullptr);
        gcry_control(GCRYCTL_SUSPEND_SECMEM_WARN); // where it can't be locked it is still overwritten
        gcry_control(GCRYCTL_INIT_SECMEM, secureBytes, 0);
        gcry_control(GCRYCTL_RESUME_SECMEM_WARN);
        gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
    });
}

} // namespace Salestrekker
