// SPDX-License-Identifier: MIT
#include "textfield.h"

#include "clipboardreader.h"
#include "editmenu.h"
#include "secretclipboard.h"
#include "theme.h"

#include <QKeyEvent>
#include <QMimeData>

#include <memory>

namespace Salestrekker {
namespace {

// QLineEdit cuts at its limit without a word; it is never reached, and what is too long refused as a whole.
constexpr int neverReached = 1 << 28;

// The selection's paste, on desktops that have one.
bool isSelectionPaste(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Insert && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
        && QGuiApplication::clipboard()->supportsSelection();
}

// A character, not a command. (AltGr is Ctrl and Alt on Windows.)
bool isTyping(const QKeyEvent* event)
{
    const auto with = event->modifiers();
    const bool isCommand = with.testFlag(Qt::ControlModifier) && !with.testFlag(Qt::AltModifier);
    return !isCommand && !event->text().isEmpty() && event->text().at(0).isPrint();
}

} // namespace

const QEvent::Type PasteElsewhere::kind = static_cast<QEvent::Type>(QEvent::registerEventType());

TextField::TextField(QWidget* parent) : PaletteAware(Theme::fieldPalette, parent)
{
    const int room = fontMetrics().height() / 5;
    setTextMargins(room, room, room, room);
    setMaxLength(neverReached);
    connect(this, &QLineEdit::textChanged, this, &TextField::keepOrRefuse);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] { ++m_touches; });
}

TextField::TextField(const QString& text) : TextField()
{
    setText(text);
}

void TextField::setLeftToRight()
{
    setLayoutDirection(Qt::LeftToRight);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
}

bool TextField::wants(const QString&) const
{
    return true;
}

bool TextField::makesRoomFor(const QString& more)
{
    if (text().size() - selectedText().size() + more.size() <= longest)
        return true;
    Q_EMIT tooLong();
    return false;
}

// Most ways in are closed before; this one is for what is set as a whole, by assistive programs, too.
void TextField::keepOrRefuse()
{
    ++m_touches;
    if (text().size() <= longest) {
        m_before = isSecret() ? QString() : text();
        return;
    }
    setText(QString(m_before));
    Q_EMIT tooLong();
}

void TextField::copySelected()
{
    if (isSecret() && hasSelectedText() && echoMode() == Normal)
        copySecret(selectedText());
    else
        copy();
}

void TextField::cutSelected()
{
    if (echoMode() != Normal)
        return;
    copySelected();
    del();
}

// Whatever else copies. What the mouse has selected can be had with the middle button
// everywhere, and there is no mark to keep it out of clipboard histories.
void TextField::guardCopied(QClipboard::Mode mode)
{
    if (!isSecret() || !hasFocus() || !hasSelectedText() || copiedHere(mode) != selectedText())
        return;
    if (mode == QClipboard::Clipboard)
        copySecret(selectedText());
    else
        QGuiApplication::clipboard()->clear(mode);
}

bool TextField::paste(QClipboard::Mode mode)
{
    const auto isTaken = std::make_shared<bool>(true);
    ClipboardReader::instance().read(
        this, ClipboardReader::Why::Asked,
        [this, isTaken, before = m_touches](const ClipboardContent& content) {
            if (content.isKnown && before == m_touches)
                *isTaken = take(content.text);
        },
        mode);
    return *isTaken;
}

bool TextField::take(const QString& pasted)
{
    if (!wants(pasted))
        return offerElsewhere(pasted);
    // The end of the line that was copied is no part of a password or address; QLineEdit makes it a space.
    QString line = pasted;
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty() || !makesRoomFor(line))
        return true;
    beginUndoStep();
    insert(line);
    beginUndoStep();
    return true;
}

bool TextField::offerElsewhere(const QString& pasted)
{
    PasteElsewhere offer(pasted);
    for (QWidget* above = parentWidget(); above && !offer.isAccepted(); above = above->parentWidget())
        QCoreApplication::sendEvent(above, &offer);
    return offer.isAccepted();
}

// QLineEdit begins one where its cursor was moved or something is selected, and has no other way.
void TextField::beginUndoStep()
{
    if (hasSelectedText() || text().isEmpty())
        return;
    const QSignalBlocker quietly(this);
    const int here = cursorPosition();
    setCursorPosition(here == 0 ? 1 : here - 1);
    setCursorPosition(here);
}

// What is still on its way is not for a line that was left.
bool TextField::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn && isSecret())
        connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &TextField::guardCopied,
            Qt::UniqueConnection);
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason why = static_cast<QFocusEvent*>(event)->reason();
        if (why != Qt::PopupFocusReason && why != Qt::MenuBarFocusReason)
            ++m_touches;
    }
    return PaletteAware::event(event);
}

void TextField::keyPressEvent(QKeyEvent* event)
{
    const bool selection = isSelectionPaste(event);
    const bool pastes = !isReadOnly() && (selection || event->matches(QKeySequence::Paste));
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else if (event->matches(QKeySequence::Cut) && !isReadOnly() && hasSelectedText())
        cutSelected();
    else if (pastes)
        event->setAccepted(paste(selection ? QClipboard::Selection : QClipboard::Clipboard));
    else if (!isTyping(event) || makesRoomFor(event->text()))
        PaletteAware::keyPressEvent(event);
}

void TextField::mouseReleaseEvent(QMouseEvent* event)
{
    const bool pastes = event->button() == Qt::MiddleButton && !isReadOnly()
        && QGuiApplication::clipboard()->supportsSelection();
    if (!pastes)
        return PaletteAware::mouseReleaseEvent(event);
    deselect();
    paste(QClipboard::Selection);
    event->accept();
}

void TextField::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = editMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void TextField::dropEvent(QDropEvent* event)
{
    if (event->source() == this || !event->mimeData()->hasText() || makesRoomFor(event->mimeData()->text()))
        PaletteAware::dropEvent(event);
    else
        event->ignore();
}

void TextField::inputMethodEvent(QInputMethodEvent* event)
{
    QInputMethodEvent nothing; // ends what was being composed
    const bool fits = event->commitString().isEmpty() || makesRoomFor(event->commitString());
    PaletteAware::inputMethodEvent(fits ? event : &nothing);
}

} // namespace Salestrekker
