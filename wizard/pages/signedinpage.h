// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

namespace Salestrekker {

class MarkedLabel;

/// Step 5: who is signed in, and where to go from here.
class SignedInPage : public StepPage {
    Q_OBJECT
public:
    using StepPage::StepPage;

    /// Finish closes.
    bool validatePage() override { return true; }

protected:
    Texts texts() const override;
    void build(QVBoxLayout* column) override;
    void show(const State& state) override;
    void submit() override { }
    bool ready() const override { return true; }
    QWidget* firstField() const override;

private:
    MarkedLabel* m_welcome = nullptr;
    QLabel* m_person = nullptr;
    QPushButton* m_open = nullptr;
    LinkButton* m_signOut = nullptr;
};

} // namespace Salestrekker
