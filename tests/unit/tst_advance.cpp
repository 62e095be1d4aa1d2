// SPDX-License-Identifier: MIT
// What is hard about a sign-in, each as a row of advance(), without a window or a server.
#include "outcomes.h"

#include <QTest>

#include <set>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

namespace {

// A sign-in under way: takes events, remembers what was sent.
struct Run {
    State state;
    std::optional<Request> sent;
    std::optional<SignOut> ended;

    explicit Run(State first = firstState({})) : state(std::move(first)) { }
    Run& operator<<(Event event)
    {
        Advanced next = advance(std::move(state), std::move(event));
        state = std::move(next.state);
        sent = std::move(next.request);
        ended = std::move(next.ended);
        return *this;
    }
    Run& answered(Outcome outcome) { return *this << answer(state, std::move(outcome)); }
    template <typename S> const S& at() const { return std::get<S>(state); }
    template <typename R> const R* asked() const { return sent ? std::get_if<R>(&*sent) : nullptr; }
    std::optional<Notice> notice() const
    {
        const auto* n = std::get_if<Notice>(&standing(state).message);
        return n ? std::optional(*n) : std::nullopt;
    }
    std::optional<FailureKind> failed() const
    {
        const auto* f = std::get_if<Failure>(&standing(state).message);
        return f ? std::optional(f->kind) : std::nullopt;
    }
};

Run atSignIn()
{
    Run run;
    run << VerificationSubmitted{ email, QStringLiteral("Code: 123 456.") };
    run.answered(passwordWanted());
    return run;
}

Run atNewPassword()
{
    Run run = atSignIn();
    run << SignInSubmitted{ email, Secret(temporaryPassword) };
    run.answered(newPasswordWanted());
    return run;
}

Run passwordSent()
{
    Run run = atNewPassword();
    run << NewPasswordSubmitted{ Secret(goodPassword), {} };
    return run;
}

Run atCode()
{
    Run run = passwordSent();
    run.answered(codeWanted());
    return run;
}

} // namespace

class tst_Advance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstLogin();
    void stepsSkippedAndReordered();
    void afterNewPassword();
    void sessionLapsedWhileComposing();
    void sessionLapsedAtTheCode();
    void appCodeIsRepeatedUnseen();
    void lostAnswerToNewPassword();
    void anotherPasswordAfterALostAnswer();
    void earlierPasswordIsForgotten();
    void stoppedBeforeTheAnswer();
    void lostAnswerToTheCode();
    void refusedPasswordIsNotFullAgain();
    void temporaryPasswordIsRefusedHere();
    void secondClickIsNoSecondRequest();
    void lateAnswerChangesNothing();
    void pauses();
    void offlineGoesOnByItself();
    void storedSession();
    void signOut();
    void waitsForRoom();
    void resumption();
    void links();
    void passwordHintAfterARefusal();
    void keepingIsChosenAtTheBox();
    void otherMethod();
    void browser();
    void passwordIsHeldWhileTheAddressIsVerified();
    void methodIsNotAskedAgain();
    void resetByCode();
    void lostAnswerToAReset();
    void detailsBesideThePassword();
    void addressIsVerifiedAlready();
    void onlyATemporaryPassword();
    void authenticatorKeyChanges();
    void whatIsTypedEndsWhatGoesOnByItself();
    void storedSessionGivesWayToHands();
    void anotherAddressTakesNothingAlong();
    void forgottenPasswordIsNotHeld();
    void pressHasAnEnd();
    void refusedResendStopsOnlyItself();
    void onlyOnePasswordWasEntered();
    void codeThatMayHaveBeenTaken();
    void savedPasswordIsSaid();
    void nobodyKnowsWhichPassword();
    void challengesAreTakenInFull();
    void refusalEndsTheWait();
    void retryAfterOnTheWayBack();
    void pausesGoAlong();
    void staleSessionAtTheAddress();
    void whichFailuresEndARenewal();
    void whichFailuresEndAStoredSession();
    void whichFailuresLeaveACodeInDoubt();
    void whichFailuresVoidACode();
};

void tst_Advance::firstLogin()
{
    Run run;
    run << VerificationSubmitted{ QStringLiteral(" <broker@example.com> "),
        QStringLiteral("Code: 123 456.") };
    QVERIFY(run.asked<VerifyEmail>());
    QCOMPARE(run.asked<VerifyEmail>()->email, email);
    QCOMPARE(run.asked<VerifyEmail>()->code, QStringLiteral("123456"));
    run.answered(passwordWanted());
    QVERIFY(run.notice() == Notice::TemporaryPasswordOnItsWay);
    run << SignInSubmitted{ email, Secret(temporaryPassword) };
    QCOMPARE(run.asked<SignIn>()->continuation, QByteArray("c-password"));
    run.answered(newPasswordWanted());
    run << NewPasswordSubmitted{ Secret(goodPassword), {} };
    QCOMPARE(run.asked<ChooseNewPassword>()->continuation, QByteArray("c-new-password"));
    run.answered(codeWanted());
    run << CodeSubmitted{ QStringLiteral("654-321") };
    QCOMPARE(run.asked<EnterCode>()->code, QStringLiteral("654321"));
    run.answered(someTokens());
    QCOMPARE(run.at<SignedIn>().tokens.person.name, QStringLiteral("Alex Broker"));
    QVERIFY(run.at<SignedIn>().account.keepSignedIn);
}

void tst_Advance::stepsSkippedAndReordered()
{
    Run straight;
    straight << VerificationSubmitted{ email, QStringLiteral("123456") };
    straight.answered(someTokens());
    QVERIFY(std::holds_alternative<SignedIn>(straight.state));
    Run codeFirst = atSignIn();
    codeFirst << SignInSubmitted{ email, Secret(temporaryPassword) };
    codeFirst.answered(codeWanted());
    codeFirst << CodeSubmitted{ QStringLiteral("123456") };
    codeFirst.answered(newPasswordWanted());
    QVERIFY(codeFirst.at<ChoosingPassword>().temporary.reveal() == temporaryPassword);
    codeFirst << NewPasswordSubmitted{ Secret(goodPassword), {} };
    codeFirst.answered(codeWanted());
    codeFirst << CodeSubmitted{ QStringLiteral("123456") };
    codeFirst.answered(codeWanted()); // the same step twice
    QVERIFY(std::holds_alternative<EnteringCode>(codeFirst.state));
    Run unverified;
    unverified << AlreadyVerified{ email };
    unverified << SignInSubmitted{ email, Secret(temporaryPassword) };
    unverified.answered(emailCodeWanted());
    QVERIFY(unverified.notice() == Notice::VerifyFirst);
    QCOMPARE(unverified.at<VerifyingEmail>().account.email, email);
}

void tst_Advance::afterNewPassword()
{
    Run tokens = passwordSent();
    tokens.answered(someTokens());
    QVERIFY(std::holds_alternative<SignedIn>(tokens.state));
    Run again = passwordSent();
    again.answered(passwordWanted()); // "now sign in again": with what is held, unseen
    QVERIFY(again.asked<SignIn>());
    QVERIFY(again.asked<SignIn>()->password.reveal() == goodPassword);
    again.answered(codeWanted());
    QVERIFY(std::holds_alternative<EnteringCode>(again.state));
}

