// SPDX-License-Identifier: MIT
#include "emailentry.h"

#include "flow/emailaddress.h"
#include "isolated.h"
#include "widgets/linkbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Salestrekker {

EmailEntry::EmailEntry(
    const QString& label, const char* objectName, const QStringList& earlier, QWidget* parent)
    : Entry(parent), m_field(new EmailField(earlier)), m_meant(new LinkButton)
{
    addField(label, objectName, m_field);
    suggest(QStringLiteral("a@example.com")); // hidden, but it decides how much room is kept
    m_meant->setObjectName(QStringLiteral("likelyAddress"));
    QSizePolicy keep = m_meant->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // so that nothing moves when it comes
    m_meant->setSizePolicy(keep);
    m_meant->hide();
    column()->addWidget(m_meant, 0, Qt::AlignLeft);
    connect(m_field, &QLineEdit::editingFinished, this, &EmailEntry::check);
    connect(m_field, &QLineEdit::textChanged, m_meant, &QWidget::hide);
    connect(m_meant, &QPushButton::clicked, this, [this] {
        m_field->selectAll(); // not setText(): one Undo brings back what was typed
        m_field->insert(m_likely);
    });
}

QString EmailEntry::address() const
{
    return tidyEmailAddress(m_field->text());
}

bool EmailEntry::isPlausible() const
{
    return looksLikeEmailAddress(address());
}

// Once the address is finished, not while it is typed: on the way to "gmail.com" everything looks like a
// slip.
void EmailEntry::check()
{
    const auto likely = likelyEmailAddress(address());
    m_meant->setVisible(likely.has_value());
    if (!likely)
        return;
    suggest(*likely);
}

void EmailEntry::suggest(const QString& address)
{
    m_likely = address;
    m_meant->setText(tr("Did you mean %1?", "button").arg(isolated(address)));
    m_meant->setAccessibleName(m_meant->text());
}

} // namespace Salestrekker
