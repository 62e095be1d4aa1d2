// SPDX-License-Identifier: MIT
#pragma once

#include "clock/realtimer.h"

#include <QClipboard>
#include <QMimeData>
#include <QPointer>
#include <QString>

namespace Salestrekker {

/// A secret on the clipboard: marked as one, so that clipboard histories leave it alone, and gone after a
/// minute, slept or awake, and at the end of the program; unless somebody has copied something else
/// meanwhile.
///
/// The marks: KDE's x-kde-passwordManagerHint; Windows' ExcludeClipboardContentFromMonitorProcessing
/// ("Clipboard formats", learn.microsoft.com); org.nspasteboard.ConcealedType (nspasteboard.org) on macOS,
/// which Qt can name from 6.5 on only (QUtiMimeConverter): with an older Qt it is there under Qt's own name,
/// which nobody looks for.
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds life{ 60 };
    RealTimer timer; ///< its timeout() is the end of the secret

    static SecretClipboard& instance();
    explicit SecretClipboard(RealTime now = realTime, QObject* parent = nullptr);

    /// Puts `text` there, for a minute from now.
    void copy(const QString& text);
    /// Takes it away, if it is still there.
    void clear();

private:
    [[nodiscard]] bool isThere() const;
    QPointer<QMimeData> m_data;
};

/// SecretClipboard::instance().copy(text).
void copySecret(const QString& text);

/// Whoever put that there has marked it as secret.
[[nodiscard]] bool isMarkedSecret(const QMimeData* data);

/// What this program itself has put on the clipboard; an empty string if the clipboard is another's. Waits
/// for nobody.
[[nodiscard]] QString copiedHere(QClipboard::Mode mode = QClipboard::Clipboard);

} // namespace Salestrekker
