// SPDX-License-Identifier: MIT
#include "cognitosession.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Salestrekker {
namespace {

using L = QLatin1String;

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

CognitoSession CognitoSession::unpack(const QByteArray& continuation)
{
    const QJsonObject json = QJsonDocument::fromJson(continuation).object();
    return { json[L("c")].toString(), json[L("s")].toString(), json[L("u")].toString(),
        std::chrono::milliseconds(json[L("b")].toInteger()), json[L("p")].toString().toUtf8(),
        json[L("v")].toBool(), json[L("e")].toString(), qBound(0, json[L("f")].toInt(), 100) };
}

QByteArray CognitoSession::pack() const
{
    return compact({ { L("c"), challenge }, { L("s"), session }, { L("u"), username },
        { L("b"), static_cast<qint64>(began.count()) }, { L("p"), QString::fromUtf8(parameters) },
        { L("v"), verified }, { L("e"), email }, { L("f"), failures } });
}

bool CognitoSession::mayHaveLapsed(RealTime now) const
{
    constexpr std::chrono::minutes shortest(3);
    const auto age = now() - began;
    return age >= shortest || age.count() < 0; // of an earlier start of this computer
}

std::chrono::seconds CognitoSession::lockOut() const
{
    constexpr std::chrono::seconds longest = std::chrono::minutes(15);
    return std::min(longest, std::chrono::seconds(1 << qBound(0, failures - 5, 10)));
}

CognitoRenewal CognitoRenewal::unpack(const QByteArray& session)
{
    const QJsonObject json = QJsonDocument::fromJson(session).object();
    return { json[L("u")].toString(), json[L("d")].toString(), json[L("r")].toBool() };
}

QByteArray CognitoRenewal::pack() const
{
    return compact({ { L("u"), username }, { L("d"), deviceKey }, { L("r"), rotates } });
}

} // namespace Salestrekker
