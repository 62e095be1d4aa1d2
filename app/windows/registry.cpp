// SPDX-License-Identifier: MIT
#include "registry.h"

#include <array>
#include <optional>
#include <vector>

#include <windows.h>

namespace Salestrekker {
namespace {

constexpr DWORD longestName = 256; // "Registry element size limits"

class Key {
public:
    Key(HKEY parent, LPCWSTR name) : m_status(RegOpenKeyExW(parent, name, 0, KEY_READ, &m_handle)) { }
    ~Key()
    {
        if (m_status == ERROR_SUCCESS)
            RegCloseKey(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Key)
    HKEY handle() const { return m_handle; }
    LSTATUS status() const { return m_status; }

private:
    HKEY m_handle = nullptr;
    const LSTATUS m_status;
};

std::optional<QString> expanded(const wchar_t* text)
{
    std::vector<wchar_t> buffer(ExpandEnvironmentStringsW(text, nullptr, 0));
    const auto size = static_cast<DWORD>(buffer.size());
    const DWORD needed = ExpandEnvironmentStringsW(text, buffer.data(), size);
    if (needed == 0 || needed > size)
        return {};
    return QString::fromWCharArray(buffer.data());
}

class Reader {
public:
    Reader(QString path, SettingsLevel& level) : m_path(std::move(path)), m_level(level) { }

    void read()
    {
        const Key root(HKEY_LOCAL_MACHINE, reinterpret_cast<LPCWSTR>(m_path.utf16()));
        if (root.status() != ERROR_FILE_NOT_FOUND)
            readKey(root, {});
    }

private:
    // Also what lies deeper than a setting can: there is none of that name then, which is said.
    void readKey(const Key& key, const QString& path)
    {
        if (key.status() != ERROR_SUCCESS)
            return fail(path, QStringLiteral("can't be read: let every user read it"));
        const QString prefix = path.isEmpty() ? path : path + u'/';
        readValues(key.handle(), prefix);
        std::array<wchar_t, longestName> name{};
        for (DWORD i = 0;; ++i) {
            DWORD length = longestName;
            const LSTATUS status
                = RegEnumKeyExW(key.handle(), i, name.data(), &length, nullptr, nullptr, nullptr, nullptr);
            if (status == ERROR_NO_MORE_ITEMS)
                return;
            if (status != ERROR_SUCCESS)
                return fail(path, QStringLiteral("can't be read: let every user read it"));
            readKey(Key(key.handle(), name.data()), prefix + QString::fromWCharArray(name.data()));
        }
    }
    void readValues(HKEY key, const QString& prefix)
    {
        std::array<wchar_t, longestName> name{};
        std::vector<wchar_t> data(4096);
        for (DWORD i = 0;; ++i) {
            DWORD nameLength = longestName, type = 0;
            auto size = static_cast<DWORD>((data.size() - 1) * sizeof(wchar_t));
            std::fill(data.begin(), data.end(), L'\0');
            const LSTATUS status = RegEnumValueW(key, i, name.data(), &nameLength, nullptr, &type,
                reinterpret_cast<BYTE*>(data.data()), &size);
            if (status == ERROR_NO_MORE_ITEMS)
                return;
            const QString path = prefix + QString::fromWCharArray(name.data(), static_cast<int>(nameLength));
            if (status != ERROR_SUCCESS)
                fail(path, QStringLiteral("can't be read: it is longer than a setting may be"));
            else if (path.isEmpty() && size <= sizeof(wchar_t)) // a key's default, not set
                continue;
            else
                take(path, type, data.data());
        }
    }
    void take(const QString& path, DWORD type, const wchar_t* data)
    {
        switch (type) {
        case REG_SZ:
            return set(path, QString::fromWCharArray(data));
        case REG_EXPAND_SZ:
            if (const auto text = expanded(data))
                return set(path, *text);
            return fail(path, QStringLiteral("can't be read: its variables can't be replaced"));
        case REG_DWORD:
            return set(path, QString::number(*reinterpret_cast<const DWORD*>(data)));
        default:
            fail(path, QStringLiteral("is neither REG_SZ nor REG_DWORD"));
        }
    }
    void set(const QString& path, const QString& value)
    {
        m_level.values.insert(path, value);
        m_level.places.insert(path, place(path));
    }
    QString place(QString path) const
    {
        return QStringLiteral("HKEY_LOCAL_MACHINE\\%1\\%2: ").arg(m_path, path.replace(u'/', u'\\'));
    }
    void fail(const QString& path, const QString& problem) { m_level.problems += place(path) + problem; }

    const QString m_path;
    SettingsLevel& m_level;
};

} // namespace

void addMachineRegistry(const QString& key, SettingsLevel& level)
{
    Reader(key, level).read();
}

} // namespace Salestrekker
