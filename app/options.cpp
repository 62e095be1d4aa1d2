// SPDX-License-Identifier: MIT
#include "options.h"

#include "flow/emailaddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace Salestrekker {
namespace {

using L = QLatin1String;

struct ValueOption {
    const char* name;
    const char* key; ///< the setting; null for what is none
    const char* valueName;
    const char* help;
};

constexpr ValueOption valueOptions[]{
    { "backend", "backend/kind", "KIND", "Who answers: demo, oauth or cognito." },
    { "endpoint", "backend/endpoint", "URL", "Address of the server; https, or http on this computer." },
    { "client-id", "backend/clientId", "ID", "The client's name at the server." },
    { "user-pool", "backend/userPoolId", "ID", "Amazon Cognito user pool." },
    { "region", "backend/region", "NAME", "Amazon region." },
    { "language", "ui/language", "TAG", "Language of the program, such as en-AU." },
    { "email", nullptr, "ADDRESS", "Fill in this email address." },
    { "config", nullptr, "FILE", "Settings from this INI file." },
};

void addFlags(QCommandLineParser& parser)
{
    parser.addOptions({
        { L("reset"), QStringLiteral("Forget this user's settings and stored session, then exit.") },
        { L("check"),
            QStringLiteral(
                "Check settings and server without an account, print what was found, then exit.") },
        { L("json"), QStringLiteral("With --check: print JSON.") },
        { L("quit"), QStringLiteral("Close the window that is open, if one is, then exit.") },
        { { L("h"), L("help") }, QStringLiteral("Print this help, then exit.") },
        { { L("v"), L("version") }, QStringLiteral("Print the version, then exit.") },
    });
}

void readConfigFile(const QString& fileName, Options& options)
{
    if (!QFileInfo::exists(fileName)) {
        options.problem = QStringLiteral("--config: there is no file %1").arg(fileName.left(200));
        return;
    }
    options.settings = readWrittenSettings(fileName);
    options.settings.problems += options.settings.unknown();
}

} // namespace

Options parseOptions(const QStringList& arguments)
{
    Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Signs a broker in to Salestrekker 2.0."));
    parser.addPositionalArgument(
        L("link"), QStringLiteral("salestrekker://verify?... or salestrekker://sign-in?..."), L("[link]"));
    for (const ValueOption& option : valueOptions)
        parser.addOption({ L(option.name), L(option.help), L(option.valueName) });
    addFlags(parser);
    // Known also where the rest can't be used, so that it is said in the form asked for.
    const QStringList before = arguments.mid(0, arguments.indexOf(L("--"))); // all, where there is none
    options.check = before.contains(L("--check"));
    options.json = before.contains(L("--json"));
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    for (const ValueOption& option : valueOptions) {
        if (parser.values(L(option.name)).size() > 1)
            options.problem = QStringLiteral("--%1 is given more than once").arg(L(option.name));
    }
    if (parser.isSet(L("help")))
        // Qt takes the name from an application, which there is none of yet.
        options.information
            = parser.helpText().replace(L("<executable_name>"), QCoreApplication::applicationName());
    else if (parser.isSet(L("version")))
        options.information
            = QStringLiteral("salestrekker-signin %1\n").arg(QCoreApplication::applicationVersion());
    if (parser.isSet(L("config")))
        readConfigFile(parser.value(L("config")), options);
    for (const ValueOption& option : valueOptions) {
        if (option.key && parser.isSet(L(option.name)))
            options.settings.set(L(option.key), parser.value(L(option.name)));
    }
    options.reset = parser.isSet(L("reset"));
    options.quit = parser.isSet(L("quit"));
    options.email = tidyEmailAddress(parser.value(L("email")));
    if (parser.isSet(L("email")) && !looksLikeEmailAddress(options.email))
        options.problem
            = QStringLiteral("--email: \"%1\" is not an email address").arg(options.email.left(100));
    if (options.check + options.reset + options.quit > 1)
        options.problem = QStringLiteral("--check, --reset and --quit go one at a time");
    if (options.json && !options.check)
        options.problem = QStringLiteral("--json goes with --check");
    const QStringList rest = parser.positionalArguments();
    options.link = rest.value(0);
    if (rest.size() > 1)
        options.problem = QStringLiteral("only one link can be opened at a time");
    else if (!rest.isEmpty() && !rest[0].startsWith(L("salestrekker:"), Qt::CaseInsensitive))
        options.problem = QStringLiteral("\"%1\" is not a salestrekker:// link").arg(rest[0].left(100));
    return options;
}

} // namespace Salestrekker
