// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"
#include "flow/authbackend.h"

#include <QUrl>

namespace Salestrekker {

/// How a sign-in proves the password (AuthFlow of InitiateAuth).
enum class CognitoFlow {
    Srp, ///< USER_SRP_AUTH: the password does not leave this computer
    Password, ///< USER_PASSWORD_AUTH: the password itself, over TLS
    Custom, ///< CUSTOM_AUTH, begun with SRP: the pool's own challenges follow
};

struct CognitoSettings {
    QUrl endpoint; ///< cognitoEndpoint(region), or a server that speaks its API elsewhere
    QString userPoolId; ///< "ap-southeast-2_AbCd12345"
    QString clientId; ///< of an app client of that pool
    QString clientSecret = {}; ///< empty: the app client has none
    CognitoFlow flow = CognitoFlow::Srp;
    QUrl verificationEndpoint = {}; ///< the operator's own; empty: ConfirmSignUp and ResendConfirmationCode
    QString organisationClaim = QStringLiteral("custom:organisation"); ///< of the ID token

    /// The pool's name: its ID after the underscore.
    [[nodiscard]] QString poolName() const { return userPoolId.section(u'_', 1); }
};

/// https://cognito-idp.REGION.amazonaws.com/ (docs.aws.amazon.com/general/latest/gr/cognito_identity.html);
/// empty for an empty region.
QUrl cognitoEndpoint(const QString& region);

/// An Amazon Cognito user pool (docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference), by its
/// unauthenticated operations: no AWS credentials, JSON 1.1 over POST.
///
/// Round trips of a whole first login: ConfirmSignUp, InitiateAuth, (with SRP) PASSWORD_VERIFIER, new
/// password, code; no more than that where the ID token names the person. Keeps nothing of a sign-in between
/// calls, only which flow the app client allows, which is the same for everybody.
///
/// What it can't do: SignInInBrowser. Managed login takes no redirect to a port that is not known beforehand,
/// so there is no way back from the browser (RFC 8252, 7.3 asks for it; Cognito compares the whole address).
class CognitoBackend : public QObject, public AuthBackend {
    Q_OBJECT
public:
    CognitoBackend(CognitoSettings settings, const TransportSettings& transport);

    [[nodiscard]] BackendCall* send(const Request& request) override;

private:
    friend class CognitoCall;
    const CognitoSettings m_settings;
    HttpTransport m_transport;
    CognitoFlow m_flow; ///< as in the settings until the app client has refused it
};

} // namespace Salestrekker
