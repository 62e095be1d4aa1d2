// SPDX-License-Identifier: MIT
#pragma once

#include "steppage.h"

namespace Salestrekker {

/// A page for one kind of step. It is handed that step, as what it is, and nothing lets it reach for another:
/// a page can't show what is not there.
template <typename Step> class PageOf : public StepPage {
public:
    using StepPage::StepPage;

protected:
    /// Makes the widgets, in `column`.
    virtual void build(const Step& step, QVBoxLayout* column) = 0;
    /// Shows the step in them. Never overwrites what is being typed.
    virtual void show(const Step& step) = 0;
    /// False if the widgets have to be made anew for `step`.
    [[nodiscard]] virtual bool fits(const Step&) const { return true; }
    /// Nothing if all is filled in.
    [[nodiscard]] virtual std::optional<Lack> lack(const Step& step) const = 0;
    /// Where typing goes on.
    [[nodiscard]] virtual QWidget* field(const Step& step) const = 0;
    /// The button of the message. False: not one of this page's own.
    virtual bool act(const Step&, ShownMessage::Action) { return false; }

    /// Calls `look` with the step, if the sign-in is still there: for what a click or a key needs of it.
    template <typename Look> void withStep(Look look) const
    {
        if (const auto* step = std::get_if<Step>(&state()))
            look(*step);
    }

private:
    [[nodiscard]] bool isFor(const State& state) const final { return std::holds_alternative<Step>(state); }
    void buildFor(const State& state, QVBoxLayout* column) final { build(std::get<Step>(state), column); }
    void showFor(const State& state) final { show(std::get<Step>(state)); }
    [[nodiscard]] bool fitsFor(const State& state) const final { return fits(std::get<Step>(state)); }
    [[nodiscard]] std::optional<Lack> lackFor(const State& state) const final
    {
        return lack(std::get<Step>(state));
    }
    [[nodiscard]] QWidget* fieldFor(const State& state) const final { return field(std::get<Step>(state)); }
    void actFor(const State& state, ShownMessage::Action action) final
    {
        const Step& step = std::get<Step>(state);
        if (act(step, action))
            return;
        if (action == ShownMessage::Action::OpenBrowser)
            post(BrowserChosen{});
        else if (action == ShownMessage::Action::OpenNetworkLogin)
            Q_EMIT urlWanted(support().applicationUrl);
        else if (action == ShownMessage::Action::SignInAgain)
            post(SignInInstead{});
        else if (action == ShownMessage::Action::ContactSupport)
            writeToSupport(SupportTopic::SignIn, step.account.email);
    }
};

} // namespace Salestrekker
