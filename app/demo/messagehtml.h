// SPDX-License-Identifier: MIT
#pragma once

#include "outbox.h"

#include <QColor>

namespace Salestrekker::Demo {

/// A message as a mail program or a phone shows it. What the organisation wrote is escaped; the code or
/// password is a link "copy:…", large, and the salestrekker: link a link. `accent`: for links; `bubble`:
/// behind an SMS.
QString messageHtml(const OutboxMessage& message, const QColor& accent, const QColor& bubble);

} // namespace Salestrekker::Demo
