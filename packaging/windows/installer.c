// SPDX-License-Identifier: MIT
// installer.dll: what setup.exe and remove.exe (NSIS, by System::Call) and the MSI (custom action) can't do
// by themselves.
#include "rights.h"
#include "say.h"
#include "settings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wctype.h>

#include <windows.h>

#include <msi.h>
#include <msiquery.h>
#include <shellapi.h>
#include <shlwapi.h>

enum { LONGEST_NAME = 256, LONGEST_MESSAGE = 512 };

// The words of this process' command line without a folder that goes to its end, and that, if there is one.
// The caller frees both by LocalFree().
static wchar_t** commandLine(int* count, wchar_t** folder)
{
    const wchar_t *line = GetCommandLineW(), *bare = bareFolder(line);
    const size_t length = bare ? (size_t)(bare - line) : wcslen(line);
    wchar_t* copy = LocalAlloc(LMEM_ZEROINIT, (length + 1) * sizeof *copy);
    if (!copy)
        return NULL;
    memcpy(copy, line, length * sizeof *copy);
    wchar_t** words = CommandLineToArgvW(copy, count);
    LocalFree(copy);
    *folder = bare ? StrDupW(bare) : NULL;
    return words;
}

// NSIS: a line for whoever started this; 0, so that it is seen that this library can be used.
__declspec(dllexport) int __stdcall Say(const wchar_t* message)
{
    if (*message)
        sayToCaller(message);
    return 0;
}

// Whether it begins at a drive or a server (any other is another folder wherever setup.exe is started), and
// can be a folder's.
static int isWholeFolder(const wchar_t* folder)
{
    if (wcslen(folder) >= MAX_PATH)
        return 0;
    return (iswalpha((wint_t)*folder) && folder[1] == L':' && folder[2] && wcschr(L"\\/", folder[2]))
        || (PathIsUNCW(folder) && !wcschr(L"?.", folder[2]));
}

static int isSameOption(const wchar_t* one, const wchar_t* other)
{
    const size_t length = wcscspn(one, L"=");
    return length == wcscspn(other, L"=") && _wcsnicmp(one, other, length) == 0;
}

// As the program reads it; the caller frees it. NULL where it is not set.
static wchar_t* inRegistry(const wchar_t* place, size_t index)
{
    wchar_t key[MAX_PATH];
    DWORD size = 0, type = 0, number = 0;
    swprintf(key, MAX_PATH, L"Software\\%lsSalestrekker\\SignIn\\%ls", place, settingSection(index));
    if (RegGetValueW(
            HKEY_LOCAL_MACHINE, key, settingKey(index), RRF_RT_REG_SZ | RRF_RT_REG_DWORD, &type, NULL, &size)
        != ERROR_SUCCESS)
        return NULL;
    wchar_t* value = calloc(1, size + 16 * sizeof *value);
    if (value && type == REG_DWORD) {
        size = sizeof number;
        RegGetValueW(HKEY_LOCAL_MACHINE, key, settingKey(index), RRF_RT_REG_DWORD, NULL, &number, &size);
        swprintf(value, 16, L"%lu", number);
    } else if (value) {
        RegGetValueW(HKEY_LOCAL_MACHINE, key, settingKey(index), RRF_RT_REG_SZ, NULL, value, &size);
    }
    return value;
}

// What is told for everyone (`told`, each to be freed by free(), empty where it is cleared, NULL where it is
// not told), with what was before, and policies, which come first: whether it is enough. 0: it is, or nothing
// is told; else 1 and `message`.
static int checkAll(wchar_t** told, wchar_t* message, size_t size)
{
    int isAnyTold = 0;
    for (size_t i = 0; settingName(i); ++i) {
        isAnyTold |= told[i] != NULL;
        wchar_t* policy = inRegistry(L"Policies\\", i);
        if (policy || (told[i] && !*told[i])) {
            free(told[i]);
            told[i] = policy;
        } else if (!told[i]) {
            told[i] = inRegistry(L"", i);
        }
    }
    const int result = isAnyTold && checkTogether((const wchar_t* const*)told, message, size);
    for (size_t i = 0; settingName(i); ++i)
        free(told[i]);
    return result;
}

// `word` is `option`, or, where that ends with "=", begins with it: what follows, else NULL.
static const wchar_t* following(const wchar_t* word, const wchar_t* option)
{
    const size_t length = wcslen(option);
    return _wcsnicmp(word, option, length) == 0 && (option[length - 1] == L'=' || !word[length])
        ? word + length
        : NULL;
}

// NSIS: 0 if this process' command line has `option` ("/S", "/D="); then `value` (of `size` characters) is
// what follows it; CheckCommandLine refuses what is longer than that.
__declspec(dllexport) int __stdcall FindOption(const wchar_t* option, wchar_t* value, int size)
{
    int count = 0;
    wchar_t *folder = NULL, **words = commandLine(&count, &folder);
    const wchar_t* found = NULL;
    for (int i = 1; words && i < count && !found; ++i)
        found = following(words[i], option);
    if (folder && !found)
        found = following(folder, option);
    if (found)
        lstrcpynW(value, found, size);
    LocalFree(folder);
    LocalFree(words);
    return found ? 0 : 1;
}

