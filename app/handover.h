// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

// What two starts say to one another over a local socket. Each word ends with a zero byte, which no argument
// of a program can hold.
//
// The window that is open says `wait` until its event loop runs (every half second: it lives), then `ready`.
// Only then the newcomer sends what it wants: so a link never lies in the socket of a process that is
// stopped. It wants `show` with a link, which may be empty, and is told `taken` when the window has it;
// whoever is gone before that takes the link back. Or it wants `close`; then the end of the connection is the
// answer.
namespace Salestrekker::HandOver {

constexpr char wait[] = "wait";
constexpr char ready[] = "ready";
constexpr char taken[] = "taken";
constexpr char close[] = "close";
constexpr char show[] = "show "; ///< and the link, in UTF-8
constexpr int signOfLifeMs = 500;
constexpr qsizetype longestLink = 4096; ///< bytes; more is no link (flow/signinlink.h)

inline QByteArray word(const QByteArray& text)
{
    return text + '\0';
}

/// Takes the first whole word out of `buffer`; false if there is none.
inline bool takeWord(QByteArray& buffer, QByteArray& text)
{
    const qsizetype end = buffer.indexOf('\0');
    if (end < 0)
        return false;
    text = buffer.left(end);
    buffer.remove(0, end + 1);
    return true;
}

} // namespace Salestrekker::HandOver
