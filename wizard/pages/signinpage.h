// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

class QCheckBox;

namespace Salestrekker {

class EmailEntry;
class PasswordEntry;

/// Step 2: e-mail address and password, temporary or own.
class SignInPage : public StepPage {
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

private:
    void connectFields();
    EmailEntry* m_email = nullptr;
    PasswordEntry* m_password = nullptr;
    QCheckBox* m_keep = nullptr;
    LinkButton* m_forgot = nullptr;
    LinkButton* m_haveCode = nullptr;
};

} // namespace Salestrekker
