// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

namespace Salestrekker {

class EmailEntry;

/// Step 1: the code from the e-mail "STEP 1: Verify email address".
class VerifyEmailPage : public StepPage {
    Q_OBJECT
public:
    using StepPage::StepPage;

protected:
    Texts texts() const override;
    void build(QVBoxLayout* column) override;
    void show(const State& state) override;
    void submit() override;
    bool ready() const override;
    QWidget* firstField() const override;
    void act(ShownMessage::Action action) override;
    CodeEntry* codeEntry() const override { return m_code; }
    void tick() override;

private:
    void contactSupport();
    EmailEntry* m_email = nullptr;
    CodeEntry* m_code = nullptr;
    LinkButton* m_resend = nullptr;
};

} // namespace Salestrekker
