// SPDX-License-Identifier: MIT
#include "checkcognito.h"

#include "backend/cognito/cognitoexception.h"
#include "backend/cognito/cognitomessage.h"
#include "backend/cognito/srpclient.h"
#include "probe.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

namespace Salestrekker {
namespace {

using L = QLatin1String;
using enum FindingCode;

const char* nameOf(CognitoFlow flow)
{
    return flow == CognitoFlow::Password ? "USER_PASSWORD_AUTH"
        : flow == CognitoFlow::Custom    ? "CUSTOM_AUTH"
                                         : "USER_SRP_AUTH";
}

// API_InitiateAuth and CommonErrors: these come with status 400.
QString throttledBy(const Probe::Answer& answer)
{
    const QString type = answer.result.answer ? exceptionType(answer.result.answer->body) : QString();
    return type == L("TooManyRequestsException") || type == L("ThrottlingException") ? type : QString();
}

class CognitoProbe {
public:
    /// `isAmazon`: the address is the service's own.
    CognitoProbe(const CognitoSettings& settings, const TransportSettings& transport, bool isAmazon)
        : m_settings(settings), m_messages(m_settings), m_probe(transport), m_isAmazon(isAmazon)
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
    [[nodiscard]] QString key() const
    {
        return m_isAmazon ? L("backend/userPoolId (it names the region)") : L("backend/endpoint");
    }

    // False if nobody answers: then the rest would say the same.
    bool checkPool()
    {
        const QString path = QStringLiteral("/%1/.well-known/jwks.json").arg(m_settings.userPoolId);
        const Probe::Answer answer = m_probe.get(m_settings.endpoint.resolved(QUrl(path)));
        // Another server may do without the keys, and say so in any way.
        const bool isAnyAnswer = !m_isAmazon && answer.connection.status != 0;
        if (!isAnyAnswer)
            m_findings += m_probe.way(answer, key());
        if (!isAnyAnswer && !Probe::isReached(answer))
            return false;
        const QString subject = L("user pool ") + m_settings.userPoolId;
        const HttpAnswer said = answer.result.answer.value_or(HttpAnswer{});
        if (said.status == 200 && !said.body[L("keys")].toArray().isEmpty()) {
            m_findings += good(UserPool, subject, L("exists"));
            return true;
        }
        if (!m_isAmazon) {
            m_findings += warning(UserPoolMissing, subject, L("the server shows no keys of it"),
                L("check backend/userPoolId, unless the server is one that has none"));
            return true;
        }
        if (const auto trouble = Probe::trouble(answer, throttledBy(answer))) {
            m_findings += *trouble;
            return false;
        }
        if (!isMissing(answer)) {
            m_findings += stranger(L("show the keys of a user pool"), answer.connection.status);
            return false;
        }
        m_findings += error(UserPoolMissing, subject,
            QStringLiteral("there is none of this name at %1").arg(m_settings.endpoint.host()),
            L("check backend/userPoolId"));
        return true;
    }

    static bool isMissing(const Probe::Answer& answer)
    {
        const QJsonObject body = answer.result.answer ? answer.result.answer->body : QJsonObject();
        return answer.connection.status == 404 || exceptionType(body) == L("ResourceNotFoundException")
            || (answer.connection.status == 400 && exceptionMessage(body).contains(L("does not exist")));
    }

    // In the order in which the program tries them.
    void checkFlows()
    {
        const QString subject = L("app client ") + m_settings.clientId;
        QStringList refused;
        for (const CognitoFlow flow : { CognitoFlow::Srp, CognitoFlow::Password, CognitoFlow::Custom }) {
            if (flow < m_settings.flow)
                continue;
            const Probe::Answer answer = tryFlow(flow);
            if (answer.result.answer && isFlowRefused(answer.result.answer->body)) {
                refused += L(nameOf(flow));
                continue;
            }
            m_findings += m_probe.way(answer, key());
            if (!Probe::isReached(answer))
                return;
            if (!answer.result.answer) {
                m_findings += stranger(L("answer InitiateAuth"), answer.connection.status);
                return;
            }
            if (const auto trouble = Probe::trouble(answer, throttledBy(answer))) {
                m_findings += *trouble;
                return;
            }
            if (flow == CognitoFlow::Password && !refused.isEmpty())
                m_findings += warning(AppClientFlow, subject,
                    L("does not allow USER_SRP_AUTH, so passwords themselves are sent (over TLS)"),
                    L("add ALLOW_USER_SRP_AUTH to its ExplicitAuthFlows"));
            m_findings += findingOf(*answer.result.answer, flow);
            return;
        }
        m_findings
            += error(AppClientFlow, subject, QStringLiteral("does not allow %1").arg(refused.join(L(" or "))),
                QStringLiteral("add ALLOW_%1 to its ExplicitAuthFlows, or change backend/authFlow")
                    .arg(refused.constFirst()));
    }

