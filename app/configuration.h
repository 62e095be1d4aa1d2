// SPDX-License-Identifier: MIT
#pragma once

#include "backend/cognito/cognitobackend.h"
#include "backend/oauth/oauthbackend.h"
#include "pages/support.h"

#include <QMap>
#include <QString>

#include <optional>

namespace Salestrekker {

/// Where a value comes from, strongest first.
enum class SettingSource { Managed, CommandLine, User, BuiltIn };

struct Setting {
    QString value;
    SettingSource source = SettingSource::BuiltIn;
};

/// The settings of contract.md ("backend/kind", …) on four levels: managed (by an administrator, for the
/// machine) over command line over user over built-in.
class Configuration {
public:
    using Values = QMap<QString, QString>;

    /// `managed`, `commandLine`, `user`: what each level says. Unknown keys are ignored.
    static Configuration from(const Values& managed, const Values& commandLine, const Values& user);

    /// One line that says what is wrong and with what; empty if all is usable.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] const QMap<QString, Setting>& settings() const { return m_settings; }
    [[nodiscard]] QString value(const QString& key) const { return m_settings.value(key).value; }
    /// As it may be shown (settingstable.h), shortened.
    [[nodiscard]] QString shown(const QString& key, qsizetype length = 1000) const;
    /// `text` of another's (an error of the network) with the passwords blanked that these settings hold.
    [[nodiscard]] QString withoutSecrets(QString text) const;
    [[nodiscard]] bool isManaged(const QString& key) const;

    [[nodiscard]] OAuthSettings oauth() const;
    [[nodiscard]] CognitoSettings cognito() const;
    /// Kind and address of the server, to keep the sessions of different ones apart.
    [[nodiscard]] QString serverName() const;
    [[nodiscard]] TransportSettings transport() const;
    [[nodiscard]] Support support() const;
    [[nodiscard]] bool remember() const;

private:
    [[nodiscard]] QString backendProblem() const;
    [[nodiscard]] QString cognitoProblem() const;
    [[nodiscard]] QString addressProblem() const;
    [[nodiscard]] QString networkProblem() const;

    QMap<QString, Setting> m_settings;
};

/// Reads an INI file (or the platform's own form). Nothing if it exists but can't be read.
std::optional<Configuration::Values> readSettingsFile(const QString& fileName);
/// What the administrator has fixed for this machine: /etc/xdg/Salestrekker/SignIn.conf, HKEY_LOCAL_MACHINE
/// or /Library/Preferences. No environment variable moves it.
Configuration::Values readManagedSettings();

} // namespace Salestrekker
