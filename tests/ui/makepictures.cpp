// SPDX-License-Identifier: MIT
// Renders every scene in one language, light and dark, off-screen: FOLDER/NAME-LANGUAGE-THEME.png, at half
// size. usage (by tests/ui/pictures): make-pictures FOLDER LANGUAGE
#include "language.h"
#include "scenes.h"
#include "themes.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

void render(const Scene& scene, const QString& fileName)
{
    WizardDriver driver(scene.state());
    QCoreApplication::processEvents();
    scene.arrange(driver);
    QCoreApplication::processEvents(); // layouts, and the window's size
    QCoreApplication::processEvents();
    const QPixmap picture = driver.wizard.grab();
    const QImage half = picture.toImage().scaled(
        picture.width() / 2, picture.height() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (!half.convertToFormat(QImage::Format_RGB32).save(fileName))
        qFatal("can't write %s", qPrintable(fileName));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        fputs("usage: make-pictures FOLDER LANGUAGE\n", stderr);
        return 2;
    }
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    QApplication::setCursorFlashTime(0);
    const Language language(arguments[2]);
    for (const NamedPalette& theme : themes().mid(0, 2)) {
        QApplication::setPalette(theme.palette);
        for (const Scene& scene : scenes())
            render(scene,
                QStringLiteral("%1/%2-%3-%4.png")
                    .arg(arguments[1], QLatin1String(scene.name), arguments[2], QLatin1String(theme.name)));
    }
    return 0;
}
