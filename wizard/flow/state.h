// SPDX-License-Identifier: MIT
#pragma once

#include "authbackend.h"
#include "passwordhint.h"

#include <optional>
#include <vector>

namespace Salestrekker {

/// Something worth saying that is no failure.
enum class Notice {
    TemporaryPasswordOnItsWay, ///< the address is verified
    EmailCodeSent, ///< a new verification code
    NothingToReset, ///< there is only the temporary password: sign in with it
    NothingToVerify, ///< sign in with the password that is there: the temporary or the own one
    VerifyFirst, ///< the server wants the address verified before the sign-in goes on
    ResetPasswordSent, ///< a temporary password, after "Forgot your password?"
    CodeSent, ///< a new two-factor code, as asked for
    CodeSentAfterRenewal, ///< a new two-factor code, because the session had lapsed
    PasswordChanged, ///< now sign in with it
    PasswordChangedEarlier, ///< the one entered first was saved, although its answer was lost
    PasswordPerhapsSaved, ///< stopped by hand before the answer came
    ResetPerhapsSent, ///< the same of "Forgot your password?"
    CodePerhapsSent, ///< the same of "Send a new code"
    AuthenticatorKeyChanged, ///< the session lapsed while the app was set up; there is another key now
    SignInAgain, ///< the session lapsed, and what is needed to renew it is gone
    WelcomeBack, ///< after a start in the middle of a first login: the new password was saved
    WelcomeBackTemporary, ///< the same: the new password was not chosen yet
    PasswordUncertain, ///< nobody knows whether the new password was saved
    ResetAgain, ///< the session of a reset lapsed before the new password was saved
    LinkFilledIn,
    LinkIgnored,
    SettingsUnreadable, ///< this computer's settings could not be read: begun with defaults
    SettingsNotSaved, ///< this computer's settings could not be written: nothing is remembered
    OtherWindowHangs, ///< another window of this program does not answer: begun without it
    NotRemembered, ///< signed in, but the keyring would not keep the session
    SignedOut,
    SignedOutHere, ///< the server could not be told yet
    SignedOutHereOnly, ///< the server could not be told, and it is not certain that it will be
    SignedOutNotForgotten, ///< nor could this computer forget the session
};

inline constexpr int noticeCount = static_cast<int>(Notice::SignedOutNotForgotten) + 1;

/// True of what is about this computer, and not about the step: it is said wherever there is room for it.
constexpr bool canWait(Notice notice)
{
    return notice == Notice::SettingsUnreadable || notice == Notice::SettingsNotSaved
        || notice == Notice::OtherWindowHangs || notice == Notice::SignedOutHere
        || notice == Notice::SignedOutHereOnly || notice == Notice::SignedOutNotForgotten;
}

using Message = std::variant<std::monostate, Notice, Failure>;

/// A time during which something may not be done. A new serial means a new start, even of the same length.
struct Pause {
    std::chrono::seconds length{ 0 }; ///< 0 = none
    unsigned serial = 0;
    explicit operator bool() const { return length.count() > 0; }
};

/// Why a request is out, where its kind alone doesn't say.
enum class Purpose {
    Asked, ///< by the broker, or by what begins by itself (see Press)
    Repeat, ///< the same once more, unseen
    Renewal, ///< a sign-in with what is held, because the session lapsed
    FindOutNew, ///< a sign-in with the new password: was it saved?
    Resend, ///< a sign-in with what is held, to have a code sent again
    AfterVerification, ///< a sign-in with what was entered before the address had to be verified
    AfterSaving, ///< a sign-in with the new password, which was saved just now
    FindOutOld, ///< a sign-in with the temporary password: was the new one not saved?
};

struct Awaited {
    unsigned ticket; ///< an answer with another one is late, and changes nothing
    std::size_t request; ///< index in Request
    Purpose purpose = Purpose::Asked;
};

/// What one press (or what began by itself) has led to so far. It has an end, whatever the server answers.
struct Press {
    static constexpr int mostRequests = 4;
    int requests = 0;
    bool byBroker = true;
    bool renewed = false; ///< the session was renewed: not a second time
    bool repeated = false; ///< a code was sent again, because the answer was lost: not a second time
};

/// No request of this kind.
inline constexpr std::size_t noRequest = std::variant_npos;

/// What every step has.
struct Standing {
    unsigned serial = 0; ///< the last ticket or pause number given out
    Message message;
    std::vector<Notice> waiting; ///< to be said as soon as there is nothing else to say
    std::size_t about = noRequest; ///< index in Request: what a failure in `message` is the answer to
    std::optional<Awaited> awaited;
    Press press; ///< the latest
    bool touched = false; ///< a field was changed since the latest press
    bool attended = false; ///< something was changed or pressed since the program's start
    Pause pause; ///< nothing may be sent before it is over (RFC 9110, Retry-After)
    Pause resendPause; ///< no code or reset may be asked for (again) before it is over
    Pause networkRetry; ///< when to try again by itself: set only after Offline, when nothing had been sent
};

/// The fields hold what a link has brought, and nobody has changed them since.
inline bool isFilledInByLink(const Standing& standing)
{
    const auto* notice = std::get_if<Notice>(&standing.message);
    return notice && *notice == Notice::LinkFilledIn;
}

/// What is known to have been saved in this sign-in.
enum class SavedPassword {
    None,
    Latest,
    Earlier, ///< not the one that was entered last: Notice::PasswordChangedEarlier
};

struct Account {
    QString email;
    bool keepSignedIn = true;
    SavedPassword saved = SavedPassword::None;
};

struct VerifyingEmail : Standing {
    Account account;
    Secret password; ///< entered before the server wanted the address verified; to go on with
    QString code;
    QString lostCode; ///< was sent, and nobody knows whether it was taken
    QByteArray continuation;
};

struct SigningIn : Standing {
    Account account;
    Secret password; ///< only while a request with it is out or is to be repeated
    QByteArray continuation;
    Secret refreshToken; ///< of an earlier sign-in, until it was tried
    QByteArray session;
    bool uncertain = false; ///< a new password may or may not have been saved: Notice::PasswordUncertain
    std::optional<PasswordHint> hint; ///< after a refusal
};

/// A password that the server refused although it met the policy.
struct Refusal {
    Secret password;
    Failure reason;
};

struct ChoosingPassword : Standing {
    Account account;
    Secret temporary; ///< what was signed in with; empty after a reset by code
    PasswordPolicy policy;
    bool withCode = false;
    QString resetCode;
    QList<Delivery> deliveries; ///< of that code
    QStringList detailsWanted;
    QMap<QString, QString> details; ///< what was last sent
    Secret chosen; ///< what was last sent
    Secret next; ///< while finding out about `chosen`: the one to go on with if that was not saved
    bool unsure = false; ///< `chosen` was sent, and nobody knows whether it was saved
    /// While that is so: another was entered since.
    [[nodiscard]] bool isAnotherEntered() const { return !next.isEmpty() && !(next == chosen); }
    std::vector<Refusal> refusals;
    QByteArray continuation;
};

struct ChoosingMethod : Standing {
    Account account;
    Secret password; ///< to renew a lapsed session; may be empty
    QList<Method> methods;
    QString chosen; ///< what was last sent
    QByteArray continuation;
};

struct EnteringCode : Standing {
    Account account;
    Secret password; ///< to renew a lapsed session; may be empty
    QString method; ///< chosen for it, where there was a choice
    CodeWanted wanted;
    QString code;
    QString lostCode; ///< was sent, and nobody knows whether it was taken
    Pause codeLife; ///< how long the server will take the code; none: it does not say
    QByteArray continuation;
};

struct SettingUpTotp : Standing {
    Account account;
    Secret password; ///< to renew a lapsed session; may be empty
    TotpSetupWanted setup;
    QString code;
    QString lostCode; ///< was sent, and nobody knows whether it was taken
    QByteArray continuation;
};

struct SignedIn : Standing {
    Account account;
    Secret password; ///< SavedPassword::Earlier: that one, which the broker may have to note down
    Tokens tokens;
};

using State = std::variant<VerifyingEmail, SigningIn, ChoosingPassword, ChoosingMethod, EnteringCode,
    SettingUpTotp, SignedIn>;

inline const Standing& standing(const State& state)
{
    return std::visit([](const auto& step) -> const Standing& { return step; }, state);
}
inline Standing& standing(State& state)
{
    return std::visit([](auto& step) -> Standing& { return step; }, state);
}

} // namespace Salestrekker
