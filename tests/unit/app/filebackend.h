// SPDX-License-Identifier: MIT
#pragma once

#include "flow/authbackend.h"

#include <QDir>
#include <QFile>
#include <QTimer>

namespace Salestrekker::Testing {

/// Milliseconds that a SessionStore waits for the disk of a busy computer.
constexpr int diskPatience = 20000;

/// A server that changes the refresh token at each use, and takes the second use of one for a thief's. Its
/// memory is a folder, so that several processes speak to the same one: "current" (the token that is good
/// now), "uses" (a line for each Renew), "told" (a line for each SignOut), "broken" (a token came twice).
class FileBackend : public AuthBackend {
public:
    explicit FileBackend(QString folder) : m_folder(std::move(folder)) { }

    int delay = 30; ///< milliseconds to an answer
    bool offline = false;

    [[nodiscard]] BackendCall* send(const Request& request) override
    {
        auto* call = new BackendCall;
        ++m_asked;
        Outcome answer = offline ? Outcome(Failure{ .kind = FailureKind::Offline }) : answerTo(request);
        const auto outcome = std::make_shared<Outcome>(std::move(answer));
        QTimer::singleShot(delay, call, [this, call, outcome] {
            Q_EMIT call->finished(outcome);
            --m_asked;
        });
        return call;
    }

    /// All that it was asked is answered.
    [[nodiscard]] bool isIdle() const { return m_asked == 0; }
    [[nodiscard]] QStringList lines(const char* name) const
    {
        return QString::fromUtf8(contents(name)).split(u'\n', Qt::SkipEmptyParts);
    }
    [[nodiscard]] QByteArray contents(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const char* name, const QByteArray& text, QIODevice::OpenMode mode = QIODevice::WriteOnly) const
    {
        QFile file(path(name));
        if (file.open(mode))
            file.write(text);
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder + u'/' + QLatin1String(name); }

    Outcome answerTo(const Request& request) const
    {
        if (const auto* told = std::get_if<SignOut>(&request))
            put("told", told->refreshToken.reveal().toUtf8() + '\n', QIODevice::Append);
        const auto* renew = std::get_if<Renew>(&request);
        if (!renew)
            return Challenge{ PasswordWanted{}, {} };
        const QByteArray token = renew->refreshToken.reveal().toUtf8();
        put("uses", token + '\n', QIODevice::Append);
        if (token != contents("current")) {
            put("broken", token);
            return Failure{ .kind = FailureKind::SessionExpired };
        }
        const QByteArray next = token + '+';
        put("current", next);
        return Tokens{ Secret(QString::fromUtf8(next)), {}, {} };
    }

    const QString m_folder;
    int m_asked = 0;
};

} // namespace Salestrekker::Testing
