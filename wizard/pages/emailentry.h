// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/emailfield.h"
#include "widgets/entry.h"

namespace Salestrekker {

class LinkButton;

/// An e-mail address's label and line; under it what was probably meant, where the address looks like a slip.
class EmailEntry : public Entry {
    Q_OBJECT
public:
    /// Names the line for scripts and assistive programs. `earlier`: addresses to offer, the latest first.
    EmailEntry(
        const QString& label, const char* objectName, const QStringList& earlier, QWidget* parent = nullptr);

    [[nodiscard]] EmailField* field() const { return m_field; }
    /// What is in it, without what comes along by accident.
    [[nodiscard]] QString address() const;
    [[nodiscard]] bool isPlausible() const;

private:
    void check();
    void suggest(const QString& address);

    EmailField* m_field;
    LinkButton* m_meant;
    QString m_likely;
};

} // namespace Salestrekker
