// SPDX-License-Identifier: MIT
#pragma once

#include "pageof.h"

namespace Salestrekker {

/// Before step 4's code: how it is to come.
class ChooseMethodPage : public PageOf<ChoosingMethod> {
    Q_OBJECT
public:
    using PageOf::PageOf;
    [[nodiscard]] QString commitText() const override;

protected:
    [[nodiscard]] Texts texts() const override;
    void build(const ChoosingMethod& step, QVBoxLayout* column) override;
    void show(const ChoosingMethod& step) override;
    [[nodiscard]] bool fits(const ChoosingMethod& step) const override;
    [[nodiscard]] std::optional<Lack> lack(const ChoosingMethod& step) const override;
    [[nodiscard]] QWidget* field(const ChoosingMethod& step) const override;
    void submit() override { }

private:
    void addMethod(const Method& method);

    QList<LinkButton*> m_buttons;
    QWidget* m_list = nullptr;
    QList<Method> m_methods;
};

} // namespace Salestrekker
