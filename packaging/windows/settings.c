// SPDX-License-Identifier: MIT
#include "settings.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wctype.h>

enum Kind { TEXT, CHOICE, NUMBER, BOOLEAN, SERVER, PAGE, PROXY, CERTIFICATES, KEY, LANGUAGE };
enum Secrecy { PUBLIC, ADDRESS, SECRET }; // the value is said of the first only

static const struct Setting {
    const wchar_t *option, *section, *name;
    enum Kind kind;
    const wchar_t* values; // of a choice, separated by blanks
    long minimum, maximum;
    enum Secrecy secrecy;
} settings[] = {
#include "settings.inc"
};

enum { COUNT = sizeof settings / sizeof *settings, NEAR = 2, LONGEST = 64 };
_Static_assert(COUNT < (int)MOST_SETTINGS, "more settings");

// Upper and lower case count for nothing.
static int isSame(const wchar_t* one, const wchar_t* other)
{
    while (*one && towlower((wint_t)*one) == towlower((wint_t)*other))
        ++one, ++other;
    return *one == *other;
}

// Of ASCII; towlower and the like ask the locale, too.
static int isDigit(wchar_t letter)
{
    return letter >= L'0' && letter <= L'9';
}

static int isLetter(wchar_t letter)
{
    return (letter >= L'A' && letter <= L'Z') || (letter >= L'a' && letter <= L'z');
}

// Regular expressions' \w
static int isWordLetter(wchar_t letter)
{
    return isLetter(letter) || isDigit(letter) || letter == L'_';
}

static int isHexDigit(wchar_t letter)
{
    return isDigit(letter) || (letter && wcschr(L"abcdefABCDEF", letter));
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
    return isDigit(*value) && *end == 0 && number >= minimum && number <= maximum;
}

// An address as QUrl takes it in its strict mode (RFC 3986), as far as the program's settings go.
struct Address {
    const wchar_t *host, *hostEnd, *path;
    int isSecure, hasPerson, hasMore; // https; user or password; query or fragment
};

// No sign that has to be written with a %, and none that is not.
static int isWritten(const wchar_t* at)
{
    for (; *at; ++at) {
        if (*at <= L' ' || *at == 0x7F || wcschr(L"\"<>\\^`{|}", *at)
            || (*at == L'%' && !(isHexDigit(at[1]) && isHexDigit(at[2]))))
            return 0;
    }
    return 1;
}

// Names with dots between them, or what stands in brackets for IPv6.
static int isHost(const wchar_t* at, const wchar_t* end)
{
    if (*at == L'[') {
        int colons = 0;
        for (++at; at < end && (isHexDigit(*at) || wcschr(L":.", *at)); ++at)
            colons += *at == L':';
        return colons >= 2 && at + 1 == end && *at == L']';
    }
    while (at < end) {
        const wchar_t* name = at;
        while (at < end && (isLetter(*at) || isDigit(*at) || wcschr(L"-_", *at) || *at > 0x7F))
            ++at;
        if (at == name || at - name > 63 || *name == L'-' || at[-1] == L'-' || (at < end && *at != L'.'))
            return 0;
        at += at < end;
    }
    return 1;
}

static int isPort(const wchar_t* at, const wchar_t* end)
{
    long port = 0;
    for (; at < end; ++at) {
        if (!isDigit(*at) || port > 65535)
            return 0;
        port = 10 * port + (*at - L'0');
    }
    return port <= 65535;
}

// The scheme with what follows it: L"https://".
static int isAddress(const wchar_t* value, const wchar_t* scheme, struct Address* address)
{
    const wchar_t* at = value;
    for (; *scheme; ++at, ++scheme) {
        if ((wchar_t)towlower((wint_t)*at) != *scheme)
            return 0;
    }
    const wchar_t *end = at + wcscspn(at, L"/?#"), *person = wcschr(at, L'@');
    address->path = end;
    address->isSecure = towlower((wint_t)value[4]) == L's';
    address->hasMore = end[wcscspn(end, L"?#")] != 0;
    address->hasPerson = person && person < end;
    if (address->hasPerson) {
        if (at + wcscspn(at, L"[]") < person)
            return 0;
        at = person + 1;
    }
    const wchar_t* port = *at == L'[' ? wcschr(at, L']') : at;
    port = port ? wcschr(port, L':') : NULL;
    address->host = at;
    address->hostEnd = port && port < end ? port : end;
    return isWritten(value) && address->host < address->hostEnd && isHost(address->host, address->hostEnd)
        && (address->hostEnd == end || isPort(address->hostEnd + 1, end));
}

