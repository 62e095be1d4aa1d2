// SPDX-License-Identifier: MIT
#include "check.h"

#include "checkcognito.h"
#include "checkoauth.h"
#include "checkupdates.h"
#include "checkuser.h"
#include "commandline.h"
#include "finding.h"
#include "proxyquestion.h"
#include "refusal.h"
#include "sessionstore.h"
#include "usermemory.h"
#include "waiting.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <iterator>

#ifdef Q_OS_UNIX
#include "filerights.h"

#include <unistd.h>
#endif

namespace Salestrekker {
namespace {

using L = QLatin1String;

QString nameOf(SettingSource source)
{
    switch (source) {
    case SettingSource::Managed:
        return L("managed");
    case SettingSource::CommandLine:
        return L("command line");
    case SettingSource::User:
        return L("user");
    case SettingSource::BuiltIn:
        break;
    }
    return L("built-in");
}

Finding settingFinding(const Configuration& configuration, const QString& key)
{
    const QString value = configuration.shown(key);
    return good(FindingCode::Setting, key,
        QStringLiteral("%1 [%2]").arg(value.isEmpty() ? QStringLiteral("(empty)") : value,
            nameOf(configuration.settings()[key].source)));
}

// What somebody may have taken for it: on Linux capitals count, and a name is the whole of it.
QStringList likeManagedFile()
{
    QStringList found;
    const QFileInfo meant(managedFileName());
    const QFileInfo folder(meant.path());
    for (const QFileInfo& place : QDir(folder.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (place.fileName().compare(folder.fileName(), Qt::CaseInsensitive) != 0)
            continue;
        for (const QFileInfo& file : QDir(place.filePath()).entryInfoList(QDir::Files | QDir::System)) {
            if (file.filePath() != meant.filePath())
                found += file.filePath();
        }
    }
    return found;
}

QString whereToSet()
{
    const QString name = managedFileName();
    if (name.isEmpty())
        return L("if brokers are to sign in to a server, set backend/kind and what belongs to it");
    const QStringList others = likeManagedFile();
    const QString advice
        = QStringLiteral("if brokers are to sign in to a server, set backend/kind in %1").arg(name);
    return others.isEmpty() ? advice : advice + L("; not read is ") + others.join(L(", "));
}

QList<Finding> serverFindings(const Configuration& configuration)
{
    if (configuration.value(L("backend/kind")) == L("cognito"))
        return checkCognito(configuration);
    if (!configuration.oauth().endpoint.isEmpty())
        return checkOAuth(configuration);
    const QString demo = L("the demo organisation, which starts with the program");
    if (configuration.settings()[L("backend/kind")].source != SettingSource::BuiltIn)
        return { good(FindingCode::Demo, L("server"), demo) };
    return { warning(
        FindingCode::Demo, L("server"), demo + L(": nothing is set on this computer"), whereToSet()) };
}

// What this user may write fixes nothing.
QList<Finding> managedFindings()
{
    const QString place = writableManagedPlace();
    if (place.isEmpty())
        return {};
    return { warning(FindingCode::ManagedWritable, QDir::toNativeSeparators(place),
        L("this user may write here, and so change what is meant to be fixed for all"),
        L("let only the administrator own it and write it")) };
}

// Root, as whom many tools look, reads what brokers can't.
QList<Finding> unreadableFindings([[maybe_unused]] const Configuration& configuration)
{
    QList<Finding> findings;
#ifdef Q_OS_UNIX
    if (geteuid() != 0)
        return findings;
    QStringList files{ managedFileName() };
    if (configuration.isManaged(L("network/caFile")))
        files += configuration.value(L("network/caFile"));
    for (const QString& name : files) {
        for (const QString& place : closedPlacesOnTheWay(name))
            findings += error(FindingCode::ManagedUnreadable, place,
                L("not every user may read what is here, as root may"),
                L("let all of them: mode 0644 for a file, 0755 for a folder"));
    }
#endif
    return findings;
}

// QJsonDocument escapes less than a terminal obeys (U+009B begins a sequence, U+202E turns the line); its
// layout is made of line ends alone.
void print(const QList<Finding>& findings, bool json)
{
    if (!json) {
        for (const Finding& finding : findings)
            printf("%s\n", qPrintable(toLine(finding)));
        return;
    }
    const QString object = QString::fromUtf8(QJsonDocument(toJson(findings)).toJson());
    for (const QString& line : object.split(u'\n', Qt::SkipEmptyParts))
        printf("%s\n", escaped(line).toUtf8().constData());
}

// What can't be used, in place of what would be found with it.
QList<Finding> problemFindings(const Configuration& configuration)
{
    QList<Finding> findings;
    for (const SettingsProblem& problem : configuration.problems())
        findings += error(FindingCode::SettingsUnusable, L("settings"), problem.text, problem.advice);
    return findings;
}

bool isProblem(const Configuration& configuration, const QString& key)
{
    const QList<SettingsProblem>& problems = configuration.problems();
    return std::any_of(problems.begin(), problems.end(),
        [&key](const SettingsProblem& problem) { return problem.key == key; });
}

} // namespace

int checkSetup(const Configuration& configuration, bool json)
{
    QList<Finding> findings = problemFindings(configuration);
    const bool isUsable = findings.isEmpty();
    for (const QString& doubt : configuration.doubts())
        findings += warning(FindingCode::SettingUnknown, L("settings"), doubt, {});
    for (const QString& key : configuration.settings().keys()) {
        if (!isProblem(configuration, key))
            findings += settingFinding(configuration, key);
    }
    findings += managedFindings();
    findings += unreadableFindings(configuration);
    if (!isUsable) {
        print(findings, json);
        return refuse(joined(configuration.problems()));
    }
    findings += checkUserSettings();
    findings += serverFindings(configuration);
    findings += checkUpdates(configuration);
    findings += checkKeyring();
    print(findings, json);
    const auto isError = [](const Finding& finding) { return finding.verdict == Verdict::Error; };
    return std::any_of(findings.cbegin(), findings.cend(), isError) ? 1 : 0;
}

int refuseCheck(const QString& problem, bool json)
{
    if (json)
        print({ error(FindingCode::OptionsUnusable, L("options"), problem, {}) }, json);
    return refuse(problem);
}

int forgetUser()
{
    UserMemory memory;
    const QStringList sessions = memory.sessions();
    QStringList entries;
    std::ranges::transform(sessions, std::back_inserter(entries), &SessionStore::entryOf);
    std::ranges::transform(memory.proxies(), std::back_inserter(entries), &ProxyQuestion::entryOf);
    SystemKeyring keyring;
    bool areErased = memory.isReadable(); // or nobody knows which there are
    for (const QString& entry : entries)
        keyring.erase(
            entry, [&areErased](auto change) { areErased = areErased && change == Keyring::Change::Done; });
    areErased = waitUntil(keyringPatienceMs, [&keyring] { return keyring.isIdle(); }) && areErased;
    const bool isRemoved = memory.forget();
    if (!isRemoved)
        printf("This user's settings could not be removed: delete %s.\n",
            qPrintable(QDir::toNativeSeparators(UserMemory::defaultFileName())));
    if (!areErased)
        printf("%s, so a session or a proxy's password may be left in the keyring: remove \"Salestrekker "
               "SignIn\" there.\n",
            memory.isReadable() ? "The keyring did not answer" : "This user's settings could not be read");
    if (!isRemoved || !areErased)
        return 1;
    puts(sessions.isEmpty() ? "This user's settings are forgotten; no session was stored."
                            : "This user's settings and stored session are forgotten.");
    return 0;
}

} // namespace Salestrekker
