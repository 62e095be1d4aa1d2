// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace Salestrekker {

/// What an INI file says, or why it can't be told. `key` is "section/name".
struct IniFile {
    struct Problem {
        int line; ///< from 1; 0: of the whole file
        QString text; ///< what is wrong and what to do, as a clause without a full stop
    };
    QMap<QString, QString> values;
    QMap<QString, int> lines; ///< of each key, from 1
    QMap<QString, int> sections; ///< and the line where each is named first
    QList<Problem> problems;
};

/// Reads what QSettings writes (IniFormat), and what people write: UTF-8, with or without a byte order mark,
/// lines that end in LF or CRLF, comments from ";" or "#" at the start of a line or after a blank. A value in
/// double quotes is taken as it stands there; in it, and outside, \\ \" \n \r \t and \x.. are what they are
/// in C. Unlike QSettings, which knows no # and guesses, it passes over nothing: each line that is none of
/// this is a problem. A problem never quotes what may be a secret.
IniFile parseIni(const QByteArray& text);

/// A file with these values, sorted, that parseIni() and QSettings read alike.
QByteArray writeIni(const QMap<QString, QString>& values);

} // namespace Salestrekker
