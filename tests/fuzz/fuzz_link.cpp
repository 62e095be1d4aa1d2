// SPDX-License-Identifier: MIT
// A link from an e-mail or another program.
#include "flow/emailaddress.h"
#include "flow/signinlink.h"

#include "fuzz.h"

using namespace Salestrekker;

void Fuzz::tryInput(const QByteArray& input)
{
    const auto link = SignInLink::parse(QString::fromUtf8(input));
    if (!link)
        return;
    Fuzz::demand(looksLikeEmailAddress(link->email), "an address");
    for (const QChar c : link->code)
        Fuzz::demand(c >= u'0' && c <= u'9', "a code of digits");
}
