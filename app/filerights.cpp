// SPDX-License-Identifier: MIT
#include "filerights.h"

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

// A name that is looked up, in a folder to which no link leads any more.
struct Step {
    fs::path folder, name;

    [[nodiscard]] fs::path entry() const { return folder / name; }
};

// All of them, in turn: the last is the file's own, where the way leads to one.
std::list<Step> wayTo(const QString& fileName)
{
    const fs::path file(QFile::encodeName(fileName).toStdString());
    std::list<fs::path> rest(file.begin(), file.end());
    std::list<Step> way;
    fs::path here;
    for (int links = 0; !rest.empty() && links <= mostLinks;) {
        const fs::path name = rest.front();
        rest.pop_front();
        if (name.has_root_directory())
            here = name;
        else if (name == "..")
            here = here.parent_path();
        if (name.has_root_directory() || name == ".." || name == "." || name.empty())
            continue;
        way.push_back({ here, name });
        std::error_code noLink;
        const fs::path target = fs::read_symlink(way.back().entry(), noLink);
        if (noLink) {
            here = way.back().entry();
            continue;
        }
        rest.insert(rest.begin(), target.begin(), target.end());
        ++links;
    }
    return way;
}

} // namespace

QString writablePlaceOnTheWay(const QString& fileName)
{
    const std::list<Step> way = wayTo(fileName);
    for (const Step& step : way) {
        if (mayExchange(step.folder, step.entry()))
            return text(step.folder);
    }
    struct stat status { };
    return !way.empty() && mayWrite(way.back().entry(), status) ? text(way.back().entry()) : QString();
}

QStringList closedPlacesOnTheWay(const QString& fileName)
{
    QStringList closed;
    const auto add = [&closed](const fs::path& place, mode_t needed) {
        struct stat status { };
        if (lstat(place.c_str(), &status) == 0 && !(status.st_mode & needed) && !closed.contains(text(place)))
            closed += text(place);
    };
    const std::list<Step> way = wayTo(fileName);
    for (const Step& step : way)
        add(step.folder, S_IXOTH);
    if (!way.empty())
        add(way.back().entry(), S_IROTH);
    return closed;
}

} // namespace Salestrekker
