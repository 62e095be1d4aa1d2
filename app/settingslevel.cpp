// SPDX-License-Identifier: MIT
#include "settingslevel.h"

#include "inifile.h"
#include "settingstable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_MACOS
#include <QSettings>
#endif
#ifdef Q_OS_WIN
#include "windows/registry.h"
#else
#include "filerights.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr qint64 largestFile = 1024 * 1024;
// Cut off, only begun, or a template whose variables all were empty.
constexpr auto nothingSet = L("there is no setting in it: write what is meant, or delete it");
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
constexpr auto managedIni = "/etc/xdg/Salestrekker/SignIn.conf";
#endif

SettingsLevel refused(const QString& fileName, const QString& problem)
{
    SettingsLevel level;
    level.problems = QStringList{ QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(fileName), problem) };
    return level;
}

#ifdef Q_OS_WIN
bool isAbsent(const QString& fileName)
{
    return !QFileInfo::exists(fileName);
}

bool leadsNowhere(const QFileInfo& link)
{
    return !link.exists();
}
#else
// QFileInfo takes what it may not look at for something that is not there. And a folder that is a link to
// nowhere (a share that is not mounted) hides what was meant to be in it.
bool isAbsent(const QString& fileName)
{
    struct stat status { };
    if (lstat(QFile::encodeName(fileName).constData(), &status) == 0 || errno != ENOENT)
        return false;
    for (QString folder = QFileInfo(fileName).path(); folder.size() > 1; folder = QFileInfo(folder).path()) {
        if (lstat(QFile::encodeName(folder).constData(), &status) == 0)
            return stat(QFile::encodeName(folder).constData(), &status) == 0;
    }
    return true;
}

bool leadsNowhere(const QFileInfo& link)
{
    struct stat status { };
    return stat(QFile::encodeName(link.filePath()).constData(), &status) != 0 && errno == ENOENT;
}
#endif

// What an administrator does about it is a matter of the system's own words.
QString unreadable(const QFileInfo& info, const QString& error)
{
    if (info.isDir())
        return L("this is a folder, and should be a file");
    if (info.isSymLink() && leadsNowhere(info))
        return QStringLiteral("this link leads to %1, which is not there")
            .arg(QDir::toNativeSeparators(info.symLinkTarget()));
    if (info.exists() && !info.isFile())
        return L("this is no file");
    return QStringLiteral("can't be read (%1): let this user read it, and enter its folder").arg(error);
}

QString placeIn(const QString& fileName, int line)
{
    const QString file = QDir::toNativeSeparators(fileName);
    return line > 0 ? QStringLiteral("%1, line %2: ").arg(file).arg(line) : file + L(": ");
}

#ifdef Q_OS_MACOS
// The later wins.
void addPropertyList(const QString& fileName, SettingsLevel& level)
{
    if (isAbsent(fileName))
        return;
    QSettings list(fileName, QSettings::NativeFormat);
    list.setFallbacksEnabled(false);
    if (!QFileInfo(fileName).isReadable() || list.status() != QSettings::NoError)
        level.problems += refused(fileName, L("can't be read as a property list")).problems;
    else if (list.allKeys().isEmpty())
        level.problems += refused(fileName, nothingSet).problems;
    for (const QString& key : list.allKeys()) {
        level.values.insert(key, list.value(key).toString());
        level.places.insert(key, placeIn(fileName, 0));
    }
}
#endif

} // namespace

void SettingsLevel::set(const QString& key, const QString& value)
{
    values.insert(key, value);
    places.remove(key);
}

QStringList SettingsLevel::unknown(const QStringList& own) const
{
    QStringList found, keys = values.keys();
    // As they stand in the file: of two lines the earlier has the shorter number, or the smaller one.
    std::ranges::sort(
        keys, {}, [this](const QString& key) { return std::pair(places[key].size(), places[key]); });
    for (const QString& key : keys) {
        if (settingNamed(key) || own.contains(key.section(u'/', 0, 0)))
            continue;
        const QString like = settingLike(key);
        found += places.value(key)
            + (like.isEmpty()
                    ? QStringLiteral("there is no setting %1").arg(key.left(80))
                    : QStringLiteral("there is no setting %1: is %2 meant?").arg(key.left(80), like));
    }
    // One with settings in it was named with them.
    for (const QString& section : sections.keys()) {
        const auto isOf = [&section](const QString& key) { return key.section(u'/', 0, 0) == section; };
        const bool isKnown = own.contains(section) || std::ranges::any_of(keys, isOf)
            || std::ranges::any_of(allSettings(), isOf, [](const auto& setting) { return L(setting.key); });
        if (!isKnown)
            found += sections[section] + QStringLiteral("there is no section [%1]").arg(section.left(80));
    }
    return found;
}

SettingsLevel readSettingsFile(const QString& fileName)
{
    if (isAbsent(fileName))
        return {};
    const QFileInfo info(fileName);
    const bool mayBlock = info.exists() && !info.isFile(); // a pipe would be waited for
    QFile file(fileName);
    if (mayBlock || !file.open(QIODevice::ReadOnly))
        return refused(fileName, unreadable(info, file.errorString()));
    if (file.size() > largestFile)
        return refused(fileName, L("is larger than 1 MB: this is no file of settings"));
    const QByteArray content = file.readAll();
    if (file.error() != QFile::NoError)
        return refused(fileName, unreadable(info, file.errorString()));
    const IniFile ini = parseIni(content);
    SettingsLevel level(ini.values);
    for (auto line = ini.lines.begin(); line != ini.lines.end(); ++line)
        level.places.insert(line.key(), placeIn(fileName, line.value()));
    for (auto section = ini.sections.begin(); section != ini.sections.end(); ++section)
        level.sections.insert(section.key(), placeIn(fileName, section.value()));
    for (const IniFile::Problem& problem : ini.problems)
        level.problems += placeIn(fileName, problem.line) + problem.text;
    return level;
}

SettingsLevel readWrittenSettings(const QString& fileName)
{
    if (isAbsent(fileName))
        return {};
    SettingsLevel level = readSettingsFile(fileName);
    if (level.problems.isEmpty() && level.values.isEmpty())
        return refused(fileName, nothingSet);
    return level;
}

QString writableManagedPlace()
{
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    if (geteuid() != 0)
        return writablePlaceOnTheWay(L(managedIni));
#endif
    return {};
}

QString managedFileName()
{
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    return L(managedIni);
#else
    return {};
#endif
}

SettingsLevel readManagedSettings()
{
    // On Windows and macOS the later wins: what a policy or a configuration profile says over what an
    // installer wrote.
    SettingsLevel level;
#if defined(Q_OS_WIN)
    addMachineRegistry(QStringLiteral("Software\\Salestrekker\\SignIn"), level);
    addMachineRegistry(QStringLiteral("Software\\Policies\\Salestrekker\\SignIn"), level);
#elif defined(Q_OS_MACOS)
    addPropertyList(QStringLiteral("/Library/Preferences/com.salestrekker.SignIn.plist"), level);
    addPropertyList(QStringLiteral("/Library/Managed Preferences/com.salestrekker.signin.plist"), level);
#else
    level = readWrittenSettings(L(managedIni));
#endif
    level.problems += level.unknown();
    return level;
}

} // namespace Salestrekker
