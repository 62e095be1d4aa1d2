// SPDX-License-Identifier: MIT
#include "organisation.h"

#include "backend/oauth/oauthbackend.h"
#include "cognitostandin.h"
#include "httpservice.h"

#include <QJsonArray>

namespace Salestrekker::Testing {
namespace {

using L = QLatin1String;

class DemoOrganisation : public Organisation {
public:
    DemoOrganisation() { m_service.organisation().useHashRounds(10); }

    [[nodiscard]] QList<Place> places() const override
    {
        return { { "metadata", L("verifyEmailPage"), 0 }, { "email_code", L("verifyEmailPage"), 1 },
            { "password", L("signInPage"), 0 }, { "new_password", L("newPasswordPage"), 0 },
            { "otp", L("twoFactorPage"), 0 }, { "token", L("twoFactorPage"), 1 } };
    }
    [[nodiscard]] QUrl url() const override { return m_service.issuer(); }
    [[nodiscard]] std::unique_ptr<AuthBackend> backendFor(
        const QUrl& url, const TransportSettings& transport) const override
    {
        return std::make_unique<OAuthBackend>(
            OAuthSettings{ url, QStringLiteral("test"), {} }, transport, [](const QUrl&) {});
    }
    void addUser(const QString& address, const QString& phone, const QJsonObject& more) override
    {
        Q_UNUSED(more)
        if (!m_service.organisation().addUser({ { L("email"), address }, { L("phone"), phone } }))
            qFatal("no user");
    }
    [[nodiscard]] QString code(const QString& address, const QString&) const override
    {
        return newest(address, &Demo::OutboxMessage::code);
    }
    [[nodiscard]] QString temporary(const QString& address) const override
    {
        return newest(address, &Demo::OutboxMessage::temporaryPassword);
    }
    [[nodiscard]] bool mayEnterWith(const QString& address, const QString& password) const override
    {
        return !m_service.organisation().checkPassword(address, password);
    }

private:
    QString newest(const QString& address, QString Demo::OutboxMessage::*what) const
    {
        const auto& messages = m_service.outbox().messages();
        for (auto i = messages.size() - 1; i >= 0; --i) {
            if (messages[i].to == address && !(messages[i].*what).isEmpty())
                return messages[i].*what;
        }
        return {};
    }

    mutable Demo::HttpService m_service{ 0, {} };
};

class CognitoOrganisation : public Organisation {
public:
    [[nodiscard]] QList<Place> places() const override
    {
        // ConfirmSignUp is answered with {}: that one means something.
        return { { "ConfirmSignUp", L("verifyEmailPage"), 0, false }, { "InitiateAuth", L("signInPage"), 0 },
            { "PASSWORD_VERIFIER", L("signInPage"), 1 }, { "NEW_PASSWORD_REQUIRED", L("newPasswordPage"), 0 },
            { "SMS_MFA", L("twoFactorPage"), 0 } };
    }
    [[nodiscard]] QList<Branch> branches() const override
    {
        const auto factors = [](const QStringList& names) {
            return QJsonObject{ { L("mfa"), QJsonArray::fromStringList(names) } };
        };
        return {
            { "reset", factors({ L("SMS_MFA") }), true,
                { { "ForgotPassword", L("signInPage"), 0, false },
                    { "ConfirmForgotPassword", L("newPasswordPage"), 0, false } } },
            { "app", factors({ L("MFA_SETUP") }), false,
                { { "AssociateSoftwareToken", L("signInPage"), 2 },
                    { "VerifySoftwareToken", L("twoFactorPage"), 0 },
                    { "MFA_SETUP", L("twoFactorPage"), 1 } } },
            { "choice", factors({ L("SMS_MFA"), L("EMAIL_OTP") }), false,
                { { "SELECT_MFA_TYPE", L("twoFactorPage"), 0 }, { "EMAIL_OTP", L("twoFactorPage"), 1 } } },
        };
    }
    [[nodiscard]] QUrl url() const override { return m_server.url(); }
    [[nodiscard]] std::unique_ptr<AuthBackend> backendFor(
        const QUrl& url, const TransportSettings& transport) const override
    {
        CognitoSettings settings = m_server.settings;
        settings.endpoint = url;
        return std::make_unique<CognitoBackend>(settings, transport);
    }
    void addUser(const QString& address, const QString& phone, const QJsonObject& more) override
    {
        QJsonObject user = more;
        user.insert(L("phone"), phone);
        if (more.isEmpty())
            user.insert(L("password"), QString()); // just added, with none
        m_server.addUser(address, user);
    }
    [[nodiscard]] QString code(const QString& address, const QString& phone) const override
    {
        const QString sms = m_server.code(phone);
        return sms.isEmpty() ? m_server.code(address) : sms;
    }
    [[nodiscard]] QString temporary(const QString& address) const override
    {
        return m_server.temporary(address);
    }
    [[nodiscard]] bool mayEnterWith(const QString& address, const QString& password) const override
    {
        return m_server.mayEnterWith(address, password);
    }

private:
    CognitoStandIn m_server;
};

} // namespace

std::unique_ptr<Organisation> Organisation::named(const QString& name)
{
    if (name == L("cognito"))
        return std::make_unique<CognitoOrganisation>();
    return std::make_unique<DemoOrganisation>();
}

} // namespace Salestrekker::Testing
