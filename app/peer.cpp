// SPDX-License-Identifier: MIT
#include "peer.h"

#if defined(Q_OS_WIN)
#include <QByteArray>

#include <windows.h>
#elif defined(Q_OS_LINUX)
#include <sys/socket.h>
#include <unistd.h>
#else
#include <sys/types.h>
#include <unistd.h>
#endif

namespace Salestrekker {

#if defined(Q_OS_WIN)
namespace {

// TOKEN_USER, with the identifier that it points to behind it. Empty if the process tells not.
QByteArray userOf(HANDLE process)
{
    HANDLE token = nullptr;
    if (!process || !OpenProcessToken(process, TOKEN_QUERY, &token))
        return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray user(static_cast<qsizetype>(size), '\0');
    const bool told = size > 0 && GetTokenInformation(token, TokenUser, user.data(), size, &size);
    CloseHandle(token);
    return told ? user : QByteArray();
}

} // namespace

// The server's pipe lets nobody else in (QLocalServer::UserAccessOption), so there is nothing to ask. The
// client could meet a pipe of the same name that another user made first; that one's process belongs to
// somebody else, or can't be asked at all.
bool isOurUser(qintptr descriptor, bool isServer)
{
    if (isServer)
        return true;
    ULONG id = 0;
    if (!GetNamedPipeServerProcessId(reinterpret_cast<HANDLE>(descriptor), &id))
        return false;
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id);
    QByteArray theirs = userOf(process), ours = userOf(GetCurrentProcess());
    if (process)
        CloseHandle(process);
    return !theirs.isEmpty() && !ours.isEmpty()
        && EqualSid(reinterpret_cast<TOKEN_USER*>(theirs.data())->User.Sid,
            reinterpret_cast<TOKEN_USER*>(ours.data())->User.Sid);
}
#elif defined(Q_OS_LINUX)
// unix(7): at the client, of whoever called listen(); at the server, of whoever called connect().
bool isOurUser(qintptr descriptor, bool)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    const bool told = getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0;
    return told && size == sizeof peer && peer.uid == geteuid();
}
#else
bool isOurUser(qintptr descriptor, bool)
{
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(static_cast<int>(descriptor), &user, &group) == 0 && user == geteuid();
}
#endif

} // namespace Salestrekker
