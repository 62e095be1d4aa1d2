// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Salestrekker::Testing {

/// While it lives, this program speaks `tag` ("de", "ar", …), or "pseudo": English made longer by 40 %,
/// accented, between [ and ]. Only for windows made meanwhile.
class Language {
public:
    explicit Language(const QString& tag);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// Every language that the program has been translated into.
    static QStringList all();
};

} // namespace Salestrekker::Testing
