// SPDX-License-Identifier: MIT
// The Cognito backend against the stand-in, which npm's cognito-srp and Amazon's own client vouch for; the
// contract of all backends is in tst_contract.cpp.
#include "../faults/faultproxy.h"
#include "backend/cognito/cognitochallenge.h"
#include "backend/cognito/cognitoexception.h"
#include "backend/cognito/sha256.h"
#include "backend/cognito/srpclient.h"
#include "cognitostandin.h"
#include "totp.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

using L = QLatin1String;
const QString other = QStringLiteral("other@example.com");

SignIn signInAs(const QString& address, const QString& password = goodPassword)
{
    return { address, Secret(password), {} };
}

// To the code of the second factor.
QByteArray atCode(CognitoStandIn& cognito, const QString& address)
{
    const Outcome outcome = cognito.ask(signInAs(address));
    if (!wants<CodeWanted>(outcome))
        qFatal("no code wanted: %s", qPrintable(nameOf(outcome)));
    return std::get<Challenge>(outcome).continuation;
}

const Failure& failureOf(const Outcome& outcome)
{
    if (!std::holds_alternative<Failure>(outcome))
        qFatal("no failure: %s", qPrintable(nameOf(outcome)));
    return std::get<Failure>(outcome);
}

template <typename Wanted> Wanted wanted(const Outcome& outcome)
{
    if (!wants<Wanted>(outcome))
        qFatal("wants something else: %s", qPrintable(nameOf(outcome)));
    return std::get<Wanted>(std::get<Challenge>(outcome).wanted);
}

QJsonObject factors(const QStringList& names)
{
    return { { L("mfa"), QJsonArray::fromStringList(names) } };
}

// To the new password, for a user who was just added.
QByteArray atNewPassword(CognitoStandIn& cognito)
{
    if (!wants<PasswordWanted>(cognito.ask(VerifyEmail{ email, cognito.code(email), {} })))
        qFatal("not verified");
    return continuation<NewPasswordWanted>(cognito.ask(signInAs(email, cognito.temporary(email))));
}

} // namespace

class tst_Cognito : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exceptions_data();
    void exceptions();
    void nobodyLosesASessionTheyNeverHad_data();
    void nobodyLosesASessionTheyNeverHad();
    void lastTryOrSession();
    void answersOfStrangers();
    void retryAfterOfEveryRefusal();
    void lambdas_data();
    void lambdas();
    void nothingEnteredIsRepeated();
    void challenges();
    void secretHashAndTimestamp();
    void unusableNumbers();
    void twoHundredFirstLogins();
    void roundTrips_data();
    void roundTrips();
    void flowsThatTheClientRefuses();
    void secretOfTheClient();
    void clockThatIsOff();
    void customChallenge();
    void codeByEmail();
    void choiceOfMethod();
    void authenticatorApp();
    void authenticatorAppWhoseTokensGotLost();
    void setUpOfSomethingElse();
    void numbersThatNoServerSends();
    void unknownChallenges_data();
    void unknownChallenges();
    void afterNewPassword();
    void requiredDetails();
    void refusedPasswords();
    void reset();
    void lockOut();
    void codeOrSession();
    void wrongCodeUsesNothingUp();
    void newCode();
    void notConfirmedAndConfirmed();
    void unknownUsersAreNotToldApart();
    void tokensThatNoLongerHold();
    void rememberedDevices();
    void signingOutWithoutRevocation();
    void personWithoutIdToken();
    void operatorsVerification();
};

