/* Runs a command as a service or a scheduled task is run, without a console and without standard input,
   output and error: detached.exe PROGRAM [ARGUMENT...] Its exit status is the command's; 250 if it could not
   be run. */
#include <windows.h>

#include <shlwapi.h>

int main(void)
{
    DWORD status = 250;
    STARTUPINFOW start = { .cb = sizeof start };
    PROCESS_INFORMATION process;
    if (!CreateProcessW(NULL, PathGetArgsW(GetCommandLineW()), NULL, NULL, FALSE, DETACHED_PROCESS, NULL,
            NULL, &start, &process))
        return 250;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &status);
    return (int)status;
}
