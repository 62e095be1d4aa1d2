// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "display.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <memory>

#include <windows.h>

#include <shellapi.h>
#else
#include <unistd.h>
#endif

namespace Salestrekker {

QString escaped(const QString& text)
{
    QString result;
    for (const char32_t character : text.toUcs4()) {
        const auto category = QChar::category(character);
        const bool endsLine = category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        const QString here = QString::fromUcs4(&character, 1);
        if (QChar::isPrint(character) && !endsLine) {
            result += here;
            continue;
        }
        for (const QChar unit : here)
            result += QStringLiteral("\\u%1").arg(static_cast<int>(unit.unicode()), 4, 16, QLatin1Char('0'));
    }
    return result;
}

#ifdef Q_OS_WIN

QStringList commandLine(int, char*[])
{
    int count = 0;
    const std::unique_ptr<LPWSTR, decltype(&LocalFree)> words(
        CommandLineToArgvW(GetCommandLineW(), &count), &LocalFree);
    QStringList arguments;
    for (int i = 0; words && i < count; ++i)
        arguments += QString::fromWCharArray(words.get()[i]);
    return arguments;
}

void useConsole()
{
    const bool wantsOutput = GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) == FILE_TYPE_UNKNOWN;
    const bool wantsError = GetFileType(GetStdHandle(STD_ERROR_HANDLE)) == FILE_TYPE_UNKNOWN;
    if ((!wantsOutput && !wantsError) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    if (wantsOutput)
        freopen("CONOUT$", "w", stdout);
    if (wantsError)
        freopen("CONOUT$", "w", stderr);
}

bool canPrint()
{
    return GetFileType(GetStdHandle(STD_ERROR_HANDLE)) != FILE_TYPE_UNKNOWN || GetConsoleWindow();
}

bool isReadOnTerminal()
{
    return GetConsoleWindow();
}

void complain(const QString& line)
{
    if (canPrint())
        fprintf(stderr, "%s\n", qPrintable(escaped(line)));
    else if (hasDisplay())
        MessageBoxW(
            nullptr, reinterpret_cast<LPCWSTR>(escaped(line).utf16()), L"Salestrekker", MB_OK | MB_ICONERROR);
}

#else

QStringList commandLine(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void useConsole() { }

bool canPrint()
{
    return true;
}

bool isReadOnTerminal()
{
    return isatty(STDERR_FILENO);
}

void complain(const QString& line)
{
    fprintf(stderr, "%s\n", qPrintable(escaped(line)));
}

#endif

} // namespace Salestrekker
