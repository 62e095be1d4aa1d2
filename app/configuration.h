// SPDX-License-Identifier: MIT
#pragma once

#include "backend/cognito/cognitobackend.h"
#include "backend/oauth/oauthbackend.h"
#include "pages/support.h"
#include "settingslevel.h"

#include <QMap>
#include <QString>

namespace Salestrekker {

/// Where a value comes from, strongest first.
enum class SettingSource { Managed, CommandLine, User, BuiltIn };

struct Setting {
    QString value;
    SettingSource source = SettingSource::BuiltIn;
    QString place; ///< SettingsLevel::places
};

/// Why settings can't be used: a line that says where and with what, and what to do, there or in `advice`.
struct SettingsProblem {
    SettingSource source = SettingSource::CommandLine;
    QString text;
    QString key{}; ///< of the setting that it is about, where it is about one
    QString advice{};
};

/// The settings of contract.md ("backend/kind", …) on four levels: managed (by an administrator, for the
/// machine) over command line over user over built-in.
class Configuration {
public:
    using Values = SettingsLevel::Values;

    /// `managed`, `commandLine`, `user`: what each level says.
    static Configuration from(
        const SettingsLevel& managed, const SettingsLevel& commandLine, const SettingsLevel& user);

    /// Empty: they can be used.
    [[nodiscard]] const QList<SettingsProblem>& problems() const { return m_problems; }
    /// What of the user's own level was not understood, while the rest can be used. Each a line like those.
    [[nodiscard]] const QStringList& doubts() const { return m_doubts; }

    [[nodiscard]] const QMap<QString, Setting>& settings() const { return m_settings; }
    [[nodiscard]] QString value(const QString& key) const { return m_settings.value(key).value; }
    /// As it may be shown (settingstable.h), shortened.
    [[nodiscard]] QString shown(const QString& key, qsizetype length = 1000) const;
    [[nodiscard]] bool isManaged(const QString& key) const;

    [[nodiscard]] OAuthSettings oauth() const;
    [[nodiscard]] CognitoSettings cognito() const;
    /// Kind and address of the server, to keep the sessions of different ones apart.
    [[nodiscard]] QString serverName() const;
    [[nodiscard]] TransportSettings transport() const;
    [[nodiscard]] Support support() const;
    [[nodiscard]] bool remember() const;

private:
    [[nodiscard]] QList<SettingsProblem> valueProblems() const;
    [[nodiscard]] QList<SettingsProblem> kindProblems() const;
    [[nodiscard]] QList<SettingsProblem> oauthProblems() const;
    [[nodiscard]] QList<SettingsProblem> cognitoProblems() const;
    /// `beside`: the setting at whose place a file lacks `key`.
    [[nodiscard]] SettingsProblem problem(
        const char* key, const QString& text, const QString& beside = {}, const QString& advice = {}) const;
    /// One that stands in a file.
    [[nodiscard]] QString firstWithPlace() const;

    QMap<QString, Setting> m_settings;
    QList<SettingsProblem> m_problems;
    QStringList m_doubts;
    std::shared_ptr<ProxyAccounts> m_accounts = std::make_shared<ProxyAccounts>();
    bool m_isAnythingSet = false;
};

} // namespace Salestrekker
