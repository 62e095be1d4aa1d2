// SPDX-License-Identifier: MIT
#pragma once

#include "authbackend.h"
#include "signinlink.h"
#include "state.h"

namespace Salestrekker {

/// What an event may do. advance() asks nothing else of an event's type; one that does not say it does not
/// compile. The first two are the broker's; what goes on by itself gives way to them.
enum class EventKind {
    Press, ///< may lead to a request: nothing while the answer to a press is awaited, or during a pause
    Turn, ///< leads to another page only: nothing while the answer to a press is awaited
    ByItself, ///< may lead to a request unasked: like Press, but nothing once a field was touched
    Note, ///< taken at any time; leads to no request that was not under way already
};

// What the broker did.
struct VerificationSubmitted {
    static constexpr auto kind = EventKind::Press;
    QString email;
    QString code; ///< as typed
};
struct NewEmailCodeAsked {
    static constexpr auto kind = EventKind::Press;
    QString email;
};
struct AlreadyVerified {
    static constexpr auto kind = EventKind::Turn;
    QString email;
};
struct HaveCode {
    static constexpr auto kind = EventKind::Turn;
    QString email;
};
struct SignInSubmitted {
    static constexpr auto kind = EventKind::Press;
    QString email;
    Secret password;
};
/// "Keep me signed in" was ticked or unticked; it holds however the sign-in goes on.
struct KeepChosen {
    static constexpr auto kind = EventKind::Note;
    bool keepSignedIn;
};
struct PasswordForgotten {
    static constexpr auto kind = EventKind::Press;
    QString email;
};
struct NewPasswordSubmitted {
    static constexpr auto kind = EventKind::Press;
    Secret password;
    QString resetCode;
    QMap<QString, QString> details = {}; ///< as typed
};
struct CodeSubmitted {
    static constexpr auto kind = EventKind::Press;
    QString code; ///< as typed
};
struct NewCodeAsked {
    static constexpr auto kind = EventKind::Press;
};
struct OtherMethodAsked {
    static constexpr auto kind = EventKind::Turn;
};
struct MethodChosen {
    static constexpr auto kind = EventKind::Press;
    QString id;
};
struct BrowserChosen {
    static constexpr auto kind = EventKind::Press;
};
/// A reset is given up: back to the password.
struct SignInInstead {
    static constexpr auto kind = EventKind::Turn;
};
struct SignOutPressed {
    static constexpr auto kind = EventKind::Turn;
};
/// A field was changed: what happens by itself gives way.
struct Edited {
    static constexpr auto kind = EventKind::Note;
};
/// The password that PasswordHint suggests was put in place of the refused one.
struct HintTaken {
    static constexpr auto kind = EventKind::Note;
};
/// Stop waiting for the answer.
struct Cancelled {
    static constexpr auto kind = EventKind::Note;
};
struct LinkOpened {
    static constexpr auto kind = EventKind::Note;
    SignInLink link;
    bool replaces = false; ///< the broker was asked, and leaves the sign-in under way for this one
};
// What came by itself.
/// Something of this computer that the broker should know.
struct Noticed {
    static constexpr auto kind = EventKind::Note;
    Notice notice;
};
/// A session that an earlier start of the program has kept.
struct StoredSessionFound {
    static constexpr auto kind = EventKind::ByItself;
    QString email;
    Secret refreshToken;
    QByteArray session; ///< Tokens::session
};
struct PauseOver {
    static constexpr auto kind = EventKind::Note;
};
struct ResendPauseOver {
    static constexpr auto kind = EventKind::Note;
};
struct NetworkRetryDue {
    static constexpr auto kind = EventKind::ByItself;
};
struct Answered {
    static constexpr auto kind = EventKind::Note;
    unsigned ticket = 0;
    Outcome outcome;
};
/// What this computer has done about a session that ended.
enum class Forgetting {
    Noted, ///< it is forgotten, and a later start can tell the server
    Done, ///< it is forgotten
    Failed, ///< the next start may take it up again
};
/// What the server answered to Advanced::ended.
struct RevocationAnswered {
    static constexpr auto kind = EventKind::Note;
    Outcome outcome;
    Forgetting forgetting = Forgetting::Done;
};

using Event = std::variant<VerificationSubmitted, NewEmailCodeAsked, AlreadyVerified, HaveCode,
    SignInSubmitted, PasswordForgotten, NewPasswordSubmitted, CodeSubmitted, NewCodeAsked, OtherMethodAsked,
    MethodChosen, BrowserChosen, SignOutPressed, KeepChosen, Edited, HintTaken, Cancelled, LinkOpened,
    Noticed, StoredSessionFound, PauseOver, ResendPauseOver, NetworkRetryDue, SignInInstead,
    RevocationAnswered, Answered>;

} // namespace Salestrekker
