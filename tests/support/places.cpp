// SPDX-License-Identifier: MIT
#include "places.h"

#include <QCoreApplication>
#include <QFile>

namespace Salestrekker::Testing::Places {

namespace {

// Of the build, whose bin/ has this program, too.
QString built(const QString& path)
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../") + path;
}

} // namespace

QString program(const QString& name)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + name;
}

QString sources()
{
    QFile file(built(QStringLiteral("sources")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing: build with cmake", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

QString nodeModules()
{
    return sources() + QStringLiteral("/tests/servers/node_modules/");
}

QString translations()
{
    return built(QStringLiteral("app"));
}

QString pseudoLanguage()
{
    return built(QStringLiteral("tests/pseudo.qm"));
}

} // namespace Salestrekker::Testing::Places