// By type, by task, and by message where one type says several things.
void tst_Cognito::exceptions_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("task");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("cause");
    using enum CognitoTask;
    using enum FailureCause;
    const auto row = [](const char* type, const char* message, CognitoTask task, const char* expected,
                         FailureCause cause = None) {
        QTest::addRow("%s %s %d", type, message, static_cast<int>(task))
            << QString::fromLatin1(type) + L("Exception") << QString::fromLatin1(message)
            << static_cast<int>(task) << QString::fromLatin1(expected) << static_cast<int>(cause);
    };
    row("NotAuthorized", "Incorrect username or password.", SignIn, "WrongCredentials");
    row("NotAuthorized", "Password attempts exceeded", SignIn, "AttemptsExceeded");
    row("NotAuthorized", "Temporary password has expired and must be reset by an administrator.", SignIn,
        "TemporaryPasswordExpired", SupportOnly);
    row("NotAuthorized", "User is disabled.", SignIn, "AccountDisabled");
    row("NotAuthorized", "Invalid session for the user, session is expired.", NewPassword, "SessionExpired");
    row("NotAuthorized", "Invalid session for the user, session can only be used once.", SecondFactor,
        "SessionExpired");
    row("NotAuthorized", "Invalid session for the user.", SecondFactor, "SessionExpired");
    row("NotAuthorized", "Something new.", SecondFactor, "SessionExpired");
    row("RefreshTokenReuse", "", Renew, "SessionExpired");
    row("NotAuthorized", "Refresh Token has been revoked", Renew, "SessionExpired");
    row("NotAuthorized", "Refresh Token has expired", Renew, "SessionExpired");
    row("NotAuthorized", "Invalid Refresh Token", Renew, "SessionExpired");
    row("NotAuthorized", "Client x is configured with secret but SECRET_HASH was not received", SignIn,
        "Unsupported", Configuration);
    row("NotAuthorized", "Unable to verify secret hash for client x", VerifyEmail, "Unsupported",
        Configuration);
    // Somebody with a password already, perhaps a temporary one (AdminCreateUser): the sign-in page.
    for (const char* status : { "CONFIRMED", "FORCE_CHANGE_PASSWORD", "RESET_REQUIRED" }) {
        const QByteArray text = QByteArray("User cannot be confirmed. Current status is ") + status;
        row("NotAuthorized", text.constData(), VerifyEmail, "PasswordWanted");
    }
    row("NotAuthorized", "User cannot confirm because user status is not UNCONFIRMED.", VerifyEmail,
        "PasswordWanted");
    row("NotAuthorized", "User is already confirmed.", ResendEmailCode, "PasswordWanted");
    // No password of ours opens these.
    for (const char* status : { "EXTERNAL_PROVIDER", "ARCHIVED", "COMPROMISED", "SOMETHING_NEW" }) {
        const QByteArray text = QByteArray("User cannot be confirmed. Current status is ") + status;
        row("NotAuthorized", text.constData(), VerifyEmail, "Unsupported", SupportOnly);
    }
    row("NotAuthorized", "Cannot resend codes. Auto verification not turned on.", ResendEmailCode,
        "Unsupported", SupportOnly);
    row("InvalidParameter", "Cannot resend codes. Auto verification not turned on.", ResendEmailCode,
        "Unsupported", SupportOnly);
    row("InvalidParameter", "Something new.", StartReset, "Unsupported", SupportOnly);
    row("NotAuthorized", "Unable to login because of security reasons.", SignIn, "Unsupported", SupportOnly);
    row("NotAuthorized", "User account has expired, it must be reset by an administrator.", SignIn,
        "TemporaryPasswordExpired", SupportOnly);
    row("NotAuthorized", "Invalid session for the user.", SignIn, "SessionExpired");
    row("NotAuthorized", "A client attempted to write unauthorized attribute", NewPassword, "Unsupported",
        Configuration);
    row("InvalidParameter",
        "1 validation error detected: Value 'x y' at 'clientId' failed to satisfy constraint", SignIn,
        "Unsupported", Configuration);
    // A remembered device that the pool has forgotten.
    for (const char* text : { "Device does not exist.", "Device not found." }) {
        for (const CognitoTask task : { Renew, NewPassword, SecondFactor })
            row("ResourceNotFound", text, task, "SessionExpired");
        for (const CognitoTask task : { CognitoTask::SignIn, VerifyEmail })
            row("ResourceNotFound", text, task, "Unsupported", SupportOnly);
    }
    row("InvalidParameter", "Invalid device key given.", Renew, "SessionExpired");
    row("NotAuthorized", "Device is not remembered", Renew, "SessionExpired");
    row("Unauthorized", "Invalid token", SignOut, "PasswordWanted"); // what was to be ended is no more
    row("NotAuthorized", "User password cannot be reset in the current state.", StartReset, "PasswordWanted");
    row("ExpiredCode", "Invalid code provided, please request a code again.", VerifyEmail, "ExpiredCode",
        PerhapsWrong);
    row("ExpiredCode", "Your software token has already been used once.", SecondFactor, "ExpiredCode");
    row("CodeMismatch", "Invalid verification code provided, please try again.", VerifyEmail, "WrongCode");
    row("CodeMismatch", "Invalid code received for user", SecondFactor, "WrongCode");
    row("EnableSoftwareTokenMFA", "Code mismatch", SecondFactor, "WrongCode");
    row("UserNotConfirmed", "User is not confirmed.", SignIn, "EmailCodeWanted");
    row("PasswordResetRequired", "Password reset required for the user", SignIn, "ResetRequired");
    row("InvalidPassword", "Password did not conform with policy: Password must have symbol characters",
        NewPassword, "PasswordRefused");
    row("InvalidParameter",
        "1 validation error detected: Value at 'proposedPassword' failed to satisfy constraint", NewPassword,
        "PasswordRefused");
    row("PasswordHistoryPolicyViolation", "", NewPassword, "PasswordReused");
    row("LimitExceeded", "Attempt limit exceeded, please try after some time.", StartReset,
        "AttemptsExceeded");
    row("TooManyRequests", "Too many requests", SignIn, "AttemptsExceeded");
    row("TooManyFailedAttempts", "", SecondFactor, "AttemptsExceeded");
    row("CodeDeliveryFailure", "", SignIn, "DeliveryFailed");
    row("InvalidSmsRoleAccessPolicy", "", SignIn, "DeliveryFailed");
    row("UserNotFound", "User does not exist.", SignIn, "WrongCredentials");
    row("UserNotFound", "", VerifyEmail, "ExpiredCode", PerhapsWrong);
    row("UserNotFound", "", ResendEmailCode, "EmailCodeWanted");
    row("UserNotFound", "", StartReset, "NewPasswordWanted");
    row("UserNotFound", "", Renew, "SessionExpired");
    row("ResourceNotFound", "User pool client x does not exist.", SignIn, "Unsupported", Configuration);
    row("InvalidParameter", "USER_SRP_AUTH is not enabled for the client.", SignIn, "Unsupported",
        Configuration);
    row("InvalidParameter", "User is already confirmed.", ResendEmailCode, "PasswordWanted");
    row("InvalidParameter",
        "Cannot reset password for the user as there is no registered/verified email or phone_number",
        StartReset, "DeliveryFailed");
    row("InvalidParameter", "Invalid phone number format.", NewPassword, "Unsupported", DetailsRefused);
    row("InvalidParameter", "1 validation error detected: Value at 'userCode' failed to satisfy constraint",
        SecondFactor, "WrongCode");
    row("InvalidParameter", "1 validation error detected: Value at 'username' failed to satisfy constraint",
        SignIn, "WrongCredentials");
    row("InvalidParameter", "1 validation error detected: Value at 'username' failed to satisfy constraint",
        StartReset, "DeliveryFailed");
    row("UnexpectedLambda", "", SignIn, "ServerTrouble");
    row("InvalidLambdaResponse", "", SignIn, "ServerTrouble");
    row("InternalError", "", SignIn, "ServerTrouble");
    row("Forbidden", "Request not allowed due to WAF block.", SignIn, "Unsupported", SupportOnly);
    row("AliasExists", "", VerifyEmail, "Unsupported", SupportOnly);
    row("OutOfCheese", "", SignIn, "ProtocolError");
}

void tst_Cognito::exceptions()
{
    QFETCH(QString, type);
    QFETCH(QString, message);
    QFETCH(int, task);
    QFETCH(int, cause);
    HttpAnswer answer;
    answer.status = 400;
    answer.body = { { L("__type"), QString(L("com.amazonaws.cognito#") + type + L(":http://x/")) },
        { L("message"), message } };
    const Outcome outcome = readException(answer, static_cast<CognitoTask>(task), {});
    QTEST(nameOf(outcome), "expected");
    if (const auto* failure = std::get_if<Failure>(&outcome)) {
        QCOMPARE(static_cast<int>(failure->cause), cause);
        QCOMPARE(failure->retryAfter.count() > 0, failure->kind == FailureKind::AttemptsExceeded);
    } else if (wants<PasswordWanted>(outcome)) {
        QCOMPARE(wanted<PasswordWanted>(outcome).nothingToVerify,
            static_cast<CognitoTask>(task) != CognitoTask::SignOut);
    }
    answer.status = 503;
    QCOMPARE(kind(readException(answer, static_cast<CognitoTask>(task), {})), FailureKind::ServerTrouble);
}

