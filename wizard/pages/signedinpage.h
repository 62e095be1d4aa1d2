// SPDX-License-Identifier: MIT
#pragma once

#include "pageof.h"

namespace Salestrekker {

class MarkedLabel;

/// Step 5: who is signed in, and where to go from here.
class SignedInPage : public PageOf<SignedIn> {
    Q_OBJECT
public:
    using PageOf::PageOf;
    [[nodiscard]] QString commitText() const override { return tr("Finish", "button"); }

protected:
    [[nodiscard]] Texts texts() const override;
    void build(const SignedIn& step, QVBoxLayout* column) override;
    void show(const SignedIn& step) override;
    [[nodiscard]] std::optional<Lack> lack(const SignedIn&) const override { return {}; }
    [[nodiscard]] QWidget* field(const SignedIn& step) const override;
    void submit() override { Q_EMIT finished(); }

private:
    MarkedLabel* m_welcome = nullptr;
    QLabel* m_person = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace Salestrekker
