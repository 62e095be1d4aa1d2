// SPDX-License-Identifier: MIT
#include "registry.h"

#include <array>

#include <windows.h>

namespace Salestrekker {
namespace {

constexpr DWORD longestName = 256; // "Registry element size limits"

class Key {
public:
    Key(HKEY parent, LPCWSTR name)
    {
        if (RegOpenKeyExW(parent, name, 0, KEY_READ, &m_handle) != ERROR_SUCCESS)
            m_handle = nullptr;
    }
    ~Key()
    {
        if (m_handle)
            RegCloseKey(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Key)
    HKEY handle() const { return m_handle; }

private:
    HKEY m_handle = nullptr;
};

void readValues(HKEY key, const QString& prefix, QMap<QString, QString>& values)
{
    std::array<wchar_t, longestName> name{};
    std::array<wchar_t, 4096> data{};
    for (DWORD i = 0;; ++i) {
        DWORD nameLength = longestName, type = 0, size = sizeof data - sizeof(wchar_t);
        data.fill(0);
        const LSTATUS status = RegEnumValueW(
            key, i, name.data(), &nameLength, nullptr, &type, reinterpret_cast<BYTE*>(data.data()), &size);
        if (status == ERROR_NO_MORE_ITEMS)
            return;
        if (status != ERROR_SUCCESS)
            continue;
        const QString path = prefix + QString::fromWCharArray(name.data(), static_cast<int>(nameLength));
        if (type == REG_SZ)
            values.insert(path, QString::fromWCharArray(data.data()));
        else if (type == REG_DWORD)
            values.insert(path, QString::number(*reinterpret_cast<const DWORD*>(data.data())));
    }
}

} // namespace

QMap<QString, QString> machineRegistry(const QString& key)
{
    QMap<QString, QString> values;
    const Key root(HKEY_LOCAL_MACHINE, reinterpret_cast<LPCWSTR>(key.utf16()));
    std::array<wchar_t, longestName> name{};
    for (DWORD i = 0, length = longestName; root.handle(); ++i, length = longestName) {
        if (RegEnumKeyExW(root.handle(), i, name.data(), &length, nullptr, nullptr, nullptr, nullptr)
            != ERROR_SUCCESS)
            break;
        const Key section(root.handle(), name.data());
        if (section.handle())
            readValues(section.handle(), QString::fromWCharArray(name.data()) + u'/', values);
    }
    return values;
}

} // namespace Salestrekker