// Before the sign-in there is no session that could have ended, whatever the pool says.
void tst_Cognito::nobodyLosesASessionTheyNeverHad_data()
{
    QTest::addColumn<QString>("message");
    for (const char* message :
        { "", "Something new.", "Invalid session for the user.", "Access token invalid",
            "User is not authorized", "User password cannot be reset in the current state.",
            "User cannot be confirmed. Current status is FORCE_CHANGE_PASSWORD" })
        QTest::newRow(message) << QString::fromLatin1(message);
}

void tst_Cognito::nobodyLosesASessionTheyNeverHad()
{
    QFETCH(QString, message);
    using enum CognitoTask;
    for (const char* type : { "NotAuthorizedException", "InvalidParameterException",
             "ResourceNotFoundException", "UserNotFoundException", "UnauthorizedException" }) {
        for (const CognitoTask task : { VerifyEmail, ResendEmailCode, StartReset, ConfirmReset }) {
            HttpAnswer answer;
            answer.status = 400;
            answer.body = { { L("__type"), L(type) }, { L("message"), message } };
            const Outcome outcome = readException(answer, task, {});
            QVERIFY2(kind(outcome) != FailureKind::SessionExpired, type);
            QVERIFY2(kind(outcome) != FailureKind::WrongCredentials, type);
        }
    }
}

// A pool's function that ends the sign-in says nothing but that the password is wrong; a session that lapsed
// says so.
void tst_Cognito::lastTryOrSession()
{
    CognitoSession session;
    session.challenge = L("CUSTOM_CHALLENGE");
    for (const auto& [message, expected] :
        { std::pair("Incorrect username or password.", FailureKind::WrongCode),
            { "Invalid session for the user, session is expired.", FailureKind::SessionExpired },
            { "Something new.", FailureKind::SessionExpired } }) {
        HttpAnswer answer;
        answer.status = 400;
        answer.body = { { L("__type"), L("NotAuthorizedException") }, { L("message"), L(message) } };
        QCOMPARE(kind(readException(answer, CognitoTask::SecondFactor, session)), expected);
    }
}

// JSON, but nobody's exception: not the pool's answer.
void tst_Cognito::answersOfStrangers()
{
    for (const auto& [status, cause] : { std::pair(403, FailureCause::WebFilter),
             { 451, FailureCause::WebFilter }, { 400, FailureCause::None }, { 404, FailureCause::None } }) {
        HttpAnswer answer;
        answer.status = status;
        answer.body = { { L("blocked"), true } };
        const Failure failure = failureOf(readException(answer, CognitoTask::SignIn, {}));
        QCOMPARE(failure.kind, FailureKind::ProtocolError);
        QCOMPARE(failure.cause, cause);
        answer.body = { { L("__type"), L("OutOfCheeseException") } }; // the pool's own, only not known
        QCOMPARE(failureOf(readException(answer, CognitoTask::SignIn, {})).cause, FailureCause::None);
    }
}

void tst_Cognito::retryAfterOfEveryRefusal()
{
    for (const char* type : { "NotAuthorized", "ExpiredCode", "CodeMismatch", "UserNotFound",
             "InvalidPassword", "InvalidParameter", "LimitExceeded", "ResourceNotFound",
             "UserLambdaValidation", "Forbidden", "OutOfCheese" }) {
        for (const int status : { 400, 403, 503 }) {
            for (int task = 0; task <= static_cast<int>(CognitoTask::SignOut); ++task) {
                HttpAnswer answer;
                answer.status = status;
                answer.retryAfter = std::chrono::seconds(77);
                answer.body = { { L("__type"), QString(L(type) + L("Exception")) } };
                const Outcome outcome = readException(answer, static_cast<CognitoTask>(task), {});
                if (const auto* failure = std::get_if<Failure>(&outcome))
                    QCOMPARE(failure->retryAfter.count(), 77);
            }
        }
    }
}

void tst_Cognito::lambdas_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("expected");
    QTest::newRow("sends") << "CreateAuthChallenge failed with error no gateway."
                           << "DeliveryFailed";
    QTest::newRow("mail") << "CustomMessage failed with error x."
                          << "DeliveryFailed";
    QTest::newRow("refuses") << "PreAuthentication failed with error Outside office hours."
                             << "Unsupported";
}

void tst_Cognito::lambdas()
{
    QFETCH(QString, message);
    HttpAnswer answer;
    answer.status = 400;
    answer.body = { { L("__type"), L("UserLambdaValidationException") }, { L("message"), message } };
    QTEST(nameOf(readException(answer, CognitoTask::SignIn, {})), "expected");
}

// Cognito's complaint about a value quotes it; the log must not.
void tst_Cognito::nothingEnteredIsRepeated()
{
    const QString filler(900, u'9');
    for (const QString& message :
        { QStringLiteral("1 validation error detected: Value '123456' at 'userCode' "
                         "failed to satisfy constraint: Member must satisfy …"),
            QStringLiteral("2 validation errors detected: Value '1234' at 'userCode' failed to satisfy "
                           "constraint: a; Value 'it's 123456' at 'session' failed to satisfy constraint: b"),
            QString(
                L("1 validation error detected: Value '123456") + filler + L("' at 'userCode' failed")) }) {
        HttpAnswer answer;
        answer.status = 400;
        answer.body = { { L("__type"), L("InvalidParameterException") }, { L("message"), message } };
        const Failure failure = std::get<Failure>(readException(answer, CognitoTask::SecondFactor, {}));
        QVERIFY2(!failure.detail.contains(L("1234")) && failure.detail.contains(L("Value '***")),
            qPrintable(failure.detail));
        QCOMPARE(
            failure.kind, filler.size() < message.size() ? FailureKind::Unsupported : FailureKind::WrongCode);
    }
}

