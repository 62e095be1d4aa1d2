// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"

#include <QList>

#include <memory>

namespace Salestrekker {

/// One line of --check.
struct Finding {
    QString subject;
    QString verdict; ///< ok, warning, error
    QString text; ///< what was found, and what to do about it
};

Finding good(const QString& subject, const QString& text);
Finding warning(const QString& subject, const QString& text);
Finding error(const QString& subject, const QString& text);

/// Runs the event loop until the answer is there.
HttpCall::Result awaitAnswer(std::unique_ptr<HttpCall> call);

/// Why a server that `key` is the address of gave no answer.
Finding unreachable(const QString& subject, const QString& key, const Failure& failure);
/// How far this computer's clock is from the server's; nothing if the server does not say.
QList<Finding> checkClock(const HttpAnswer& answer);

} // namespace Salestrekker
