// SPDX-License-Identifier: MIT
#pragma once

#include "organisation.h"

#include <QHash>

namespace Salestrekker::Demo {

using Form = QHash<QString, QString>;

/// An answer of the service: status, JSON body, and seconds for Retry-After where not 0.
struct Answer {
    int status = 200;
    QJsonObject body{};
    qint64 retryAfter = 0;
};

/// The protocol of resources/openapi.yaml on top of the organisation's rules: sessions of three minutes, each
/// good for one step; authorization codes bound by PKCE; refresh tokens that rotate, with a used one revoking
/// the rest.
class AuthorizationServer {
public:
    AuthorizationServer(Organisation& organisation, QUrl issuer);

    [[nodiscard]] QJsonObject metadata() const;
    Answer challenge(const Form& form);
    Answer token(const Form& form);
    Answer revoke(const Form& form);
    Answer userinfo(const QString& accessToken);

    /// The browser's way: a code for somebody who has proven who they are on the service's own page.
    QString issueCode(const QString& email, const QString& codeChallenge, const QString& redirectUri);

private:
    struct Session {
        QString email;
        QString codeChallenge;
        QDateTime until;
        QString wanted; ///< the next step
        SentCode otp;
        QString channel; ///< of the otp: empty for SMS and e-mail together
        bool totp = false;
        bool nothingToVerify = false; ///< the address was verified before, and a password was chosen
    };
    struct Grant {
        QString email, codeChallenge, redirectUri;
        QDateTime until;
    };
    struct Refresh {
        QString email, codeChallenge, family;
        QDateTime secondFactorAt;
        bool used = false;
    };

    Answer answerInput(Session session, const QString& id, const Form& form);
    Answer answerEmailCode(Session session, const Form& form);
    Answer answerPassword(Session session, const Form& form);
    Answer answerNewPassword(Session session, const QString& id, const Form& form);
    Answer answerOtp(Session session, const QString& id, const Form& form);
    Answer answerResend(Session session, const QString& id, const Form& form);
    Answer want(Session session, const QString& step);
    Answer sendOtp(Session session);
    Answer refresh(const Form& form);
    Answer grantTokens(const Refresh& refresh);
    Answer refused(const Refusal& refusal, const QString& sessionId = {}) const;
    [[nodiscard]] QJsonObject next(const Session& session, const QString& step) const;
    [[nodiscard]] QString idToken(const User& user) const;
    [[nodiscard]] QDateTime now() const { return m_organisation.clock().now(); }

    Organisation& m_organisation;
    const QUrl m_issuer;
    const QByteArray m_key; ///< signs ID tokens
    QHash<QString, Session> m_sessions;
    QHash<QString, Grant> m_codes;
    QHash<QString, Refresh> m_refresh;
    QHash<QString, std::pair<QString, QDateTime>> m_access; ///< token to address and end
};

} // namespace Salestrekker::Demo
