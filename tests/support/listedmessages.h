// SPDX-License-Identifier: MIT
#pragma once

#include "pages/messages.h"

#include <QList>

namespace Salestrekker::Testing {

/// A message that the broker may be shown, and what it is shown for.
struct ListedMessage {
    QString kind; ///< name of the notice or failure kind
    QString when; ///< what else it depends on; may be empty
    ShownMessage shown;
};

/// All of them, in the language that is installed.
QList<ListedMessage> listedMessages();

} // namespace Salestrekker::Testing
