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

Keyring::Change changeOf(const QKeychain::Job* job)
{
    if (!job)
        return Keyring::Change::Unanswered;
    return job->error() == QKeychain::NoError ? Keyring::Change::Done : Keyring::Change::Refused;
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
        patience->disconnect(this); // and what `done` holds goes
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

void SystemKeyring::write(const QString& name, const Secret& text, std::function<void(Change)> done)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName());
    job->setTextData(text.reveal().toString());
    run<QKeychain::WritePasswordJob>(job, name, [done](const QKeychain::WritePasswordJob* finished) {
        const Change change = changeOf(finished);
        if (change != Change::Done)
            qWarning("The keyring did not keep an entry: %s",
                finished ? qPrintable(finished->errorString()) : "no answer");
        done(change);
    });
}

void SystemKeyring::erase(const QString& name, std::function<void(Change)> done)
{
    run<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(serviceName()), name,
        [done](const QKeychain::DeletePasswordJob* job) {
            done(job && job->error() == QKeychain::EntryNotFound ? Change::Done : changeOf(job));
        });
}

} // namespace Salestrekker
