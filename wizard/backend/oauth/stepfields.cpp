// SPDX-License-Identifier: MIT
#include "stepfields.h"

namespace Salestrekker {
namespace {

using L = QLatin1String;

struct Fields {
    FormFields operator()(const VerifyEmail& r) const
    {
        return { { L("login_hint"), r.email }, { L("email_code"), r.code } };
    }
    FormFields operator()(const ResendEmailCode& r) const
    {
        return { { L("login_hint"), r.email }, { L("resend"), L("email_code") } };
    }
    FormFields operator()(const SignIn& r) const
    {
        return { { L("login_hint"), r.email }, { L("password"), r.password.reveal().toString() } };
    }
    FormFields operator()(const StartReset& r) const
    {
        return { { L("login_hint"), r.email }, { L("reset"), L("start") } };
    }
    FormFields operator()(const ChooseNewPassword& r) const
    {
        FormFields fields{ { L("new_password"), r.password.reveal().toString() } };
        if (!r.resetCode.isEmpty())
            fields.prepend({ L("reset_code"), r.resetCode });
        return fields;
    }
    FormFields operator()(const EnterCode& r) const { return { { L("otp"), r.code } }; }
    FormFields operator()(const ResendCode&) const { return { { L("resend"), L("otp") } }; }
    FormFields operator()(const ChooseMethod& r) const { return { { L("otp_channel"), r.method } }; }
    FormFields operator()(const ConfirmTotpSetup& r) const { return { { L("totp_setup_code"), r.code } }; }
    FormFields operator()(const SignInInBrowser& r) const { return { { L("login_hint"), r.email } }; }
    FormFields operator()(const Renew& r) const
    {
        return { { L("refresh_token"), r.refreshToken.reveal().toString() } };
    }
    FormFields operator()(const SignOut& r) const
    {
        return { { L("token"), r.refreshToken.reveal().toString() } };
    }
};

} // namespace

FormFields stepFields(const Request& request)
{
    return std::visit(Fields{}, request);
}

} // namespace Salestrekker
