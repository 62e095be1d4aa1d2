/* packaging/windows/rights.c: who can change a folder, by what Windows says of it (Wine keeps little of that
   in files); and whether a folder is made. folderrights.exe [FOLDER]   Its exit status is that of makeFolder,
   or 0 if all rows are as they should be. */
#include "rights.h"

#include <stdio.h>

#include <sddl.h>

#define USER "S-1-5-21-1-2-3-1001"
#define INSTALLER "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"
#define OURS "(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"
#define PROGRAM_FILES                                                                                        \
    "O:" INSTALLER "D:PAI(A;;FA;;;" INSTALLER ")(A;CIIO;GA;;;" INSTALLER                                     \
    ")(A;;0x1301bf;;;SY)(A;OICIIO;GA;;;SY)(A;;0x1301bf;;;BA)(A;OICIIO;GA;;;BA)"                              \
    "(A;;0x1200a9;;;BU)(A;OICIIO;GXGR;;;BU)(A;OICIIO;GA;;;CO)(A;;0x1200a9;;;S-1-15-2-1)"
#define DRIVE_C                                                                                              \
    "O:" INSTALLER "D:PAI(A;;LC;;;AU)(A;OICIIO;SDGXGWGR;;;AU)(A;;FA;;;SY)(A;OICIIO;GA;;;SY)"                 \
    "(A;OICIIO;GA;;;BA)(A;;FA;;;BA)(A;OICI;0x1200a9;;;BU)"
#define DRIVE_D                                                                                              \
    "O:SYD:AI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)(A;;0x1301bf;;;AU)(A;OICIIO;SDGXGWGR;;;AU)(A;OICI;0x1200a9;;;"  \
    "BU)"

static const struct {
    const char* rights;
    int above, inside, root; // what isProtected says
    const char* founder;
} rows[] = {
    { "O:BAD:P" OURS, 1, 1, 1, NULL },
    { "O:SYD:P" OURS, 1, 1, 1, NULL },
    { PROGRAM_FILES, 1, 1, 1, NULL },
    { DRIVE_C, 0, 0, 1, NULL },
    { DRIVE_D, 0, 0, 1, NULL },
    { "O:" USER "D:P" OURS, 0, 0, 0, NULL },
    { "O:" USER "D:P" OURS, 1, 1, 1, USER },
    { "O:" USER "D:P" OURS, 0, 0, 0, "S-1-5-21-1-2-3-1002" },
    { "O:BAD:P" OURS "(A;;FA;;;" USER ")", 0, 0, 0, NULL },
    { "O:BAD:P" OURS "(A;;FA;;;" USER ")", 1, 1, 1, USER },
    { "O:BA", 0, 0, 0, NULL },
    { "D:P" OURS, 0, 0, 0, NULL },
    { "O:BAD:P" OURS "(D;;FA;;;WD)", 1, 1, 1, NULL },
    // what lies below can be taken away
    { "O:BAD:P" OURS "(A;;0x40;;;WD)", 0, 0, 0, NULL },
    { "O:BAD:P" OURS "(A;;WD;;;AU)", 0, 0, 0, NULL },
    { "O:BAD:P" OURS "(A;;WO;;;BU)", 0, 0, 0, NULL },
    { "O:BAD:P" OURS "(A;;GA;;;WD)", 0, 0, 0, NULL },
    { "O:BAD:P" OURS "(A;;GW;;;WD)", 0, 0, 1, NULL },
    // for what is made there
    { "O:BAD:P" OURS "(A;OICIIO;GA;;;AU)", 1, 0, 1, NULL },
    { "O:BAD:P" OURS "(A;OICIIO;GA;;;CO)", 1, 1, 1, NULL },
    { "O:BAD:P" OURS "(A;OICIIO;GA;;;CG)", 1, 0, 1, NULL },
};

int wmain(int count, wchar_t** words)
{
    wchar_t open[MAX_PATH] = { 0 };
    int failures = 0;
    if (count > 1) {
        const int status = makeFolder(words[1], open, MAX_PATH);
        printf("%ls\n", open);
        return status;
    }
    for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
        PSECURITY_DESCRIPTOR rights = NULL;
        PSID founder = NULL;
        if (!ConvertStringSecurityDescriptorToSecurityDescriptorA(
                rows[i].rights, SDDL_REVISION_1, &rights, NULL)
            || (rows[i].founder && !ConvertStringSidToSidA(rows[i].founder, &founder))) {
            printf("not understood: %s\n", rows[i].rights);
            ++failures;
            continue;
        }
        const int found[] = { isProtected(rights, ABOVE, founder), isProtected(rights, INSIDE, founder),
            isProtected(rights, ROOT, founder) };
        if (found[0] != rows[i].above || found[1] != rows[i].inside || found[2] != rows[i].root) {
            printf("%s: above %d, inside %d, root %d\n", rows[i].rights, found[0], found[1], found[2]);
            ++failures;
        }
        LocalFree(rights);
        LocalFree(founder);
    }
    return failures;
}
