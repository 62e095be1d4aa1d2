// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractNativeEventFilter>

#include <array>
#include <utility>

class QKeyEvent;

namespace Salestrekker {

/// Tells keys that somebody pressed from those that the platform repeats because they are held.
///
/// QKeyEvent::isAutoRepeat() does not suffice on X11. The server repeats a key as a release and a press of
/// one time, and Qt knows them for what they are only if it has read both at once; on a busy computer it has
/// not. And where assistive technology listens, Qt hands keys on late, as copies without a time. So the
/// server's own events are looked at as they come.
class KeyRepeat : public QAbstractNativeEventFilter {
public:
    KeyRepeat();
    ~KeyRepeat() override;
    KeyRepeat(const KeyRepeat&) = delete;
    KeyRepeat& operator=(const KeyRepeat&) = delete;

    /// `press`: a QEvent::KeyPress. To be asked once about each.
    [[nodiscard]] bool isRepeated(const QKeyEvent& press);

    bool nativeEventFilter(const QByteArray& type, void* message, qintptr* result) override;

private:
    struct Key {
        bool isFresh = false; ///< pressed, and not asked about since
        bool repeats = false;
    };

    std::array<Key, 256> m_keys; ///< by X11's key code
    unsigned m_released = 0; ///< the key that was let go last,
    quint32 m_releasedAt = 0; ///< and when, in the server's time
};

} // namespace Salestrekker
