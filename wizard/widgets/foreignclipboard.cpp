// SPDX-License-Identifier: MIT
#include "foreignclipboard.h"

#include "nativeclipboard.h"

#include <QGuiApplication>

namespace Salestrekker {

ForeignClipboard* ForeignClipboard::look(QClipboard::Mode mode, QObject* parent)
{
#ifdef SIGNIN_XCB
    if (QGuiApplication::platformName() == QLatin1String("xcb"))
        return lookOnX11(mode, parent);
#elif defined(Q_OS_WIN)
    if (mode == QClipboard::Clipboard && QGuiApplication::platformName() == QLatin1String("windows"))
        return lookOnWindows(parent);
#endif
    Q_UNUSED(mode)
    Q_UNUSED(parent)
    return nullptr;
}

} // namespace Salestrekker