static int isHere(const struct Address* address)
{
    static const wchar_t* const hosts[] = { L"localhost", L"127.0.0.1", L"[::1]" };
    const size_t length = (size_t)(address->hostEnd - address->host);
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; ++i) {
        if (wcslen(hosts[i]) == length && wcsncmp(address->host, hosts[i], length) == 0)
            return 1;
    }
    return 0;
}

// Without what would be sent along, or lost, with each address that is made of it.
static int isServer(const wchar_t* value)
{
    struct Address address;
    return (isAddress(value, L"https://", &address) || isAddress(value, L"http://", &address))
        && (address.isSecure || isHere(&address)) && !address.hasPerson && !address.hasMore;
}

static int isPage(const wchar_t* value)
{
    struct Address address;
    return isAddress(value, L"https://", &address);
}

static int isProxy(const wchar_t* value)
{
    struct Address address;
    return wcscmp(value, L"none") == 0
        || ((isAddress(value, L"http://", &address) || isAddress(value, L"socks5://", &address))
            && (!*address.path || wcscmp(address.path, L"/") == 0));
}

static int isSlash(wchar_t letter)
{
    return letter == L'/' || letter == L'\\';
}

// From a drive (C:\) or a server on: any other is another file in each folder (ca.pem, C:ca.pem) or on each
// drive (\ca.pem).
static int isWholePath(const wchar_t* value)
{
    return isSlash(value[0]) ? isSlash(value[1]) && value[2] && !isSlash(value[2])
                             : isLetter(value[0]) && value[1] == L':' && isSlash(value[2]);
}

// The two or three letters that Qt 6.8 knows a language by, then perhaps more behind a mark.
static int isLanguage(const wchar_t* value)
{
    static const wchar_t* const languages
        = L"aa aar ab abk af afr agq ak aka alb am amh an ann ar ara arg arm arn as asa asm ast az aze ba "
          L"bak bal bam baq bas be bel bem ben bez bg bgc bgn bho blo blt bm bn bo bod bos br bre brx bs "
          L"bss bul bur byn ca cat cch ccp ce ceb ces cgg che chi chr chu chv cic ckb co cor cos cs csw "
          L"cu cv cy cym cze da dan dav de deu div dje doi dsb dua dut dv dyo dz dzo ebu ee el ell en eng "
          L"eo epo es est et eu eus ewe ewo fa fao fas ff fi fil fin fo fr fra fre frr fry ful fur fy ga "
          L"gaa gd geo ger gez gl gla gle glg glv gn gre grn gsw gu guj guz gv ha hau haw he heb hi hin "
          L"hr hrv hsb hu hun hy hye ia ibo ice id ido ie ig ii iii iku ile in ina ind io is isl it ita "
          L"iu iw ja jav jbo jgo ji jmc jpn jv ka kaa kab kaj kal kam kan kas kat kaz kcg kde kea ken kgp "
          L"khm khq ki kik kin kir kk kkj kl kln km kn ko kok kor kpe ks ksb ksf ksh ku kur kw kxv ky la "
          L"lag lao lat lav lb lg lij lin lit lkt ln lo lrc lt ltz lu lub lug luo luy lv mac mai mal mao "
          L"mar mas may mdf mer mfe mg mgh mgo mi mk mkd ml mlg mlt mn mni mo moh mon mr mri ms msa mt "
          L"mua mus my mya myv mzn naq nav nb nbl nd nde nds ne nep nl nld nmg nn nnh nno no nob nqo nr "
          L"nso nus nv ny nya nyn oc oci om or ori orm os osa oss pa pan pap pcm per pis pl pol por prg "
          L"ps pt pus qu quc que raj rhg rm rn ro rof roh ron ru rum run rus rw rwk sa sag sah san saq "
          L"sat sbp sc scn sd sdh se seh ses sg sh shi si sid sin sk sl slk slo slv sma sme smj smn sms "
          L"sn sna snd so som sot spa sq sqi sr srd srp ss ssw ssy st su sun sv sw swa swe syr szl ta tam "
          L"tat te tel teo tg tgk th tha ti tib tig tir tk tl tn to tok ton tpi tr trv trw ts tsn tso tt "
          L"tuk tur twq tzm ug uig uk ukr ur urd uz uzb vai ve vec ven vi vie vo vol vun wa wae wal wbp "
          L"wel wln wo wol xh xho xnr xog yav yi yid yo yor yrl yue za zgh zh zha zho zu zul";
    wchar_t language[4] = { 0 };
    size_t length = 0;
    for (; length < 3 && isLetter(value[length]); ++length)
        language[length] = (wchar_t)towlower((wint_t)value[length]);
    return isOneOf(languages, language) && wcschr(L"-_.@", value[length]);
}

