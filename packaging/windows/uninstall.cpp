// SPDX-License-Identifier: MIT

// uninstall.exe [/S] [/ALLUSERS] [/SETTINGS]: has remove.exe, NSIS' remover, do the work and ends when that
// has, with its status. By itself that goes on as a copy and returns at once; and it holds its own file,
// which therefore could not go. Whose the installation is, the registry says; /ALLUSERS is only believed
// where it is true.
#include "rights.h"
#include "say.h"

#include <shellapi.h>
#include <shlwapi.h>

#include <optional>
#include <string>

namespace {

constexpr DWORD cancelled = 1;
constexpr DWORD failed = 2;
constexpr const wchar_t* uninstallKey
    = L"Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\SalestrekkerSignIn";

std::wstring systemFolder()
{
    wchar_t folder[MAX_PATH];
    return { folder, GetSystemDirectoryW(folder, MAX_PATH) };
}

struct Options {
    bool silent = false;
    bool everyone = false;
    bool settings = false;
};

DWORD refuse(bool silent, DWORD status, const std::wstring& message)
{
    if (silent)
        sayToCaller(message.c_str());
    else
        MessageBoxW(nullptr, message.c_str(), L"Salestrekker sign in", MB_OK | MB_ICONEXCLAMATION);
    return status;
}

// `wrong`: the option that there is none of, or that is given twice.
Options optionsOf(std::wstring& wrong)
{
    Options options;
    const struct {
        const wchar_t* name;
        bool& isGiven;
    } known[] = { { L"/S", options.silent }, { L"/ALLUSERS", options.everyone },
        { L"/SETTINGS", options.settings } };
    int count = 0;
    wchar_t** words = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; i < count; ++i) {
        bool isTaken = false;
        for (const auto& option : known) {
            if (lstrcmpiW(words[i], option.name) == 0 && !option.isGiven)
                isTaken = option.isGiven = true;
        }
        if (!isTaken && wrong.empty())
            wrong = L"\"" + std::wstring(words[i]) + L"\"";
    }
    LocalFree(words);
    return options;
}

// Whatever it is called: by short names, by links.
bool isSame(const std::wstring& one, const std::wstring& other)
{
    BY_HANDLE_FILE_INFORMATION found[2]{};
    for (int i = 0; i < 2; ++i) {
        HANDLE folder = CreateFileW((i ? other : one).c_str(), 0,
            FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
            FILE_FLAG_BACKUP_SEMANTICS, nullptr);
        const bool isRead = folder != INVALID_HANDLE_VALUE && GetFileInformationByHandle(folder, &found[i]);
        CloseHandle(folder);
        if (!isRead)
            return false;
    }
    return found[0].dwVolumeSerialNumber == found[1].dwVolumeSerialNumber
        && found[0].nFileIndexHigh == found[1].nFileIndexHigh
        && found[0].nFileIndexLow == found[1].nFileIndexLow;
}

// `folder` as the registry writes it, if `root` has it as that of an installation.
std::optional<std::wstring> registered(HKEY root, const std::wstring& folder)
{
    wchar_t location[MAX_PATH];
    DWORD size = sizeof location;
    if (RegGetValueW(root, uninstallKey, L"InstallLocation", RRF_RT_REG_SZ, nullptr, location, &size)
            != ERROR_SUCCESS
        || !isSame(location, folder))
        return {};
    return location;
}

// One who may act as such, not only after having been asked.
bool isAdministrator()
{
    BYTE administrators[SECURITY_MAX_SID_SIZE];
    DWORD size = sizeof administrators;
    BOOL is = FALSE;
    return CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators, &size)
        && CheckTokenMembership(nullptr, administrators, &is) && is;
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
    wchar_t path[MAX_PATH];
    const std::wstring me(path, GetModuleFileNameW(nullptr, path, MAX_PATH));
    std::wstring folder = me.substr(0, me.rfind(L'\\'));
    std::wstring wrong;
    const Options options = optionsOf(wrong);
    if (!wrong.empty())
        return int(refuse(options.silent, ERROR_INVALID_PARAMETER,
            wrong + L" can't be used; there are, once each: /S /ALLUSERS /SETTINGS"));
    SetCurrentDirectoryW(systemFolder().c_str());
    const auto everyones = registered(HKEY_LOCAL_MACHINE, folder);
    folder = everyones ? *everyones : registered(HKEY_CURRENT_USER, folder).value_or(folder);
    if (options.everyone && !everyones)
        return int(refuse(options.silent, ERROR_INVALID_PARAMETER,
            L"/ALLUSERS: what is here is not installed for everyone"));
    if (everyones && !isAdministrator()) {
        return int(options.silent ? refuse(true, ERROR_ELEVATION_REQUIRED,
                       L"what is installed for everyone is removed by an administrator")
                                  : asAdministrator(me, PathGetArgsW(GetCommandLineW())));
    }
    // Until this ends: what is still to be deleted then might be of a new installation.
    HANDLE lock = nullptr;
    if (takeLock(everyones.has_value(), &lock) != 0)
        return int(refuse(options.silent, ERROR_INSTALL_ALREADY_RUNNING,
            L"Another setup of Salestrekker sign in is running. Please try again when it is done."));
    const std::wstring remover = folder + L"\\remove.exe";
    HANDLE process = start(L"\"" + remover + L"\"" + (everyones ? L" /ALLUSERS" : L" /THISUSER")
            + (options.silent ? L" /S" : L"") + (options.settings ? L" /SETTINGS" : L"") + L" _?=" + folder,
        0);
    const DWORD status = process ? statusOf(process) : failed;
    if (status == 0) {
        DeleteFileW(remover.c_str());
        removeMyself(me, folder);
    }
    return int(status);
}
