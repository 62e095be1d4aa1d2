// SPDX-License-Identifier: MIT
#pragma once

#include "flow/challenge.h"

namespace Salestrekker {

/// What the three pages of step 4 say alike.
struct TwoFactorTexts {
    static QString heading();
    static QString introduction();
    static QString help(const QString& supportAddress);
    static QString commit();
    static QString code(); ///< the field's label
    /// What is missing; `length`: digits, 0 if that is not known.
    static QString missing(int length);
    static QString destination(const QList<Delivery>& deliveries);
    static QString method(const Method& method);
};

} // namespace Salestrekker
