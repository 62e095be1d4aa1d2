// SPDX-License-Identifier: MIT
#pragma once

#include <stddef.h>
#include <wchar.h>

// What an installer is told about settings, checked before anything is installed. Plain C, so that it needs none of what is not
// there yet; the table is app/settings.json's (packaging/settings checker).

// Whether `option` ("BACKEND_KIND") with `value` can be one of the settings. 0: it can, or it is no setting and looks like none; else
// 1, and `message` (of `size` characters) says in a line what is wrong.
int checkSetting(const wchar_t *option, const wchar_t *value, wchar_t *message, size_t size);
