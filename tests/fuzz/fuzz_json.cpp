// SPDX-License-Identifier: MIT
// The body of an answer.
#include "backend/transport/strictjson.h"

#include <QJsonDocument>

#include "fuzz.h"

using namespace Salestrekker;

void Fuzz::tryInput(const QByteArray& input)
{
    const auto strict = parseStrictJson(input);
    if (strict)
        Fuzz::demand(*strict == QJsonDocument::fromJson(input).object(), "strict is never other than Qt's");
}
