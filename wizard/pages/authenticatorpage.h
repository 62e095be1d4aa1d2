// SPDX-License-Identifier: MIT
#pragma once

#include "pageof.h"

namespace Salestrekker {

class TextField;

/// Step 4 for somebody whose authenticator app has no key yet: the key, then the code that the app shows.
class AuthenticatorPage : public PageOf<SettingUpTotp> {
    Q_OBJECT
public:
    using PageOf::PageOf;
    [[nodiscard]] QString commitText() const override;

protected:
    [[nodiscard]] Texts texts() const override;
    void build(const SettingUpTotp& step, QVBoxLayout* column) override;
    void show(const SettingUpTotp& step) override;
    [[nodiscard]] std::optional<Lack> lack(const SettingUpTotp& step) const override;
    [[nodiscard]] QWidget* field(const SettingUpTotp& step) const override;
    void submit() override;
    [[nodiscard]] CodeEntry* codeEntry() const override { return m_code; }

private:
    TextField* m_key = nullptr;
    CodeEntry* m_code = nullptr;
};

} // namespace Salestrekker
