// SPDX-License-Identifier: MIT
// Prints every message that a broker may be shown, beside what it is shown for, as Markdown.
// usage: message-list [LANGUAGE]
#include "language.h"
#include "listedmessages.h"

#include <QGuiApplication>

#include <cstdio>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const Language language(QCoreApplication::arguments().value(1, QStringLiteral("en_AU")));
    puts("# Every message\n\nPrinted by `message-list [LANGUAGE]` (built with the tests); a test compares "
         "this page with it. "
         "What happened, then what to do,\nin one to three sentences. On the right the button that helps.\n\n"
         "| notice or failure | when | message | button |\n|---|---|---|---|");
    for (const ListedMessage& message : listedMessages()) {
        QString text = message.shown.text;
        text.replace(u'|', QLatin1String("\\|")).replace(QLatin1String("&amp;"), QLatin1String("`&amp;`"));
        QString when = message.when;
        when.replace(QLatin1String("&amp;"), QLatin1String("`&amp;`"));
        printf("| %s | %s | %s | %s |\n", qPrintable(message.kind), qPrintable(when), qPrintable(text),
            qPrintable(message.shown.button));
    }
    return 0;
}
