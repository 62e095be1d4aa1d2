// SPDX-License-Identifier: MIT
#include "language.h"

#include "places.h"
#include "translations.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

namespace Salestrekker::Testing {

Language::Language(const QString& tag)
{
    if (tag != QLatin1String("pseudo")) {
        installTranslations(tag, Places::translations());
        return;
    }
    auto* pseudo = new QTranslator(qApp);
    if (!pseudo->load(Places::pseudoLanguage()))
        qFatal("no pseudo-language");
    QCoreApplication::installTranslator(pseudo);
}

Language::~Language()
{
    qDeleteAll(qApp->findChildren<QTranslator*>()); // which removes them
    QLocale::setDefault(QLocale(QStringLiteral("en_AU")));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QStringList Language::all()
{
    QStringList tags;
    for (const QString& file :
        QDir(Places::translations()).entryList({ QStringLiteral("salestrekker_*.qm") }))
        tags += file.mid(13).chopped(3);
    return tags;
}

} // namespace Salestrekker::Testing
