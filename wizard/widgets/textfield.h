// SPDX-License-Identifier: MIT
#pragma once

#include "paletteaware.h"

#include <QClipboard>
#include <QEvent>
#include <QLineEdit>

namespace Salestrekker {

/// A paste that the line with the focus has no use for, on its way up: whoever has accepts it.
class PasteElsewhere : public QEvent {
public:
    static const Type kind;
    explicit PasteElsewhere(QString pasted) : QEvent(kind), text(std::move(pasted)) { ignore(); }
    const QString text;
};

/// A line for text with room inside and an outline that can be seen in every theme.
///
/// It takes what is pasted, dropped, said by an input method or set as a whole or not at all: of more than
/// `longest` characters nothing. Pasting, however it is done, never waits for the clipboard's owner
/// (see clipboardreader.h); what comes late comes only if the line was not touched since. One Undo brings
/// back what was there before.
///
/// One with Qt::ImhSensitiveData holds a secret: what is copied from it is marked as one (see
/// secretclipboard.h), and what is merely selected is not handed to other programs.
class TextField : public PaletteAware<QLineEdit> {
    Q_OBJECT
public:
    static constexpr qsizetype longest = 32767;

    explicit TextField(QWidget* parent = nullptr);
    explicit TextField(const QString& text);

    /// For what is written from left to right in every language: addresses, codes, numbers.
    void setLeftToRight();

    /// As by key or menu (Clipboard), or by the middle button (Selection). False: it is known already that
    /// neither this line nor anybody above wants it.
    bool paste(QClipboard::Mode mode = QClipboard::Clipboard);
    /// What is selected, also as by key or menu; not of what is not to be seen.
    void copySelected();
    void cutSelected();
    /// Whether that much more fits in place of what is selected; says tooLong() if not.
    bool makesRoomFor(const QString& more);

Q_SIGNALS:
    /// It was too long, so nothing of it was taken.
    void tooLong();

protected:
    /// Whether a paste is any of this line's business; what is not goes up as PasteElsewhere.
    [[nodiscard]] virtual bool wants(const QString& pasted) const;

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    bool take(const QString& pasted);
    bool offerElsewhere(const QString& pasted);
    void beginUndoStep();
    void keepOrRefuse();
    [[nodiscard]] bool isSecret() const { return inputMethodHints().testFlag(Qt::ImhSensitiveData); }
    void guardCopied(QClipboard::Mode mode);
    QString m_before; ///< what is there, to go back to; nothing of what is not to be seen
    unsigned m_touches = 0; ///< how often it was edited, or its cursor moved
};

} // namespace Salestrekker
