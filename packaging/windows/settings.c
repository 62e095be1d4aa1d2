// SPDX-License-Identifier: MIT
#include "settings.h"

#include <stdlib.h>
#include <string.h>
#include <wctype.h>

enum Kind { TEXT, CHOICE, NUMBER, BOOLEAN, SERVER, PAGE, PROXY, CERTIFICATES, KEY, LANGUAGE };

static const struct Setting {
    const wchar_t *option, *section, *name;
    enum Kind kind;
    const wchar_t* values; // of a choice, separated by blanks
    long minimum, maximum;
    int mayBeSecret; // then its value is never said
} settings[] = {
#include "settings.inc"
};

// NSIS has no room for a longer value.
enum { COUNT = sizeof settings / sizeof *settings, NEAR = 2, LONGEST = 64, LONGEST_VALUE = 1023 };

static int startsWith(const wchar_t* text, const wchar_t* beginning)
{
    return wcsncmp(text, beginning, wcslen(beginning)) == 0;
}

// Upper and lower case count for nothing.
static int isSame(const wchar_t* one, const wchar_t* other)
{
    while (*one && towlower((wint_t)*one) == towlower((wint_t)*other))
        ++one, ++other;
    return *one == *other;
}

// Levenshtein's: how many letters have to be changed, added or left out.
static size_t distance(const wchar_t* one, const wchar_t* other)
{
    size_t row[LONGEST + 1];
    const size_t length = wcslen(other);
    if (wcslen(one) > LONGEST || length > LONGEST)
        return LONGEST;
    for (size_t j = 0; j <= length; ++j)
        row[j] = j;
    for (size_t i = 0; one[i]; ++i) {
        size_t diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 0; j < length; ++j) {
            const size_t changed = diagonal + (towupper((wint_t)one[i]) != towupper((wint_t)other[j]));
            diagonal = row[j + 1];
            row[j + 1] = changed < row[j + 1] + 1 ? changed : row[j + 1] + 1;
            if (row[j] + 1 < row[j + 1])
                row[j + 1] = row[j] + 1;
        }
    }
    return row[length];
}

static int isOneOf(const wchar_t* values, const wchar_t* value)
{
    const size_t length = wcslen(value);
    for (const wchar_t* at = values; at; at = wcschr(at, L' ') ? wcschr(at, L' ') + 1 : NULL) {
        if (length > 0 && !wcschr(value, L' ') && wcsncmp(at, value, length) == 0
            && (at[length] == L' ' || at[length] == 0))
            return 1;
    }
    return 0;
}

static int isNumber(const wchar_t* value, long minimum, long maximum)
{
    wchar_t* end = NULL;
    const long number = wcstol(value, &end, 10);
    return iswdigit((wint_t)*value) && *end == 0 && number >= minimum && number <= maximum;
}

// Something follows the scheme, and no blank.
static int isAddress(const wchar_t* value, const wchar_t* scheme)
{
    return startsWith(value, scheme) && value[wcslen(scheme)] && value[wcslen(scheme)] != L'/'
        && !wcspbrk(value, L" \t");
}

static int isHere(const wchar_t* value)
{
    static const wchar_t* const hosts[] = { L"http://localhost", L"http://127.0.0.1", L"http://[::1]" };
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; ++i) {
        if (startsWith(value, hosts[i]) && wcschr(L":/", value[wcslen(hosts[i])]))
            return 1; // the end of the text counts, too
    }
    return 0;
}

// Or none. As QDir::isAbsolutePath has it: any other is another file in each folder.
static int isWholePath(const wchar_t* value)
{
    return wcschr(L"/\\", *value) || value[1] == L':';
}

// Two or three letters, then perhaps more after a hyphen.
static int isLanguage(const wchar_t* value)
{
    size_t letters = 0;
    while (iswalpha((wint_t)value[letters]))
        ++letters;
    return (letters == 2 || letters == 3) && wcschr(L"-_", value[letters]);
}

// 32 bytes: 43 characters and one to fill up.
static int isKey(const wchar_t* value)
{
    size_t letters = 0;
    while (iswalnum((wint_t)value[letters]) || (value[letters] && wcschr(L"+/", value[letters])))
        ++letters;
    return letters == 43 && wcscmp(value + letters, L"=") == 0;
}

