// SPDX-License-Identifier: MIT
#include "keyboardstate.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLocale>

#ifdef SIGNIN_XCB
#include "xcbreply.h"

#include <qguiapplication_platform.h>

#include <xcb/xcb.h>
#define explicit explicit_ // a word of C++ that is a name in this C header
#include <xcb/xkb.h>
#undef explicit
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace Salestrekker {

#ifdef SIGNIN_XCB
namespace {

// The layouts in use, in the order of their groups ("us,de").
QStringList layouts(xcb_connection_t* connection)
{
    static constexpr char name[] = "_XKB_RULES_NAMES";
    const XcbReply<xcb_intern_atom_reply_t> atom(
        xcb_intern_atom_reply(connection, xcb_intern_atom(connection, 1, sizeof name - 1, name), nullptr));
    if (!atom)
        return {};
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    const XcbReply<xcb_get_property_reply_t> property(xcb_get_property_reply(
        connection, xcb_get_property(connection, 0, root, atom->atom, XCB_ATOM_STRING, 0, 256), nullptr));
    if (!property)
        return {};
    const QByteArray value(static_cast<const char*>(xcb_get_property_value(property.get())),
        xcb_get_property_value_length(property.get()));
    // Rules, model, layouts, variants, options, each ended by a zero byte.
    return QString::fromLatin1(value.split('\0').value(2)).split(u',', Qt::SkipEmptyParts);
}

} // namespace

KeyboardState keyboardState()
{
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t* connection = x11 ? x11->connection() : nullptr;
    if (!connection) // another platform, or none (offscreen)
        return {};
    const XcbReply<xcb_xkb_get_state_reply_t> state(
        xcb_xkb_get_state_reply(connection, xcb_xkb_get_state(connection, XCB_XKB_ID_USE_CORE_KBD), nullptr));
    if (!state)
        return {};
    KeyboardState result;
    result.capsLock = (state->lockedMods & XCB_MOD_MASK_LOCK) != 0;
    if (const QStringList all = layouts(connection); all.size() > 1)
        result.layout = all.value(state->group).toUpper();
    return result;
}

#elif defined(Q_OS_WIN)

KeyboardState keyboardState()
{
    KeyboardState result;
    result.capsLock = (GetKeyState(VK_CAPITAL) & 1) != 0;
    if (GetKeyboardLayoutList(0, nullptr) > 1)
        result.layout = QLocale(QGuiApplication::inputMethod()->locale()).bcp47Name().toUpper();
    return result;
}

#else

KeyboardState keyboardState()
{
    return {};
}

#endif

} // namespace Salestrekker
