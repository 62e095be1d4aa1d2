// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <span>

namespace Salestrekker {

/// What of a setting may be shown (--check, messages, the log).
enum class Secrecy {
    Public,
    Address, ///< may carry a user's name, password or key: in front of "@", or behind "?"
    Secret,
};

struct SettingInfo {
    const char* key;
    const char* builtIn;
    Secrecy secrecy;
};

/// Every setting of contract.md, in the order of their keys. There are no others.
std::span<const SettingInfo> allSettings();

/// `value` of the setting `key` as it may be shown: whole, without what stands for somebody, or "(set)". A
/// key that is in no table is a secret. Whoever prints or logs a setting asks here.
QString printable(const QString& key, const QString& value);

/// What of `value` must appear in no text: nothing, a password, or all of it.
QString secretPart(const QString& key, const QString& value);

} // namespace Salestrekker
