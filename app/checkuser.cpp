// SPDX-License-Identifier: MIT
#include "checkuser.h"

#include "sessionstore.h"
#include "settingswriter.h"
#include "usermemory.h"
#include "waiting.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace Salestrekker {
namespace {

using L = QLatin1String;
using enum FindingCode;

Finding unwritable(const QString& place, const QString& why, const QString& advice)
{
    return warning(SettingsFolder, QDir::toNativeSeparators(place),
        QStringLiteral(
            "this user's settings can't be written (%1): brokers begin anew and sign in at every start")
            .arg(why),
        advice);
}

// Where there is no folder yet, the next one above must let it be made.
QString existingFolder(QString folder)
{
    const auto isThere = [](const QFileInfo& info) { return info.exists() || info.isSymLink(); };
    while (!isThere(QFileInfo(folder)) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    return folder;
}

// In parts: of a large one a full disk takes the beginning, and has no words for the rest.
bool canWrite(QIODevice& file)
{
    const QByteArray part(4096, '\0');
    constexpr int parts = 16; // more than the settings ever are
    for (int i = 0; i < parts; ++i) {
        if (file.write(part) != part.size())
            return false;
    }
    return true;
}

// Why not, in the system's words; empty where it can be done.
QString whyNotIn(const QString& folder)
{
    QFile file(
        folder + QStringLiteral("/.salestrekker-check-%1").arg(QRandomGenerator::system()->generate()));
    const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered);
    const bool isWritten = isOpen && canWrite(file);
    const QString why = file.errorString();
    if (isOpen)
        file.remove();
    return isWritten ? QString() : why;
}

} // namespace

Finding checkUserSettings()
{
    const QString name = UserMemory::defaultFileName(), file = settingsTarget(name);
    const SettingsLevel level = readSettingsFile(name);
    if (!level.problems.isEmpty())
        return unwritable(name, level.problems.join(L("; ")),
            L("correct or remove that: what can't be read is not overwritten"));
    if (const QFileInfo info(file); info.exists() && !info.isWritable())
        return unwritable(file, L("this file is read-only to the user"), L("let the user write it"));
    const QString folder = existingFolder(QFileInfo(file).path()), why = whyNotIn(folder);
    if (why.isEmpty())
        return good(
            SettingsFolder, QDir::toNativeSeparators(folder), L("this user's settings can be written"));
    if (const QString home = QDir::homePath(); file.startsWith(home + u'/') && !QFileInfo::exists(home))
        return unwritable(home, L("this user's home is not there"),
            L("run --check as a broker, or make the home of this one"));
    return unwritable(folder, why, L("let the user write there, and make room where the disk is full"));
}

Finding checkKeyring()
{
    // Erasing an entry that is not there changes nothing, and shows whether there is a keyring.
    bool answers = false, isKept = false;
    const QString entry = SessionStore::entryOf(QStringLiteral("check"));
    SystemKeyring keyring;
    const auto ask = [&keyring](const auto& what) {
        what();
        waitUntil(keyringPatienceMs, [&keyring] { return keyring.isIdle(); });
    };
    ask([&] {
        keyring.erase(entry, [&answers](auto change) { answers = change == Keyring::Change::Done; });
    });
    if (!answers)
        return warning(KeyringSilent, L("keyring"),
            L("does not answer: whoever has none that does signs in at every start"),
            L("provide a Secret Service (gnome-keyring, KWallet); without a desktop, as a tool looks, there "
              "is none"));
    ask([&] {
        keyring.write(
            entry, Secret(u"nothing"), [&isKept](auto change) { isKept = change == Keyring::Change::Done; });
    });
    // It may be waiting for somebody to unlock it, or to choose a password for a new one.
    if (!isKept)
        return warning(KeyringRefuses, L("keyring"),
            L("answers, but did not keep what it was given: brokers sign in at every start"),
            L("unlock it, or make its default collection (gnome-keyring makes \"login\" when its user signs "
              "in "
              "to the computer with a password)"));
    bool isGone = false;
    ask([&] { keyring.erase(entry, [&isGone](auto change) { isGone = change == Keyring::Change::Done; }); });
    if (isGone)
        return good(FindingCode::Keyring, L("keyring"), L("keeps what it is given, and erases it"));
    return warning(KeyringRefuses, L("keyring"),
        L("did not erase what it was told to: an entry of this check is left in it"),
        L("remove \"Salestrekker SignIn\", check, from it"));
}

} // namespace Salestrekker
