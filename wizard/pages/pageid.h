// SPDX-License-Identifier: MIT
#pragma once

#include "flow/state.h"

namespace Salestrekker {

/// The wizard's pages in the order of a first login.
enum PageId { VerifyEmailPageId, SignInPageId, NewPasswordPageId, TwoFactorPageId, SignedInPageId };

/// The page that shows `state`.
inline int pageOf(const State& state)
{
    struct Page {
        int operator()(const VerifyingEmail&) const { return VerifyEmailPageId; }
        int operator()(const SigningIn&) const { return SignInPageId; }
        int operator()(const ChoosingPassword&) const { return NewPasswordPageId; }
        int operator()(const ChoosingMethod&) const { return TwoFactorPageId; }
        int operator()(const EnteringCode&) const { return TwoFactorPageId; }
        int operator()(const SettingUpTotp&) const { return TwoFactorPageId; }
        int operator()(const SignedIn&) const { return SignedInPageId; }
    };
    return std::visit(Page{}, state);
}

} // namespace Salestrekker