// A custom challenge of somebody else's making: Cognito's own names, or none at all.
void tst_Cognito::challenges()
{
    const auto read = [](const QJsonObject& parameters) {
        return readCognitoChallenge({ { L("ChallengeName"), L("CUSTOM_CHALLENGE") }, { L("Session"), L("s") },
                                        { L("ChallengeParameters"), parameters } },
            {});
    };
    const auto bare = wanted<CodeWanted>(read({}));
    QCOMPARE(bare.deliveries.size(), 1); // it was sent; nobody says where
    QVERIFY(bare.deliveries[0].to.isEmpty());
    const auto own = wanted<CodeWanted>(read({ { L("CODE_DELIVERY_DELIVERY_MEDIUM"), L("EMAIL") },
        { L("CODE_DELIVERY_DESTINATION"), L("b***@e***") }, { L("code_length"), L("6") } }));
    QCOMPARE(own.deliveries[0].channel, QStringLiteral("email"));
    QCOMPARE(own.codeLength, 6);
    // Another step of the same name is no wrong code.
    const QByteArray first = std::get<Challenge>(read({ { L("step"), L("1") } })).continuation;
    const QJsonObject second{ { L("ChallengeName"), L("CUSTOM_CHALLENGE") }, { L("Session"), L("t") },
        { L("ChallengeParameters"), QJsonObject{ { L("step"), L("2") } } } };
    QVERIFY(wants<CodeWanted>(readCognitoChallenge(second, CognitoSession::unpack(first))));
    const QByteArray again
        = std::get<Challenge>(readCognitoChallenge(second, CognitoSession::unpack(first))).continuation;
    QCOMPARE(kind(readCognitoChallenge(second, CognitoSession::unpack(again))), FailureKind::WrongCode);
    // Nothing at all, and no known method.
    QCOMPARE(kind(readCognitoChallenge({}, {})), FailureKind::ProtocolError);
    QCOMPARE(kind(readCognitoChallenge({ { L("ChallengeName"), L("SELECT_MFA_TYPE") } }, {})),
        FailureKind::Unsupported);
}

void tst_Cognito::secretHashAndTimestamp()
{
    // openssl dgst -sha256 -hmac client-secret -binary, of "userclient", in base64
    QCOMPARE(secretHash(QStringLiteral("user"), QStringLiteral("client"), QStringLiteral("client-secret")),
        QStringLiteral("wPvsCre8/9I6bKd2qm/Tz8m8lwk8ZPtsNHQlzACvhBU="));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(srpTimestamp(QDateTime({ 2026, 11, 4 }, { 3, 7, 9 }, Qt::UTC)),
        QStringLiteral("Wed Nov 4 03:07:09 UTC 2026"));
    QCOMPARE(srpTimestamp(QDateTime({ 2026, 1, 31 }, { 23, 59, 59 }, Qt::OffsetFromUTC, 3600)),
        QStringLiteral("Sat Jan 31 22:59:59 UTC 2026"));
    QLocale::setDefault(QLocale::c());
}

// What no honest server sends is not signed (RFC 5054, 2.5.3): B = 0 and B = N would give the key away.
void tst_Cognito::unusableNumbers()
{
    const SrpClient client("1234");
    const auto sign = [&client](const QByteArray& B, const QByteArray& salt = "ab",
                          const QByteArray& block = "c2Vj") {
        return client.sign(
            { QStringLiteral("p"), QStringLiteral("u"), salt, B, block, QStringLiteral("t") }, Secret(u"x"));
    };
    QVERIFY(!sign("02").isEmpty());
    const QByteArray prime = SrpClient::groupPrimeHex();
    for (const QByteArray& B : { QByteArray("0"), QByteArray("00"), prime, QByteArray(), QByteArray("xyz"),
             QByteArray("1g2"), QByteArray("ab c"), QByteArray(100000, 'f') })
        QVERIFY(sign(B).isEmpty());
    QVERIFY(sign("02", "").isEmpty());
    QVERIFY(sign("02", "ab", "not base64!").isEmpty());
}

// Random passwords, random salts, random exponents: wrong padding of any number would fail some of them.
void tst_Cognito::twoHundredFirstLogins()
{
    constexpr int rounds = 200;
    std::optional<CognitoStandIn> standIn;
    int signedIn = 0;
    for (int i = 0; i < rounds; ++i) {
        if (i % 20 == 0)
            standIn.emplace(); // its outbox is read again and again
        CognitoStandIn& cognito = *standIn;
        const QString address = QStringLiteral("b%1@example.com").arg(i);
        const QString password = PasswordPolicy().suggest();
        cognito.addUser(address, { { L("password"), QString() } });
        static_cast<void>(cognito.ask(VerifyEmail{ address, cognito.code(address), {} }));
        const QByteArray first
            = continuation<NewPasswordWanted>(cognito.ask(signInAs(address, cognito.temporary(address))));
        const QByteArray second = continuation<CodeWanted>(
            cognito.ask(ChooseNewPassword{ address, Secret(password), {}, first }));
        const Outcome tokens = cognito.ask(EnterCode{ cognito.code(), second });
        signedIn += std::holds_alternative<Tokens>(tokens)
            && wants<CodeWanted>(cognito.ask(signInAs(address, password)));
    }
    qInfo(
        "first logins by SRP: %d of %d, each followed by a sign-in with the new password", signedIn, rounds);
    QCOMPARE(signedIn, rounds);
}

void tst_Cognito::roundTrips_data()
{
    QTest::addColumn<int>("flow");
    QTest::addColumn<int>("expected");
    QTest::newRow("SRP") << static_cast<int>(CognitoFlow::Srp) << 5;
    QTest::newRow("password") << static_cast<int>(CognitoFlow::Password) << 4;
}