void tst_Advance::sessionLapsedWhileComposing()
{
    Run run = passwordSent();
    run.answered(failure(FailureKind::SessionExpired));
    QVERIFY(run.asked<SignIn>());
    QVERIFY(run.asked<SignIn>()->password.reveal() == temporaryPassword);
    run.answered(newPasswordWanted());
    QVERIFY(run.asked<ChooseNewPassword>());
    QVERIFY(run.asked<ChooseNewPassword>()->password.reveal() == goodPassword);
    run.answered(codeWanted());
    QVERIFY(std::holds_alternative<EnteringCode>(run.state));
    QVERIFY(!run.notice());

    Run twice = passwordSent();
    twice.answered(failure(FailureKind::SessionExpired))
        .answered(newPasswordWanted())
        .answered(failure(FailureKind::SessionExpired));
    QVERIFY(!twice.sent); // not over and over
    QVERIFY(twice.failed() == FailureKind::SessionExpired);
}

void tst_Advance::sessionLapsedAtTheCode()
{
    Run run = atCode();
    run << CodeSubmitted{ QStringLiteral("123456") };
    run.answered(failure(FailureKind::SessionExpired));
    QVERIFY(run.asked<SignIn>()->password.reveal() == goodPassword);
    run.answered(codeWanted());
    QVERIFY(run.notice() == Notice::CodeSentAfterRenewal);

    Run resend = atCode();
    resend << ResendPauseOver{} << NewCodeAsked{};
    resend.answered(failure(FailureKind::SessionExpired)).answered(codeWanted());
    QVERIFY(resend.notice() == Notice::CodeSent);

    // After a renewal by token no password is held.
    State bare = std::move(exampleStates()[5]);
    std::get<EnteringCode>(bare).password = {};
    Run lost(std::move(bare));
    lost << CodeSubmitted{ QStringLiteral("123456") };
    lost.answered(failure(FailureKind::SessionExpired));
    QCOMPARE(lost.at<SigningIn>().account.email, email);
}

void tst_Advance::appCodeIsRepeatedUnseen()
{
    Run run = passwordSent();
    run.answered(codeWanted(false));
    run << CodeSubmitted{ QStringLiteral("123456") };
    run.answered(failure(FailureKind::SessionExpired)).answered(codeWanted(false));
    QCOMPARE(run.asked<EnterCode>()->code, QStringLiteral("123456"));
    run.answered(someTokens());
    QVERIFY(std::holds_alternative<SignedIn>(run.state));
}

void tst_Advance::lostAnswerToNewPassword()
{
    Run saved = passwordSent();
    saved.answered(failure(FailureKind::OutcomeUnknown));
    QVERIFY(saved.asked<SignIn>()->password.reveal() == goodPassword);
    saved.answered(codeWanted());
    QVERIFY(std::holds_alternative<EnteringCode>(saved.state));
    QVERIFY(saved.at<EnteringCode>().password.reveal() == goodPassword);

    Run unsaved = passwordSent();
    unsaved.answered(failure(FailureKind::OutcomeUnknown)).answered(failure(FailureKind::WrongCredentials));
    QVERIFY(unsaved.asked<SignIn>()->password.reveal() == temporaryPassword);
    unsaved.answered(newPasswordWanted());
    QVERIFY(unsaved.asked<ChooseNewPassword>()->password.reveal() == goodPassword);
    unsaved.answered(codeWanted());
    QVERIFY(std::holds_alternative<EnteringCode>(unsaved.state));

    Run offline = passwordSent();
    offline.answered(failure(FailureKind::OutcomeUnknown)).answered(failure(FailureKind::Offline));
    QVERIFY(offline.at<ChoosingPassword>().unsure);
    offline << NewPasswordSubmitted{ Secret(goodPassword), {} };
    QVERIFY(offline.asked<SignIn>()); // finds out first
}

void tst_Advance::anotherPasswordAfterALostAnswer()
{
    const Secret other(QStringLiteral("Another-Horse-8-Battery"));
    Run run = passwordSent();
    run.answered(failure(FailureKind::OutcomeUnknown)).answered(failure(FailureKind::TimedOut));
    run << NewPasswordSubmitted{ other.clone(), {} };
    QVERIFY(run.asked<SignIn>()->password.reveal() == goodPassword);
    run.answered(codeWanted());
    QVERIFY(run.notice() == Notice::PasswordChangedEarlier);
    QVERIFY(run.at<EnteringCode>().password.reveal() == goodPassword);
    // Still so at the end, whatever else there was to say, with the password to be noted down.
    run << CodeSubmitted{ QStringLiteral("000000") };
    run.answered(failure(FailureKind::WrongCode));
    run << CodeSubmitted{ QStringLiteral("123456") };
    run.answered(someTokens()) << Noticed{ Notice::NotRemembered };
    QVERIFY(run.notice() == Notice::PasswordChangedEarlier);
    QVERIFY(run.at<SignedIn>().password.reveal() == goodPassword);

    Run unsaved = passwordSent();
    unsaved.answered(failure(FailureKind::OutcomeUnknown)).answered(failure(FailureKind::TimedOut));
    unsaved << NewPasswordSubmitted{ other.clone(), {} };
    unsaved.answered(failure(FailureKind::WrongCredentials)).answered(newPasswordWanted());
    QVERIFY(unsaved.asked<ChooseNewPassword>()->password == other);
}

// It was saved; then another was, or nobody knows of it any more.
void tst_Advance::earlierPasswordIsForgotten()
{
    const auto earlierSaved = [] {
        Run run = passwordSent();
        run.answered(failure(FailureKind::OutcomeUnknown)).answered(failure(FailureKind::TimedOut));
        run << NewPasswordSubmitted{ Secret(QStringLiteral("Another-Horse-8-Battery")), {} };
        run.answered(codeWanted());
        return run;
    };
    Run again = earlierSaved();
    again << CodeSubmitted{ QStringLiteral("123456") };
    again.answered(newPasswordWanted());
    again << NewPasswordSubmitted{ Secret(QStringLiteral("Third-Horse-8-Battery")), {} };
    again.answered(someTokens());
    QVERIFY(!again.notice());
    Run reset = earlierSaved();
    reset << SignInInstead{} << PasswordForgotten{ email };
    reset.answered(Challenge{ NewPasswordWanted{ .withCode = true }, {} });
    reset << NewPasswordSubmitted{ Secret(QStringLiteral("Third-Horse-8-Battery")),
        QStringLiteral("123456") };
    reset.answered(someTokens());
    QVERIFY(!reset.notice());
    Run signedOut = earlierSaved();
    signedOut << CodeSubmitted{ QStringLiteral("123456") };
    signedOut.answered(someTokens()) << SignOutPressed{} << SignInSubmitted{ email, Secret(goodPassword) };
    signedOut.answered(someTokens());
    QVERIFY(!signedOut.notice());
    QVERIFY(signedOut.at<SignedIn>().password.isEmpty());
}

