// SPDX-License-Identifier: MIT
#include "editmenu.h"

#include "textfield.h"

#include <QKeySequence>

namespace Salestrekker {
namespace {

// In Qt's own words, in every language that Qt speaks.
QAction* add(QMenu* menu, const char* text, QKeySequence::StandardKey key, const char* icon, bool isEnabled)
{
    auto* action = new QAction(QCoreApplication::translate("QLineEdit", text), menu);
    const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
    if (!keys.isEmpty()) // said, not set: the line itself takes the keys
        action->setText(action->text() + u'\t' + keys);
    action->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    action->setEnabled(isEnabled);
    action->setObjectName(QLatin1String(icon));
    menu->addAction(action);
    return action;
}

} // namespace

QMenu* editMenu(TextField* line)
{
    auto* menu = new QMenu(line);
    menu->setObjectName(QStringLiteral("qt_edit_menu"));
    using Key = QKeySequence;
    const bool canWrite = !line->isReadOnly();
    const bool canCopy = line->hasSelectedText() && line->echoMode() == QLineEdit::Normal;
    const bool canUndo = canWrite && line->isUndoAvailable(), canRedo = canWrite && line->isRedoAvailable();
    const auto entry
        = [=](const char* text, Key::StandardKey key, const char* icon, bool isEnabled, auto act) {
              QObject::connect(add(menu, text, key, icon, isEnabled), &QAction::triggered, line, act);
          };
    entry("&Undo", Key::Undo, "edit-undo", canUndo, &QLineEdit::undo);
    entry("&Redo", Key::Redo, "edit-redo", canRedo, &QLineEdit::redo);
    menu->addSeparator();
    entry("Cu&t", Key::Cut, "edit-cut", canCopy && canWrite, [line] { line->cutSelected(); });
    entry("&Copy", Key::Copy, "edit-copy", canCopy, [line] { line->copySelected(); });
    entry("&Paste", Key::Paste, "edit-paste", canWrite, [line] { line->paste(); });
    entry("Delete", Key::UnknownKey, "edit-delete", canWrite && line->hasSelectedText(),
        [line] { line->del(); });
    menu->addSeparator();
    entry("Select All", Key::SelectAll, "edit-select-all",
        !line->text().isEmpty() && line->selectedText() != line->text(), &QLineEdit::selectAll);
    return menu;
}

} // namespace Salestrekker
