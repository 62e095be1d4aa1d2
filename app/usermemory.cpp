// SPDX-License-Identifier: MIT
#include "usermemory.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace Salestrekker {
namespace {

using L = QLatin1String;

const std::pair<Progress, const char*> progressNames[]{ { Progress::New, "new" },
    { Progress::Verified, "verified" }, { Progress::PasswordSent, "password-sent" },
    { Progress::PasswordChosen, "password-chosen" }, { Progress::Completed, "completed" } };

QString nameOf(Progress progress)
{
    for (const auto& [value, name] : progressNames) {
        if (value == progress)
            return L(name);
    }
    return {};
}

Progress progressNamed(const QString& text)
{
    for (const auto& [value, name] : progressNames) {
        if (text == L(name))
            return value;
    }
    return Progress::New;
}

} // namespace

UserMemory::UserMemory(const QString& fileName) : m_fileName(fileName)
{
    const auto values = readSettingsFile(m_fileName);
    m_readable = values.has_value();
    m_values = values.value_or(Configuration::Values());
}

QString UserMemory::defaultFileName()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/Salestrekker/SignIn.conf");
}

Resumption UserMemory::resumption(bool remember) const
{
    Resumption resumption;
    resumption.progress = progressNamed(m_values.value(L("progress/step")));
    resumption.account.email = m_values.value(L("progress/email"));
    resumption.account.keepSignedIn = remember;
    return resumption;
}

void UserMemory::note(const State& state)
{
    const auto progress = progressOf(state);
    if (!progress)
        return;
    const QString email = std::visit([](const auto& step) { return step.account.email; }, state);
    const bool sameBroker = email.compare(m_values.value(L("progress/email")), Qt::CaseInsensitive) == 0;
    // Who has once signed in here has; another sign-in that stops half way does not change that.
    if (sameBroker && progressNamed(m_values.value(L("progress/step"))) == Progress::Completed)
        return;
    write(L("progress/step"), nameOf(*progress));
    write(L("progress/email"), email);
}

QStringList UserMemory::addresses() const
{
    // Separated by what no address has.
    return m_values.value(L("progress/addresses")).split(u' ', Qt::SkipEmptyParts);
}

void UserMemory::noteAddress(const QString& address)
{
    QStringList all = addresses();
    all.removeIf(
        [&address](const QString& other) { return other.compare(address, Qt::CaseInsensitive) == 0; });
    all.prepend(address);
    write(L("progress/addresses"), all.mid(0, 5).join(u' '));
}

bool UserMemory::sessionStored() const
{
    return m_values.value(L("session/stored")) == L("true");
}

void UserMemory::setSessionStored(bool stored)
{
    write(L("session/stored"), stored ? L("true") : L("false"));
}

void UserMemory::write(const QString& key, const QString& value)
{
    if (!m_readable || m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    QSettings settings(m_fileName, QSettings::IniFormat);
    settings.setValue(key, value);
    settings.sync(); // the next moment may be the last
}

void UserMemory::forget()
{
    m_values.clear();
    m_readable = true;
    QFile::remove(m_fileName);
}

} // namespace Salestrekker
