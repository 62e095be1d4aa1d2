// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include <optional>

namespace Salestrekker {

/// One complete JSON object (RFC 8259) and nothing else: valid UTF-8, no key twice in an object, at most
/// 1,024 levels deep. Nothing if `bytes` is anything else.
///
/// QJsonDocument alone takes the last of two equal keys, where another reader of the same answer takes the
/// first.
std::optional<QJsonObject> parseStrictJson(const QByteArray& bytes);

} // namespace Salestrekker