void tst_Cognito::roundTrips()
{
    QFETCH(int, flow);
    CognitoStandIn cognito;
    FaultProxy counter(cognito.url());
    CognitoSettings settings = cognito.settings;
    settings.endpoint = counter.url();
    settings.flow = static_cast<CognitoFlow>(flow);
    cognito.useSettings(settings);
    const QByteArray second = atNewPassword(cognito);
    const QByteArray third
        = continuation<CodeWanted>(cognito.ask(ChooseNewPassword{ email, Secret(goodPassword), {}, second }));
    QVERIFY(std::holds_alternative<Tokens>(cognito.ask(EnterCode{ cognito.code(), third })));
    QTEST(static_cast<int>(counter.delivered().size()), "expected");
    QCOMPARE(counter.connections(), 1);
}

void tst_Cognito::flowsThatTheClientRefuses()
{
    CognitoStandIn cognito({ { L("flows"), QJsonArray{ L("USER_PASSWORD_AUTH") } } });
    cognito.addUser(other);
    QTest::ignoreMessage(
        QtWarningMsg, "The app client does not allow USER_SRP_AUTH; going on with USER_PASSWORD_AUTH.");
    QVERIFY(wants<CodeWanted>(cognito.ask(signInAs(other))));
    FaultProxy counter(cognito.url()); // known from now on: said once, asked once
    QVERIFY(wants<CodeWanted>(cognito.ask(signInAs(other))));

    cognito.changePool({ { L("flows"), QJsonArray{ L("CUSTOM_AUTH") } } });
    cognito.useSettings(cognito.settings);
    QTest::ignoreMessage(
        QtWarningMsg, "The app client does not allow USER_SRP_AUTH; going on with USER_PASSWORD_AUTH.");
    QTest::ignoreMessage(
        QtWarningMsg, "The app client does not allow USER_PASSWORD_AUTH; going on with CUSTOM_AUTH.");
    QVERIFY(wants<CodeWanted>(cognito.ask(signInAs(other))));

    cognito.changePool({ { L("flows"), QJsonArray{} } });
    const Outcome none = cognito.ask(signInAs(other));
    QCOMPARE(failureOf(none).kind, FailureKind::Unsupported);
    QCOMPARE(failureOf(none).cause, FailureCause::Configuration);
}

void tst_Cognito::secretOfTheClient()
{
    CognitoStandIn cognito({ { L("clientSecret"), L("s3cret") } });
    cognito.addUser(other);
    QVERIFY(wants<CodeWanted>(cognito.ask(signInAs(other))));
    for (const QString& secret : { QString(), QStringLiteral("wrong") }) {
        CognitoSettings settings = cognito.settings;
        settings.clientSecret = secret;
        cognito.useSettings(settings);
        for (const Request& request :
            std::initializer_list<Request>{ VerifyEmail{ other, QStringLiteral("1"), {} },
                StartReset{ other }, SignIn{ other, Secret(goodPassword), {} } }) {
            const Outcome outcome = cognito.ask(request);
            QCOMPARE(failureOf(outcome).kind, FailureKind::Unsupported);
            QCOMPARE(failureOf(outcome).cause, FailureCause::Configuration);
        }
    }
}

// The proof carries a time, which must be the server's.
void tst_Cognito::clockThatIsOff()
{
    CognitoStandIn cognito;
    cognito.addUser(other);
    for (const int hours : { 9, -18 }) {
        cognito.advanceClock(hours * 3600);
        QVERIFY(wants<CodeWanted>(cognito.ask(signInAs(other))));
    }
}

// The article's last step: one code by SMS and by e-mail.
void tst_Cognito::customChallenge()
{
    CognitoStandIn cognito;
    CognitoSettings settings = cognito.settings;
    settings.flow = CognitoFlow::Custom;
    cognito.useSettings(settings);
    cognito.addUser(other);
    const Outcome first = cognito.ask(signInAs(other));
    const auto code = wanted<CodeWanted>(first);
    QCOMPARE(code.deliveries.size(), 2);
    QCOMPARE(code.deliveries[0].channel, QStringLiteral("sms"));
    QCOMPARE(code.deliveries[1].to, QStringLiteral("o***@e***"));
    Outcome wrong = cognito.ask(EnterCode{ QStringLiteral("000"), std::get<Challenge>(first).continuation });
    QCOMPARE(failureOf(wrong).kind, FailureKind::WrongCode);
    QCOMPARE(failureOf(wrong).attemptsLeft, 2);
    Outcome right = cognito.ask(EnterCode{ cognito.code(), failureOf(wrong).continuation });
    QVERIFY(std::holds_alternative<Tokens>(right));
    // The last attempt ends the sign-in.
    Outcome again = cognito.ask(signInAs(other));
    QByteArray session = std::get<Challenge>(again).continuation;
    for (const int left : { 2, 1, 0 }) {
        wrong = cognito.ask(EnterCode{ QStringLiteral("000"), session });
        QCOMPARE(failureOf(wrong).kind, FailureKind::WrongCode);
        QCOMPARE(failureOf(wrong).attemptsLeft, left);
        session = failureOf(wrong).continuation;
    }
}

void tst_Cognito::codeByEmail()
{
    CognitoStandIn cognito;
    cognito.addUser(other, factors({ L("EMAIL_OTP") }));
    const Outcome outcome = cognito.ask(signInAs(other));
    const auto code = wanted<CodeWanted>(outcome);
    QCOMPARE(code.codeLength, 0); // eight digits were seen; nothing says so
    QCOMPARE(code.deliveries[0].channel, QStringLiteral("email"));
    QCOMPARE(cognito.code().size(), 8);
    QVERIFY(std::holds_alternative<Tokens>(
        cognito.ask(EnterCode{ cognito.code(), std::get<Challenge>(outcome).continuation })));
    cognito.change(other, { { L("undeliverable"), true } });
    QCOMPARE(kind(cognito.ask(signInAs(other))), FailureKind::DeliveryFailed);
}

void tst_Cognito::choiceOfMethod()
{
    CognitoStandIn cognito;
    cognito.addUser(other, factors({ L("SMS_MFA"), L("EMAIL_OTP"), L("WEB_AUTHN") }));
    const Outcome outcome = cognito.ask(signInAs(other));
    const auto methods = wanted<MethodWanted>(outcome).methods;
    QCOMPARE(methods.size(), 2); // what is not known is not offered
    const Outcome chosen
        = cognito.ask(ChooseMethod{ QStringLiteral("email"), std::get<Challenge>(outcome).continuation });
    QCOMPARE(wanted<CodeWanted>(chosen).deliveries[0].channel, QStringLiteral("email"));
    QVERIFY(std::holds_alternative<Tokens>(
        cognito.ask(EnterCode{ cognito.code(), std::get<Challenge>(chosen).continuation })));
}

