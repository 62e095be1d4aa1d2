// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

class QCheckBox;

namespace Salestrekker {

class DetailFields;
class MarkedLabel;
class PasswordField;
class PolicyMeter;
class RuleList;

/// Step 3: the new password under the bar that is full when, and only when, it may be saved.
class NewPasswordPage : public StepPage {
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
    CodeEntry* codeEntry() const override { return m_resetCode; }
    void act(ShownMessage::Action action) override;

private:
    void addResetFields(QVBoxLayout* column);
    void addPasswordFields(QVBoxLayout* column);
    void addMeter(QVBoxLayout* column);
    void judge();
    void suggest();
    [[nodiscard]] const ChoosingPassword& step() const;

    QLabel* m_codeDestination = nullptr;
    CodeEntry* m_resetCode = nullptr;
    DetailFields* m_details = nullptr;
    PasswordField* m_password = nullptr;
    PasswordField* m_confirm = nullptr;
    PolicyMeter* m_meter = nullptr;
    RuleList* m_rules = nullptr;
    MarkedLabel* m_agreement = nullptr;
    QCheckBox* m_reveal = nullptr;
    LinkButton* m_copy = nullptr;
    bool m_maySave = false;
    unsigned m_clearedAt = 0; ///< when a code was last sent again
};

} // namespace Salestrekker
