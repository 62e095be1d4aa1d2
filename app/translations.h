// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Salestrekker {

/// Makes `language` (BCP 47, such as "en-AU"; empty: the system's) the language of texts, dates and numbers,
/// and lays windows out in its direction. Where there is no translation into it, texts are English. `folder`:
/// where the .qm files are. Call once there is an application, before the first window.
void installTranslations(const QString& language, const QString& folder);

} // namespace Salestrekker
