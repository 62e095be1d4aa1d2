// SPDX-License-Identifier: MIT
#pragma once

#include "pageof.h"

class QCheckBox;

namespace Salestrekker {

class EmailEntry;
class PasswordEntry;

/// Step 2: e-mail address and password, temporary or own.
class SignInPage : public PageOf<SigningIn> {
    Q_OBJECT
public:
    using PageOf::PageOf;
    [[nodiscard]] QString commitText() const override { return tr("Sign in", "button"); }
    void goBack() override;

protected:
    [[nodiscard]] Texts texts() const override;
    void build(const SigningIn& step, QVBoxLayout* column) override;
    void show(const SigningIn& step) override;
    [[nodiscard]] std::optional<Lack> lack(const SigningIn& step) const override;
    [[nodiscard]] QWidget* field(const SigningIn& step) const override;
    bool act(const SigningIn& step, ShownMessage::Action action) override;
    void submit() override;
    void tick() override;

private:
    void connectFields();

    EmailEntry* m_email = nullptr;
    PasswordEntry* m_password = nullptr;
    QCheckBox* m_keep = nullptr;
    LinkButton* m_forgot = nullptr;
    LinkButton* m_haveCode = nullptr;
};

} // namespace Salestrekker
