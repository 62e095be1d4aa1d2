// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Salestrekker {

/// 16 hexadecimal digits (of its SHA-256) that stand for a text of any length where a file or key is named
/// after it.
QString shortName(const QString& text);

} // namespace Salestrekker