    Probe::Answer tryFlow(CognitoFlow flow)
    {
        const QString nobody = QStringLiteral("check-%1@example.invalid")
                                   .arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
        const CognitoMessage message = flow == CognitoFlow::Password
            ? m_messages.passwordAuth(nobody, Secret(nobody))
            : m_messages.srpAuth(nobody, SrpClient().publicValue(), flow == CognitoFlow::Custom);
        Probe::Answer answer = m_probe.post(m_settings.endpoint, message.body(), "application/x-amz-json-1.1",
            { { "X-Amz-Target", message.target() } });
        answer.isProtocols = answer.result.answer && !exceptionType(answer.result.answer->body).isEmpty();
        return answer;
    }

    [[nodiscard]] Finding stranger(const QString& what, int status) const
    {
        return error(NotThisServer, m_settings.endpoint.host(),
            QStringLiteral("what answers does not %1 as Amazon Cognito does (status %2)")
                .arg(what)
                .arg(status),
            QStringLiteral("check %1 and backend/kind").arg(key()));
    }

    // Somebody made up is refused, or asked for the proof of a password that nobody has; how tells the rest.
    [[nodiscard]] Finding findingOf(const HttpAnswer& answer, CognitoFlow flow) const
    {
        const QString subject = L("app client ") + m_settings.clientId,
                      allows = QStringLiteral("allows %1").arg(L(nameOf(flow)));
        const QString type = exceptionType(answer.body);
        if (answer.status == 200 && !answer.body[L("ChallengeName")].toString().isEmpty())
            return good(AppClient, subject, allows);
        if (answer.status == 200 || type.isEmpty())
            return stranger(L("answer InitiateAuth"), answer.status);
        return refusal(answer, type, subject, allows);
    }

    [[nodiscard]] Finding refusal(
        const HttpAnswer& answer, const QString& type, const QString& subject, const QString& allows) const
    {
        QString said = QStringLiteral("%1: %2").arg(type, exceptionMessage(answer.body));
        if (said.endsWith(u'.'))
            said.chop(1);
        const Outcome outcome = readException(answer, CognitoTask::SignIn, {});
        const auto* failure = std::get_if<Failure>(&outcome);
        if (type == L("UserNotFoundException"))
            return warning(AppClientTellsUsers, subject,
                allows + L(", but tells strangers which addresses are known"),
                L("set PreventUserExistenceErrors to ENABLED"));
        if (failure && failure->kind == FailureKind::WrongCredentials)
            return good(AppClient, subject, allows);
        if (type == L("ResourceNotFoundException"))
            return error(ClientRefused, subject, L("there is none of this name in this region"),
                L("check backend/clientId and backend/userPoolId"));
        if (failure && failure->cause == FailureCause::Configuration)
            return error(ClientRefused, subject, QStringLiteral("the server refuses it (%1)").arg(said),
                said.contains(L("secret"), Qt::CaseInsensitive) ? L("check backend/clientSecret")
                                                                : L("check backend/clientId"));
        return warning(AppClient, subject,
            QStringLiteral("answers, but refuses somebody made up in its own way (%1)").arg(said),
            L("sign in with an account to be sure"));
    }

    void checkVerification()
    {
        Probe::Answer answer = m_probe.post(m_settings.verificationEndpoint,
            R"({"email":"check@example.invalid","code":"0"})", "application/json");
        // resources/openapi.yaml. A server's own word for an address that it has nothing at may look like
        // one.
        constexpr int refusals[]{ 400, 401, 403, 429 };
        const bool isRefused = answer.result.answer && answer.result.answer->body.contains(L("error"))
            && std::ranges::find(refusals, answer.result.answer->status) != std::end(refusals);
        answer.isProtocols = isRefused;
        m_findings += m_probe.way(answer, L("backend/verificationEndpoint"));
        if (!Probe::isReached(answer) || isRefused)
            return;
        if (const auto trouble = Probe::trouble(answer))
            m_findings += *trouble;
        else
            m_findings += error(NotThisServer, m_settings.verificationEndpoint.host(),
                QStringLiteral("does not refuse a made-up code with {\"error\": …} (status %1)")
                    .arg(answer.connection.status),
                L("check backend/verificationEndpoint"));
    }

    const CognitoSettings m_settings;
    const CognitoMessages m_messages;
    Probe m_probe;
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
