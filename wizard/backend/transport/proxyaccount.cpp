// SPDX-License-Identifier: MIT
#include "proxyaccount.h"

#include "proxyrelay.h"

namespace Salestrekker {

void ProxyAccount::set(const ProxyLogin& login, bool anew)
{
    if (login == m_login && !(anew && hasFailed()))
        return;
    m_login = login;
    m_verdict = Verdict::Unknown;
    m_trying = nullptr;
    m_cutOffs = 0;
    Q_EMIT settled();
}

ProxyAccount::Turn ProxyAccount::take(const QObject* sender, const ProxyLogin& login)
{
    // The system's own credentials, which are not known here.
    if (login.user.isEmpty())
        return Turn::Now;
    if (hasFailed() || login != m_login)
        return Turn::Never;
    if (m_verdict == Verdict::Accepted)
        return Turn::Now;
    if (m_trying && m_trying != sender)
        return Turn::Later;
    m_trying = sender;
    return Turn::Now;
}

void ProxyAccount::accept(const QObject* sender)
{
    if (m_trying != sender)
        return;
    m_cutOffs = 0;
    settle(sender, Verdict::Accepted);
}

void ProxyAccount::refuse(const QObject* sender, const ProxyLogin& login)
{
    if (login.user.isEmpty())
        m_isSystemRefused = true;
    const bool isMeant = m_trying == sender || m_verdict == Verdict::Accepted; // it was changed at the proxy
    if (isMeant && login == m_login)
        settle(m_trying, Verdict::Refused);
}

void ProxyAccount::cutOff(const QObject* sender, const ProxyLogin& login)
{
    constexpr int enough = 2;
    if (m_verdict == Verdict::Accepted && login == m_login) { // it may have been changed at the proxy
        m_verdict = Verdict::Unknown;
        m_cutOffs = 1;
    } else if (m_trying == sender)
        settle(sender, ++m_cutOffs < enough ? m_verdict : Verdict::CutOff);
}

void ProxyAccount::giveUp(const QObject* sender)
{
    settle(sender, m_verdict);
}

void ProxyAccount::settle(const QObject* sender, Verdict verdict)
{
    if (m_trying != sender)
        return;
    m_trying = nullptr;
    m_verdict = verdict;
    Q_EMIT settled();
}

std::shared_ptr<ProxyAccount> ProxyAccounts::of(const QNetworkProxy& proxy)
{
    auto& account = m_accounts[ProxyRelay::nameOf(proxy)];
    if (!account)
        account = std::make_shared<ProxyAccount>(ProxyLogin{ proxy.user(), proxy.password() });
    return account;
}

} // namespace Salestrekker
