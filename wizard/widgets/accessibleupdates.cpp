// SPDX-License-Identifier: MIT
#include "accessibleupdates.h"

#include "passwordfield.h"

#include <QAccessible>
#include <QPointer>
#include <QWidget>

namespace Salestrekker {
namespace {

bool tellsText(QAccessible::Event type)
{
    switch (type) {
    case QAccessible::TextInserted:
    case QAccessible::TextRemoved:
    case QAccessible::TextUpdated:
    case QAccessible::TextSelectionChanged:
    case QAccessible::ValueChanged:
        return true;
    default:
        return false;
    }
}

bool goesOut(const QAccessibleEvent& event)
{
    static QPointer<QObject> focused;
    if (event.type() == QAccessible::Focus)
        focused = event.object();
    if (event.type() == QAccessible::TextCaretMoved)
        return event.object() == focused;
    return !tellsText(event.type()) || !qobject_cast<PasswordField*>(event.object());
}

void passOn(QAccessibleEvent* event)
{
    if (!goesOut(*event))
        return;
    // With a handler installed Qt tells nobody else, so it is taken out for the moment.
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(passOn);
}

} // namespace

void filterAccessibleUpdates()
{
    QAccessible::installUpdateHandler(passOn);
}

void describe(QWidget* widget, const QString& text)
{
    if (widget->accessibleDescription() != text)
        widget->setAccessibleDescription(text);
}

} // namespace Salestrekker
