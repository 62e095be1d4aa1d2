// SPDX-License-Identifier: MIT
#include "passwordfield.h"

#include "accessibleupdates.h"
#include "privatekeys.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>

namespace Salestrekker {
namespace {

constexpr QChar bullet(0x2022);

// Like Qt's own for a line edit, but without a word of its text.
class PasswordFieldAccessible : public QAccessibleWidget,
                                public QAccessibleTextInterface,
                                public QAccessibleEditableTextInterface {
public:
    explicit PasswordFieldAccessible(QWidget* widget) : QAccessibleWidget(widget, QAccessible::EditableText)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        state.selectableText = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? masked() : QAccessibleWidget::text(kind);
    }
    void setText(QAccessible::Text kind, const QString& text) override
    {
        if (kind == QAccessible::Value)
            replaceText(0, characterCount(), text);
    }

    void selection(int, int* start, int* end) const override
    {
        *start = line()->selectionStart();
        *end = line()->selectionEnd();
    }
    int selectionCount() const override { return line()->hasSelectedText() ? 1 : 0; }
    void addSelection(int start, int end) override { line()->setSelection(start, end - start); }
    void removeSelection(int) override { line()->deselect(); }
    void setSelection(int, int start, int end) override { line()->setSelection(start, end - start); }
    int cursorPosition() const override { return line()->cursorPosition(); }
    void setCursorPosition(int position) override { line()->setCursorPosition(position); }
    QString text(int start, int end) const override { return masked().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(line()->text().size()); }
    QRect characterRect(int) const override
    {
        return line()->rect().translated(line()->mapToGlobal(QPoint()));
    }
    int offsetAtPoint(const QPoint&) const override { return 0; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString& text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString& text) override
    {
        const QString changed = line()->text().replace(start, end - start, text);
        if (changed.size() <= TextField::longest)
            line()->setText(changed);
        else
            Q_EMIT line()->tooLong();
    }

private:
    TextField* line() const { return static_cast<TextField*>(widget()); }
    QString masked() const { return { line()->text().size(), bullet }; }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* field = qobject_cast<PasswordField*>(object);
    return field ? new PasswordFieldAccessible(field) : nullptr;
}

} // namespace

PasswordField::PasswordField(QWidget* parent) : TextField(parent)
{
    setRevealed(false);
    setLeftToRight();
}

void PasswordField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    // setEchoMode() takes them away with the bullets; but a password that is seen is no word to be learnt.
    setInputMethodHints(
        inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void PasswordField::focusInEvent(QFocusEvent* event)
{
    PrivateKeys::instance().arm();
    TextField::focusInEvent(event);
}

void PasswordField::keyPressEvent(QKeyEvent* event)
{
    if (!PrivateKeys::instance().isDelivering())
        PrivateKeys::instance().arm(); // somebody may have begun to listen since
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_H)
        Q_EMIT revealToggled();
    else
        TextField::keyPressEvent(event);
}

void PasswordField::guardAccessibility()
{
    QAccessible::installFactory(makeAccessible);
    filterAccessibleUpdates();
}

} // namespace Salestrekker
