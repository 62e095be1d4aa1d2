// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Salestrekker {

/// Finds the code in what a person typed or pasted: "Code: 123 456.", "123-456", full-width or other digits,
/// zero-width characters. Digits that only spaces or hyphens part belong together.
///
/// `expectedLength`: digits the server announced, 0 if unknown; a group of that length wins over a longer
/// one. Gives ASCII digits; empty if there is none.
QString findVerificationCode(QStringView text, int expectedLength = 0);

} // namespace Salestrekker
