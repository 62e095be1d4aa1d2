/* Runs a command as a service or a scheduled task is run, without a console, without standard input, output
   and error, and on a desktop that nobody sees: detached.exe PROGRAM [ARGUMENT...] Its exit status is the
   command's; 250 if it could not be run, 251 if it has not ended within a minute. */
#include <windows.h>

#include <shlwapi.h>

int main(void)
{
    DWORD status = 250;
    wchar_t unseen[] = L"unseen\\default";
    STARTUPINFOW start = { .cb = sizeof start, .lpDesktop = unseen };
    PROCESS_INFORMATION process;
    const HWINSTA before = GetProcessWindowStation(),
                  station = CreateWindowStationW(L"unseen", 0, GENERIC_ALL, NULL);
    SetProcessWindowStation(station);
    if (!station || !CreateDesktopW(L"default", NULL, NULL, 0, GENERIC_ALL, NULL))
        return 250;
    SetProcessWindowStation(before);
    if (!CreateProcessW(NULL, PathGetArgsW(GetCommandLineW()), NULL, NULL, FALSE, DETACHED_PROCESS, NULL,
            NULL, &start, &process))
        return 250;
    if (WaitForSingleObject(process.hProcess, 60000) != WAIT_OBJECT_0) {
        TerminateProcess(process.hProcess, 251);
        return 251;
    }
    GetExitCodeProcess(process.hProcess, &status);
    return (int)status;
}
