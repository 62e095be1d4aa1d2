// SPDX-License-Identifier: MIT
#include "checkupdates.h"

#include "probe.h"
#include "updatefeed.h"

#include <algorithm>

namespace Salestrekker {

using L = QLatin1String;
using enum FindingCode;

QList<Finding> checkUpdates(const Configuration& configuration)
{
    const QUrl feed(configuration.value(L("update/feed")));
    if (feed.isEmpty())
        return {};
    Probe probe(configuration.transport());
    const Probe::Answer answer = probe.get(feed);
    QList<Finding> findings = probe.way(answer, L("update/feed"));
    const bool isReached = Probe::isReached(answer);
    const auto trouble = isReached ? Probe::trouble(answer) : std::nullopt;
    if (trouble)
        findings += *trouble;
    // However it goes with the feed, brokers are not kept from signing in.
    for (Finding& finding : findings) {
        if (finding.verdict == Verdict::Error)
            finding.verdict = Verdict::Warning;
    }
    if (!isReached || trouble)
        return findings;
    const QString subject = L("update/feed");
    const int status = answer.connection.status;
    const auto update = answer.result.answer && status == 200
        ? readUpdateFeed(answer.result.answer->body, configuration.value(L("update/key")), { L("en") })
        : std::nullopt;
    if (update)
        findings += good(UpdateFeed, subject,
            QStringLiteral("signed by update/key; the newest version is %1").arg(update->version.toString()));
    else
        findings += warning(UpdateFeedUnusable, subject,
            status == 200 ? QString(L("what is there is no feed that update/key has signed"))
                          : QStringLiteral("there is no feed (status %1)").arg(status),
            L("brokers hear of no newer version: put there what packaging/updatefeed has written, and in "
              "update/key the key that it shows"));
    return findings;
}

} // namespace Salestrekker
