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

/// What the value of a setting may be.
enum class SettingKind {
    Text,
    Choice, ///< one of SettingInfo::values
    Number, ///< from SettingInfo::minimum to SettingInfo::maximum
    Boolean, ///< true, false, 1, 0
    Server, ///< https, or http on this computer; or empty
    Page, ///< https
    Proxy, ///< none, http or socks5; or empty
    Certificates, ///< a PEM file that can be read; or empty
    Key, ///< a public key, see updatefeed.h; or empty
    Language, ///< BCP 47, such as en-AU; or empty
};

struct SettingInfo {
    const char* key;
    const char* builtIn;
    Secrecy secrecy;
    SettingKind kind;
    const char* values; ///< of a choice, separated by blanks
    int minimum;
    int maximum;
};

/// Every setting of contract.md, as app/settings.json has them. There are no others.
std::span<const SettingInfo> allSettings();
/// Null if there is none of this name.
const SettingInfo* settingNamed(const QString& key);
/// The setting that somebody may have meant who wrote `key`; empty if it is like none.
QString settingLike(const QString& key);

/// Why `value` can't be one of `setting`, as the end of a sentence that begins with the value; empty if it
/// can.
QString misfit(const SettingInfo& setting, const QString& value);

/// `value` of the setting `key` as it may be shown: whole, without what stands for somebody, or "(set)". A
/// key that is in no table is a secret. Whoever prints or logs a setting asks here: nothing searches what is
/// said for secrets afterwards, since what is blanked there tells what it was.
QString printable(const QString& key, const QString& value);

} // namespace Salestrekker
