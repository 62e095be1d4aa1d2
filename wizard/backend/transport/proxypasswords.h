// SPDX-License-Identifier: MIT
#pragma once

#include "flow/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace Salestrekker {

struct ProxyPassword {
    QString user;
    Secret password;
};

/// Who knows, or finds out, what a proxy of the network wants to be told.
class ProxyPasswords {
public:
    virtual ~ProxyPasswords() = default;

    using Answer = std::function<void(const std::optional<ProxyPassword>&)>;
    /// `proxy`: "host:port". `wasRefused`: what was known last is wrong. `then` comes later, at most once,
    /// with nothing if nobody knows; not after `receiver` has gone.
    virtual void ask(const QString& proxy, bool wasRefused, QObject* receiver, Answer then) = 0;
};

} // namespace Salestrekker
