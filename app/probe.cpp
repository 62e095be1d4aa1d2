// SPDX-License-Identifier: MIT
#include "probe.h"

#include <QEventLoop>

namespace Salestrekker {

Finding good(const QString& subject, const QString& text)
{
    return { subject, QStringLiteral("ok"), text };
}

Finding warning(const QString& subject, const QString& text)
{
    return { subject, QStringLiteral("warning"), text };
}

Finding error(const QString& subject, const QString& text)
{
    return { subject, QStringLiteral("error"), text };
}

HttpCall::Result awaitAnswer(std::unique_ptr<HttpCall> call)
{
    HttpCall::Result result;
    QEventLoop loop;
    QObject::connect(call.get(), &HttpCall::finished, &loop, [&](const HttpCall::Result& finished) {
        result = finished;
        loop.quit();
    });
    loop.exec();
    return result;
}

Finding unreachable(const QString& subject, const QString& key, const Failure& failure)
{
    if (failure.kind == FailureKind::Untrusted)
        return error(subject,
            QStringLiteral(
                "its certificate is not trusted (%1): install the issuer's certificate or set network/caFile")
                .arg(failure.detail));
    if (failure.kind == FailureKind::ProtocolError)
        return error(subject,
            QStringLiteral("something else answered (%1): check %2 and whether the network wants a login")
                .arg(failure.detail, key));
    if (failure.cause == FailureCause::Proxy)
        return error(
            subject, QStringLiteral("the proxy refuses (%1): check network/proxy").arg(failure.detail));
    return error(
        subject, QStringLiteral("no connection (%1): check %2 and the firewall").arg(failure.detail, key));
}

QList<Finding> checkClock(const HttpAnswer& answer)
{
    const QString subject = QStringLiteral("clock");
    if (!answer.date.isValid())
        return {};
    const qint64 off = answer.date.secsTo(QDateTime::currentDateTimeUtc());
    const QString text = QStringLiteral("%1 s from the server's").arg(off);
    return { qAbs(off) < 120
            ? good(subject, text)
            : warning(subject, text + QLatin1String(": set this computer's date and time")) };
}

} // namespace Salestrekker