// The end of a sentence that begins with the value; NULL where there is nothing to say.
static const wchar_t* misfit(const struct Setting* setting, const wchar_t* value)
{
    switch (setting->kind) {
    case CHOICE:
        return isOneOf(setting->values, value) ? NULL : L"is none of: ";
    case NUMBER:
        return isNumber(value, setting->minimum, setting->maximum) ? NULL : L"is not a number from ";
    case BOOLEAN:
        return isSame(value, L"true") || isSame(value, L"false") || isSame(value, L"1") || isSame(value, L"0")
            ? NULL
            : L"is not true or false";
    case SERVER:
        return !*value || ((isAddress(value, L"https://") || isHere(value)) && !wcspbrk(value, L"@?#"))
            ? NULL
            : L"is not an https:// address (http:// only for this computer) without user, ? and #";
    case PAGE:
        return isAddress(value, L"https://") ? NULL : L"is not an https:// address";
    case PROXY:
        return !*value || wcscmp(value, L"none") == 0 || isAddress(value, L"http://")
                || isAddress(value, L"socks5://")
            ? NULL
            : L"is not none, http://host:port or socks5://host:port";
    case KEY:
        return !*value || isKey(value) ? NULL : L"is not a public key of 32 bytes in Base64";
    case LANGUAGE:
        return !*value || isLanguage(value) ? NULL : L"is not a language tag such as en-AU";
    case CERTIFICATES: // may be put there later
        return isWholePath(value) ? NULL : L"is not a whole path, from C:\\ on";
    case TEXT:
        break;
    }
    return NULL;
}

// BACKEND_KND: near one of ours, or in one of its sections.
static const struct Setting* like(const wchar_t* option, int* isInSection)
{
    const struct Setting* best = NULL;
    size_t nearest = NEAR + 1;
    *isInSection = 0;
    for (size_t i = 0; i < COUNT; ++i) {
        const size_t far = distance(option, settings[i].option), length = wcslen(settings[i].section);
        if (far < nearest) {
            nearest = far;
            best = &settings[i];
        }
        if (wcslen(option) > length && length < LONGEST && option[length] == L'_') {
            wchar_t section[LONGEST] = { 0 };
            wcsncpy(section, option, length);
            *isInSection |= isSame(section, settings[i].section);
        }
    }
    return best;
}

int isSettingName(const wchar_t* option)
{
    for (size_t i = 0; i < COUNT; ++i) {
        if (isSame(option, settings[i].option))
            return 1;
    }
    return 0;
}

const wchar_t* settingName(size_t index)
{
    return index < COUNT ? settings[index].option : NULL;
}

static int isTooLong(const wchar_t* option, const wchar_t* value, wchar_t* message, size_t size)
{
    if (wcslen(value) <= LONGEST_VALUE)
        return 0;
    swprintf(message, size, L"%ls: it is longer than %d characters", option, (int)LONGEST_VALUE);
    return 1;
}

int checkSetting(const wchar_t* option, const wchar_t* value, wchar_t* message, size_t size)
{
    for (size_t i = 0; i < COUNT; ++i) {
        if (!isSame(option, settings[i].option))
            continue;
        const wchar_t* why = misfit(&settings[i], value);
        if (!why)
            return isTooLong(settings[i].option, value, message, size);
        swprintf(message, size, L"%ls: \"%.40ls\" %ls", settings[i].option,
            settings[i].mayBeSecret ? L"..." : value, why);
        const size_t end = wcslen(message);
        if (settings[i].kind == CHOICE)
            swprintf(message + end, size - end, L"%ls", settings[i].values);
        if (settings[i].kind == NUMBER)
            swprintf(message + end, size - end, L"%ld to %ld", settings[i].minimum, settings[i].maximum);
        return 1;
    }
    int isInSection = 0;
    const struct Setting* meant = like(option, &isInSection);
    if (!meant && !isInSection)
        return 0;
    swprintf(message, size, L"there is no setting %.60ls", option);
    const size_t end = wcslen(message);
    if (meant)
        swprintf(message + end, size - end, L": is %ls meant?", meant->option);
    return 1;
}

// setup.nsi's own, and NSIS'.
static int isOption(const wchar_t* name, const wchar_t* value)
{
    static const struct {
        const wchar_t* name;
        int hasValue;
    } options[] = { { L"S", 0 }, { L"ALLUSERS", 0 }, { L"NCRC", 0 }, { L"D", 1 } };
    for (size_t i = 0; i < sizeof options / sizeof *options; ++i) {
        if (isSame(name, options[i].name))
            return options[i].hasValue ? value && *value : !value;
    }
    return 0;
}

