// SPDX-License-Identifier: MIT
#include "asking.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace Salestrekker::Testing {

Outcome ask(AuthBackend& backend, const Request& request)
{
    std::shared_ptr<Outcome> outcome;
    int finished = 0;
    std::unique_ptr<BackendCall> call(backend.send(request));
    QObject::connect(
        call.get(), &BackendCall::finished, call.get(), [&](const std::shared_ptr<Outcome>& result) {
            outcome = result;
            ++finished;
        });
    if (finished != 0)
        qFatal("answered before control was back in the event loop");
    QEventLoop loop; // QTest::qWaitFor would sleep between looks
    QObject::connect(call.get(), &BackendCall::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
    loop.exec();
    if (finished == 0)
        qFatal("no answer to %s", qPrintable(nameOf(request)));
    QCoreApplication::processEvents();
    if (finished != 1)
        qFatal("answered twice");
    return std::move(*outcome);
}

FailureKind kind(const Outcome& outcome)
{
    const auto* failure = std::get_if<Failure>(&outcome);
    return failure ? failure->kind : FailureKind::ProtocolError;
}

QString nameOf(const Outcome& outcome)
{
    if (const auto* failure = std::get_if<Failure>(&outcome))
        return nameOf(failure->kind);
    if (std::holds_alternative<Tokens>(outcome))
        return QStringLiteral("Tokens");
    const char* const names[]{ "EmailCodeWanted", "PasswordWanted", "NewPasswordWanted", "CodeWanted",
        "MethodWanted", "TotpSetupWanted" };
    return QLatin1String(names[std::get<Challenge>(outcome).wanted.index()]);
}

} // namespace Salestrekker::Testing
