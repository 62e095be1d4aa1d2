// SPDX-License-Identifier: MIT
#include "hardening.h"

#include "environment.h"
#include "logfilter.h"

#include <QByteArray>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Salestrekker {

void hardenProcess()
{
    unsetUnsafeVariables();
    keepSecretsOutOfLog();
#ifdef Q_OS_UNIX
    // resolv.conf(5): one try of two seconds instead of two of five.
    qputenv("RES_OPTIONS", QByteArrayLiteral("timeout:2 attempts:1"));
    const rlimit none{ 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef __MINGW32__
    // At the end of a thread GCC for Windows gives back the memory of thread_local variables before it calls
    // their destructors (GCC bug 80816). Qt has one for compiled regular expressions, and asks for the
    // system's proxies with them, in a thread: the window crashed. Interpreted ones need none.
    qputenv("QT_ENABLE_REGEXP_JIT", QByteArrayLiteral("0"));
#endif
#ifdef Q_OS_WIN
    // No dump by Windows Error Reporting, and libraries come from the program's folder and from Windows only.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
#endif
#ifdef Q_OS_LINUX
    // Neither a core dump nor another program of the same user reads this one's memory.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace Salestrekker