void tst_Cognito::authenticatorApp()
{
    CognitoStandIn cognito;
    cognito.addUser(other, factors({ L("MFA_SETUP") }));
    const Outcome setup = cognito.ask(signInAs(other));
    const auto app = wanted<TotpSetupWanted>(setup);
    QVERIFY(app.uri.startsWith(L("otpauth://totp/Salestrekker:other%40example.com?secret=") + app.secret));
    const QByteArray session = std::get<Challenge>(setup).continuation;
    QCOMPARE(
        kind(cognito.ask(ConfirmTotpSetup{ QStringLiteral("000000"), session })), FailureKind::WrongCode);
    const auto now = [&app] { return Demo::totpCode(app.secret, QDateTime::currentDateTimeUtc()); };
    QVERIFY(std::holds_alternative<Tokens>(cognito.ask(ConfirmTotpSetup{ now(), session })));
    const Outcome next = cognito.ask(signInAs(other));
    QVERIFY(wanted<CodeWanted>(next).deliveries.isEmpty());
    QCOMPARE(wanted<CodeWanted>(next).codeLength, 6);
    const QByteArray code = std::get<Challenge>(next).continuation;
    QVERIFY(std::holds_alternative<Tokens>(cognito.ask(EnterCode{ now(), code })));
    QCOMPARE(kind(cognito.ask(EnterCode{ now(), code })), FailureKind::SessionExpired); // used
    const Outcome used = cognito.ask(EnterCode{ now(), atCode(cognito, other) });
    QVERIFY(std::holds_alternative<Tokens>(used) || failureOf(used).kind == FailureKind::ExpiredCode);
}

// The code was taken, the tokens were not given: only they are asked for again.
void tst_Cognito::authenticatorAppWhoseTokensGotLost()
{
    CognitoStandIn cognito;
    cognito.addUser(other, factors({ L("MFA_SETUP") }));
    const Outcome setup = cognito.ask(signInAs(other));
    const QString secret = wanted<TotpSetupWanted>(setup).secret;
    const QString code = Demo::totpCode(secret, QDateTime::currentDateTimeUtc());
    cognito.failNext("RespondToAuthChallenge", "InternalErrorException", "oops", 500);
    const Outcome busy = cognito.ask(ConfirmTotpSetup{ code, std::get<Challenge>(setup).continuation });
    QCOMPARE(failureOf(busy).kind, FailureKind::ServerTrouble);
    QVERIFY(
        std::holds_alternative<Tokens>(cognito.ask(ConfirmTotpSetup{ code, failureOf(busy).continuation })));
}

// A second factor is to be set up, but none that this program can.
void tst_Cognito::setUpOfSomethingElse()
{
    CognitoStandIn cognito;
    QJsonObject user = factors({ L("MFA_SETUP") });
    user.insert(L("setUp"), QJsonArray{ L("SMS_MFA"), L("EMAIL_OTP") });
    cognito.addUser(other, user);
    const Failure failure = failureOf(cognito.ask(signInAs(other)));
    QCOMPARE(failure.kind, FailureKind::Unsupported);
    QCOMPARE(failure.cause, FailureCause::SupportOnly);
    QVERIFY2(failure.detail.contains(L("EMAIL_OTP")), qPrintable(failure.detail));
}

void tst_Cognito::numbersThatNoServerSends()
{
    for (const char* number : { "", "0", "not a number" }) {
        CognitoStandIn cognito;
        cognito.addUser(other, { { L("srpB"), L(number) } });
        QCOMPARE(kind(cognito.ask(signInAs(other))), FailureKind::ProtocolError);
    }
}

void tst_Cognito::unknownChallenges_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "DEVICE_SRP_AUTH", "WEB_AUTHN", "SELECT_CHALLENGE", "RETINA_SCAN" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Cognito::unknownChallenges()
{
    QFETCH(QString, name);
    CognitoStandIn cognito;
    cognito.addUser(other, { { L("unknownChallenge"), name } });
    const Outcome outcome = cognito.ask(signInAs(other));
    QCOMPARE(failureOf(outcome).kind, FailureKind::Unsupported);
    QVERIFY(failureOf(outcome).detail.contains(name));
}

void tst_Cognito::afterNewPassword()
{
    for (const char* way : { "tokens", "again" }) {
        CognitoStandIn cognito({ { L("afterNewPassword"), L(way) } });
        const QByteArray session = atNewPassword(cognito);
        const Outcome outcome = cognito.ask(ChooseNewPassword{ email, Secret(goodPassword), {}, session });
        QCOMPARE(nameOf(outcome),
            L(way) == L("tokens") ? QStringLiteral("Tokens") : QStringLiteral("PasswordWanted"));
        QVERIFY(wants<CodeWanted>(cognito.ask(signInAs(email))));
    }
}

void tst_Cognito::requiredDetails()
{
    CognitoStandIn cognito;
    cognito.change(email, { { L("required"), QJsonArray{ L("given_name"), L("phone_number") } } });
    static_cast<void>(cognito.ask(VerifyEmail{ email, cognito.code(email), {} }));
    const Outcome outcome = cognito.ask(signInAs(email, cognito.temporary(email)));
    QCOMPARE(wanted<NewPasswordWanted>(outcome).details,
        (QStringList{ QStringLiteral("given_name"), QStringLiteral("phone_number") }));
    const QByteArray session = std::get<Challenge>(outcome).continuation;
    const auto choose = [&](const char* phone) {
        return cognito.ask(ChooseNewPassword{ email, Secret(goodPassword), {}, session,
            { { QStringLiteral("given_name"), QStringLiteral("Alex") },
                { QStringLiteral("phone_number"), L(phone) } } });
    };
    const Outcome refused = choose("0412345678");
    QCOMPARE(failureOf(refused).cause, FailureCause::DetailsRefused);
    QVERIFY(wants<CodeWanted>(choose("+61412345678")));
}

