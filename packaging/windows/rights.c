// SPDX-License-Identifier: MIT
#include "rights.h"

#include <string.h>

#include <aclapi.h>
#include <sddl.h>
#include <shlobj.h>
#include <shlwapi.h>

static int isAdministrators(PSID who)
{
    wchar_t* text = NULL;
    const int isInstaller = ConvertSidToStringSidW(who, &text) // of Windows, "TrustedInstaller"
        && wcscmp(text, L"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464") == 0;
    LocalFree(text);
    return isInstaller || IsWellKnownSid(who, WinLocalSystemSid)
        || IsWellKnownSid(who, WinBuiltinAdministratorsSid);
}

int isProtected(PSECURITY_DESCRIPTOR rights, enum Place place, PSID founder)
{
    // What gives a way to exchange what lies below, and the rest.
    const DWORD exchanges = FILE_DELETE_CHILD | WRITE_DAC | WRITE_OWNER | GENERIC_ALL;
    const DWORD changes = exchanges | FILE_ADD_FILE | FILE_ADD_SUBDIRECTORY | FILE_WRITE_EA
        | FILE_WRITE_ATTRIBUTES | DELETE | GENERIC_WRITE;
    PSID owner = NULL;
    PACL list = NULL;
    BOOL isThere = FALSE, isDefault = FALSE;
    if (!GetSecurityDescriptorOwner(rights, &owner, &isDefault) || !owner
        || !GetSecurityDescriptorDacl(rights, &isThere, &list, &isDefault) || !isThere || !list)
        return 0;
    int result = isAdministrators(owner) || (founder && EqualSid(owner, founder));
    for (DWORD i = 0; result && i < list->AceCount; ++i) {
        ACCESS_ALLOWED_ACE* entry = NULL;
        if (!GetAce(list, i, (void**)&entry))
            return 0;
        const int isForLater = entry->Header.AceFlags & INHERIT_ONLY_ACE;
        PSID who = &entry->SidStart;
        if (entry->Header.AceType == ACCESS_DENIED_ACE_TYPE || (isForLater && place != INSIDE))
            continue;
        result = entry->Header.AceType == ACCESS_ALLOWED_ACE_TYPE
            && (!(entry->Mask & (place == ROOT ? exchanges : changes)) || isAdministrators(who)
                || (founder && EqualSid(who, founder))
                || (isForLater && IsWellKnownSid(who, WinCreatorOwnerSid))); // who makes it
    }
    return result;
}

// Owner and list; the caller frees it by LocalFree(). NULL: they can't be read.
static PSECURITY_DESCRIPTOR rightsOf(const wchar_t* path)
{
    PSECURITY_DESCRIPTOR rights = NULL;
    return GetNamedSecurityInfoW((wchar_t*)path, SE_FILE_OBJECT,
               OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, NULL, NULL, NULL, NULL, &rights)
            == ERROR_SUCCESS
        ? rights
        : NULL;
}

static int isProtectedPath(const wchar_t* path, enum Place place, PSID founder)
{
    PSECURITY_DESCRIPTOR rights = rightsOf(path);
    const int result = rights && !(GetFileAttributesW(path) & FILE_ATTRIBUTE_REPARSE_POINT) // leads elsewhere
        && isProtected(rights, place, founder);
    LocalFree(rights);
    return result;
}

