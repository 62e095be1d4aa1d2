// SPDX-License-Identifier: MIT
#include "application.h"
#include "check.h"
#include "commandline.h"
#include "display.h"
#include "hardening.h"
#include "refusal.h"
#include "translations.h"
#include "widgets/passwordfield.h"
#include "widgets/theme.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <io.h>
#endif

using namespace Salestrekker;

namespace {

constexpr int endMs = 1000; // what the last window leaves to be kept

// What goes whatever the settings are: they may be what has to go, or name a file on a server that is away.
std::optional<int> withoutSettings(const Options& options, int& argc, char** argv)
{
    if (!options.problem.isEmpty())
        return options.check ? refuseCheck(options.problem, options.json) : refuse(options.problem);
    if (!options.information.isEmpty()) {
        fputs(qPrintable(options.information), stdout);
        return 0;
    }
    if (options.quit || options.reset) {
        QCoreApplication app(argc, argv);
        return options.quit ? SingleInstance().close() : forgetUser();
    }
    return {};
}

// What goes without a window, and so without a display.
std::optional<int> withoutWindow(
    const Options& options, const Configuration& configuration, int& argc, char** argv)
{
    if (options.check) {
        QCoreApplication app(argc, argv);
        return checkSetup(configuration, options.json);
    }
    if (!configuration.problems().isEmpty())
        return refuseSettings(configuration, argc, argv);
    return {};
}

// On Windows a service and a scheduled task have none.
bool hasOutput()
{
#ifdef Q_OS_WIN
    return _fileno(stdout) >= 0;
#else
    return true;
#endif
}

// Not return: what hangs in a thread (a name that is looked up, a proxy's script) would be waited for.
// What could not be written (a full disk) was not said: that is no success.
[[noreturn]] void leave(int status)
{
    const bool isSaid = !hasOutput() || (fflush(nullptr) == 0 && !ferror(stdout));
    std::_Exit(isSaid ? status : std::max(status, 1));
}

int runWindow(int argc, char** argv, const Options& options, const Configuration& configuration)
{
    Theme::useStyle();
    const auto app = openDisplay(argc, argv);
    SingleInstance instance;
    if (instance.handOver(options.link))
        return 0;
    instance.listen();
    UserMemory memory; // what one that was closing has written until now
    installTranslations(configuration.value(QStringLiteral("ui/language")), QStringLiteral(":/i18n"));
    PasswordField::guardAccessibility();
    int status = 0;
    {
        SystemKeyring keyring;
        Application application(configuration, options, memory, keyring);
        application.show(instance);
        status = QApplication::exec();
        application.finish(endMs);
    }
    leave(status); // while `instance` still holds its lock
}

} // namespace

int main(int argc, char* argv[])
{
    hardenProcess();
    useConsole();
    QCoreApplication::setOrganizationName(QStringLiteral("Salestrekker"));
    QCoreApplication::setApplicationName(QStringLiteral("salestrekker-signin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNIN_VERSION));
    const Options options = parseOptions(commandLine(argc, argv));
    if (const auto status = withoutSettings(options, argc, argv))
        leave(*status);
    const auto configuration
        = Configuration::from(readManagedSettings(), options.settings, UserMemory().settings());
    if (const auto status = withoutWindow(options, configuration, argc, argv))
        leave(*status);
    return runWindow(argc, argv, options, configuration);
}
