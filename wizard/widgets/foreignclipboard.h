// SPDX-License-Identifier: MIT
#pragma once

#include <QClipboard>
#include <QObject>

#include <chrono>

namespace Salestrekker {

struct ClipboardContent {
    QString text;
    bool isSecret = false; ///< whoever put it there marked it so (see secretclipboard.h)
    bool isKnown = false; ///< false: nobody has answered
};

/// One look at a clipboard of which another program is the owner, under way. Owners may be slow, stopped or
/// mean; nothing here waits for one. Deleting it ends the look.
class ForeignClipboard : public QObject {
    Q_OBJECT
public:
    /// Begins; nullptr where it is QClipboard that has to be asked (macOS, Wayland, no desktop).
    static ForeignClipboard* look(QClipboard::Mode mode, QObject* parent);
    /// Waits, but not longer than that; `finished` may come meanwhile.
    virtual void wait(std::chrono::milliseconds longest) = 0;

Q_SIGNALS:
    /// Exactly once, and not before look() has returned.
    void finished(const Salestrekker::ClipboardContent& content);

protected:
    using QObject::QObject;
};

} // namespace Salestrekker