// All that is in a folder; `open` as checkFolder has it.
static int areContentsProtected(const wchar_t* folder, PSID founder, wchar_t* open, int size)
{
    wchar_t path[MAX_PATH];
    WIN32_FIND_DATAW found;
    lstrcpynW(open, folder, size);
    HANDLE search = PathCombineW(path, folder, L"*") ? FindFirstFileW(path, &found) : INVALID_HANDLE_VALUE;
    int result = search != INVALID_HANDLE_VALUE;
    while (result) {
        if (wcscmp(found.cFileName, L".") != 0 && wcscmp(found.cFileName, L"..") != 0) {
            result = PathCombineW(path, folder, found.cFileName) != NULL; // else it is too long
            if (result && !isProtectedPath(path, INSIDE, founder)) {
                lstrcpynW(open, path, size);
                result = 0;
            }
            if (result && found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
                result = areContentsProtected(path, founder, open, size);
        }
        if (result && !FindNextFileW(search, &found))
            break;
    }
    if (search != INVALID_HANDLE_VALUE)
        FindClose(search);
    return result;
}

static int isProgramFiles(const wchar_t* folder)
{
    wchar_t programs[MAX_PATH];
    return SHGetFolderPathW(NULL, CSIDL_PROGRAM_FILES, NULL, SHGFP_TYPE_CURRENT, programs) == S_OK
        && lstrcmpiW(programs, folder) == 0;
}

// From `path` up to the uppermost folder that has to be looked at: that right below %ProgramFiles%, which
// Windows itself protects, or else the root.
static void goUp(wchar_t* path)
{
    wchar_t above[MAX_PATH];
    while (!PathIsRootW(path)) {
        lstrcpynW(above, path, MAX_PATH);
        if (!PathRemoveFileSpecW(above) || isProgramFiles(above))
            return;
        lstrcpynW(path, above, MAX_PATH);
    }
}

int checkFolder(const wchar_t* folder, wchar_t* open, int size)
{
    wchar_t path[MAX_PATH], top[MAX_PATH];
    lstrcpynW(path, folder, MAX_PATH);
    lstrcpynW(top, folder, MAX_PATH);
    goUp(top);
    // Administrators alone make a fixed disk's root, and what is right below %ProgramFiles%. Mostly these are
    // all administrators' together; where one of them is the owner, that one may be the owner of the rest,
    // too.
    PSECURITY_DESCRIPTOR first = NULL;
    PSID founder = NULL;
    BOOL isDefault = FALSE;
    if ((!PathIsRootW(top) || GetDriveTypeW(top) == DRIVE_FIXED) && (first = rightsOf(top)))
        GetSecurityDescriptorOwner(first, &founder, &isDefault);
    int result = 1;
    for (enum Place place = INSIDE; result; place = ABOVE) {
        const int isRoot = PathIsRootW(path);
        if (PathFileExistsW(path)
            && !isProtectedPath(path, isRoot && place == ABOVE ? ROOT : place, founder)) {
            lstrcpynW(open, path, size);
            result = 0;
        }
        if (isRoot || lstrcmpiW(path, top) == 0 || !PathRemoveFileSpecW(path))
            break;
    }
    result = result && (!PathFileExistsW(folder) || areContentsProtected(folder, founder, open, size));
    LocalFree(first);
    return !result;
}

static int make(const wchar_t* folder, SECURITY_ATTRIBUTES* attributes)
{
    wchar_t above[MAX_PATH];
    if (PathFileExistsW(folder))
        return 1;
    lstrcpynW(above, folder, MAX_PATH);
    return (!PathRemoveFileSpecW(above) || make(above, attributes))
        && (CreateDirectoryW(folder, attributes) || GetLastError() == ERROR_ALREADY_EXISTS);
}

int makeFolder(const wchar_t* folder, wchar_t* open, int size)
{
    wchar_t top[MAX_PATH];
    SECURITY_ATTRIBUTES attributes = { sizeof attributes, NULL, FALSE };
    lstrcpynW(top, folder, MAX_PATH);
    goUp(top);
    // System and administrators: all; users: read and run. From its parent it would take who may write: on
    // most drives, everybody.
    if (PathIsRootW(top)
        && !ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)", SDDL_REVISION_1,
            &attributes.lpSecurityDescriptor, NULL))
        return 2;
    const int isMade = make(folder, attributes.lpSecurityDescriptor ? &attributes : NULL);
    LocalFree(attributes.lpSecurityDescriptor);
    // What was there already may be another's, from this very moment.
    return isMade ? checkFolder(folder, open, size) : 2;
}

static int isOwnedByAdministrators(HANDLE object)
{
    PSECURITY_DESCRIPTOR rights = NULL;
    PSID owner = NULL;
    const int result = GetSecurityInfo(object, SE_KERNEL_OBJECT, OWNER_SECURITY_INFORMATION, &owner, NULL,
                           NULL, NULL, &rights)
            == ERROR_SUCCESS
        && owner && isAdministrators(owner);
    LocalFree(rights);
    return result;
}

int takeLock(int isForEveryone, HANDLE* lock)
{
    SECURITY_ATTRIBUTES attributes = { sizeof attributes, NULL, FALSE };
    // What others could open they could keep when this has ended.
    if (isForEveryone
        && !ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"O:BAD:P(A;;GA;;;SY)(A;;GA;;;BA)", SDDL_REVISION_1, &attributes.lpSecurityDescriptor, NULL))
        return 1;
    *lock = CreateMutexW(isForEveryone ? &attributes : NULL, FALSE, L"Global\\SalestrekkerSignIn.setup");
    const int isThere = GetLastError() == ERROR_ALREADY_EXISTS;
    LocalFree(attributes.lpSecurityDescriptor);
    if (!isForEveryone)
        return !*lock || isThere;
    // One that an administrator can't open is no administrator's.
    return *lock && isThere && isOwnedByAdministrators(*lock);
}
