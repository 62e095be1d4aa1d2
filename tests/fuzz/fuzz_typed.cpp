// SPDX-License-Identifier: MIT
// What is typed or pasted: codes, addresses, passwords.
#include "flow/emailaddress.h"
#include "flow/passwordhint.h"
#include "flow/passwordpolicy.h"
#include "flow/verificationcode.h"

#include "fuzz.h"

using namespace Salestrekker;

void Fuzz::tryInput(const QByteArray& input)
{
    const QString text = QString::fromUtf8(input);
    for (const QChar c : findVerificationCode(text, static_cast<int>(input.size() % 9)))
        Fuzz::demand(c >= u'0' && c <= u'9', "a code of digits");
    const QString address = tidyEmailAddress(text);
    Fuzz::demand(address.size() <= text.size(), "tidying only takes away");
    looksLikeEmailAddress(address);
    if (const auto hint = passwordHint(text))
        Fuzz::demand(!(hint->mended.reveal() == text), "what is mended is not the same");
    PasswordPolicy().check(text);
}
