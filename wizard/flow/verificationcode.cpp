// SPDX-License-Identifier: MIT
#include "verificationcode.h"

namespace Salestrekker {

QString findVerificationCode(QStringView text, int expectedLength)
{
    QString best;
    QString group;
    const auto better = [expectedLength](const QString& candidate, const QString& than) {
        if (!than.isEmpty() && (candidate.size() == expectedLength) != (than.size() == expectedLength))
            return candidate.size() == expectedLength;
        return candidate.size() > than.size();
    };
    const auto finishGroup = [&] {
        if (!group.isEmpty() && better(group, best))
            best = group;
        group.clear();
    };
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            group += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && c.category() != QChar::Other_Format
            && c.category() != QChar::Punctuation_Dash)
            finishGroup();
    }
    finishGroup();
    return best;
}

} // namespace Salestrekker
