// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace Salestrekker {

/// What one of the four levels of settings says, and whether all of it was understood. An administrator's
/// level that was not stops the program: it must not go on as if nothing had been set.
struct SettingsLevel {
    using Values = QMap<QString, QString>;

    SettingsLevel() = default;
    SettingsLevel(Values all) : values(std::move(all)) { }
    SettingsLevel(std::initializer_list<std::pair<QString, QString>> all) : values(all) { }

    /// From the command line: without a place.
    void set(const QString& key, const QString& value);
    /// Settings and sections that there are none of, as problems: misspelt, in another section, in capitals.
    /// `own`: the first parts of keys ("progress") that are somebody else's.
    [[nodiscard]] QStringList unknown(const QStringList& own = {}) const;

    Values values;
    /// Where each key stands, to begin a message with: "FILE, line 7: ". None on the command line.
    QMap<QString, QString> places;
    /// Where each section of a file is named first.
    QMap<QString, QString> sections;
    /// Why it could not be read, or a part of it not. Each a line: where, what is wrong, what to do.
    QStringList problems;
};

/// Reads an INI file (inifile.h). A file that is not there says nothing; one of which that is not known (its
/// folder can't be entered, its link leads nowhere) is a problem.
SettingsLevel readSettingsFile(const QString& fileName);
/// The same of one that is there to set something (an administrator's, --config): where it sets nothing, that
/// is a problem.
SettingsLevel readWrittenSettings(const QString& fileName);
/// What the administrator has fixed for this machine: /etc/xdg/Salestrekker/SignIn.conf, HKEY_LOCAL_MACHINE
/// or /Library/Preferences. No environment variable moves it. Settings that there are none of are problems.
SettingsLevel readManagedSettings();
/// Where they fix nothing, on Linux: the file, or a folder on the way to it, that this user, who is no
/// administrator, may write. Also where no file is there yet.
QString writableManagedPlace();
/// The file that an administrator would set up; empty where that is no file (Windows, macOS).
QString managedFileName();

} // namespace Salestrekker
