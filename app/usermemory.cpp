// SPDX-License-Identifier: MIT
#include "usermemory.h"

#include "shortname.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
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

// One key for each: programs that write at once leave each other's alone. The server by its short name: the
// whole one may be long, and says more than a file of settings should.
const QString sessionKey = QStringLiteral("sessions/");
const QString keptKeys = QStringLiteral("kept/");
const QString newsKeys = QStringLiteral("news/");
const QString proxiesKey = QStringLiteral("proxies/kept");

QString keptKey(const QString& server)
{
    return keptKeys + shortName(server);
}

// The value of a session's key.
QString openAt(const QString& server)
{
    return shortName(server);
}
QString endedAt(const QString& server)
{
    return shortName(server) + QStringLiteral(" ended");
}

} // namespace

UserMemory::UserMemory(const QString& fileName) : m_fileName(fileName), m_writer(fileName)
{
    m_settings = readSettingsFile(m_fileName);
    m_readable = m_settings.problems.isEmpty();
    if (m_readable)
        m_values = m_settings.values;
}

UserMemory::~UserMemory()
{
    m_writer.finish(1000);
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
    write({ { L("progress/step"), nameOf(*progress) }, { L("progress/email"), email } });
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
    write({ { L("progress/addresses"), all.mid(0, 5).join(u' ') } });
}

QStringList UserMemory::proxies() const
{
    return m_values.value(proxiesKey).split(u' ', Qt::SkipEmptyParts);
}

void UserMemory::noteProxy(const QString& proxy, const std::function<void(bool)>& done)
{
    QStringList all = proxies();
    if (!all.contains(proxy))
        all += proxy;
    write({ { proxiesKey, all.join(u' ') } }, done);
}

QString UserMemory::news(const QString& name) const
{
    return m_values.value(newsKeys + name);
}

void UserMemory::noteNews(const Configuration::Values& values)
{
    Configuration::Values news;
    for (auto value = values.begin(); value != values.end(); ++value)
        news.insert(newsKeys + value.key(), value.value());
    write(news);
}

QStringList UserMemory::sessions() const
{
    QStringList ids;
    for (auto value = m_values.begin(); value != m_values.end(); ++value) {
        if (value.key().startsWith(sessionKey) && !value.value().isEmpty())
            ids += value.key().mid(sessionKey.size());
    }
    return ids;
}

QStringList UserMemory::sessionsWith(const QString& note) const
{
    QStringList ids = sessions();
    ids.removeIf([&](const QString& id) { return m_values.value(sessionKey + id) != note; });
    return ids;
}

QString UserMemory::keptSession(const QString& server) const
{
    const QString id = m_values.value(keptKey(server));
    return isOpen(server, id) ? id : QString();
}

QStringList UserMemory::endedSessions(const QString& server) const
{
    return sessionsWith(endedAt(server));
}

QStringList UserMemory::unwantedSessions(const QString& server) const
{
    QStringList ids = sessionsWith(openAt(server));
    ids.removeAll(keptSession(server));
    return ids;
}

// Each of these in one: a program that is killed must not leave half of it.
void UserMemory::keepSession(const QString& server, const QString& id, const std::function<void(bool)>& done)
{
    write({ { keptKey(server), id }, { sessionKey + id, openAt(server) } }, done);
}

void UserMemory::keepNone(const QString& server)
{
    write({ { keptKey(server), QString() } });
}

void UserMemory::endSession(const QString& server, const QString& id, const std::function<void(bool)>& done)
{
    write({ { keptKey(server), QString() }, { sessionKey + id, endedAt(server) } }, done);
}

void UserMemory::noteEnded(const QString& server, const QString& id, const std::function<void(bool)>& done)
{
    write({ { sessionKey + id, endedAt(server) } }, done);
}

bool UserMemory::isOpen(const QString& server, const QString& session) const
{
    return m_values.value(sessionKey + session) == openAt(server);
}

void UserMemory::refreshSessions(const std::function<void()>& done)
{
    m_writer.read([memory = QPointer(this), done, before = m_changes](const auto& values) {
        // What could not be written is known here alone.
        if (memory && values && memory->m_changes == before) {
            const auto isOfSessions
                = [](const QString& key) { return key.startsWith(sessionKey) || key.startsWith(keptKeys); };
            memory->m_values.removeIf([&](const auto& value) { return isOfSessions(value.key()); });
            for (auto value = values->begin(); value != values->end(); ++value) {
                if (isOfSessions(value.key()))
                    memory->m_values.insert(value.key(), value.value());
            }
        }
        done();
    });
}

void UserMemory::dropSession(const QString& id)
{
    write({ { sessionKey + id, QString() } });
}

void UserMemory::write(const Configuration::Values& values, const std::function<void(bool)>& done)
{
    Configuration::Values changed;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (m_values.value(value.key()) != value.value())
            changed.insert(value.key(), value.value());
    }
    if (changed.isEmpty() && !done)
        return;
    m_values.insert(changed);
    ++m_changes;
    const auto tell = [memory = QPointer(this), done](bool saved) {
        if (memory)
            memory->written(saved);
        if (done)
            done(saved);
    };
    if (m_readable)
        // All of them, also where an earlier attempt may have failed.
        m_writer.write(done ? values : changed, tell);
    else
        QMetaObject::invokeMethod(
            this, [tell] { tell(false); }, Qt::QueuedConnection);
}

void UserMemory::written(bool saved)
{
    // What could not be read was said already.
    if (!saved && m_readable && !std::exchange(m_saidNotSaved, true))
        Q_EMIT notSaved();
}

bool UserMemory::finish(int milliseconds)
{
    return m_writer.finish(milliseconds);
}

bool UserMemory::forget()
{
    m_writer.finish(1000);
    m_values.clear();
    return QFile::remove(m_fileName) || !QFileInfo::exists(m_fileName);
}

} // namespace Salestrekker