// 32 bytes: 43 characters and one to fill up.
static int isKey(const wchar_t* value)
{
    size_t letters = 0;
    while (isLetter(value[letters]) || isDigit(value[letters])
        || (value[letters] && wcschr(L"+/", value[letters])))
        ++letters;
    return letters == 43 && wcscmp(value + letters, L"=") == 0;
}

static const struct {
    uint32_t first, last;
} unseen[] = {
#include "unseen.inc"
};

// Moves behind it. wchar_t is UTF-16 on Windows.
static uint32_t nextCharacter(const wchar_t** at)
{
    const uint32_t one = (uint32_t) * (*at)++, other = (uint32_t) * *at;
    if (one < 0xD800 || one > 0xDBFF || other < 0xDC00 || other > 0xDFFF)
        return one;
    ++*at;
    return 0x10000 + ((one - 0xD800) << 10) + (other - 0xDC00);
}

// Of an address: what can't be seen. Of any: what a settings file has no place for.
static int holdsUnseen(const wchar_t* value, enum Secrecy secrecy)
{
    while (*value) {
        const uint32_t character = nextCharacter(&value);
        if (character < ' ' || character == 0x7F)
            return 1;
        for (size_t i = 0; secrecy == ADDRESS && i < sizeof unseen / sizeof *unseen; ++i) {
            if (character >= unseen[i].first && character <= unseen[i].last)
                return 1;
        }
    }
    return 0;
}