// NSIS: 0 if the settings of this process' command line can be everyone's; else 1 and `message`. Of a user's
// own not enough is known here.
__declspec(dllexport) int __stdcall CheckForEveryone(wchar_t* message, int size)
{
    wchar_t value[LONGEST_VALUE + 1], option[LONGEST_NAME], *told[MOST_SETTINGS] = { 0 };
    for (size_t i = 0; settingName(i); ++i) {
        swprintf(option, LONGEST_NAME, L"/%ls=", settingName(i));
        if (FindOption(option, value, LONGEST_VALUE + 1) == 0)
            told[i] = _wcsdup(value);
    }
    return checkAll(told, message, (size_t)size);
}

// NSIS: 0 if all of this process' command line can be used, else a line in `message` (of `size` characters)
// that says what can't.
__declspec(dllexport) int __stdcall CheckCommandLine(wchar_t* message, int size)
{
    int count = 0;
    wchar_t *folder = NULL, **words = commandLine(&count, &folder);
    int result = words == NULL;
    for (int i = 1; words && i <= count && result == 0; ++i) {
        const wchar_t* word = i < count ? words[i] : folder;
        result = word && checkWord(word, message, (size_t)size);
        if (word && result == 0 && _wcsnicmp(word, L"/D=", 3) == 0 && !isWholeFolder(word + 3)) {
            swprintf(message, (size_t)size,
                L"/D= wants a whole folder, from C:\\ on, of less than %d characters", MAX_PATH);
            result = 1;
        }
        for (int j = 1; word && j < i && result == 0; ++j) {
            if (!isSameOption(words[j], word))
                continue;
            swprintf(message, (size_t)size, L"%.*ls is given twice", (int)wcscspn(word, L"="), word);
            result = 1;
        }
    }
    LocalFree(folder);
    LocalFree(words);
    return result;
}

// Long names in place of short ones (C:\PROGRA~1), as far as it is there.
static void lengthen(wchar_t* path, int size)
{
    wchar_t longer[MAX_PATH];
    for (wchar_t* end = path + wcslen(path); end > path; --end) {
        const wchar_t rest = *end;
        if (rest && rest != L'\\')
            continue;
        *end = 0;
        const DWORD length = GetLongPathNameW(path, longer, MAX_PATH);
        *end = rest;
        if (length > 0 && length + wcslen(end) < (size_t)min(size, MAX_PATH)) {
            wcscat(longer, end);
            wcscpy(path, longer);
            return;
        }
    }
}

// NSIS: 0 if this process' command line says where to install; then `folder` (of `size` characters) is that,
// in the form in which it is compared and kept.
__declspec(dllexport) int __stdcall FindFolder(wchar_t* folder, int size)
{
    wchar_t given[MAX_PATH];
    if (FindOption(L"/D=", given, MAX_PATH) != 0 || !GetFullPathNameW(given, (DWORD)size, folder, NULL))
        return 1;
    PathRemoveBackslashW(folder);
    lengthen(folder, size);
    return 0;
}

// NSIS: see rights.h.
__declspec(dllexport) int __stdcall CheckFolder(const wchar_t* folder, wchar_t* open, int size)
{
    return checkFolder(folder, open, size);
}

__declspec(dllexport) int __stdcall MakeFolder(const wchar_t* folder, wchar_t* open, int size)
{
    return makeFolder(folder, open, size);
}

__declspec(dllexport) int __stdcall TakeLock(int isForEveryone, HANDLE* lock)
{
    return takeLock(isForEveryone, lock);
}

static char* toUtf8(const wchar_t* text)
{
    const int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, NULL, 0, NULL, NULL);
    char* utf8 = malloc((size_t)size);
    if (utf8)
        WideCharToMultiByte(CP_UTF8, 0, text, -1, utf8, size, NULL, NULL);
    return utf8;
}

// The whole of it, with a 0 at the end; empty where there is none. NULL: it can't be read.
static char* readAll(const wchar_t* file, size_t* length)
{
    FILE* in = _wfopen(file, L"rb");
    long size = 0;
    if (in) {
        fseek(in, 0, SEEK_END);
        size = ftell(in);
        rewind(in);
    } else if (GetFileAttributesW(file) != INVALID_FILE_ATTRIBUTES) {
        return NULL;
    }
    char* text = calloc((size_t)size + 1, 1);
    if (text && in && fread(text, 1, (size_t)size, in) != (size_t)size) {
        free(text);
        text = NULL;
    }
    if (in)
        fclose(in);
    *length = (size_t)size;
    return text;
}

