// SPDX-License-Identifier: MIT
#pragma once

#include "keyring.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <csignal>

namespace Salestrekker::Testing {

/// Stands in for the desktop's keyring: a file, so that several processes share it, and one that is killed
/// leaves behind what a keyring would. Answers in order, one after the other.
class FileKeyring : public Keyring {
public:
    explicit FileKeyring(QString fileName) : m_fileName(std::move(fileName)) { }

    bool refuses = false; ///< reads nothing, keeps nothing
    bool isLocked = false; ///< finds nothing; to write has the user open it
    QString unreadable; ///< the one entry that it does not give out
    int delay = 0; ///< milliseconds for each step
    std::function<void()> beforeDeath = [] {};
    int killAt = -1; ///< the process dies (SIGKILL) at that moment: 2 n before step n, 2 n + 1 after it
    QStringList asked; ///< "read name", …

    void read(const QString& name, std::function<void(std::optional<Secret>)> done) override
    {
        asked += QStringLiteral("read ") + name;
        inOrder([this, name, done] {
            if (refuses || name == unreadable)
                done({});
            else
                done(Secret(isLocked ? QString() : load()[name].toString()));
        });
    }
    void write(const QString& name, const Secret& text, std::function<void(Change)> done) override
    {
        asked += QStringLiteral("write ") + name;
        inOrder([this, name, done, text = text.reveal().toString()] {
            step([&] { change(name, text); });
            isLocked = isLocked && refuses;
            done(refuses ? Change::Refused : Change::Done);
        });
    }
    void erase(const QString& name, std::function<void(Change)> done) override
    {
        asked += QStringLiteral("erase ") + name;
        inOrder([this, name, done] {
            step([&] { change(name, {}); });
            done(refuses ? Change::Refused : Change::Done);
        });
    }
    [[nodiscard]] bool isIdle() const override { return m_running == 0; }

    [[nodiscard]] QString entry(const QString& name) const { return load()[name].toString(); }
    [[nodiscard]] QStringList names() const { return load().keys(); }
    void set(const QString& name, const QString& text) { change(name, text); }

private:
    template <typename Do> void inOrder(Do act)
    {
        ++m_running;
        QTimer::singleShot(delay, this, [this, act] {
            act();
            --m_running;
        });
    }
    template <typename Do> void step(Do act)
    {
        dieAt(m_moment++);
        act();
        dieAt(m_moment++);
    }
    void dieAt(int moment) const
    {
        if (moment != killAt)
            return;
        beforeDeath();
        raise(SIGKILL);
    }
    [[nodiscard]] QJsonObject load() const
    {
        QFile file(m_fileName);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    void change(const QString& name, const QString& text)
    {
        if (refuses)
            return;
        QJsonObject all = load();
        all.remove(name);
        if (!text.isEmpty())
            all.insert(name, text);
        QFile file(m_fileName);
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(all).toJson());
    }

    const QString m_fileName;
    int m_running = 0;
    int m_moment = 0;
};

} // namespace Salestrekker::Testing
