// SPDX-License-Identifier: MIT
#pragma once

#include "flow/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Salestrekker {

struct ProxyPassword {
    QString user;
    Secret password;
    bool isEntered = false; ///< by somebody, just now: it is sent, whatever came of it before

    bool operator==(const ProxyPassword& other) const
    {
        return user == other.user && password == other.password;
    }
};

/// Who knows, or finds out, what a proxy of the network wants to be told.
class ProxyPasswords {
public:
    virtual ~ProxyPasswords() = default;

    struct Demand {
        QString proxy; ///< "host:port"
        bool isReadable = false; ///< it takes them in Basic only: whoever is on the way reads them
        std::shared_ptr<const ProxyPassword> refused; ///< what it was told, if that is wrong
        bool hungUp = false; ///< twice, instead of refusing: that may be right
        bool isSet = false; ///< that is what the settings say
    };
    using Answer = std::function<void(const std::optional<ProxyPassword>&)>;
    /// `then` comes later, at most once, with nothing if nobody knows; not after `receiver` has gone. What
    /// was told to a proxy that keeps it unreadable is no answer to one that does not: anybody may say that
    /// he is that proxy.
    virtual void ask(const Demand& demand, QObject* receiver, Answer then) = 0;
    /// What came of what the proxy was told: it let a call through, or refused demand.refused.
    virtual void learn(const Demand& demand, bool isAccepted) = 0;
};

} // namespace Salestrekker
