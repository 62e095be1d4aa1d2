// SPDX-License-Identifier: MIT
#include "checkedwalk.h"

namespace Salestrekker::Testing {

void CheckedWalk::step(Event event)
{
    const Standing before = standing(state);
    const auto* answer = std::get_if<Answered>(&event);
    const bool isAnswer = answer;
    const bool goesOn = answer && before.awaited && answer->ticket == before.awaited->ticket
        && !std::holds_alternative<Failure>(answer->outcome);
    if (std::holds_alternative<SignOutPressed>(event) && std::holds_alternative<SignedIn>(state))
        m_mayBeEarlier = false;
    const bool byItself
        = std::holds_alternative<NetworkRetryDue>(event) || std::holds_alternative<StoredSessionFound>(event);
    Advanced next = advance(std::move(state), std::move(event));
    state = std::move(next.state);
    sent = std::move(next.request);
    check(!sent || !next.ended, "two requests at once");
    checkRequest(before, isAnswer, byItself);
    if (goesOn && before.awaited->request == Request(ChooseNewPassword{}).index())
        m_mayBeEarlier = false;
    else if (before.awaited && before.awaited->purpose == Purpose::FindOutNew)
        m_mayBeEarlier = m_mayBeEarlier || goesOn;
    checkMessages();
    checkSecrets();
    checkPauses();
}

void CheckedWalk::checkRequest(const Standing& before, bool isAnswer, bool byItself)
{
    const Standing& now = standing(state);
    if (!sent) {
        const bool awaitsAnother
            = now.awaited && (!before.awaited || now.awaited->ticket != before.awaited->ticket);
        check(!awaitsAnother, "something is awaited that was not sent");
        return;
    }
    check(now.awaited.has_value(), "a request that nobody awaits");
    if (broken)
        return;
    check(now.awaited->ticket > before.serial, "a ticket given twice");
    check(now.awaited->request == sent->index(), "another request is awaited than was sent");
    check(!before.awaited || isAnswer || !before.press.byBroker, "a second request while one was out");
    m_requests = isAnswer ? m_requests + 1 : 1;
    check(m_requests <= Salestrekker::Press::mostRequests, "a press without an end");
    check(!byItself || !before.touched, "something goes on by itself while somebody types");
    check(!before.pause || isAnswer, "a request within a pause");
}

void CheckedWalk::checkMessages()
{
    const Standing& now = standing(state);
    const auto* notice = std::get_if<Notice>(&now.message);
    check(!notice || *notice != Notice::PasswordChangedEarlier || m_mayBeEarlier,
        "the latest password was saved, and an earlier one is named");
    check(!notice || *notice != Notice::NotRemembered || std::holds_alternative<SignedIn>(state),
        "signed in, it says, and nobody is");
    check(now.awaited || now.waiting.empty() || !std::holds_alternative<std::monostate>(now.message),
        "something waits to be said, and nothing is said");
    for (const Notice one : now.waiting) {
        check(canWait(one) && std::count(now.waiting.begin(), now.waiting.end(), one) == 1,
            "something waits that should not");
    }
}

void CheckedWalk::checkSecrets()
{
    if (const auto* signingIn = std::get_if<SigningIn>(&state))
        check(signingIn->awaited || signingIn->networkRetry || signingIn->password.isEmpty(),
            "a password kept past its step");
    if (const auto* choosing = std::get_if<ChoosingPassword>(&state))
        check(choosing->awaited || choosing->next.isEmpty() || choosing->unsure,
            "a second new password kept past its use");
    if (const auto* signedIn = std::get_if<SignedIn>(&state))
        check(signedIn->password.isEmpty() || signedIn->account.saved == SavedPassword::Earlier,
            "a password kept past the sign-in");
}

void CheckedWalk::checkPauses()
{
    const Standing& now = standing(state);
    check(!now.pause || !std::holds_alternative<SignedIn>(state), "a pause where nothing is sent");
    check(!now.pause || !now.networkRetry, "a retry that falls into a pause");
    check(!now.touched || !now.networkRetry, "a retry waits while somebody types");
}

} // namespace Salestrekker::Testing
