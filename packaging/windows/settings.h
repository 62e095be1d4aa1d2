// SPDX-License-Identifier: MIT
#pragma once

#include <stddef.h>
#include <wchar.h>

// What an installer does with the settings that it is told: plain C, so that it needs none of what is not
// there yet. The table is app/settings.json's (packaging/settings checker).

// Whether `option` ("BACKEND_KIND") with `value` can be one of the settings. 0: it can, or it is no setting
// and looks like none; else 1, and `message` (of `size` characters) says in a line what is wrong.
int checkSetting(const wchar_t* option, const wchar_t* value, wchar_t* message, size_t size);

// Whether there is a setting of this name ("BACKEND_KIND").
int isSettingName(const wchar_t* option);
// The names, from 0; behind the last one NULL.
const wchar_t* settingName(size_t index);

// A settings file (app/inifile.h), UTF-8, with one setting more, or another value of it; what else is in it
// stays as it is. `text` and `value` are UTF-8 and end with 0; the caller frees the result. NULL: there is no
// room for it.
char* withSetting(const char* text, const char* section, const char* name, const char* value);
