// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

namespace Salestrekker {

class TextField;

/// Step 4: the two-factor code; also choosing how to get it, and setting up an authenticator app.
class TwoFactorPage : public StepPage {
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
    bool isCounting() const override;

private:
    void showEnteringCode(const EnteringCode& step);
    void showMethods(const ChoosingMethod& step);
    void showSetup(const TotpSetupWanted& setup);

    QLabel* m_text = nullptr;
    QWidget* m_methods = nullptr;
    TextField* m_setupKey = nullptr;
    CodeEntry* m_code = nullptr;
    LinkButton* m_resend = nullptr;
    LinkButton* m_other = nullptr;
    std::size_t m_shown = std::variant_npos; ///< which of the three is shown
    unsigned m_serial = 0; ///< of the latest code sent again
};

} // namespace Salestrekker