void tst_Cognito::refusedPasswords()
{
    CognitoStandIn cognito({ { L("minimumLength"), 20 } });
    const QByteArray session = atNewPassword(cognito);
    const auto choose = [&](const QString& password) {
        return cognito.ask(ChooseNewPassword{ email, Secret(password), {}, session });
    };
    const Outcome tooShort = choose(QStringLiteral("Correct-Horse-7-B"));
    QCOMPARE(failureOf(tooShort).kind, FailureKind::PasswordRefused);
    QCOMPARE(failureOf(tooShort).policyFailures, QStringList{ QStringLiteral("min_length") });
    const Outcome named = choose(QStringLiteral("Salestrekker-Horse-7-Battery"));
    QCOMPARE(failureOf(named).reason, QStringLiteral("Password must not contain the name of the company"));
    QVERIFY(failureOf(named).policyFailures.isEmpty());
    QCOMPARE(kind(choose(cognito.temporary(email))), FailureKind::PasswordRefused); // too short, too
    QVERIFY(wants<CodeWanted>(choose(goodPassword))); // nothing of that used the session up
}

void tst_Cognito::reset()
{
    CognitoStandIn cognito;
    cognito.addUser(other);
    const Outcome started = cognito.ask(StartReset{ other });
    const auto reset = wanted<NewPasswordWanted>(started);
    QVERIFY(reset.withCode);
    QCOMPARE(reset.deliveries.size(), 1);
    const QString code = cognito.code(other);
    const auto confirm = [&](const QString& with, const QString& password) {
        return cognito.ask(ChooseNewPassword{ other, Secret(password), with, {} });
    };
    const QString fresh = QStringLiteral("Another-Horse-8-Battery");
    QCOMPARE(kind(confirm(QStringLiteral("000000"), fresh)), FailureKind::WrongCode);
    QCOMPARE(kind(confirm(code, goodPassword)), FailureKind::PasswordReused);
    QVERIFY(wants<PasswordWanted>(confirm(code, fresh)));
    QVERIFY(wants<CodeWanted>(cognito.ask(signInAs(other, fresh))));
    const Outcome late = confirm(code, fresh);
    QCOMPARE(failureOf(late).kind, FailureKind::ExpiredCode);
    QCOMPARE(failureOf(late).cause, FailureCause::PerhapsWrong);
    // Who has never chosen a password can't have it reset: the temporary one leads on.
    static_cast<void>(atNewPassword(cognito));
    QVERIFY(wanted<PasswordWanted>(cognito.ask(StartReset{ email })).nothingToVerify);
    cognito.change(other, { { L("status"), L("RESET_REQUIRED") } });
    QCOMPARE(kind(cognito.ask(signInAs(other, fresh))), FailureKind::ResetRequired);
    for (int i = 0; i < 4; ++i)
        static_cast<void>(cognito.ask(StartReset{ other }));
    const Outcome tooOften = cognito.ask(StartReset{ other });
    QCOMPARE(failureOf(tooOften).kind, FailureKind::AttemptsExceeded);
    QVERIFY(failureOf(tooOften).retryAfter.count() > 0);
}