int checkWord(const wchar_t* word, wchar_t* message, size_t size)
{
    wchar_t name[LONGEST + 1] = { 0 };
    const wchar_t* equals = wcschr(word, L'=');
    const size_t length = equals ? (size_t)(equals - word) : wcslen(word);
    if (*word == L'/' && length <= LONGEST) {
        const wchar_t* value = equals ? equals + 1 : NULL;
        wcsncpy(name, word + 1, length - 1);
        if (isOption(name, value))
            return value && isTooLong(name, value, message, size);
        if (value && checkSetting(name, value, message, size))
            return 1;
        if (value && isSettingName(name))
            return 0;
    }
    // Not what follows a "=", which may be a secret, nor what follows a blank in that.
    if (*word != L'/')
        swprintf(message, size, L"an option begins with /; is there a blank in a value without quotes?");
    else
        swprintf(message, size, L"there is no option %.*ls",
            (int)(length < LONGEST ? length + (equals != NULL) : LONGEST), word);
    return 1;
}

const wchar_t* bareFolder(const wchar_t* line)
{
    int isQuoted = 0;
    for (const wchar_t* at = line; *at; ++at) {
        if (*at == L'\\' && (at[1] == L'\\' || at[1] == L'"'))
            ++at;
        else if (*at == L'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && wcschr(L" \t", *at) && at[1] == L'/' && towupper((wint_t)at[2]) == L'D'
            && at[3] == L'=' && at[4] != L'"')
            return at + 1;
    }
    return NULL;
}

// Where the line after `at` begins, or the end.
static const char* nextLine(const char* at)
{
    const char* end = strchr(at, '\n');
    return end ? end + 1 : at + strlen(at);
}

static const char* skipBlanks(const char* at)
{
    return at + strspn(at, " \t");
}

// "name", blanks, "="
static int isSetting(const char* line, const char* name)
{
    const char* at = skipBlanks(line);
    return strncmp(at, name, strlen(name)) == 0 && *skipBlanks(at + strlen(name)) == '=';
}

static int isHeader(const char* line, const char* section)
{
    const char* at = skipBlanks(line);
    return *at == '[' && strncmp(at + 1, section, strlen(section)) == 0 && at[1 + strlen(section)] == ']';
}

static char* append(char* to, const char* from, size_t length)
{
    memcpy(to, from, length);
    to[length] = 0;
    return to + length;
}

// As app/inifile.h has it: in quotes; a backslash before one, and before a quote.
static char* appendSetting(char* to, const char* name, const char* value)
{
    to = append(to, name, strlen(name));
    to = append(to, "=\"", 2);
    for (; *value; ++value) {
        if (*value == '\\' || *value == '"')
            *to++ = '\\';
        *to++ = *value;
    }
    return append(to, "\"\n", 2);
}

char* withSetting(const char* text, size_t size, const char* section, const char* name, const char* value)
{
    static const char mark[] = "\xEF\xBB\xBF"; // of UTF-8, before the first line
    if (memchr(text, 0, size))
        return NULL;
    // Each character of the value may need two; a line, a header, and what goes around them.
    char *result = malloc(size + strlen(section) + strlen(name) + 2 * strlen(value) + 32), *to = result;
    const size_t markSize = strncmp(text, mark, strlen(mark)) == 0 ? strlen(mark) : 0;
    int isIn = 0, isWritten = 0;
    if (!result)
        return NULL;
    to = append(to, text, markSize);
    for (const char* line = text + markSize; *line; line = nextLine(line)) {
        if (*skipBlanks(line) == '[')
            isIn = isHeader(line, section);
        if (isIn && isSetting(line, name))
            continue;
        const size_t length = (size_t)(nextLine(line) - line);
        to = append(to, line, length);
        if (line[length - 1] != '\n')
            to = append(to, "\n", 1);
        if (isIn && !isWritten && *skipBlanks(line) == '[') {
            to = appendSetting(to, name, value);
            isWritten = 1;
        }
    }
    if (!isWritten) {
        *to++ = '[';
        to = append(to, section, strlen(section));
        to = append(to, "]\n", 2);
        appendSetting(to, name, value);
    }
    return result;
}
