// SPDX-License-Identifier: MIT
#pragma once

#include "pageof.h"

namespace Salestrekker {

/// Step 4: the two-factor code.
class TwoFactorPage : public PageOf<EnteringCode> {
    Q_OBJECT
public:
    using PageOf::PageOf;
    [[nodiscard]] QString commitText() const override { return tr("Verify code", "button"); }

protected:
    [[nodiscard]] Texts texts() const override;
    void build(const EnteringCode& step, QVBoxLayout* column) override;
    void show(const EnteringCode& step) override;
    [[nodiscard]] std::optional<Lack> lack(const EnteringCode& step) const override;
    [[nodiscard]] QWidget* field(const EnteringCode& step) const override;
    bool act(const EnteringCode& step, ShownMessage::Action action) override;
    void submit() override;
    [[nodiscard]] CodeEntry* codeEntry() const override { return m_code; }
    void tick() override;
    [[nodiscard]] bool isCounting() const override;

private:
    QLabel* m_destination = nullptr;
    CodeEntry* m_code = nullptr;
    LinkButton* m_resend = nullptr;
    LinkButton* m_other = nullptr;
    unsigned m_serial = 0; ///< of the latest code sent again
};

} // namespace Salestrekker
