// SPDX-License-Identifier: MIT
#include "logfilter.h"

#include <QLoggingCategory>

#include <algorithm>

namespace Salestrekker {
namespace {

QLoggingCategory::CategoryFilter rules = nullptr;

constexpr const char* harmless[]{ "salestrekker.", "qt.core.library", "qt.core.plugin", "qt.network.ssl",
    "qt.tlsbackend.", "qt.qpa.gl", "qt.qpa.plugin", "qt.qpa.screen", "qt.qpa.theme", "qt.scaling" };

void filter(QLoggingCategory* category)
{
    rules(category);
    const QByteArray name = category->categoryName();
    const bool safe = name == "default"
        || std::any_of(std::begin(harmless), std::end(harmless),
            [&name](const char* beginning) { return name.startsWith(beginning); });
    if (safe)
        return;
    category->setEnabled(QtDebugMsg, false);
    category->setEnabled(QtInfoMsg, false);
}

} // namespace

void keepSecretsOutOfLog()
{
    // The new filter is called at once for categories that are there already, so the old one has to be known.
    static const auto none = [](QLoggingCategory*) {};
    rules = none;
    rules = QLoggingCategory::installFilter(none);
    QLoggingCategory::installFilter(filter);
}

} // namespace Salestrekker
