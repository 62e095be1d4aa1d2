/* Runs a command as Windows would for a user who is no administrator: withoutadministrator.exe PROGRAM
   [ARGUMENT...] Its exit status is the command's; 250 if it could not be run. */
#include <windows.h>

#include <shlwapi.h>

int main(void)
{
    BYTE administrators[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof administrators, status = 250;
    HANDLE token, restricted;
    STARTUPINFOW start = { .cb = sizeof start };
    PROCESS_INFORMATION process;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &token)
        || !CreateWellKnownSid(WinBuiltinAdministratorsSid, NULL, administrators, &size))
        return 250;
    SID_AND_ATTRIBUTES disabled = { administrators, 0 };
    if (!CreateRestrictedToken(token, 0, 1, &disabled, 0, NULL, 0, NULL, &restricted)
        || !CreateProcessAsUserW(restricted, NULL, PathGetArgsW(GetCommandLineW()), NULL, NULL, FALSE, 0,
            NULL, NULL, &start, &process))
        return 250;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &status);
    return (int)status;
}
