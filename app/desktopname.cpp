// SPDX-License-Identifier: MIT
#include "desktopname.h"

#include "shortname.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Salestrekker {
namespace {

// A desktop with both has one window system: Xwayland is part of the compositor. Then the display tells,
// since older sessions hand on nothing else.
QString display()
{
    if (const QString x11 = qEnvironmentVariable("DISPLAY"); !x11.isEmpty())
        return plainDisplay(x11);
    // A name in the runtime folder, or a whole path (wl_display_connect).
    return QFileInfo(qEnvironmentVariable("WAYLAND_DISPLAY")).fileName();
}

} // namespace

QString plainDisplay(const QString& display)
{
    const qsizetype colon = display.lastIndexOf(u':');
    if (colon < 0)
        return display;
    const QString host = display.left(colon);
    const bool local = host == QLatin1String("unix") || host.endsWith(QLatin1String("/unix"))
        || host.endsWith(QLatin1String("unix/"));
    return (local ? QString() : host) + display.mid(colon).section(u'.', 0, 0);
}

QString plainPath(const QString& path)
{
    const QString clean = QDir::cleanPath(QDir(path).absolutePath());
    QString real = QFileInfo(clean).canonicalFilePath();
    if (!real.isEmpty())
        return real;
    const QFileInfo missing(clean);
    return missing.isRoot() ? clean : QDir::cleanPath(plainPath(missing.path()) + u'/' + missing.fileName());
}

QString desktopName()
{
    const QString place = display() + u'\n'
        + plainPath(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return shortName(place);
}

} // namespace Salestrekker
