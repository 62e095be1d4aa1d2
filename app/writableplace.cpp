// SPDX-License-Identifier: MIT
#include "writableplace.h"

#include <QFile>

#include <filesystem>
#include <list>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Salestrekker {
namespace {

namespace fs = std::filesystem;

constexpr int mostLinks = 40; // path_resolution(7)

bool mayWrite(const fs::path& path, struct stat& status)
{
    return lstat(path.c_str(), &status) == 0
        && (status.st_uid == geteuid() || faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0);
}

// In a folder such as /tmp another's things stay as they are.
bool mayExchange(const fs::path& folder, const fs::path& entry)
{
    struct stat outer {
    }, inner{};
    if (!mayWrite(folder, outer))
        return false;
    const bool isKept = (outer.st_mode & S_ISVTX) && outer.st_uid != geteuid();
    return !isKept || lstat(entry.c_str(), &inner) != 0 || inner.st_uid == geteuid();
}

QString text(const fs::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.native()));
}

} // namespace

QString writablePlaceOnTheWay(const QString& fileName)
{
    const fs::path file(QFile::encodeName(fileName).toStdString());
    std::list<fs::path> rest(file.begin(), file.end());
    fs::path here; // without links
    for (int links = 0; !rest.empty() && links <= mostLinks;) {
        const fs::path name = rest.front();
        rest.pop_front();
        if (name.has_root_directory())
            here = name;
        else if (name == "..")
            here = here.parent_path();
        if (name.has_root_directory() || name == ".." || name == "." || name.empty())
            continue;
        const fs::path entry = here / name;
        if (mayExchange(here, entry))
            return text(here);
        std::error_code noLink;
        const fs::path target = fs::read_symlink(entry, noLink);
        if (noLink) {
            here = entry;
            continue;
        }
        rest.insert(rest.begin(), target.begin(), target.end());
        ++links;
    }
    struct stat status { };
    return rest.empty() && mayWrite(here, status) ? text(here) : QString();
}

} // namespace Salestrekker
