/* Holds the lock of setup.exe and uninstall.exe: holdlock.exe SDDL (whose it is, and who may open it). Says
   "held", and ends with its input. */
#include <stdio.h>

#include <windows.h>

#include <sddl.h>

int main(int count, char** words)
{
    SECURITY_ATTRIBUTES attributes = { sizeof attributes, NULL, FALSE };
    if (count != 2
        || !ConvertStringSecurityDescriptorToSecurityDescriptorA(
            words[1], SDDL_REVISION_1, &attributes.lpSecurityDescriptor, NULL)
        || !CreateMutexW(&attributes, FALSE, L"Global\\SalestrekkerSignIn.setup"))
        return 1;
    puts("held");
    fflush(stdout);
    getchar();
    return 0;
}
