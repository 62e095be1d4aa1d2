// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/codefield.h"
#include "widgets/entry.h"

#include <chrono>
#include <optional>

class QLabel;

namespace Salestrekker {

class LinkButton;

/// A code's label and line; under it an offer to take the code that is on the clipboard, or how long the code
/// still holds.
class CodeEntry : public Entry {
    Q_OBJECT
public:
    /// Names the line for scripts and assistive programs.
    CodeEntry(const QString& label, const char* objectName, QWidget* parent = nullptr);

    [[nodiscard]] CodeField* field() const { return m_field; }
    [[nodiscard]] QString code() const;
    /// How many digits the code has; 0 if that is not known.
    void setLength(int digits) { m_length = digits; }
    /// A code that is still held, in the last minute, or no longer. `left`: nothing if there is nothing to
    /// say.
    void setLife(std::optional<std::chrono::seconds> left);

    /// Offers the code on the clipboard, if there is one that is none of `used` and the line is empty. What
    /// is marked as secret is not looked at, and nothing is ever taken unasked. The offer may come a little
    /// later (offerShown): nobody waits for the clipboard's owner.
    void offerFromClipboard(const QStringList& used);
    /// Fills in the code within `pasted`, if there is one.
    bool take(const QString& pasted);

Q_SIGNALS:
    void offerShown();

private:
    void offer(const QString& copied, const QStringList& used);
    static QString offerText(const QString& code);
    void withdrawOffer();

    CodeField* m_field;
    LinkButton* m_offer;
    QLabel* m_life;
    QString m_offered;
    int m_length = 0;
};

} // namespace Salestrekker