// What was asked for may have been done all the same.
void tst_Advance::stoppedBeforeTheAnswer()
{
    Run reset = atSignIn();
    reset << PasswordForgotten{ email } << Cancelled{};
    QVERIFY(reset.notice() == Notice::ResetPerhapsSent);
    Run verifying;
    verifying << NewEmailCodeAsked{ email } << Cancelled{};
    QVERIFY(verifying.notice() == Notice::CodePerhapsSent);
    Run code = atCode();
    code << NewCodeAsked{} << Cancelled{};
    QVERIFY(code.notice() == Notice::CodePerhapsSent);
    Run renewal = atCode(); // unseen
    renewal << CodeSubmitted{ QStringLiteral("123456") };
    renewal.answered(failure(FailureKind::SessionExpired));
    QVERIFY(renewal.asked<SignIn>());
    renewal << Cancelled{};
    QVERIFY(renewal.notice() == Notice::CodePerhapsSent);
    Run password = passwordSent();
    password << Cancelled{};
    QVERIFY(password.notice() == Notice::PasswordPerhapsSaved);
}

void tst_Advance::lostAnswerToTheCode()
{
    Run run = atCode();
    run << CodeSubmitted{ QStringLiteral("123456") };
    run.answered(failure(FailureKind::OutcomeUnknown));
    QCOMPARE(run.asked<EnterCode>()->code, QStringLiteral("123456"));
    run.answered(failure(FailureKind::WrongCode)); // it had been used up
    QVERIFY(run.asked<SignIn>());
    run.answered(codeWanted());
    QVERIFY(run.notice() == Notice::CodeSentAfterRenewal);
    Run wrong = atCode();
    wrong << CodeSubmitted{ QStringLiteral("123456") };
    wrong.answered(failure(FailureKind::WrongCode));
    QVERIFY(!wrong.sent);
}

void tst_Advance::refusedPasswordIsNotFullAgain()
{
    for (const FailureKind kind : { FailureKind::PasswordReused, FailureKind::PasswordRefused }) {
        Run run = passwordSent();
        run.answered(failure(kind));
        QCOMPARE(run.at<ChoosingPassword>().refusals.size(), std::size_t(1));
        run << NewPasswordSubmitted{ Secret(goodPassword), {} };
        QVERIFY(!run.sent);
        run << NewPasswordSubmitted{ Secret(u"Another-Horse-8-Battery"), {} };
        QVERIFY(run.asked<ChooseNewPassword>());
    }
}

void tst_Advance::temporaryPasswordIsRefusedHere()
{
    Run run = atSignIn();
    run << SignInSubmitted{ email, Secret(goodPassword) }; // a temporary one that meets every rule
    run.answered(newPasswordWanted());
    run << NewPasswordSubmitted{ Secret(goodPassword), {} };
    QVERIFY(!run.sent);
}

void tst_Advance::secondClickIsNoSecondRequest()
{
    Run run;
    run << VerificationSubmitted{ email, QStringLiteral("123456") }
        << VerificationSubmitted{ email, QStringLiteral("123456") };
    QVERIFY(!run.sent);
    run << AlreadyVerified{ email };
    QVERIFY(std::holds_alternative<VerifyingEmail>(run.state));
}

void tst_Advance::lateAnswerChangesNothing()
{
    Run run;
    run << VerificationSubmitted{ email, QStringLiteral("123456") };
    const unsigned ticket = standing(run.state).awaited->ticket;
    run << Cancelled{};
    QVERIFY(!standing(run.state).awaited);
    run << Answered{ ticket, passwordWanted() };
    QVERIFY(std::holds_alternative<VerifyingEmail>(run.state));
    Run cancelled = passwordSent();
    cancelled << Cancelled{};
    QVERIFY(cancelled.at<ChoosingPassword>().unsure); // it may have arrived
}

void tst_Advance::pauses()
{
    Run run = atSignIn();
    run << SignInSubmitted{ email, Secret(temporaryPassword) };
    run.answered(failure(FailureKind::AttemptsExceeded, 8));
    QCOMPARE(standing(run.state).pause.length.count(), 8);
    run << SignInSubmitted{ email, Secret(temporaryPassword) };
    QVERIFY(!run.sent);
    run << PauseOver{} << SignInSubmitted{ email, Secret(temporaryPassword) };
    QVERIFY(run.asked<SignIn>());
}

void tst_Advance::offlineGoesOnByItself()
{
    Run run;
    run << VerificationSubmitted{ email, QStringLiteral("123456") };
    run.answered(failure(FailureKind::Offline));
    QVERIFY(standing(run.state).networkRetry);
    run << NetworkRetryDue{};
    QCOMPARE(run.asked<VerifyEmail>()->code, QStringLiteral("123456"));
    Run unknown;
    unknown << VerificationSubmitted{ email, QStringLiteral("123456") };
    unknown.answered(failure(FailureKind::OutcomeUnknown));
    QVERIFY(!standing(unknown.state).networkRetry); // it may have arrived: only the broker repeats it
    for (const FailureCause cause :
        { FailureCause::Proxy, FailureCause::ProxyAway, FailureCause::ProxyPassword }) {
        Run proxied;
        proxied << VerificationSubmitted{ email, QStringLiteral("123456") };
        proxied.answered(Failure{ .kind = FailureKind::Offline, .cause = cause });
        QVERIFY(!standing(proxied.state).networkRetry); // the broker is not asked again and again
    }
}

void tst_Advance::storedSession()
{
    const auto start = [] {
        Run run(firstState({ Progress::Completed, { email, true } }));
        run << StoredSessionFound{ email, Secret(u"refresh"), "session" };
        return run;
    };
    Run good = start();
    QVERIFY(good.asked<Renew>());
    good.answered(someTokens());
    QVERIFY(std::holds_alternative<SignedIn>(good.state));
    Run refused = start();
    refused.answered(failure(FailureKind::SessionExpired));
    QVERIFY(refused.notice() == Notice::SignInAgain);
    QVERIFY(refused.at<SigningIn>().refreshToken.isEmpty());
    Run stepUp = start();
    stepUp.answered(codeWanted());
    QVERIFY(std::holds_alternative<EnteringCode>(stepUp.state));
    Run offline = start();
    offline.answered(failure(FailureKind::Offline));
    QVERIFY(!offline.at<SigningIn>().refreshToken.isEmpty());
    offline << SignInSubmitted{ email, Secret() }; // the button, with nothing typed
    QVERIFY(offline.asked<Renew>());
}

// This computer forgets at the press; what the server says of it comes when it comes.
void tst_Advance::signOut()
{
    for (const auto& [reached, forgetting, said] : { std::tuple(true, Forgetting::Noted, Notice::SignedOut),
             { true, Forgetting::Failed, Notice::SignedOut },
             { false, Forgetting::Noted, Notice::SignedOutHere },
             { false, Forgetting::Done, Notice::SignedOutHereOnly },
             { false, Forgetting::Failed, Notice::SignedOutNotForgotten } }) {
        Run run(std::move(exampleStates()[7]));
        run << SignOutPressed{};
        QVERIFY(!run.sent);
        QVERIFY(run.ended->refreshToken.reveal() == QLatin1String("refresh"));
        QCOMPARE(run.ended->session, QByteArray("session"));
        QVERIFY(run.notice() == Notice::SignedOut);
        run << RevocationAnswered{
            reached ? Outcome(passwordWanted()) : Outcome(failure(FailureKind::ServerTrouble, 7)), forgetting
        };
        QVERIFY(run.notice() == said);
        QCOMPARE(standing(run.state).pause.length.count(), reached ? 0 : 7);
    }
}

