// SPDX-License-Identifier: MIT
// Date and Retry-After.
#include "backend/transport/retryafter.h"

#include "fuzz.h"

using namespace Salestrekker;

void Fuzz::tryInput(const QByteArray& input)
{
    const qsizetype line = std::max(input.indexOf('\n'), qsizetype(0));
    const auto seconds = retryAfter(input.mid(line), httpDate(input.left(line)));
    Fuzz::demand(seconds.count() >= 0 && seconds.count() <= 86400, "a pause of 0 to 24 hours");
}
