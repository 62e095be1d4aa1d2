// SPDX-License-Identifier: MIT
#pragma once

#include "pageof.h"

namespace Salestrekker {

class EmailEntry;

/// Step 1: the code from the e-mail "STEP 1: Verify email address".
class VerifyEmailPage : public PageOf<VerifyingEmail> {
    Q_OBJECT
public:
    using PageOf::PageOf;
    [[nodiscard]] QString commitText() const override;

protected:
    [[nodiscard]] Texts texts() const override;
    void build(const VerifyingEmail& step, QVBoxLayout* column) override;
    void show(const VerifyingEmail& step) override;
    [[nodiscard]] std::optional<Lack> lack(const VerifyingEmail& step) const override;
    [[nodiscard]] QWidget* field(const VerifyingEmail& step) const override;
    bool act(const VerifyingEmail& step, ShownMessage::Action action) override;
    void submit() override;
    void resend() override;
    [[nodiscard]] CodeEntry* codeEntry() const override { return m_code; }
    void tick() override;

private:
    void contactSupport(const VerifyingEmail& step);

    EmailEntry* m_email = nullptr;
    CodeEntry* m_code = nullptr;
    LinkButton* m_resend = nullptr;
    LinkButton* m_verified = nullptr;
};

} // namespace Salestrekker
