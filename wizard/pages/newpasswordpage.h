// SPDX-License-Identifier: MIT
#pragma once

#include "pageof.h"

class QCheckBox;

namespace Salestrekker {

class DetailFields;
class MarkedLabel;
class PasswordField;
class PolicyMeter;
class RuleList;

/// Step 3: the new password under the bar that is full when, and only when, it may be saved.
class NewPasswordPage : public PageOf<ChoosingPassword> {
    Q_OBJECT
public:
    using PageOf::PageOf;
    [[nodiscard]] QString commitText() const override { return tr("Change password", "button"); }
    [[nodiscard]] QString leavingQuestion() const override;

protected:
    [[nodiscard]] Texts texts() const override;
    void build(const ChoosingPassword& step, QVBoxLayout* column) override;
    void show(const ChoosingPassword& step) override;
    [[nodiscard]] bool fits(const ChoosingPassword& step) const override;
    [[nodiscard]] std::optional<Lack> lack(const ChoosingPassword& step) const override;
    [[nodiscard]] QWidget* field(const ChoosingPassword& step) const override;
    bool act(const ChoosingPassword& step, ShownMessage::Action action) override;
    void submit() override;
    [[nodiscard]] CodeEntry* codeEntry() const override { return m_resetCode; }
    void tick() override;

private:
    void addResetFields(QVBoxLayout* column);
    void addPasswordFields(QVBoxLayout* column);
    void addMeter(QVBoxLayout* column);
    void judge(const ChoosingPassword& step);
    void suggest(const ChoosingPassword& step);
    void showCopied();

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
    LinkButton* m_resend = nullptr;
    LinkButton* m_signInInstead = nullptr;
    QString m_left; ///< what the rules still want, in words; empty: nothing
    unsigned m_clearedAt = 0; ///< when a code was last sent again
};

} // namespace Salestrekker