// Through a file beside it, so that it is never half written.
static int writeAll(const wchar_t* file, const char* text)
{
    wchar_t beside[MAX_PATH + 8];
    swprintf(beside, MAX_PATH + 8, L"%.*ls.new", MAX_PATH, file);
    FILE* out = _wfopen(beside, L"wb");
    if (!out)
        return 0;
    const size_t size = strlen(text);
    const int isWritten = fwrite(text, 1, size, out) == size;
    if (fclose(out) == 0 && isWritten
        && MoveFileExW(beside, file, MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return 1;
    DeleteFileW(beside);
    return 0;
}

// NSIS: sets one setting in a user's file, or, where its value is empty, takes it out; 0 if that is done.
__declspec(dllexport) int __stdcall WriteSetting(
    const wchar_t* file, const wchar_t* section, const wchar_t* name, const wchar_t* value)
{
    size_t size = 0;
    char *before = readAll(file, &size), *parts[] = { toUtf8(section), toUtf8(name), toUtf8(value) };
    char* after = before && parts[0] && parts[1] && parts[2]
        ? withSetting(before, size, parts[0], parts[1], parts[2])
        : NULL;
    const int isWritten = after && ((!*after && !size) || writeAll(file, after));
    free(after);
    free(before);
    for (size_t i = 0; i < 3; ++i)
        free(parts[i]);
    return isWritten ? 0 : 1;
}

static void say(MSIHANDLE install, const wchar_t* message)
{
    const MSIHANDLE record = MsiCreateRecord(1);
    MsiRecordSetStringW(record, 0, message);
    MsiProcessMessage(install, INSTALLMESSAGE_ERROR, record);
    MsiCloseHandle(record);
}

static UINT check(MSIHANDLE install, const wchar_t* name, const wchar_t* value)
{
    wchar_t message[LONGEST_MESSAGE] = { 0 };
    if (!checkSetting(name, value, message, LONGEST_MESSAGE))
        return ERROR_SUCCESS;
    say(install, message);
    return ERROR_INSTALL_FAILURE;
}

// Windows Installer takes what follows a # for a number or for bytes, and ## for a #.
static UINT checkValue(MSIHANDLE install, const wchar_t* name, const wchar_t* value)
{
    wchar_t message[LONGEST_MESSAGE];
    if (value[0] != L'#' || value[1] == L'#')
        return check(install, name, value);
    swprintf(message, LONGEST_MESSAGE, L"%ls: a # at the beginning is written ##", name);
    say(install, message);
    return ERROR_INSTALL_FAILURE;
}

// The whole of a property, empty where it is not set; the caller frees it. NULL: it can't be read.
static wchar_t* property(MSIHANDLE install, const wchar_t* name)
{
    wchar_t empty[1] = { 0 };
    DWORD length = 0; // with room for no more than the 0 it says how long it is
    const UINT status = MsiGetPropertyW(install, name, empty, &length);
    if (status != ERROR_SUCCESS && status != ERROR_MORE_DATA)
        return NULL;
    DWORD size = length + 1;
    wchar_t* value = calloc(size, sizeof *value);
    if (value && MsiGetPropertyW(install, name, value, &size) != ERROR_SUCCESS) {
        free(value);
        return NULL;
    }
    return value;
}

// Names that are like a setting's and are none: all properties stand in the session's table _Property, those
// of the command line, too.
static UINT checkOthers(MSIHANDLE install)
{
    const MSIHANDLE database = MsiGetActiveDatabase(install);
    MSIHANDLE view = 0, record = 0;
    UINT result = ERROR_SUCCESS;
    // Its columns are the name and the value; Wine calls the first one differently.
    if (MsiDatabaseOpenViewW(database, L"SELECT * FROM `_Property`", &view) == ERROR_SUCCESS
        && MsiViewExecute(view, 0) == ERROR_SUCCESS) {
        while (result == ERROR_SUCCESS && MsiViewFetch(view, &record) == ERROR_SUCCESS) {
            wchar_t name[LONGEST_NAME] = { 0 };
            DWORD size = LONGEST_NAME;
            MsiRecordGetStringW(record, 1, name, &size);
            if (!isSettingName(name))
                result = check(install, name, L"");
            MsiCloseHandle(record);
        }
        MsiViewClose(view);
    }
    MsiCloseHandle(view);
    MsiCloseHandle(database);
    return result;
}

// MSI: refuses properties that are settings and can't be used, or that look like a setting and are none.
__declspec(dllexport) UINT __stdcall CheckProperties(MSIHANDLE install)
{
    UINT result = ERROR_SUCCESS;
    wchar_t* told[MOST_SETTINGS] = { 0 };
    for (size_t i = 0; settingName(i) && result == ERROR_SUCCESS; ++i) {
        wchar_t* value = property(install, settingName(i));
        if (!value)
            return ERROR_INSTALL_FAILURE;
        if (*value)
            result = checkValue(install, settingName(i), value);
        told[i] = *value ? _wcsdup(value) : NULL; // an empty property leaves what was before
        free(value);
    }
    if (result == ERROR_SUCCESS)
        result = checkOthers(install);
    wchar_t message[LONGEST_MESSAGE];
    if (!checkAll(told, message, LONGEST_MESSAGE) || result != ERROR_SUCCESS)
        return result;
    say(install, message);
    return ERROR_INSTALL_FAILURE;
}
