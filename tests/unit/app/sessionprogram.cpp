// SPDX-License-Identifier: MIT

// One of several programs of a user, for the tests of this folder. In the folder given are the settings, the
// keyring and the server (filekeyring.h, filebackend.h).
//
// usage: session-program FOLDER renew
//            once, with what the keyring holds; 0 if that gave tokens
//        session-program FOLDER end TOKEN MOMENT online|offline noted|unnoted
//            ends that session, once it has taken up the one that is kept, and dies at that moment of the
//            keyring's work; with all settings written, or with what is on the disk by then
//        session-program FOLDER resume
//            as a start does
//        session-program FOLDER hold FILE
//            holds the lock of a renewal until it is killed; prints "held"

#include "filebackend.h"
#include "filekeyring.h"
#include "processlock.h"
#include "renewalguard.h"
#include "revocations.h"
#include "waiting.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

const QString server = QStringLiteral("server");

int renew(SessionStore& store, const QString& folder)
{
    RenewalGuard guard(std::make_unique<FileBackend>(folder), store, server);
    int status = 1;
    store.load([&](std::optional<SessionStore::Stored> stored) {
        auto* call = guard.send(Request(Renew{ std::move(stored->refreshToken), stored->session }));
        QObject::connect(call, &BackendCall::finished, call, [&](const std::shared_ptr<Outcome>& outcome) {
            status = std::holds_alternative<Tokens>(*outcome) ? 0 : 1;
            QCoreApplication::quit();
        });
    });
    QCoreApplication::exec();
    return status;
}

int hold(const QString& file)
{
    ProcessLock lock(file);
    if (!lock.tryLock())
        return 1;
    puts("held");
    fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QString folder = QCoreApplication::arguments().at(1), what = QCoreApplication::arguments().at(2);
    if (what == QLatin1String("hold"))
        return hold(QCoreApplication::arguments().at(3));
    FileKeyring keyring(folder + QStringLiteral("/keyring"));
    keyring.delay = 1;
    UserMemory memory(folder + QStringLiteral("/SignIn.conf"));
    SessionStore store(keyring, memory, server, diskPatience);
    if (what == QLatin1String("renew"))
        return renew(store, folder);
    FileBackend backend(folder);
    Revocations revocations(backend, store);
    if (what == QLatin1String("resume")) {
        revocations.resume();
        waitUntil(diskPatience, [&] {
            return memory.endedSessions(server).isEmpty()
                || (!store.isBusy() && keyring.isIdle() && backend.isIdle());
        });
    } else {
        keyring.killAt = QCoreApplication::arguments().at(4).toInt();
        backend.offline = QCoreApplication::arguments().at(5) == QLatin1String("offline");
        if (QCoreApplication::arguments().at(6) == QLatin1String("noted"))
            keyring.beforeDeath = [&memory] { memory.finish(diskPatience); };
        // Signed in with it.
        bool loaded = false, answered = false;
        store.load([&loaded](const auto&) { loaded = true; });
        waitUntil(diskPatience, [&] { return loaded; });
        QObject::connect(&revocations, &Revocations::answered, [&answered] { answered = true; });
        revocations.end(
            std::make_shared<SignOut>(SignOut{ Secret(QCoreApplication::arguments().at(3)), {} }));
        if (keyring.killAt == -2)
            raise(SIGKILL);
        waitUntil(diskPatience, [&] { return answered && !store.isBusy() && keyring.isIdle(); });
    }
    waitUntil(diskPatience, [&] { return !store.isBusy() && keyring.isIdle(); });
    return memory.finish(diskPatience) ? 0 : 1;
}