// What is about this computer is said, whatever else there is to say first, once.
void tst_Advance::waitsForRoom()
{
    const auto untold = [] { return RevocationAnswered{ failure(FailureKind::Offline), Forgetting::Noted }; };
    const auto signedOut = [] {
        Run run(std::move(exampleStates()[7]));
        run << SignOutPressed{};
        return run;
    };
    // The broker goes on at once: to another page, or to a sign-in, which is refused first.
    Run turned = signedOut();
    turned << HaveCode{ email } << untold();
    QVERIFY(turned.notice() == Notice::SignedOutHere);
    Run again = signedOut();
    again << SignInSubmitted{ email, Secret(goodPassword) } << untold();
    again.answered(failure(FailureKind::WrongCredentials));
    QVERIFY(again.failed());
    again << SignInSubmitted{ email, Secret(goodPassword) };
    QVERIFY(!again.notice());
    again.answered(someTokens());
    QVERIFY(again.notice() == Notice::SignedOutHere);
    // Two at once.
    Run full = signedOut();
    full << Noticed{ Notice::SettingsNotSaved } << untold();
    QVERIFY(full.notice() == Notice::SignedOutHere); // in place of "You are signed out."
    full << SignInSubmitted{ email, Secret(goodPassword) };
    full.answered(someTokens());
    QVERIFY(full.notice() == Notice::SettingsNotSaved);
    // What the step says comes first.
    Run verified = atSignIn();
    verified << Noticed{ Notice::SettingsNotSaved };
    QVERIFY(verified.notice() == Notice::TemporaryPasswordOnItsWay);
    verified << SignInSubmitted{ email, Secret(temporaryPassword) };
    verified.answered(newPasswordWanted());
    QVERIFY(verified.notice() == Notice::SettingsNotSaved);
    // That this session is not kept is not said of another.
    Run unkept(std::move(exampleStates()[7]));
    unkept << Noticed{ Notice::NotRemembered };
    QVERIFY(unkept.notice() == Notice::NotRemembered);
    unkept << LinkOpened{ { SignInLink::Kind::Verify, email, QStringLiteral("123456") }, true } << Edited{};
    QVERIFY(!unkept.notice());
    // What goes on by itself takes nothing away.
    Run stored(firstState({ .progress = Progress::Completed }));
    stored << Noticed{ Notice::OtherWindowHangs }
           << StoredSessionFound{ email, Secret(QStringLiteral("refresh")), {} };
    QVERIFY(!stored.notice());
    stored.answered(someTokens());
    QVERIFY(stored.notice() == Notice::OtherWindowHangs);
    // Nor a link; and what was said of the one before no longer holds.
    Run linked(firstState({}));
    const SignInLink link{ SignInLink::Kind::Verify, email, QStringLiteral("123456") };
    linked << Noticed{ Notice::SettingsUnreadable } << LinkOpened{ link };
    QVERIFY(linked.notice() == Notice::LinkFilledIn);
    linked << Edited{};
    QVERIFY(linked.notice() == Notice::SettingsUnreadable);
    Run ignored(firstState({}));
    ignored << Edited{} << Noticed{ Notice::LinkIgnored } << LinkOpened{ link };
    QVERIFY(!ignored.notice());
    QVERIFY(std::holds_alternative<VerifyingEmail>(ignored.state));
}

void tst_Advance::resumption()
{
    QVERIFY(std::holds_alternative<VerifyingEmail>(firstState({})));
    const auto begun = [](Progress progress) { return Run(firstState({ .progress = progress })); };
    QVERIFY(begun(Progress::Verified).notice() == Notice::WelcomeBackTemporary);
    QVERIFY(begun(Progress::PasswordSent).notice() == Notice::PasswordUncertain);
    QVERIFY(begun(Progress::PasswordSent).at<SigningIn>().uncertain);
    QVERIFY(begun(Progress::PasswordChosen).notice() == Notice::WelcomeBack);
    QVERIFY(progressOf(atSignIn().state) == Progress::Verified);
    QVERIFY(progressOf(atNewPassword().state) == Progress::Verified);
    QVERIFY(progressOf(passwordSent().state) == Progress::PasswordSent);
    QVERIFY(progressOf(atCode().state) == Progress::PasswordChosen);
    QVERIFY(!progressOf(firstState({})));
    QVERIFY(progressOf(exampleStates()[7]) == Progress::Completed);
    // Signed in with a password that was never chosen here.
    Run returning(firstState({ .progress = Progress::Completed }));
    returning << SignInSubmitted{ email, Secret(goodPassword) };
    returning.answered(codeWanted());
    QVERIFY(!progressOf(returning.state));
}

void tst_Advance::links()
{
    Run run;
    run << LinkOpened{ { SignInLink::Kind::Verify, email, QStringLiteral("123456") } };
    QVERIFY(!run.sent); // nothing is sent until the button is pressed
    QCOMPARE(run.at<VerifyingEmail>().code, QStringLiteral("123456"));
    Run late = atCode();
    late << LinkOpened{ { SignInLink::Kind::SignIn, QStringLiteral("other@example.com"), {} } };
    QVERIFY(std::holds_alternative<EnteringCode>(late.state));
    late << CodeSubmitted{ QStringLiteral("123456") };
    late << LinkOpened{ { SignInLink::Kind::SignIn, QStringLiteral("other@example.com"), {} }, true };
    QCOMPARE(late.at<SigningIn>().account.email, QStringLiteral("other@example.com")); // the broker was asked
    QVERIFY(!standing(late.state).awaited);
    Run signedIn(std::move(exampleStates()[7]));
    signedIn << LinkOpened{ { SignInLink::Kind::SignIn, QStringLiteral("other@example.com"), {} }, true };
    QVERIFY(signedIn.ended); // not left behind at the server
}

void tst_Advance::passwordHintAfterARefusal()
{
    Run run = atSignIn();
    run << SignInSubmitted{ email, Secret(temporaryPassword + u'.') };
    QVERIFY(
        run.asked<SignIn>()->password.reveal() == QString(temporaryPassword + u'.')); // never changed unasked
    run.answered(failure(FailureKind::WrongCredentials));
    QVERIFY(run.at<SigningIn>().hint->mended.reveal() == temporaryPassword);
    QVERIFY(run.at<SigningIn>().password.isEmpty());
    run << HintTaken{}; // what was said is done
    QVERIFY(!run.failed() && !run.at<SigningIn>().hint);
}

// However the sign-in goes on from there.
void tst_Advance::keepingIsChosenAtTheBox()
{
    Run run = atSignIn();
    QVERIFY(run.at<SigningIn>().account.keepSignedIn);
    run << KeepChosen{ false } << PasswordForgotten{ email };
    run.answered(newPasswordWanted());
    QVERIFY(!run.at<ChoosingPassword>().account.keepSignedIn);
    Run browser = atSignIn();
    browser << KeepChosen{ false } << BrowserChosen{};
    browser.answered(someTokens());
    QVERIFY(!browser.at<SignedIn>().account.keepSignedIn);
    Run turned = atSignIn();
    turned << KeepChosen{ false } << HaveCode{ email } << AlreadyVerified{ email };
    QVERIFY(!turned.at<SigningIn>().account.keepSignedIn);
}

void tst_Advance::otherMethod()
{
    Run run = atCode();
    run << OtherMethodAsked{} << MethodChosen{ QStringLiteral("totp") };
    QCOMPARE(run.asked<ChooseMethod>()->method, QStringLiteral("totp"));
    run.answered(failure(FailureKind::SessionExpired)).answered(codeWanted());
    QVERIFY(std::holds_alternative<EnteringCode>(run.state));
}

