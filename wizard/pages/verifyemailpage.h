// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

namespace Salestrekker {

class CodeField;

/// Step 1: the code from the e-mail "STEP 1: Verify email address".
class VerifyEmailPage : public StepPage {
    Q_OBJECT
public:
    using StepPage::StepPage;

protected:
    void build(QVBoxLayout* column) override;
    void show(const State& state) override;
    void submit() override;
    bool ready() const override;
    QWidget* firstField() const override;
    void act(ShownMessage::Action action) override;
    void tick() override;

private:
    void contactSupport();
    QLineEdit* m_email = nullptr;
    CodeField* m_code = nullptr;
    QPushButton* m_resend = nullptr;
};

} // namespace Salestrekker
