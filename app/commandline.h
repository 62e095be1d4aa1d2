// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Salestrekker {

/// What the program was started with, itself first. On Windows in Unicode, whatever the code page of argv.
QStringList commandLine(int argc, char* argv[]);

/// Standard output and error go to the console that the program was started from. Only Windows has to be
/// asked: a program with windows begins without. What was redirected (a pipe, a file) stays.
void useConsole();

/// Whether what is written on standard error goes anywhere: not on Windows, started from the menu.
bool canPrint();
/// Whether it goes to a terminal, where somebody reads it now.
bool isReadOnTerminal();

/// `text` as it may be written on a terminal, on one line: what strangers put into it (a certificate's name,
/// a server's words, a file's) steers nothing. Control and format characters stand as in JSON, \u001b.
QString escaped(const QString& text);

/// A line on standard error, escaped; on Windows, where nobody could read that (started from the menu), a
/// box.
void complain(const QString& line);

} // namespace Salestrekker
