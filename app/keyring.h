// SPDX-License-Identifier: MIT
#pragma once

#include "flow/secret.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Salestrekker {

/// The user's keyring: texts by name, under "Salestrekker SignIn". Every call returns at once, and what is
/// asked is done in the order in which it was asked. `done` comes later, exactly once, unless this is gone.
class Keyring : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    enum class Change {
        Done,
        Refused, ///< all is as it was
        Unanswered, ///< it may still be done
    };

    /// `done` gets nothing if the keyring is absent, refuses or does not answer; an empty text if there is
    /// none, or (QtKeychain 0.13 says the same then) the user has left the keyring locked.
    virtual void read(const QString& name, std::function<void(std::optional<Secret>)> done) = 0;
    virtual void write(const QString& name, const Secret& text, std::function<void(Change)> done) = 0;
    /// Also done if it never was there.
    virtual void erase(const QString& name, std::function<void(Change)> done) = 0;

    /// All that was asked is done.
    [[nodiscard]] virtual bool isIdle() const { return true; }
};

/// That of the desktop or system, by QtKeychain; never a file. One that does not answer within ten seconds
/// is given up.
class SystemKeyring : public Keyring {
    Q_OBJECT
public:
    using Keyring::Keyring;

    void read(const QString& name, std::function<void(std::optional<Secret>)> done) override;
    void write(const QString& name, const Secret& text, std::function<void(Change)> done) override;
    void erase(const QString& name, std::function<void(Change)> done) override;
    [[nodiscard]] bool isIdle() const override { return m_running == 0; }

private:
    template <typename Job> void run(Job* job, const QString& name, std::function<void(Job*)> done);

    int m_running = 0;
};

} // namespace Salestrekker
