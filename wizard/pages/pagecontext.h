// SPDX-License-Identifier: MIT
#pragma once

#include "signincontroller.h"
#include "support.h"

namespace Salestrekker {

/// What all pages share.
struct PageContext {
    SignInController& controller;
    Support support;
    QStringList earlierAddresses; ///< that signed in on this computer, the latest first
    QStringList usedCodes; ///< entered in this window: not offered again from the clipboard
};

} // namespace Salestrekker
