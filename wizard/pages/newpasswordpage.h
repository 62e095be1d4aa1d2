// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

class QCheckBox;

namespace Salestrekker {

class CodeField;
class DetailFields;
class PasswordField;
class PolicyMeter;
class RuleList;

/// Step 3: the new password under the bar that is full when, and only when, it may be saved.
class NewPasswordPage : public StepPage {
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

private:
    void addResetFields(QVBoxLayout* column);
    void addPasswordFields(QVBoxLayout* column);
    void judge();
    void suggest();
    [[nodiscard]] const ChoosingPassword& step() const;

    QLabel* m_codeDestination = nullptr;
    CodeField* m_resetCode = nullptr;
    DetailFields* m_details = nullptr;
    PasswordField* m_password = nullptr;
    PasswordField* m_confirm = nullptr;
    PolicyMeter* m_meter = nullptr;
    RuleList* m_rules = nullptr;
    QLabel* m_agreement = nullptr;
    QCheckBox* m_reveal = nullptr;
    bool m_maySave = false;
    unsigned m_clearedAt = 0; ///< when a code was last sent again
};

} // namespace Salestrekker
