// SPDX-License-Identifier: MIT
#pragma once

#include "flow/failure.h"

#include <QByteArray>

namespace Salestrekker {

// clang-format off
/// Who seems to have answered in the server's place, of an answer that is not one JSON object: None, a
/// CaptivePortal (it wants a login) or a WebFilter (it refuses for good). The first row that fits:
///
/// | status | body | | why |
/// |---|---|---|---|
/// | 511 | any | CaptivePortal | only ever sent by the network in between (RFC 6585, 6) |
/// | 3xx | any | CaptivePortal | none of these servers redirects; portals send the browser to their page |
/// | 407 | any | WebFilter | no origin server asks so (RFC 9110, 15.5.8); a proxy of ours is asked elsewhere |
/// | 403, 451 | any | WebFilter | the servers say why in JSON; filters with a page, a line, or nothing |
/// | 400, 408, 411, 413, 414, 431 | any | None | about the form of the request: no filter's business |
/// | other 4xx | a page or plain text | WebFilter | a block page |
/// | 2xx | a page or plain text | CaptivePortal | a login page; JSON that is only named wrongly is none |
/// | else | | None | cut short, not HTTP's, or a gateway in trouble (5xx), which speaks for the server |
///
/// A page is what calls itself text, HTML or XHTML, or begins with "<" whatever it calls itself.
// clang-format on
FailureCause strangerBehind(int status, const QByteArray& contentType, const QByteArray& body);

/// The same of an answer that is a JSON object, but none of the server's protocol: 403, 451 and 511 as above.
FailureCause strangerBehindJson(int status);

} // namespace Salestrekker
