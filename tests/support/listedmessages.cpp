// SPDX-License-Identifier: MIT
#include "listedmessages.h"

#include "outcomes.h"

namespace Salestrekker::Testing {
namespace {

using std::chrono::seconds;

struct Variation {
    FailureKind kind;
    const char* when;
    FailureCause cause = FailureCause::None;
    int attemptsLeft = -1;
    int pause = 0;
    std::size_t about = noRequest;
};

// What changes a kind's message. A kind that is not here has one.
const Variation variations[]{
    { FailureKind::WrongCode, "tries left unknown" },
    { FailureKind::WrongCode, "2 tries left", FailureCause::None, 2 },
    { FailureKind::WrongCode, "1 try left", FailureCause::None, 1 },
    { FailureKind::WrongCode, "no try left", FailureCause::None, 0 },
    { FailureKind::WrongCode, "the server says when to go on", FailureCause::None, 3, 25 },
    { FailureKind::ExpiredCode, "" },
    { FailureKind::ExpiredCode, "the server does not say what is wrong", FailureCause::PerhapsWrong },
    { FailureKind::WrongCredentials, "" },
    { FailureKind::WrongCredentials, "in the browser", FailureCause::Browser },
    { FailureKind::TemporaryPasswordExpired, "" },
    { FailureKind::TemporaryPasswordExpired, "only support can help", FailureCause::SupportOnly },
    { FailureKind::AttemptsExceeded, "while it counts down", FailureCause::None, -1, 25 },
    { FailureKind::AttemptsExceeded, "after that" },
    { FailureKind::AttemptsExceeded, "of a reset", FailureCause::None, -1, 25,
        Request(StartReset{}).index() },
    { FailureKind::AttemptsExceeded, "of a reset, after that", FailureCause::None, -1, 0,
        Request(StartReset{}).index() },
    { FailureKind::AttemptsExceeded, "of a new code", FailureCause::None, -1, 25,
        Request(ResendEmailCode{}).index() },
    { FailureKind::AttemptsExceeded, "of a new code, after that", FailureCause::None, -1, 0,
        Request(ResendEmailCode{}).index() },
    { FailureKind::Offline, "" },
    { FailureKind::Offline, "the proxy refuses", FailureCause::Proxy },
    { FailureKind::Offline, "the proxy does not answer", FailureCause::ProxyAway },
    { FailureKind::Offline, "the proxy wants a password", FailureCause::ProxyPassword },
    { FailureKind::ServerTrouble, "the server says when", FailureCause::None, -1, 25 },
    { FailureKind::ServerTrouble, "" },
    { FailureKind::ServerTrouble, "another of our programs is at it", FailureCause::OtherProgram },
    { FailureKind::Untrusted, "unknown issuer" },
    { FailureKind::Untrusted, "certificate not valid today", FailureCause::CertificateExpired },
    { FailureKind::Untrusted, "certificate of another host", FailureCause::CertificateWrongHost },
    { FailureKind::ProtocolError, "" },
    { FailureKind::ProtocolError, "a page of the network answered", FailureCause::CaptivePortal },
    { FailureKind::ProtocolError, "a web filter answered", FailureCause::WebFilter },
    { FailureKind::Unsupported, "" },
    { FailureKind::Unsupported, "to be done in the browser", FailureCause::Browser },
    { FailureKind::Unsupported, "only support can help", FailureCause::SupportOnly },
    { FailureKind::Unsupported, "client and server are not set up for one another",
        FailureCause::Configuration },
    { FailureKind::Unsupported, "details beside the password", FailureCause::DetailsRefused },
};

SigningIn atSignIn()
{
    SigningIn state;
    state.account.email = email;
    return state;
}

ListedMessage listed(const QString& kind, const char* when, SigningIn&& state, seconds left = seconds(0))
{
    return { kind, QString::fromUtf8(when),
        shownMessage(State(std::move(state)), Support(), { left, left }) };
}

ListedMessage listed(const Variation& variation)
{
    SigningIn state = atSignIn();
    Failure what = failure(variation.kind);
    what.cause = variation.cause;
    what.attemptsLeft = variation.attemptsLeft;
    state.message = what;
    state.about = variation.about;
    return listed(nameOf(variation.kind), variation.when, std::move(state), seconds(variation.pause));
}

void addHints(QList<ListedMessage>& all)
{
    using Kind = PasswordHint::Kind;
    for (const auto& [kind, when] : { std::pair(Kind::OuterSpace, "password: a space at an end"),
             { Kind::Quoted, "password: in quotation marks" },
             { Kind::FullStop, "password: a full stop or comma at the end" },
             { Kind::HtmlEntity, "password: &amp; and the like" },
             { Kind::Invisible, "password: an invisible character" },
             { Kind::LookAlike, "password: letters that only look like A to Z" } }) {
        SigningIn state = atSignIn();
        state.message = failure(FailureKind::WrongCredentials);
        state.hint = PasswordHint{ kind, Secret(QStringLiteral("mended")) };
        all += listed(nameOf(FailureKind::WrongCredentials), when, std::move(state));
    }
}

} // namespace

QList<ListedMessage> listedMessages()
{
    QList<ListedMessage> all;
    for (int notice = 0; notice < noticeCount; ++notice) {
        SigningIn state = atSignIn();
        state.message = static_cast<Notice>(notice);
        all += listed(nameOf(static_cast<Notice>(notice)), "", std::move(state));
    }
    for (const FailureKind kind : allFailureKinds) {
        const auto before = all.size();
        for (const Variation& variation : variations) {
            if (variation.kind == kind)
                all += listed(variation);
        }
        if (all.size() == before)
            all += listed({ kind, "" });
        if (kind == FailureKind::WrongCredentials)
            addHints(all);
    }
    return all;
}

} // namespace Salestrekker::Testing
