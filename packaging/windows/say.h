// SPDX-License-Identifier: MIT
#pragma once

#include <wchar.h>
#include <windows.h>

// A line for whoever started this program, which has windows and no console of its own: to standard error
// where that leads somewhere (UTF-8), else to the console that it was started from, if there is one.
static inline void sayToCaller(const wchar_t* message)
{
    wchar_t line[1024];
    char utf8[3 * 1024];
    DWORD written = 0;
    const int length = swprintf(line, sizeof line / sizeof *line, L"%.1000ls\r\n", message);
    HANDLE error = GetStdHandle(STD_ERROR_HANDLE);
    if ((!error || error == INVALID_HANDLE_VALUE) && AttachConsole(ATTACH_PARENT_PROCESS))
        error = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
            NULL, OPEN_EXISTING, 0, NULL);
    if (length > 0 && !WriteConsoleW(error, line, (DWORD)length, &written, NULL))
        WriteFile(error, utf8,
            (DWORD)WideCharToMultiByte(CP_UTF8, 0, line, length, utf8, sizeof utf8, NULL, NULL), &written,
            NULL);
}
