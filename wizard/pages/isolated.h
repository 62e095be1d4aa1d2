// SPDX-License-Identifier: MIT
#pragma once

#include <QGuiApplication>

namespace Salestrekker {

/// An address, number or the like within a sentence. In languages written from right to left it is kept in
/// one piece, from left to right (Unicode Standard Annex 9, LRI and PDI).
inline QString isolated(const QString& text)
{
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return text;
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace Salestrekker