// 2^(n-5) seconds after n refusals, as the service has it; asked again in time, it is never refused for the
// time.
void tst_Cognito::lockOut()
{
    CognitoStandIn cognito;
    cognito.addUser(other);
    QByteArray session;
    const auto wrong = [&] {
        Outcome outcome = cognito.ask(SignIn{ other, Secret(u"wrong"), session });
        session = failureOf(outcome).continuation;
        return failureOf(outcome);
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(wrong().kind, FailureKind::WrongCredentials);
    const Failure locked = wrong();
    QCOMPARE(locked.kind, FailureKind::AttemptsExceeded);
    QCOMPARE(locked.retryAfter.count(), 1);
    cognito.advanceClock(2);
    QCOMPARE(wrong().kind, FailureKind::WrongCredentials);
    const Failure longer = wrong();
    QCOMPARE(longer.kind, FailureKind::AttemptsExceeded);
    QVERIFY(longer.retryAfter.count() >= 2);
    cognito.advanceClock(900);
    QVERIFY(wants<CodeWanted>(cognito.ask(SignIn{ other, Secret(goodPassword), session })));
}

// One message for both: within three minutes it was the code, after that it may be the session.
void tst_Cognito::codeOrSession()
{
    CognitoStandIn cognito;
    cognito.addUser(other);
    const QByteArray session = atCode(cognito, other);
    QCOMPARE(kind(cognito.ask(EnterCode{ QStringLiteral("000000"), session })), FailureKind::WrongCode);
    CognitoSession older = CognitoSession::unpack(session);
    older.began -= std::chrono::seconds(200);
    QCOMPARE(
        kind(cognito.ask(EnterCode{ QStringLiteral("000000"), older.pack() })), FailureKind::SessionExpired);
}

void tst_Cognito::wrongCodeUsesNothingUp()
{
    CognitoStandIn cognito;
    cognito.addUser(other);
    const QByteArray session = atCode(cognito, other);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(kind(cognito.ask(EnterCode{ QStringLiteral("000000"), session })), FailureKind::WrongCode);
    QVERIFY(std::holds_alternative<Tokens>(cognito.ask(EnterCode{ cognito.code(), session })));
    QCOMPARE(kind(cognito.ask(EnterCode{ cognito.code(), session })), FailureKind::SessionExpired);
    const QByteArray lapsed = atCode(cognito, other);
    cognito.advanceClock(181);
    QCOMPARE(kind(cognito.ask(EnterCode{ cognito.code(), lapsed })), FailureKind::SessionExpired);
}

void tst_Cognito::newCode()
{
    CognitoStandIn cognito;
    cognito.addUser(other);
    // There is no such operation; the flow signs in again with what it holds (tst_advance).
    QCOMPARE(kind(cognito.ask(ResendCode{ atCode(cognito, other) })), FailureKind::SessionExpired);
    QVERIFY(wants<EmailCodeWanted>(cognito.ask(ResendEmailCode{ email, {} })));
    QVERIFY(wants<PasswordWanted>(cognito.ask(VerifyEmail{ email, cognito.code(email), {} })));
}

void tst_Cognito::notConfirmedAndConfirmed()
{
    CognitoStandIn cognito;
    cognito.addUser(other, { { L("status"), L("UNCONFIRMED") } });
    QVERIFY(wants<EmailCodeWanted>(cognito.ask(signInAs(other)))); // leads to the verification page
    const QString code = cognito.code(email);
    QVERIFY(wants<PasswordWanted>(cognito.ask(VerifyEmail{ email, code, {} })));
    // The answer had got lost; now there is nothing left to verify, and no password is sent once more.
    QVERIFY(wanted<PasswordWanted>(cognito.ask(VerifyEmail{ email, code, {} })).nothingToVerify);
    QVERIFY(wanted<PasswordWanted>(cognito.ask(ResendEmailCode{ email, {} })).nothingToVerify);
}

void tst_Cognito::unknownUsersAreNotToldApart()
{
    const QString nobody = QStringLiteral("nobody@example.com");
    QList<QStringList> seen;
    for (const bool hidden : { true, false }) {
        CognitoStandIn cognito({ { L("hideUnknown"), hidden } });
        QStringList outcomes;
        for (const Request& request :
            std::initializer_list<Request>{ VerifyEmail{ nobody, QStringLiteral("1"), {} },
                ResendEmailCode{ nobody, {} }, SignIn{ nobody, Secret(u"x"), {} }, StartReset{ nobody },
                ChooseNewPassword{ nobody, Secret(goodPassword), QStringLiteral("1"), {} } })
            outcomes += nameOf(cognito.ask(request));
        seen += outcomes;
    }
    QCOMPARE(seen[1], seen[0]);
    QCOMPARE(seen[0].join(u' '),
        QStringLiteral("ExpiredCode EmailCodeWanted WrongCredentials NewPasswordWanted ExpiredCode"));
}

void tst_Cognito::tokensThatNoLongerHold()
{
    CognitoStandIn cognito({ { L("rotation"), true } });
    cognito.addUser(other, factors({}));
    Outcome signedIn = cognito.ask(signInAs(other));
    const Tokens& tokens = std::get<Tokens>(signedIn);
    Outcome renewed = cognito.ask(Renew{ tokens.refreshToken.clone(), tokens.session });
    QVERIFY(std::holds_alternative<Tokens>(renewed));
    const Tokens& next = std::get<Tokens>(renewed);
    QVERIFY(!(next.refreshToken == tokens.refreshToken));
    // Used before, expired, never given.
    QCOMPARE(
        kind(cognito.ask(Renew{ tokens.refreshToken.clone(), next.session })), FailureKind::SessionExpired);
    cognito.advanceClock(31 * 86400);
    QCOMPARE(
        kind(cognito.ask(Renew{ next.refreshToken.clone(), next.session })), FailureKind::SessionExpired);
    QCOMPARE(kind(cognito.ask(Renew{ Secret(u"made up"), {} })), FailureKind::SessionExpired);
    cognito.change(other, { { L("enabled"), false } });
    QCOMPARE(kind(cognito.ask(signInAs(other))), FailureKind::AccountDisabled);
}

void tst_Cognito::rememberedDevices()
{
    CognitoStandIn cognito({ { L("devices"), true } });
    cognito.addUser(other, factors({}));
    Outcome signedIn = cognito.ask(signInAs(other));
    const Tokens& tokens = std::get<Tokens>(signedIn);
    QVERIFY(
        std::holds_alternative<Tokens>(cognito.ask(Renew{ tokens.refreshToken.clone(), tokens.session })));
    // Forgotten by the pool (ForgetDevice, AdminForgetDevice): signing in again gives another.
    cognito.failNext("InitiateAuth", "ResourceNotFoundException", "Device does not exist.");
    QCOMPARE(
        kind(cognito.ask(Renew{ tokens.refreshToken.clone(), tokens.session })), FailureKind::SessionExpired);
    Outcome again = cognito.ask(signInAs(other));
    const Tokens& fresh = std::get<Tokens>(again);
    QVERIFY(std::holds_alternative<Tokens>(cognito.ask(Renew{ fresh.refreshToken.clone(), fresh.session })));
}

void tst_Cognito::signingOutWithoutRevocation()
{
    CognitoStandIn cognito({ { L("revocation"), false } });
    cognito.addUser(other, factors({}));
    Outcome signedIn = cognito.ask(signInAs(other));
    const Tokens& tokens = std::get<Tokens>(signedIn);
    QVERIFY(wants<PasswordWanted>(cognito.ask(SignOut{ tokens.refreshToken.clone(), tokens.session })));
    QCOMPARE(
        kind(cognito.ask(Renew{ tokens.refreshToken.clone(), tokens.session })), FailureKind::SessionExpired);
}

void tst_Cognito::personWithoutIdToken()
{
    CognitoStandIn cognito({ { L("idToken"), false } });
    cognito.addUser(other, factors({}));
    Outcome signedIn = cognito.ask(signInAs(other));
    QCOMPARE(std::get<Tokens>(signedIn).person.name, QStringLiteral("Alex Broker"));
    QCOMPARE(std::get<Tokens>(signedIn).person.organisation, QStringLiteral("Example Finance"));
    cognito.failNext("GetUser", "InternalErrorException", "oops", 500);
    Outcome unnamed = cognito.ask(signInAs(other));
    QVERIFY(std::get<Tokens>(unnamed).person.name.isEmpty()); // signed in all the same
}

void tst_Cognito::operatorsVerification()
{
    CognitoStandIn cognito;
    CognitoSettings settings = cognito.settings;
    settings.verificationEndpoint = cognito.url().resolved(QUrl(QStringLiteral("/verify")));
    cognito.useSettings(settings);
    QCOMPARE(failureOf(cognito.ask(VerifyEmail{ email, QStringLiteral("000"), {} })).attemptsLeft, 4);
    QCOMPARE(wanted<EmailCodeWanted>(cognito.ask(ResendEmailCode{ email, {} })).resendAfter.count(), 30);
    const QString code = cognito.code(email);
    cognito.advanceClock(8 * 86400);
    QCOMPARE(kind(cognito.ask(VerifyEmail{ email, code, {} })), FailureKind::VerificationExpired);
}

QTEST_GUILESS_MAIN(tst_Cognito)
#include "tst_cognito.moc"
