// SPDX-License-Identifier: MIT
#include "refusal.h"

#include "commandline.h"
#include "display.h"
#include "translations.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QMessageBox>

#include <algorithm>

namespace Salestrekker {
namespace {

using L = QLatin1String;

QStringList texts(const QList<SettingsProblem>& problems)
{
    QStringList lines;
    for (const SettingsProblem& problem : problems)
        lines += problem.advice.isEmpty() ? problem.text : problem.text + L(": ") + problem.advice;
    return lines;
}

void showProblems(const QList<SettingsProblem>& problems, int& argc, char** argv)
{
    Theme::useStyle();
    const auto app = openDisplay(argc, argv);
    installTranslations({}, QStringLiteral(":/i18n"));
    QMessageBox box(QMessageBox::Critical,
        QCoreApplication::translate("Salestrekker::Application", "Salestrekker sign in", "window title"),
        QCoreApplication::translate("Salestrekker::Application",
            "Salestrekker can’t start, because its settings on this computer can’t be used. Please show this "
            "to "
            "whoever looks after your computer.",
            "error"),
        QMessageBox::Close);
    box.setObjectName(QStringLiteral("settingsProblem"));
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.setInformativeText(texts(problems).join(u'\n'));
    box.exec();
}

} // namespace

QString joined(const QList<SettingsProblem>& problems)
{
    return texts(problems).join(QStringLiteral("; "));
}

int refuse(const QString& problem)
{
    complain(QStringLiteral("salestrekker-signin: ") + problem);
    return unusableStatus;
}

int refuseSettings(const Configuration& configuration, int& argc, char** argv)
{
    const QList<SettingsProblem>& problems = configuration.problems();
    const bool byOthers = std::any_of(problems.begin(), problems.end(),
        [](const SettingsProblem& problem) { return problem.source != SettingSource::CommandLine; });
    if (!byOthers || isReadOnTerminal() || !hasDisplay())
        return refuse(joined(problems));
    if (canPrint())
        refuse(joined(problems));
    showProblems(problems, argc, argv);
    return unusableStatus;
}

} // namespace Salestrekker
