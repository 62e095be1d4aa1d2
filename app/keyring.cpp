// SPDX-License-Identifier: MIT
#include "keyring.h"

#include <QLoggingCategory>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace Salestrekker {
namespace {

constexpr int patienceMs = 10000;

QString serviceName()
{
    return QStringLiteral("Salestrekker SignIn");
}

} // namespace

template <typename Job> void SystemKeyring::run(Job* job, const QString& name, std::function<void(Job*)> done)
{
    ++m_running;
    job->setAutoDelete(false);
    job->setKey(name);
    auto* patience = new QTimer(job);
    patience->setSingleShot(true);
    // The first of the two counts; `done` gets the job, or nullptr if the keyring never answered.
    const auto once = [this, job, patience, done](bool inTime) {
        patience->stop();
        job->disconnect(this);
        done(inTime ? job : nullptr); // which may ask for more
        --m_running;
    };
    // Not before: libsecret holds on to it until the keyring answers, however late.
    connect(job, &Job::finished, job, &QObject::deleteLater);
    connect(job, &Job::finished, this, [once] { once(true); });
    connect(patience, &QTimer::timeout, this, [once] { once(false); });
    patience->start(patienceMs);
    job->start();
}

void SystemKeyring::read(const QString& name, std::function<void(std::optional<Secret>)> done)
{
    run<QKeychain::ReadPasswordJob>(
        new QKeychain::ReadPasswordJob(serviceName()), name, [done](const QKeychain::ReadPasswordJob* job) {
            if (job && job->error() == QKeychain::NoError)
                done(Secret(job->textData()));
            else if (job && job->error() == QKeychain::EntryNotFound)
                done(Secret());
            else
                done({});
        });
}

void SystemKeyring::write(const QString& name, const Secret& text, std::function<void(bool)> done)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName());
    job->setTextData(text.reveal().toString());
    run<QKeychain::WritePasswordJob>(job, name, [done](const QKeychain::WritePasswordJob* finished) {
        const bool kept = finished && finished->error() == QKeychain::NoError;
        if (!kept)
            qWarning("The keyring did not keep the session: %s",
                finished ? qPrintable(finished->errorString()) : "no answer");
        done(kept);
    });
}

void SystemKeyring::erase(const QString& name, std::function<void(bool)> done)
{
    run<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(serviceName()), name,
        [done](const QKeychain::DeletePasswordJob* job) {
            done(job && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound));
        });
}

} // namespace Salestrekker
