// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

class QButtonGroup;

namespace Salestrekker {

class CodeField;

/// Step 4: the two-factor code; also choosing how to get it, and setting up an authenticator app.
class TwoFactorPage : public StepPage {
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
    void showEnteringCode(const EnteringCode& step);
    void showMethods(const ChoosingMethod& step);
    void showSetup(const TotpSetupWanted& setup);

    QLabel* m_text = nullptr;
    QWidget* m_methods = nullptr;
    QLineEdit* m_setupKey = nullptr;
    QLabel* m_codeLabel = nullptr;
    CodeField* m_code = nullptr;
    QPushButton* m_resend = nullptr;
    QPushButton* m_other = nullptr;
    std::size_t m_shown = std::variant_npos; ///< which of the three is shown
    unsigned m_serial = 0; ///< of the latest code sent again
};

} // namespace Salestrekker
