// SPDX-License-Identifier: MIT
#include "codeentry.h"

#include "durationtext.h"
#include "flow/verificationcode.h"
#include "isolated.h"
#include "widgets/clipboardreader.h"
#include "widgets/linkbutton.h"
#include "widgets/paletteaware.h"
#include "widgets/theme.h"
#include "widgets/wrappedlabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Salestrekker {
namespace {

constexpr int shortestCode = 4, longestCode = 10; // servers send 6 to 8 digits
constexpr qsizetype longestNote = 80; // "Your code is 123456." is; a page of figures is not

// The code that a text on the clipboard plainly is; anything else is none of our business.
QString plainCode(const QString& text, int length)
{
    if (text.size() > longestNote)
        return {};
    const QString code = findVerificationCode(text, length);
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.digitValue() >= 0; });
    const bool fits
        = length > 0 ? code.size() == length : code.size() >= shortestCode && code.size() <= longestCode;
    return fits && digits == code.size() ? code : QString();
}

} // namespace

CodeEntry::CodeEntry(const QString& label, const char* objectName, QWidget* parent)
    : Entry(parent),
      m_field(new CodeField([this](const QString& text) { return findVerificationCode(text, m_length); })),
      m_offer(new LinkButton), m_life(new PaletteAware<WrappedLabel>(Theme::quietPalette))
{
    addField(label, objectName, m_field);
    m_offer->setObjectName(QStringLiteral("clipboardCode"));
    m_life->setObjectName(QStringLiteral("codeLife"));
    m_offer->setText(offerText(QStringLiteral("0")));
    m_life->setMinimumHeight(m_offer->sizeHint().height()); // so that nothing moves when one of them comes
    column()->addWidget(m_offer, 0, Qt::AlignLeft);
    column()->addWidget(m_life);
    withdrawOffer();
    connect(m_field, &QLineEdit::textChanged, this, &CodeEntry::withdrawOffer);
    connect(m_offer, &QPushButton::clicked, this, [this] { take(m_offered); });
}

QString CodeEntry::code() const
{
    return findVerificationCode(m_field->text(), m_length);
}

void CodeEntry::setLife(std::optional<std::chrono::seconds> left)
{
    if (!left)
        m_life->clear();
    else if (left->count() > 0)
        m_life->setText(tr("This code works for %1 more.", "under the code").arg(shownDuration(*left)));
    else
        m_life->setText(tr("This code has expired. Please ask for a new one.", "under the code"));
}

void CodeEntry::offerFromClipboard(const QStringList& used)
{
    withdrawOffer();
    if (!m_field->text().isEmpty())
        return;
    ClipboardReader::instance().read(
        this, ClipboardReader::Why::Unasked, [this, used](const ClipboardContent& content) {
            if (!content.isSecret && m_field->text().isEmpty())
                offer(content.text, used);
        });
}

void CodeEntry::offer(const QString& copied, const QStringList& used)
{
    const QString code = plainCode(copied, m_length);
    if (code.isEmpty() || used.contains(code))
        return;
    m_offered = code;
    m_offer->setText(offerText(code));
    m_offer->setAccessibleName(m_offer->text());
    m_offer->show();
    m_life->hide();
    Q_EMIT offerShown();
}

QString CodeEntry::offerText(const QString& code)
{
    return tr("Use the code %1 that you copied", "button").arg(isolated(code));
}

bool CodeEntry::take(const QString& pasted)
{
    const QString code = findVerificationCode(pasted, m_length);
    if (code.isEmpty())
        return false;
    m_field->selectAll(); // not setText(): one Undo brings back what was there
    m_field->insert(code);
    m_field->setFocus();
    return true;
}

void CodeEntry::withdrawOffer()
{
    m_offered.clear();
    m_offer->hide();
    m_life->show();
}

} // namespace Salestrekker
