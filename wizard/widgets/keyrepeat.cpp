// SPDX-License-Identifier: MIT
#include "keyrepeat.h"

#include <QCoreApplication>
#include <QKeyEvent>

#ifdef SIGNIN_XCB
#include <xcb/xcb.h>
#endif

namespace Salestrekker {

KeyRepeat::KeyRepeat()
{
    QCoreApplication::instance()->installNativeEventFilter(this);
}

KeyRepeat::~KeyRepeat()
{
    QCoreApplication::instance()->removeNativeEventFilter(this);
}

bool KeyRepeat::isRepeated(const QKeyEvent& press)
{
    if (press.isAutoRepeat() || press.nativeScanCode() >= m_keys.size())
        return press.isAutoRepeat();
    Key& key = m_keys[press.nativeScanCode()];
    return !std::exchange(key.isFresh, false) && key.repeats;
}

bool KeyRepeat::nativeEventFilter(const QByteArray& type, void* message, qintptr*)
{
#ifdef SIGNIN_XCB
    if (type != "xcb_generic_event_t")
        return false;
    constexpr unsigned sentByAnotherClient = 0x80;
    const unsigned kind = static_cast<xcb_generic_event_t*>(message)->response_type & ~sentByAnotherClient;
    if (kind != XCB_KEY_PRESS && kind != XCB_KEY_RELEASE)
        return false;
    // Both have one layout.
    const auto& event = *static_cast<xcb_key_press_event_t*>(message);
    if (kind == XCB_KEY_RELEASE) {
        m_released = event.detail;
        m_releasedAt = event.time;
    } else if (event.detail == m_released && event.time == m_releasedAt) {
        m_keys[event.detail].repeats = true;
    } else {
        m_keys[event.detail] = { .isFresh = true, .repeats = false };
    }
#else
    Q_UNUSED(type)
    Q_UNUSED(message)
#endif
    return false;
}

} // namespace Salestrekker
