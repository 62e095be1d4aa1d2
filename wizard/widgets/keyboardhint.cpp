// SPDX-License-Identifier: MIT
#include "keyboardhint.h"

#include "theme.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace Salestrekker {

KeyboardHint::KeyboardHint(QLineEdit* field) : PaletteAware(Theme::quietPalette)
{
    setObjectName(field->objectName() + QStringLiteral("Keyboard"));
    field->installEventFilter(this);
}

bool KeyboardHint::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        guess(*static_cast<QKeyEvent*>(event));
        say(true);
        break;
    case QEvent::FocusIn:
    case QEvent::KeyRelease:
        say(true);
        break;
    case QEvent::FocusOut:
        say(false);
        break;
    default:
        break;
    }
    return PaletteAware::eventFilter(watched, event);
}

// A capital without Shift, or the other way round.
void KeyboardHint::guess(const QKeyEvent& key)
{
    const QString text = key.text();
    if (text.size() != 1 || text[0].toUpper() == text[0].toLower())
        return;
    m_guessedCapsLock = text[0].isUpper() != key.modifiers().testFlag(Qt::ShiftModifier);
}

void KeyboardHint::say(bool hasFocus)
{
    const KeyboardState state = hasFocus ? keyboardState() : KeyboardState();
    const bool capsLock = hasFocus && state.capsLock.value_or(m_guessedCapsLock.value_or(false));
    if (capsLock)
        setText(state.layout.isEmpty()
                ? tr("Caps Lock is on.", "beside a password")
                : tr("Caps Lock is on. Keyboard layout: %1", "beside a password").arg(state.layout));
    else
        setText(state.layout.isEmpty() ? QString()
                                       : tr("Keyboard layout: %1", "beside a password").arg(state.layout));
}

} // namespace Salestrekker
