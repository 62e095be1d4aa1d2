// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

class QCheckBox;

namespace Salestrekker {

class PasswordField;

/// Step 2: e-mail address and password, temporary or own.
class SignInPage : public StepPage {
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
    void connectFields();
    QLineEdit* m_email = nullptr;
    PasswordField* m_password = nullptr;
    QCheckBox* m_reveal = nullptr;
    QCheckBox* m_keep = nullptr;
    QPushButton* m_forgot = nullptr;
    QPushButton* m_haveCode = nullptr;
};

} // namespace Salestrekker
