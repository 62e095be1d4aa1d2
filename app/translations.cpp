// SPDX-License-Identifier: MIT
#include "translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Salestrekker {
namespace {

// Texts of Qt that people see in this program, for languages that Qt itself is not translated into.
[[maybe_unused]] constexpr const char* textsOfQt[]{ QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"), QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"), QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"), QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"), QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All") };

bool install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(qApp);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void installTranslations(const QString& language, const QString& folder)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    // Below ours, which has some of the same texts.
    if (locale.language() != QLocale::English)
        install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString ours = QStringLiteral("salestrekker");
    // The Portuguese of Brazil is understood in Portugal. English has a file, too: its plural forms.
    const bool found = install(locale, ours, folder)
        || (locale.language() == QLocale::Portuguese
            && install(QLocale(QStringLiteral("pt_BR")), ours, folder));
    if (!found)
        install(QLocale(QLocale::English), ours, folder);
    // Not for a language whose texts are English after all.
    QGuiApplication::setLayoutDirection(found ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace Salestrekker