void tst_Advance::browser()
{
    Run run = atSignIn();
    run << SignInSubmitted{ email, Secret(temporaryPassword) };
    Failure wanted = failure(FailureKind::Unsupported);
    wanted.cause = FailureCause::Browser;
    run.answered(wanted);
    run << BrowserChosen{};
    QVERIFY(run.asked<SignInInBrowser>());
    run.answered(someTokens());
    QVERIFY(std::holds_alternative<SignedIn>(run.state));
}

void tst_Advance::passwordIsHeldWhileTheAddressIsVerified()
{
    const auto verifyFirst = [] {
        Run run;
        run << AlreadyVerified{ email } << SignInSubmitted{ email, Secret(goodPassword) };
        run.answered(emailCodeWanted());
        return run;
    };
    Run right = verifyFirst();
    right << VerificationSubmitted{ email, QStringLiteral("123456") };
    right.answered(passwordWanted());
    QVERIFY(right.asked<SignIn>()->password.reveal() == goodPassword); // not asked for twice
    right.answered(codeWanted());
    QVERIFY(std::holds_alternative<EnteringCode>(right.state));
    Run wrong = verifyFirst();
    wrong << VerificationSubmitted{ email, QStringLiteral("123456") };
    wrong.answered(passwordWanted()).answered(failure(FailureKind::WrongCredentials));
    QVERIFY(wrong.notice() == Notice::TemporaryPasswordOnItsWay);
    QVERIFY(wrong.at<SigningIn>().password.isEmpty());
    Run another = verifyFirst(); // somebody else's address
    another << VerificationSubmitted{ QStringLiteral("other@example.com"), QStringLiteral("123456") };
    another.answered(passwordWanted());
    QVERIFY(!another.sent);
}

void tst_Advance::methodIsNotAskedAgain()
{
    const auto atChosenMethod = [] {
        Run run = passwordSent();
        run.answered(methodWanted());
        run << MethodChosen{ QStringLiteral("sms") };
        run.answered(codeWanted());
        return run;
    };
    Run lapsed = atChosenMethod();
    lapsed << CodeSubmitted{ QStringLiteral("123456") };
    lapsed.answered(failure(FailureKind::SessionExpired)).answered(methodWanted());
    QCOMPARE(lapsed.asked<ChooseMethod>()->method, QStringLiteral("sms"));
    QCOMPARE(lapsed.asked<ChooseMethod>()->continuation, QByteArray("c-method"));
    lapsed.answered(codeWanted());
    QVERIFY(lapsed.notice() == Notice::CodeSentAfterRenewal);
    Run resend = atChosenMethod();
    resend << ResendPauseOver{} << NewCodeAsked{};
    resend.answered(failure(FailureKind::SessionExpired)).answered(methodWanted()).answered(codeWanted());
    QVERIFY(resend.notice() == Notice::CodeSent);
    // And once more: the choice is still known.
    resend << ResendPauseOver{} << NewCodeAsked{};
    resend.answered(failure(FailureKind::SessionExpired)).answered(methodWanted());
    QVERIFY(resend.asked<ChooseMethod>());
}

namespace {

Run atReset()
{
    Run run = atSignIn();
    run << PasswordForgotten{ email };
    Challenge wanted = newPasswordWanted();
    std::get<NewPasswordWanted>(wanted.wanted).withCode = true;
    std::get<NewPasswordWanted>(wanted.wanted).deliveries = { { QStringLiteral("email"), email } };
    run.answered(wanted);
    return run;
}

Challenge resetWanted()
{
    Challenge wanted = newPasswordWanted();
    std::get<NewPasswordWanted>(wanted.wanted).withCode = true;
    return wanted;
}

} // namespace

void tst_Advance::resetByCode()
{
    Run run = atReset();
    QVERIFY(run.at<ChoosingPassword>().withCode);
    QCOMPARE(run.at<ChoosingPassword>().deliveries.size(), 1);
    run << NewPasswordSubmitted{ Secret(goodPassword), QStringLiteral("Code: 123 456") };
    QCOMPARE(run.asked<ChooseNewPassword>()->resetCode, QStringLiteral("123456"));
    run.answered(failure(FailureKind::ExpiredCode));
    Run remembered = atReset();
    remembered << SignInInstead{};
    QCOMPARE(remembered.at<SigningIn>().account.email, email);
    run << NewCodeAsked{};
    QVERIFY(run.asked<StartReset>());
    Challenge anew = resetWanted();
    std::get<NewPasswordWanted>(anew.wanted).policy = PasswordPolicy(20, 40, true, true, true, true, {});
    std::get<NewPasswordWanted>(anew.wanted).deliveries
        = { { QStringLiteral("sms"), QStringLiteral("678") } };
    run.answered(anew);
    QCOMPARE(run.at<ChoosingPassword>().policy.minimumLength(), 20);
    QCOMPARE(run.at<ChoosingPassword>().deliveries.constFirst().to, QStringLiteral("678"));
    QVERIFY(run.notice() == Notice::CodeSent);
    run << NewPasswordSubmitted{ Secret(goodPassword), QStringLiteral("654321") }; // still a good one
    QVERIFY(run.asked<ChooseNewPassword>());
    run.answered(passwordWanted());
    QVERIFY(run.asked<SignIn>()->password.reveal() == goodPassword);
}

void tst_Advance::lostAnswerToAReset()
{
    Run saved = atReset();
    saved << NewPasswordSubmitted{ Secret(goodPassword), QStringLiteral("123456") };
    saved.answered(failure(FailureKind::OutcomeUnknown));
    QVERIFY(saved.asked<SignIn>()->password.reveal() == goodPassword);
    saved.answered(codeWanted());
    QVERIFY(std::holds_alternative<EnteringCode>(saved.state));
    Run unsaved = atReset();
    unsaved << NewPasswordSubmitted{ Secret(goodPassword), QStringLiteral("123456") };
    unsaved.answered(failure(FailureKind::OutcomeUnknown)).answered(failure(FailureKind::WrongCredentials));
    QCOMPARE(unsaved.asked<ChooseNewPassword>()->resetCode, QStringLiteral("123456"));
    QVERIFY(unsaved.asked<ChooseNewPassword>()->password.reveal() == goodPassword);
    // Another one meanwhile: the code is the one entered with it.
    Run another = atReset();
    another << NewPasswordSubmitted{ Secret(goodPassword), QStringLiteral("123456") };
    another.answered(failure(FailureKind::OutcomeUnknown)).answered(failure(FailureKind::Offline));
    const QString second = QStringLiteral("Another-Horse-8-Battery");
    another << NewPasswordSubmitted{ Secret(second), QStringLiteral("654321") };
    QVERIFY(another.asked<SignIn>()->password.reveal() == goodPassword);
    another.answered(failure(FailureKind::WrongCredentials));
    QVERIFY(another.asked<ChooseNewPassword>()->password.reveal() == second);
    QCOMPARE(another.asked<ChooseNewPassword>()->resetCode, QStringLiteral("654321"));
}

