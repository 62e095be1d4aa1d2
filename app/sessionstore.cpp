// SPDX-License-Identifier: MIT
#include "sessionstore.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace Salestrekker {
namespace {

using L = QLatin1String;
constexpr int patienceMs = 10000;

QString serviceName()
{
    return QStringLiteral("Salestrekker SignIn");
}

std::optional<SessionStore::Stored> unpack(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    SessionStore::Stored stored{ json[L("email")].toString(), Secret(json[L("refresh_token")].toString()),
        json[L("session")].toString().toUtf8() };
    if (stored.refreshToken.isEmpty())
        return {};
    return stored;
}

} // namespace

SessionStore::SessionStore(const QString& endpoint, QObject* parent)
    : QObject(parent), m_key(QStringLiteral("session@") + endpoint)
{
}

template <typename Job> void SessionStore::run(Job* job, std::function<void(Job*)> done)
{
    ++m_running;
    job->setAutoDelete(false);
    job->setKey(m_key);
    auto* patience = new QTimer(job);
    patience->setSingleShot(true);
    // The first of the two counts; `done` gets the job, or nullptr if the keyring never answered.
    const auto once = [this, job, patience, done](bool inTime) {
        patience->stop();
        job->disconnect(this);
        --m_running;
        done(inTime ? job : nullptr);
        job->deleteLater();
        if (m_running == 0)
            Q_EMIT idle();
    };
    connect(job, &Job::finished, this, [once] { once(true); });
    connect(patience, &QTimer::timeout, this, [once] { once(false); });
    patience->start(patienceMs);
    job->start();
}

void SessionStore::load(std::function<void(std::optional<Stored>)> done)
{
    run<QKeychain::ReadPasswordJob>(
        new QKeychain::ReadPasswordJob(serviceName()), [done](QKeychain::ReadPasswordJob* job) {
            // "Not found" may also mean "locked" (QtKeychain 0.13); either way nothing is written because of
            // it.
            const bool found = job && job->error() == QKeychain::NoError;
            done(found ? unpack(job->textData()) : std::nullopt);
        });
}

void SessionStore::save(const QString& email, const Tokens& tokens, std::function<void(bool)> done)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName());
    const QJsonObject json{ { L("email"), email },
        { L("refresh_token"), tokens.refreshToken.reveal().toString() },
        { L("session"), QString::fromUtf8(tokens.session) } };
    job->setTextData(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    run<QKeychain::WritePasswordJob>(job, [done](QKeychain::WritePasswordJob* finished) {
        const bool kept = finished && finished->error() == QKeychain::NoError;
        if (!kept)
            qWarning("The keyring did not keep the session: %s",
                finished ? qPrintable(finished->errorString()) : "no answer");
        done(kept);
    });
}

void SessionStore::forget(std::function<void(bool)> done)
{
    run<QKeychain::DeletePasswordJob>(
        new QKeychain::DeletePasswordJob(serviceName()), [done](QKeychain::DeletePasswordJob* job) {
            done(job && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound));
        });
}

void SessionStore::finish(int milliseconds)
{
    if (m_running == 0)
        return;
    QEventLoop loop;
    connect(this, &SessionStore::idle, &loop, &QEventLoop::quit);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace Salestrekker
