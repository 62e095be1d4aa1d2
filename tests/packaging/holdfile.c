/* Holds a file, so that nobody can replace it, until its standard input is closed. */
#include <stdio.h>
#include <windows.h>

int main(int count, char** arguments)
{
    if (count != 2)
        return 2;
    HANDLE file = CreateFileA(arguments[1], GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 1;
    puts("held");
    fflush(stdout);
    getchar();
    CloseHandle(file);
    return 0;
}
