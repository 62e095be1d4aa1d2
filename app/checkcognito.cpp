// SPDX-License-Identifier: MIT
#include "checkcognito.h"

#include "backend/cognito/cognitoexception.h"
#include "backend/cognito/cognitomessage.h"
#include "backend/cognito/srpclient.h"

#include <QRandomGenerator>

namespace Salestrekker {
namespace {

using L = QLatin1String;

const char* nameOf(CognitoFlow flow)
{
    return flow == CognitoFlow::Password ? "USER_PASSWORD_AUTH"
        : flow == CognitoFlow::Custom    ? "CUSTOM_AUTH"
                                         : "USER_SRP_AUTH";
}

class CognitoProbe {
public:
    /// `isAmazon`: the address is the service's own.
    CognitoProbe(const CognitoSettings& settings, const TransportSettings& transport, bool isAmazon)
        : m_settings(settings), m_messages(m_settings), m_transport(transport), m_isAmazon(isAmazon)
    {
    }

    QList<Finding> run()
    {
        m_findings.clear();
        if (!checkPool())
            return m_findings;
        checkFlows();
        if (!m_settings.verificationEndpoint.isEmpty())
            checkVerification();
        return m_findings;
    }

private:
    // False if nobody answers: then the rest would say the same.
    bool checkPool()
    {
        const QString path = QStringLiteral("/%1/.well-known/jwks.json").arg(m_settings.userPoolId);
        const auto result = awaitAnswer(
            std::unique_ptr<HttpCall>(m_transport.get(m_settings.endpoint.resolved(QUrl(path)))));
        // Another server may do without the keys, and say so in any way.
        const bool page = !m_isAmazon && result.failure.kind == FailureKind::ProtocolError;
        if (!result.answer && !page) {
            m_findings += unreachable(L("server"),
                m_isAmazon ? L("backend/userPoolId, which names the region,") : L("backend/endpoint"),
                result.failure);
            return false;
        }
        const bool exists
            = result.answer && result.answer->status == 200 && result.answer->body.contains(L("keys"));
        const QString missing
            = QStringLiteral("there is no %1: check backend/userPoolId").arg(m_settings.userPoolId);
        m_findings += exists ? good(L("user pool"), QStringLiteral("exists"))
            : m_isAmazon     ? error(L("user pool"), missing)
                             : warning(L("user pool"), missing);
        if (result.answer)
            m_findings += checkClock(*result.answer);
        return true;
    }

    // In the order in which the program tries them.
    void checkFlows()
    {
        QStringList refused;
        for (const CognitoFlow flow : { CognitoFlow::Srp, CognitoFlow::Password, CognitoFlow::Custom }) {
            if (flow < m_settings.flow)
                continue;
            const HttpCall::Result result = tryFlow(flow);
            if (result.answer && isFlowRefused(result.answer->body)) {
                refused += L(nameOf(flow));
                continue;
            }
            if (flow == CognitoFlow::Password && !refused.isEmpty())
                m_findings += warning(L("app client"),
                    QStringLiteral(
                        "does not allow USER_SRP_AUTH, so passwords themselves are sent (over TLS): "
                        "add ALLOW_USER_SRP_AUTH to its ExplicitAuthFlows"));
            m_findings += result.answer ? findingOf(*result.answer, flow)
                                        : unreachable(L("app client"), L("backend/endpoint"), result.failure);
            return;
        }
        m_findings += error(L("app client"),
            QStringLiteral(
                "does not allow %1: add ALLOW_%2 to its ExplicitAuthFlows, or change backend/authFlow")
                .arg(refused.join(L(" or ")), refused.constFirst()));
    }

    HttpCall::Result tryFlow(CognitoFlow flow)
    {
        const QString nobody = QStringLiteral("check-%1@example.invalid")
                                   .arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
        const CognitoMessage message = flow == CognitoFlow::Password
            ? m_messages.passwordAuth(nobody, Secret(nobody))
            : m_messages.srpAuth(nobody, SrpClient().publicValue(), flow == CognitoFlow::Custom);
        return awaitAnswer(std::unique_ptr<HttpCall>(m_transport.post(m_settings.endpoint, message.body(),
            "application/x-amz-json-1.1", { { "X-Amz-Target", message.target() } })));
    }

    // Somebody made up is refused; how tells the rest.
    [[nodiscard]] Finding findingOf(const HttpAnswer& answer, CognitoFlow flow) const
    {
        const QString subject = L("app client"), allows = QStringLiteral("allows %1").arg(L(nameOf(flow)));
        if (answer.status == 200)
            return good(subject, allows);
        const QString type = exceptionType(answer.body);
        QString said = QStringLiteral("%1: %2").arg(type, exceptionMessage(answer.body));
        if (said.endsWith(u'.'))
            said.chop(1);
        const Outcome outcome = readException(answer, CognitoTask::SignIn, {});
        const auto* failure = std::get_if<Failure>(&outcome);
        if (type == L("UserNotFoundException"))
            return warning(subject,
                allows
                    + L(", but tells strangers which addresses are known: set PreventUserExistenceErrors to "
                        "ENABLED"));
        if (failure && failure->kind == FailureKind::WrongCredentials)
            return good(subject, allows);
        if (type == L("ResourceNotFoundException"))
            return error(subject,
                QStringLiteral("there is no %1 in this region: check backend/clientId and backend/userPoolId")
                    .arg(m_settings.clientId));
        if (failure && failure->cause == FailureCause::Configuration
            && said.contains(L("secret"), Qt::CaseInsensitive))
            return error(subject, QStringLiteral("%1; check backend/clientSecret").arg(said));
        if (failure && failure->cause == FailureCause::Configuration)
            return error(subject, QStringLiteral("refuses: %1; check backend/clientId").arg(said));
        return warning(
            subject, QStringLiteral("answers, but refuses somebody made up in its own way: %1").arg(said));
    }

    void checkVerification()
    {
        const QString subject = L("verification address");
        const auto result
            = awaitAnswer(std::unique_ptr<HttpCall>(m_transport.post(m_settings.verificationEndpoint,
                R"({"email":"check@example.invalid","code":"0"})", "application/json", {})));
        if (!result.answer)
            m_findings += unreachable(subject, L("backend/verificationEndpoint"), result.failure);
        else if (result.answer->status < 500 && result.answer->body.contains(L("error")))
            m_findings += good(subject, QStringLiteral("answers as it should"));
        else
            m_findings += error(subject,
                QStringLiteral("does not refuse a made-up code with {\"error\": …} (status %1): check "
                               "backend/verificationEndpoint")
                    .arg(result.answer->status));
    }

    const CognitoSettings m_settings;
    const CognitoMessages m_messages;
    HttpTransport m_transport;
    const bool m_isAmazon;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> checkCognito(const Configuration& configuration)
{
    const bool isAmazon = configuration.value(L("backend/endpoint")).isEmpty();
    return CognitoProbe(configuration.cognito(), configuration.transport(), isAmazon).run();
}

} // namespace Salestrekker