// The end of a sentence that begins with the value; NULL where there is nothing to say. What is to follow one
// that ends with a blank, checkSetting knows.
static const wchar_t* misfit(const struct Setting* setting, const wchar_t* value)
{
    if (holdsUnseen(value, setting->secrecy))
        return L"holds a line end, or another sign that can't be seen";
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
        return isServer(value)
            ? NULL
            : L"is not an https:// address (http:// only for this computer) without user, ? and #";
    case PAGE:
        return isPage(value) ? NULL : L"is not an https:// address";
    case PROXY:
        return isProxy(value)
            ? NULL
            : L"is not none, http://host:port or socks5://host:port (a PAC file can't be given here; in a "
              L"password "
              L"write %40 for @, %2F for /, %23 for #, %5C for \\ and %25 for %)";
    case KEY:
        return isKey(value) ? NULL : L"is not a public key of 32 bytes in Base64";
    case LANGUAGE:
        return isLanguage(value) ? NULL : L"is not a language tag such as en-AU";
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

const wchar_t* settingSection(size_t index)
{
    return settings[index].section;
}

const wchar_t* settingKey(size_t index)
{
    return settings[index].name;
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
        const wchar_t* why = *value ? misfit(&settings[i], value) : NULL;
        if (!why)
            return isTooLong(settings[i].option, value, message, size);
        swprintf(message, size, L"%ls: \"%.40ls\" %ls", settings[i].option,
            settings[i].secrecy == PUBLIC ? value : L"...", why);
        const size_t end = wcslen(message);
        const int isToBeEnded = why[wcslen(why) - 1] == L' ';
        if (isToBeEnded && settings[i].kind == CHOICE)
            swprintf(message + end, size - end, L"%ls", settings[i].values);
        if (isToBeEnded && settings[i].kind == NUMBER)
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

static const wchar_t* valueOf(const wchar_t* const* values, const wchar_t* option)
{
    for (size_t i = 0; i < COUNT; ++i) {
        if (isSame(option, settings[i].option))
            return values[i] ? values[i] : L"";
    }
    return L"";
}

static int hasBlank(const wchar_t* value)
{
    return value[wcscspn(value, L" \t\n\v\f\r")] != 0;
}

// Amazon's: a region, a bar, letters and digits. A server elsewhere may name things as it likes.
static int isPool(const wchar_t* value, int isAmazon)
{
    const wchar_t* bar = wcschr(value, L'_');
    if (!bar || bar == value || !bar[1] || hasBlank(value))
        return 0;
    for (const wchar_t* at = value; isAmazon && *at; ++at) {
        const int isLower = *at >= L'a' && *at <= L'z';
        if (at != bar && !isDigit(*at) && !(at < bar ? isLower || *at == L'-' : isLetter(*at)))
            return 0;
    }
    return 1;
}

static int isClient(const wchar_t* value, int isAmazon)
{
    for (const wchar_t* at = value; isAmazon && *at; ++at) {
        if (!isWordLetter(*at) && *at != L'+')
            return 0;
    }
    return !hasBlank(value);
}

static int checkCognito(const wchar_t* const* values, wchar_t* message, size_t size)
{
    const int isAmazon = !*valueOf(values, L"BACKEND_ENDPOINT");
    const wchar_t *pool = valueOf(values, L"BACKEND_USERPOOLID"),
                  *region = valueOf(values, L"BACKEND_REGION"),
                  *client = valueOf(values, L"BACKEND_CLIENTID");
    const size_t length = wcscspn(pool, L"_");
    if (!isPool(pool, isAmazon))
        swprintf(message, size,
            L"BACKEND_USERPOOLID: \"%.80ls\" is not the ID of a user pool, such as ap-southeast-2_AbCd12345",
            pool);
    else if (!isClient(client, isAmazon))
        swprintf(message, size, L"BACKEND_CLIENTID: \"%.140ls\" is not the ID of an app client", client);
    else if (isAmazon && *region && (wcslen(region) != length || wcsncmp(region, pool, length) != 0))
        swprintf(message, size, L"BACKEND_REGION: \"%.40ls\", but the user pool is one of %.*ls", region,
            (int)length, pool);
    else
        return 0;
    return 1;
}

// As app/configuration.cpp has it.
int checkTogether(const wchar_t* const* values, wchar_t* message, size_t size)
{
    static const struct {
        const wchar_t *option, *value; // of which nothing but that needs it; NULL: any
        const wchar_t* needed;
    } needs[] = {
        { L"BACKEND_KIND", L"oauth", L"BACKEND_ENDPOINT" },
        { L"BACKEND_KIND", L"cognito", L"BACKEND_USERPOOLID" },
        { L"BACKEND_KIND", L"cognito", L"BACKEND_CLIENTID" },
        { L"UPDATE_FEED", NULL, L"UPDATE_KEY" },
    };
    int isAnySet = 0;
    for (size_t i = 0; i < COUNT; ++i)
        isAnySet |= values[i] != NULL;
    if (isAnySet && !*valueOf(values, L"BACKEND_KIND")) {
        swprintf(message, size,
            L"BACKEND_KIND is missing beside the other settings: set it to oauth or cognito (or demo)");
        return 1;
    }
    for (size_t i = 0; i < sizeof needs / sizeof *needs; ++i) {
        const wchar_t* value = valueOf(values, needs[i].option);
        if (!*value || (needs[i].value && wcscmp(value, needs[i].value) != 0)
            || *valueOf(values, needs[i].needed))
            continue;
        swprintf(message, size, L"%ls%ls%ls needs %ls", needs[i].option, needs[i].value ? L"=" : L"",
            needs[i].value ? needs[i].value : L"", needs[i].needed);
        return 1;
    }
    return wcscmp(valueOf(values, L"BACKEND_KIND"), L"cognito") == 0 && checkCognito(values, message, size);
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

// As app/inifile.h has it: in quotes; a backslash before one, and before a quote; an @ before one in front.
static char* appendSetting(char* to, const char* name, const char* value)
{
    to = append(to, name, strlen(name));
    to = append(to, "=\"", 2);
    if (*value == '@')
        *to++ = '@';
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
        if (isIn && !isWritten && *value && *skipBlanks(line) == '[') {
            to = appendSetting(to, name, value);
            isWritten = 1;
        }
    }
    if (!isWritten && *value) {
        *to++ = '[';
        to = append(to, section, strlen(section));
        to = append(to, "]\n", 2);
        appendSetting(to, name, value);
    }
    return result;
}
