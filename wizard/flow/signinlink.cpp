// SPDX-License-Identifier: MIT
#include "signinlink.h"

#include "emailaddress.h"
#include "verificationcode.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Salestrekker {
namespace {

bool isPlainAscii(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

bool isCode(const QString& code)
{
    return code.size() >= 4 && code.size() <= 12 && findVerificationCode(code) == code;
}

} // namespace

std::optional<SignInLink> SignInLink::parse(const QString& text)
{
    constexpr qsizetype longest = 2048;
    if (text.size() > longest)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("salestrekker") || !url.userInfo().isEmpty()
        || url.port() != -1 || url.hasFragment()
        || (url.path() != QString() && url.path() != QLatin1String("/")))
        return {};
    const QUrlQuery query(url);
    const QString email = query.queryItemValue(QStringLiteral("email"), QUrl::FullyDecoded);
    const QString code = query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    if (!isPlainAscii(email) || !looksLikeEmailAddress(email))
        return {};
    const auto parts = query.queryItems().size();
    if (url.host() == QLatin1String("verify") && parts == 2 && isCode(code))
        return SignInLink{ Kind::Verify, email, code };
    if (url.host() == QLatin1String("sign-in") && parts == 1)
        return SignInLink{ Kind::SignIn, email, {} };
    return {};
}

} // namespace Salestrekker
