// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "flow/advance.h"

namespace Salestrekker {

/// What the program remembers of this user between starts, none of it secret: settings, the last addresses,
/// how far the first login has come, whether a session was put into the keyring.
class UserMemory {
public:
    /// `fileName`: by default that of this user.
    explicit UserMemory(const QString& fileName = defaultFileName());
    static QString defaultFileName();

    /// False if the file is there but can't be read; then nothing is ever written to it.
    [[nodiscard]] bool isReadable() const { return m_readable; }
    [[nodiscard]] const Configuration::Values& settings() const { return m_values; }

    [[nodiscard]] Resumption resumption(bool remember) const;
    /// Takes note of what `state` says about how far the broker has come. Writes only what has changed.
    void note(const State& state);

    /// Addresses that have signed in on this computer, the latest first, at most five.
    [[nodiscard]] QStringList addresses() const;
    /// Adds to them.
    void noteAddress(const QString& address);

    [[nodiscard]] bool sessionStored() const;
    void setSessionStored(bool stored);
    void forget();

private:
    void write(const QString& key, const QString& value);

    const QString m_fileName;
    Configuration::Values m_values;
    bool m_readable = true;
};

} // namespace Salestrekker
