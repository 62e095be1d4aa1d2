// SPDX-License-Identifier: MIT
#pragma once

#include <stddef.h>
#include <wchar.h>

// What an installer does with the settings that it is told: plain C, so that it needs none of what is not
// there yet. The table is app/settings.json's (packaging/settings checker).

// Whether `option` ("BACKEND_KIND") with `value` can be one of the settings; an empty one clears each. 0: it
// can, or it is no setting and looks like none; else 1, and `message` (of `size` characters) says in a line
// what is wrong.
int checkSetting(const wchar_t* option, const wchar_t* value, wchar_t* message, size_t size);

// Whether there is a setting of this name ("BACKEND_KIND").
int isSettingName(const wchar_t* option);
// The names, from 0; behind the last one NULL.
const wchar_t* settingName(size_t index);
// Where it stands ("backend", "kind").
const wchar_t* settingSection(size_t index);
const wchar_t* settingKey(size_t index);
// LONGEST_VALUE: NSIS has no room for a longer one.
enum { MOST_SETTINGS = 64, LONGEST_VALUE = 1023 };

// Whether the settings are enough together, as the program wants them; `values`: what each comes to, in the
// order of settingName(), NULL where it is not set. 0: they are, or none is set; else 1 and
// `message`, as above.
int checkTogether(const wchar_t* const* values, wchar_t* message, size_t size);

// One word of setup.exe's command line: whether it is an option, in its exact form, or a setting that can be
// used. 0: it is; else 1 and `message`, as above.
int checkWord(const wchar_t* word, wchar_t* message, size_t size);

// Where in a command line a /D= begins whose folder has no quotes, and therefore goes to the end of the line,
// blanks and all; NULL: nowhere.
const wchar_t* bareFolder(const wchar_t* line);

// A settings file (app/inifile.h), UTF-8, with one setting more, or another value of it, or, where that is
// empty, without it; what else is in it stays as it is. `text` has `size` bytes and then a 0; the others are
// UTF-8, too. The caller frees the result. NULL: there is no room for it, or `text` is none (there is a 0 in
// UTF-16).
char* withSetting(const char* text, size_t size, const char* section, const char* name, const char* value);