void tst_Advance::detailsBesideThePassword()
{
    Run run = atSignIn();
    run << SignInSubmitted{ email, Secret(temporaryPassword) };
    Challenge wanted = newPasswordWanted();
    std::get<NewPasswordWanted>(wanted.wanted).details
        = { QStringLiteral("phone_number"), QStringLiteral("given_name") };
    run.answered(wanted);
    run << NewPasswordSubmitted{ Secret(goodPassword), {} };
    QVERIFY(!run.sent); // they are missing
    run << NewPasswordSubmitted{ Secret(goodPassword), {},
        { { QStringLiteral("phone_number"), QStringLiteral("0412 345 678") },
            { QStringLiteral("given_name"), QStringLiteral(" Alex ") } } };
    const QMap<QString, QString> expected{ { QStringLiteral("phone_number"), QStringLiteral("+61412345678") },
        { QStringLiteral("given_name"), QStringLiteral("Alex") } };
    QCOMPARE(run.asked<ChooseNewPassword>()->details, expected);
    run.answered(failure(FailureKind::SessionExpired)).answered(wanted);
    QCOMPARE(run.asked<ChooseNewPassword>()->details, expected); // repeated unseen, with all of it
}

void tst_Advance::addressIsVerifiedAlready()
{
    Run run;
    run << NewEmailCodeAsked{ email };
    run.answered(passwordWanted());
    QVERIFY(run.notice() == Notice::NothingToVerify);
    QCOMPARE(run.at<SigningIn>().account.email, email);
}

void tst_Advance::onlyATemporaryPassword()
{
    Run run(SigningIn{});
    run << PasswordForgotten{ email };
    run.answered(Challenge{ PasswordWanted{ .nothingToVerify = true }, {} });
    QVERIFY(run.notice() == Notice::NothingToReset);
    QCOMPARE(run.at<SigningIn>().account.email, email);
}

void tst_Advance::authenticatorKeyChanges()
{
    const auto lapsed = [](const QString& key) {
        Run run = passwordSent();
        run.answered(totpSetupWanted());
        run << CodeSubmitted{ QStringLiteral("123456") };
        Challenge again = totpSetupWanted();
        std::get<TotpSetupWanted>(again.wanted).secret = key;
        run.answered(failure(FailureKind::SessionExpired)).answered(again);
        return run;
    };
    Run same = lapsed(std::get<TotpSetupWanted>(totpSetupWanted().wanted).secret);
    QVERIFY(same.asked<ConfirmTotpSetup>()); // unseen
    Run another = lapsed(QStringLiteral("GEZDGNBVGY3TQOJQ"));
    QVERIFY(!another.sent);
    QVERIFY(another.notice() == Notice::AuthenticatorKeyChanged);
}

// Hands come first: a retry sent what had been typed before, and a password was saved that was replaced.
void tst_Advance::whatIsTypedEndsWhatGoesOnByItself()
{
    Run waiting = passwordSent();
    waiting.answered(failure(FailureKind::Offline));
    QVERIFY(standing(waiting.state).networkRetry);
    waiting << Edited{};
    QVERIFY(!standing(waiting.state).networkRetry);
    waiting << NetworkRetryDue{};
    QVERIFY(!waiting.sent);

    Run retrying = passwordSent();
    retrying.answered(failure(FailureKind::Offline)) << NetworkRetryDue{};
    QVERIFY(retrying.sent);
    QVERIFY(!standing(retrying.state).press.byBroker);
    retrying << Edited{};
    QVERIFY(!standing(retrying.state).awaited); // its answer changes nothing
    QVERIFY(retrying.at<ChoosingPassword>().unsure); // but it may have been saved

    Run pressed = passwordSent();
    pressed << Edited{};
    QVERIFY(standing(pressed.state).awaited); // what was pressed was meant
    pressed.answered(failure(FailureKind::Offline));
    QVERIFY(!standing(pressed.state).networkRetry);
    Run held = atSignIn();
    held << SignInSubmitted{ email, Secret(temporaryPassword) };
    held.answered(failure(FailureKind::Offline)) << Edited{};
    QVERIFY(held.at<SigningIn>().password.isEmpty());
}

void tst_Advance::storedSessionGivesWayToHands()
{
    const auto found = [] { return StoredSessionFound{ email, Secret(u"refresh"), "session" }; };
    Run typed(firstState({ .progress = Progress::Completed }));
    typed << Edited{} << found();
    QVERIFY(!typed.sent);
    Run link(firstState({ .progress = Progress::Completed }));
    link << LinkOpened{ { SignInLink::Kind::Verify, email, QStringLiteral("123456") } } << found();
    QVERIFY(!link.sent);
    Run late(firstState({ .progress = Progress::Completed }));
    late << found();
    QVERIFY(late.asked<Renew>());
    late << Edited{};
    QVERIFY(!standing(late.state).awaited);
    QVERIFY(late.at<SigningIn>().refreshToken.isEmpty());
    Run refused(firstState({ .progress = Progress::Completed }));
    refused << SignInSubmitted{ QStringLiteral("another@example.com"), Secret(goodPassword) };
    refused.answered(failure(FailureKind::WrongCredentials));
    refused << found();
    QVERIFY(!refused.sent);
    QCOMPARE(refused.at<SigningIn>().account.email, QStringLiteral("another@example.com"));
    Run turned(firstState({}));
    turned << AlreadyVerified{ email } << found();
    QVERIFY(!turned.sent);
}

// A password was once sent for the address that came after it.
void tst_Advance::anotherAddressTakesNothingAlong()
{
    const QString another = QStringLiteral("another@example.com");
    Run run = atSignIn();
    run << SignInSubmitted{ email, Secret(goodPassword) };
    run.answered(Challenge{ EmailCodeWanted{}, {} });
    QVERIFY(!run.at<VerifyingEmail>().password.isEmpty());
    run << NewEmailCodeAsked{ another };
    QVERIFY(run.at<VerifyingEmail>().password.isEmpty());
    run.answered(Challenge{ EmailCodeWanted{}, {} });
    run << VerificationSubmitted{ another, QStringLiteral("123456") };
    run.answered(passwordWanted());
    QVERIFY(!run.sent); // no password is known to go on with

    SigningIn saved;
    saved.account = { .email = email, .saved = SavedPassword::Latest };
    saved.uncertain = true;
    Run next{ State(std::move(saved)) };
    next << SignInSubmitted{ another, Secret(temporaryPassword) };
    next.answered(failure(FailureKind::WrongCredentials));
    QVERIFY(next.at<SigningIn>().account.saved == SavedPassword::None);
    QVERIFY(!next.at<SigningIn>().uncertain);
}

// What is held for a retry is not what a reset begins with.
void tst_Advance::forgottenPasswordIsNotHeld()
{
    Run run = atSignIn();
    run << SignInSubmitted{ email, Secret(goodPassword) };
    run.answered(failure(FailureKind::Offline));
    QVERIFY(!run.at<SigningIn>().password.isEmpty());
    run << PasswordForgotten{ email };
    run.answered(Challenge{ NewPasswordWanted{ .withCode = true }, {} });
    QVERIFY(run.at<ChoosingPassword>().temporary.isEmpty());
}

