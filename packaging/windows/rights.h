// SPDX-License-Identifier: MIT
#pragma once

#include <stddef.h>
#include <windows.h>

// What only administrators can change, and what others can: for setup.exe and uninstall.exe.
#ifdef __cplusplus
extern "C" {
#endif

enum Place {
    ROOT, // the uppermost folder of a drive or a share, below which something is
    ABOVE, // a folder in which something is
    INSIDE, // a file or a folder itself, with what will be made in it
};

// Whether only administrators can change what has this owner and these rights, rename it, exchange it, or
// give others the right to. `founder`: who counts as one, too; may be NULL.
int isProtected(PSECURITY_DESCRIPTOR rights, enum Place place, PSID founder);

// 0 if only administrators can change `folder`, all that is in it, and each that it is in, as far as they are
// there yet; else 1, and `open` (of `size` characters) is the one that others can change.
int checkFolder(const wchar_t* folder, wchar_t* open, int size);

// Makes a folder that others than administrators can read only, and so each in which it is to be. 0 if it is
// there now, and checkFolder has nothing against it; 1 as that; 2 if it can't be made.
int makeFolder(const wchar_t* folder, wchar_t* open, int size);

// Whether this may change what is installed: no other setup.exe or uninstall.exe runs. 0: it may, until
// `lock` is closed or this process ends. For everyone only another administrator's counts, since any user can
// make such a lock, and keep it.
int takeLock(int isForEveryone, HANDLE* lock);

#ifdef __cplusplus
}
#endif
