// SPDX-License-Identifier: MIT
#include "stranger.h"

#include "strictjson.h"

#include <algorithm>

namespace Salestrekker {
namespace {

bool isPage(const QByteArray& contentType, const QByteArray& body)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    const bool saysSo
        = type.startsWith("text/") || type == "application/xhtml+xml" || type == "application/xml";
    const QByteArray start = body.startsWith("\xef\xbb\xbf") ? body.mid(3) : body;
    return start.trimmed().startsWith('<') || (saysSo && !body.isEmpty() && !parseStrictJson(body));
}

bool isAboutForm(int status)
{
    constexpr int all[]{ 400, 408, 411, 413, 414, 431 };
    return std::ranges::find(all, status) != std::end(all);
}

} // namespace

FailureCause strangerBehind(int status, const QByteArray& contentType, const QByteArray& body)
{
    using enum FailureCause;
    if (status >= 300 && status < 400)
        return CaptivePortal;
    if (const FailureCause known = strangerBehindJson(status); known != None)
        return known;
    if (status < 200 || status >= 500 || isAboutForm(status) || !isPage(contentType, body))
        return None;
    return status < 300 ? CaptivePortal : WebFilter;
}

FailureCause strangerBehindJson(int status)
{
    switch (status) {
    case 511:
        return FailureCause::CaptivePortal;
    case 403:
    case 407:
    case 451:
        return FailureCause::WebFilter;
    default:
        return FailureCause::None;
    }
}

} // namespace Salestrekker