// 155 requests in 8 s, once.
void tst_Advance::pressHasAnEnd()
{
    Failure lapsed = failure(FailureKind::SessionExpired);
    lapsed.continuation = "another";
    const auto requestsOf = [&lapsed](Run run, const std::function<Outcome(const Request&)>& otherwise) {
        int requests = 0;
        while (run.sent && requests < 50) {
            ++requests;
            const bool signIn = std::holds_alternative<SignIn>(*run.sent);
            run.answered(signIn ? otherwise(*run.sent) : Outcome(lapsed));
        }
        return requests;
    };
    const auto sameAgain = [&lapsed](const Request&) -> Outcome { return lapsed; };
    Run verifying;
    verifying << VerificationSubmitted{ email, QStringLiteral("123456") };
    QCOMPARE(requestsOf(std::move(verifying), sameAgain), 2);
    Run resending;
    resending << NewEmailCodeAsked{ email };
    QVERIFY(requestsOf(std::move(resending), sameAgain) <= 2);
    Run signingIn = atSignIn();
    signingIn << SignInSubmitted{ email, Secret(temporaryPassword) };
    QCOMPARE(requestsOf(std::move(signingIn), sameAgain), 2);
    QVERIFY(requestsOf(passwordSent(), [](const Request&) { return newPasswordWanted(); }) <= 4);
    Run coding = passwordSent();
    coding.answered(codeWanted(false));
    coding << CodeSubmitted{ QStringLiteral("123456") };
    QVERIFY(requestsOf(std::move(coding), [](const Request&) { return codeWanted(false); }) <= 4);
}

void tst_Advance::refusedResendStopsOnlyItself()
{
    Run verifying;
    verifying << NewEmailCodeAsked{ email };
    verifying.answered(failure(FailureKind::AttemptsExceeded, 28));
    QCOMPARE(standing(verifying.state).resendPause.length.count(), 28);
    QVERIFY(!standing(verifying.state).pause);
    verifying << NewEmailCodeAsked{ email };
    QVERIFY(!verifying.sent);
    verifying << VerificationSubmitted{ email, QStringLiteral("123456") };
    QVERIFY(verifying.asked<VerifyEmail>());
    Run forgot = atSignIn();
    forgot << PasswordForgotten{ email };
    forgot.answered(failure(FailureKind::AttemptsExceeded, 300));
    forgot << SignInSubmitted{ email, Secret(temporaryPassword) };
    QVERIFY(forgot.asked<SignIn>());
    // On the way back to the sign-in it holds, too.
    Run back = passwordSent();
    Failure wait = failure(FailureKind::AccountDisabled, 11);
    back.answered(failure(FailureKind::SessionExpired)).answered(wait);
    QCOMPARE(back.at<SigningIn>().pause.length.count(), 11);
}

// "The one you entered before was saved" to somebody who had entered only one.
void tst_Advance::onlyOnePasswordWasEntered()
{
    for (const auto& next : { codeWanted(), methodWanted(), totpSetupWanted() }) {
        Run run = passwordSent();
        run.answered(failure(FailureKind::OutcomeUnknown)).answered(next);
        QVERIFY(!run.notice());
        QVERIFY(progressOf(run.state) == Progress::PasswordChosen);
    }
    Run second = passwordSent();
    second.answered(failure(FailureKind::OutcomeUnknown)).answered(failure(FailureKind::TimedOut));
    second << NewPasswordSubmitted{ Secret(u"Another-Horse-8-Battery"), {} };
    second.answered(failure(FailureKind::WrongCredentials)).answered(newPasswordWanted());
    second.answered(codeWanted()); // the second one was saved
    QVERIFY(!second.notice());
}

void tst_Advance::codeThatMayHaveBeenTaken()
{
    // Stopped by hand, pressed again: it may have been right the first time.
    Run stopped = atCode();
    stopped << CodeSubmitted{ QStringLiteral("123456") } << Cancelled{}
            << CodeSubmitted{ QStringLiteral("123456") };
    stopped.answered(failure(FailureKind::WrongCode));
    QVERIFY(stopped.asked<SignIn>());
    Run another = atCode();
    another << CodeSubmitted{ QStringLiteral("123456") } << Cancelled{}
            << CodeSubmitted{ QStringLiteral("123457") };
    another.answered(failure(FailureKind::WrongCode));
    QVERIFY(another.failed() == FailureKind::WrongCode);
    // No password to find out with: what is said is true all the same.
    Run verifying;
    verifying << VerificationSubmitted{ email, QStringLiteral("123456") };
    verifying.answered(failure(FailureKind::OutcomeUnknown))
        << VerificationSubmitted{ email, QStringLiteral("123456") };
    verifying.answered(failure(FailureKind::WrongCode));
    QVERIFY(verifying.failed() == FailureKind::ExpiredCode);
    QVERIFY(std::get<Failure>(standing(verifying.state).message).cause == FailureCause::PerhapsWrong);
}

void tst_Advance::savedPasswordIsSaid()
{
    Run run = passwordSent();
    run.answered(passwordWanted()).answered(failure(FailureKind::Offline));
    QVERIFY(run.notice() == Notice::PasswordChanged);
    QVERIFY(run.at<SigningIn>().password.isEmpty());
    QVERIFY(progressOf(run.state) == Progress::PasswordChosen);
}

void tst_Advance::nobodyKnowsWhichPassword()
{
    Run run = passwordSent();
    run.answered(failure(FailureKind::OutcomeUnknown))
        .answered(failure(FailureKind::WrongCredentials))
        .answered(failure(FailureKind::WrongCredentials));
    QVERIFY(run.notice() == Notice::PasswordUncertain);
    QVERIFY(run.at<SigningIn>().uncertain);
}

void tst_Advance::challengesAreTakenInFull()
{
    Run choosing = atSignIn();
    choosing << SignInSubmitted{ email, Secret(temporaryPassword) };
    NewPasswordWanted password;
    password.policy = PasswordPolicy(20, 40, true, true, true, true, {});
    password.details = { QStringLiteral("phone_number") };
    choosing.answered(Challenge{ password, "next" });
    QCOMPARE(choosing.at<ChoosingPassword>().policy.minimumLength(), 20);
    QCOMPARE(choosing.at<ChoosingPassword>().policy.maximumLength(), 40);
    QCOMPARE(choosing.at<ChoosingPassword>().detailsWanted, password.details);
    QCOMPARE(choosing.at<ChoosingPassword>().continuation, QByteArray("next"));
    QVERIFY(!choosing.at<ChoosingPassword>().withCode);
    QVERIFY(choosing.at<ChoosingPassword>().temporary.reveal() == temporaryPassword);

    Run entering = passwordSent();
    CodeWanted code;
    code.deliveries = { { QStringLiteral("sms"), QStringLiteral("678") } };
    code.codeLength = 8;
    code.resendAfter = std::chrono::seconds(30);
    code.expiresIn = std::chrono::seconds(180);
    code.methods = { { QStringLiteral("totp"), QStringLiteral("app") } };
    entering.answered(Challenge{ code, "code" });
    const auto& step = entering.at<EnteringCode>();
    QCOMPARE(step.wanted.codeLength, 8);
    QCOMPARE(step.wanted.deliveries.constFirst().to, QStringLiteral("678"));
    QCOMPARE(step.wanted.methods.constFirst().id, QStringLiteral("totp"));
    QCOMPARE(step.resendPause.length.count(), 30);
    QCOMPARE(step.codeLife.length.count(), 180);
    QVERIFY(step.codeLife.serial != step.resendPause.serial);
    QCOMPARE(step.continuation, QByteArray("code"));
    QVERIFY(step.password.reveal() == goodPassword);

    Run choosingMethod = passwordSent();
    choosingMethod.answered(methodWanted());
    QCOMPARE(choosingMethod.at<ChoosingMethod>().methods.constFirst().id, QStringLiteral("sms"));
    Run app = passwordSent();
    app.answered(totpSetupWanted());
    QCOMPARE(app.at<SettingUpTotp>().setup.secret, QStringLiteral("JBSWY3DPEHPK3PXP"));

    Run verifying;
    verifying << NewEmailCodeAsked{ email };
    verifying.answered(Challenge{ EmailCodeWanted{ std::chrono::seconds(40) }, "email" });
    QCOMPARE(verifying.at<VerifyingEmail>().resendPause.length.count(), 40);
    QCOMPARE(verifying.at<VerifyingEmail>().continuation, QByteArray("email"));
}

