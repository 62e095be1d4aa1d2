// SPDX-License-Identifier: MIT
#include "doingtext.h"

#include <QCoreApplication>

namespace Salestrekker {
namespace {

// In the order of Request.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DoingText)
public:
    QString operator()(const VerifyEmail&) const { return tr("Verifying your email address…", "busy"); }
    QString operator()(const ResendEmailCode&) const { return tr("Sending you a new code…", "busy"); }
    QString operator()(const SignIn&) const { return tr("Signing in…", "busy"); }
    QString operator()(const StartReset&) const { return tr("Asking for a password reset…", "busy"); }
    QString operator()(const ChooseNewPassword&) const { return tr("Saving your new password…", "busy"); }
    QString operator()(const EnterCode&) const { return tr("Verifying the code…", "busy"); }
    QString operator()(const ResendCode&) const { return tr("Sending you a new code…", "busy"); }
    QString operator()(const ChooseMethod&) const { return tr("Getting your code on its way…", "busy"); }
    QString operator()(const ConfirmTotpSetup&) const { return tr("Verifying the code…", "busy"); }
    QString operator()(const SignInInBrowser&) const { return tr("Waiting for your browser…", "busy"); }
    QString operator()(const Renew&) const { return tr("Signing in…", "busy"); }
    QString operator()(const SignOut&) const { return tr("Signing out…", "busy"); }
};

// The text for the alternative of Request that has this index.
template <std::size_t index = 0> QString textOf(std::size_t request)
{
    if constexpr (index < std::variant_size_v<Request>)
        return request == index ? Text()(std::variant_alternative_t<index, Request>())
                                : textOf<index + 1>(request);
    else
        return {};
}

} // namespace

QString doingText(const State& state)
{
    const auto& awaited = standing(state).awaited;
    if (!awaited)
        return {};
    // A sign-in that is only made to have a code sent again.
    return textOf(awaited->purpose == Purpose::Resend ? Request(ResendCode()).index() : awaited->request);
}

} // namespace Salestrekker
