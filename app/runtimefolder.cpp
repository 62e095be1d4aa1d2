// SPDX-License-Identifier: MIT
#include "runtimefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Salestrekker {
namespace {

QString candidate()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#else
    // What these systems call the runtime location is a folder full of other things.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/Salestrekker");
    if (!QFileInfo::exists(folder))
        QDir().mkpath(folder);
#ifdef Q_OS_MACOS
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
#endif
    return folder;
#endif
}

#ifdef Q_OS_MACOS
constexpr const char* prefix = ""; // the folder is ours alone
#else
constexpr const char* prefix = "salestrekker-signin-";
#endif

} // namespace

bool isOurs(const QString& folder)
{
#ifdef Q_OS_UNIX
    struct stat status { };
    // Of the folder itself: a link could lead elsewhere a moment later.
    if (lstat(QFile::encodeName(folder).constData(), &status) != 0 || !S_ISDIR(status.st_mode))
        return false;
    return status.st_uid == geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0
        && (status.st_mode & S_IRWXU) == S_IRWXU;
#else
    return QFileInfo(folder).isDir();
#endif
}

std::optional<QString> safeRuntimeFolder()
{
    const QString named = candidate();
    const QString folder = named.isEmpty() ? QString() : QFileInfo(named).canonicalFilePath();
    if (folder.isEmpty() || !isOurs(folder))
        return {};
    return folder;
}

std::optional<QString> sharedFile(const QString& name)
{
    const auto folder = safeRuntimeFolder();
    return folder ? std::optional(*folder + u'/' + QLatin1String(prefix) + name) : std::nullopt;
}

} // namespace Salestrekker
