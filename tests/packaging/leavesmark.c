/* Stands where an installer may look for a program to run, and leaves a mark if it is. */
#include <windows.h>

int main(void)
{
    return CreateFileA("C:\\mark.txt", GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, 0, NULL) == INVALID_HANDLE_VALUE;
}