void tst_Advance::refusalEndsTheWait()
{
    for (State& state : exampleStates()) {
        for (int event = 0; event < eventCount; ++event) {
            for (const FailureKind kind : { FailureKind::Unsupported, FailureKind::AccountDisabled }) {
                Run run(after(std::move(state), eventNumber(event)));
                if (standing(run.state).awaited) {
                    run.answered(failure(kind));
                    QVERIFY2(!standing(run.state).awaited || run.sent,
                        qPrintable(nameOf(run.state) + u' ' + nameOf(eventNumber(event))));
                }
                state = std::move(run.state);
            }
        }
    }
}

void tst_Advance::retryAfterOnTheWayBack()
{
    Run run = atCode();
    run << CodeSubmitted{ QStringLiteral("123456") };
    run.answered(failure(FailureKind::SessionExpired)).answered(failure(FailureKind::AccountDisabled, 9));
    QCOMPARE(run.at<SigningIn>().pause.length.count(), 9);
    QCOMPARE(run.at<SigningIn>().resendPause.length.count(), 0);
    QVERIFY(run.failed() == FailureKind::AccountDisabled);
    QCOMPARE(standing(run.state).about, Request(SignIn{}).index());
    run << SignInSubmitted{ email, Secret(goodPassword) };
    QVERIFY(!run.sent);
}

void tst_Advance::pausesGoAlong()
{
    Run run;
    run << VerificationSubmitted{ email, QStringLiteral("123456") };
    run.answered(failure(FailureKind::AttemptsExceeded, 8));
    run << AlreadyVerified{ email };
    QCOMPARE(run.at<SigningIn>().pause.length.count(), 8);
    Run sent;
    sent << NewEmailCodeAsked{ email };
    sent.answered(Challenge{ EmailCodeWanted{ std::chrono::seconds(40) }, "email" });
    sent << AlreadyVerified{ email };
    QCOMPARE(sent.at<SigningIn>().resendPause.length.count(), 40);
}

// Once more without it, and only once.
void tst_Advance::staleSessionAtTheAddress()
{
    Run run;
    run << NewEmailCodeAsked{ email };
    run.answered(Challenge{ EmailCodeWanted{}, "old" });
    run << VerificationSubmitted{ email, QStringLiteral("123456") };
    QCOMPARE(run.asked<VerifyEmail>()->continuation, QByteArray("old"));
    run.answered(failure(FailureKind::SessionExpired));
    QVERIFY(run.asked<VerifyEmail>()->continuation.isEmpty());
    run.answered(failure(FailureKind::SessionExpired));
    QVERIFY(!run.sent);

    Run again;
    again << NewEmailCodeAsked{ email };
    again.answered(Challenge{ EmailCodeWanted{}, "old" });
    again << NewEmailCodeAsked{ email };
    QCOMPARE(again.asked<ResendEmailCode>()->continuation, QByteArray("old"));
    again.answered(failure(FailureKind::SessionExpired));
    QVERIFY(again.asked<ResendEmailCode>()->continuation.isEmpty());
    again.answered(failure(FailureKind::SessionExpired));
    QVERIFY(!again.sent);
}

namespace {

using Kinds = std::set<FailureKind>;

} // namespace

void tst_Advance::whichFailuresEndARenewal()
{
    const Kinds ending{ FailureKind::WrongCredentials, FailureKind::TemporaryPasswordExpired,
        FailureKind::AccountDisabled, FailureKind::ResetRequired, FailureKind::SessionExpired };
    for (const FailureKind kind : allFailureKinds) {
        Run run = atCode();
        run << CodeSubmitted{ QStringLiteral("123456") };
        run.answered(failure(FailureKind::SessionExpired));
        QVERIFY(run.asked<SignIn>());
        run.answered(failure(kind));
        QVERIFY2(
            std::holds_alternative<SigningIn>(run.state) == ending.contains(kind), qPrintable(nameOf(kind)));
    }
}

void tst_Advance::whichFailuresEndAStoredSession()
{
    const Kinds staying{ FailureKind::Offline, FailureKind::TimedOut, FailureKind::OutcomeUnknown,
        FailureKind::ServerTrouble, FailureKind::AttemptsExceeded, FailureKind::Untrusted,
        FailureKind::ProtocolError };
    const Kinds asksAgain{ FailureKind::SessionExpired, FailureKind::WrongCredentials };
    for (const FailureKind kind : allFailureKinds) {
        Run run;
        run << StoredSessionFound{ email, Secret(u"refresh"), "session" };
        QVERIFY(run.asked<Renew>());
        run.answered(failure(kind));
        QVERIFY2(
            run.at<SigningIn>().refreshToken.isEmpty() != staying.contains(kind), qPrintable(nameOf(kind)));
        if (asksAgain.contains(kind))
            QVERIFY2(run.notice() == Notice::SignInAgain, qPrintable(nameOf(kind)));
        else
            QVERIFY2(run.failed() == kind, qPrintable(nameOf(kind)));
    }
}

void tst_Advance::whichFailuresLeaveACodeInDoubt()
{
    const Kinds uncertain{ FailureKind::OutcomeUnknown, FailureKind::ServerTrouble,
        FailureKind::ProtocolError };
    for (const FailureKind kind : allFailureKinds) {
        Run verifying;
        verifying << VerificationSubmitted{ email, QStringLiteral("123456") };
        verifying.answered(failure(kind));
        const bool isInDoubt = verifying.at<VerifyingEmail>().lostCode == u"123456";
        QVERIFY2(isInDoubt == uncertain.contains(kind), qPrintable(nameOf(kind)));
    }
}

void tst_Advance::whichFailuresVoidACode()
{
    const Kinds refusing{ FailureKind::WrongCode, FailureKind::ExpiredCode };
    for (const FailureKind kind : allFailureKinds) {
        Run run;
        run << VerificationSubmitted{ email, QStringLiteral("123456") };
        run.answered(failure(FailureKind::ServerTrouble));
        run << VerificationSubmitted{ email, QStringLiteral("123456") };
        run.answered(failure(kind));
        const auto* failed = std::get_if<Failure>(&standing(run.state).message);
        QVERIFY(failed);
        const bool isPerhapsTaken
            = failed->cause == FailureCause::PerhapsWrong && failed->kind == FailureKind::ExpiredCode;
        QVERIFY2(isPerhapsTaken == refusing.contains(kind), qPrintable(nameOf(kind)));
    }
}

QTEST_GUILESS_MAIN(tst_Advance)
#include "tst_advance.moc"
