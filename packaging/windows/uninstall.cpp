// SPDX-License-Identifier: MIT

// uninstall.exe [/S] [/ALLUSERS] [/SETTINGS]: has remove.exe, NSIS' remover, do the work and ends when that
// has, with its status. By itself that goes on as a copy and returns at once; and it holds its own file,
// which therefore could not go.
#include <windows.h>

#include <shellapi.h>
#include <shlobj.h>
#include <shlwapi.h>

#include <string>

namespace {

constexpr DWORD cancelled = 1;
constexpr DWORD failed = 2;

std::wstring systemFolder()
{
    wchar_t folder[MAX_PATH];
    return { folder, GetSystemDirectoryW(folder, MAX_PATH) };
}

bool has(const wchar_t* option)
{
    int count = 0;
    wchar_t** arguments = CommandLineToArgvW(GetCommandLineW(), &count);
    bool found = false;
    for (int i = 1; i < count; ++i)
        found = found || lstrcmpiW(arguments[i], option) == 0;
    LocalFree(arguments);
    return found;
}

DWORD statusOf(HANDLE process)
{
    DWORD status = failed;
    WaitForSingleObject(process, INFINITE);
    GetExitCodeProcess(process, &status);
    CloseHandle(process);
    return status;
}

HANDLE start(std::wstring line, DWORD flags)
{
    STARTUPINFOW with{};
    with.cb = sizeof with;
    PROCESS_INFORMATION process{};
    // Not in the folder that goes.
    if (!CreateProcessW(nullptr, line.data(), nullptr, nullptr, FALSE, flags, nullptr, systemFolder().c_str(),
            &with, &process))
        return nullptr;
    CloseHandle(process.hThread);
    return process.hProcess;
}

DWORD asAdministrator(const std::wstring& program, const wchar_t* arguments)
{
    SHELLEXECUTEINFOW what{};
    what.cbSize = sizeof what;
    what.fMask = SEE_MASK_NOCLOSEPROCESS;
    what.lpVerb = L"runas";
    what.lpFile = program.c_str();
    what.lpParameters = arguments;
    what.nShow = SW_SHOWNORMAL;
    return ShellExecuteExW(&what) && what.hProcess ? statusOf(what.hProcess) : cancelled;
}

// A program that runs can be moved within its volume, though not deleted: from the temporary folder it is
// deleted when this has ended, or, on another volume, from where it is.
void removeMyself(const std::wstring& me, const std::wstring& folder)
{
    wchar_t temporary[MAX_PATH];
    wchar_t moved[MAX_PATH];
    std::wstring last = me;
    if (GetTempPathW(MAX_PATH, temporary) && GetTempFileNameW(temporary, L"sal", 0, moved)) {
        if (MoveFileExW(me.c_str(), moved, MOVEFILE_REPLACE_EXISTING))
            last = moved;
        else
            DeleteFileW(moved);
    }
    RemoveDirectoryW(folder.c_str());
    const std::wstring tools = systemFolder();
    const std::wstring quoted = L"\"" + last + L"\"";
    // Once a second. The "if" comes last: it takes along all that follows it.
    if (HANDLE process = start(L"\"" + tools + L"\\cmd.exe\" /d /c for /l %i in (1,1,60) do (del /f /q "
                + quoted + L" & rmdir \"" + folder + L"\" & if exist " + quoted + L" \"" + tools
                + L"\\ping.exe\" -n 2 127.0.0.1)",
            CREATE_NO_WINDOW))
        CloseHandle(process);
}

} // namespace

int WINAPI wWinMain(HINSTANCE, HINSTANCE, wchar_t*, int)
{
    const wchar_t* arguments = PathGetArgsW(GetCommandLineW());
    wchar_t path[MAX_PATH];
    const std::wstring me(path, GetModuleFileNameW(nullptr, path, MAX_PATH));
    const std::wstring folder = me.substr(0, me.rfind(L'\\'));
    const std::wstring remover = folder + L"\\remove.exe";
    SetCurrentDirectoryW(systemFolder().c_str());
    if (has(L"/ALLUSERS") && !has(L"/S") && !IsUserAnAdmin())
        return int(asAdministrator(me, arguments));
    HANDLE process = start(L"\"" + remover + L"\" " + arguments + L" _?=" + folder, 0);
    const DWORD status = process ? statusOf(process) : failed;
    if (status == 0) {
        DeleteFileW(remover.c_str());
        removeMyself(me, folder);
    }
    return int(status);
}
