// SPDX-License-Identifier: MIT
#pragma once

#include "clock/realtime.h"
#include "foreignclipboard.h"

#include <functional>

namespace Salestrekker {

/// The only place that reads a clipboard. QClipboard waits for the clipboard's owner, on X11 for 5 s and for
/// each format anew; a stopped program would stop this one, too. Here the window's thread is never held for
/// longer than 100 ms, on X11 and Windows. On Wayland and macOS it is QClipboard that reads, and a stopped
/// owner holds the window once: QtWayland gives up after 1 s for each format.
class ClipboardReader : public QObject {
    Q_OBJECT
public:
    /// Who wants to know. Unasked: to offer something. It is not waited for at all, given up after 200 ms,
    /// and once an owner was slow (100 ms) or silent nobody looks again before the clipboard has changed.
    /// Asked: the broker has pasted. It is waited for 100 ms, so that keys keep their order, then goes on for
    /// up to 3 s beside the window.
    enum class Why { Unasked, Asked };
    using Then = std::function<void(const ClipboardContent&)>;

    static ClipboardReader& instance();

    /// Whether what is there was put there by this program, and can be had without asking anybody. (Where
    /// there is no desktop, there is no other program.)
    static bool isOurs(QClipboard::Mode mode = QClipboard::Clipboard);

    /// `then` gets what is there, at once or later, exactly once; not if `receiver` is gone by then. What is
    /// not answered in time is not known.
    void read(QObject* receiver, Why why, Then then, QClipboard::Mode mode = QClipboard::Clipboard);

private:
    ClipboardReader();
    ClipboardContent readHere(QClipboard::Mode mode);
    void readElsewhere(ForeignClipboard* look, QObject* receiver, Why why, Then then, QClipboard::Mode mode);
    struct Begun {
        std::chrono::milliseconds at;
        unsigned owner;
    };
    [[nodiscard]] Begun begin() const { return { realTime(), m_owner }; }
    void noteEnd(const Begun& begun, const ClipboardContent& content);
    unsigned m_owner = 0; ///< counts owners
    unsigned m_slowOwner = ~0U; ///< the one that does not answer, or not soon
    bool m_isAwaited = false; ///< a paste is under way: another one waits for nothing
};

} // namespace Salestrekker
