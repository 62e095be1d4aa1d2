// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Salestrekker {

/// Puts `text` on the clipboard, marked as secret, so that clipboard histories leave it alone: KDE's
/// x-kde-passwordManagerHint, Windows' ExcludeClipboardContentFromMonitorProcessing ("Clipboard formats",
/// learn.microsoft.com). Does nothing if it is there already, so marked.
void copySecret(const QString& text);

/// The clipboard's text, or nothing if whoever put it there marked it as secret.
[[nodiscard]] QString clipboardTextUnlessSecret();

} // namespace Salestrekker
