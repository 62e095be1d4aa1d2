// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QString>

#include <memory>

namespace Salestrekker {

struct ProxyLogin {
    QString user; ///< empty: nobody is known
    QString password;
    bool mayBeReadable = true; ///< may be sent in Basic (ProxyPasswords::Demand)

    bool operator==(const ProxyLogin&) const = default;
};

/// Who signs in to a proxy, as far as that is known; all ways of this program to it know the same. So that
/// no account is locked, what may be wrong is sent by one connection at a time, and once it was refused,
/// not again before somebody has entered it again.
class ProxyAccount : public QObject {
    Q_OBJECT
public:
    enum class Turn { Now, Later, Never };

    explicit ProxyAccount(ProxyLogin login) : m_login(std::move(login)) { }

    [[nodiscard]] const ProxyLogin& login() const { return m_login; }
    [[nodiscard]] bool isAccepted() const { return m_verdict == Verdict::Accepted; }
    [[nodiscard]] bool isRefused() const { return m_verdict == Verdict::Refused; }
    /// Twice: see cutOff().
    [[nodiscard]] bool isCutOff() const { return m_verdict == Verdict::CutOff; }
    [[nodiscard]] bool hasFailed() const { return isRefused() || isCutOff(); }
    /// The credentials of the signed-in user (Windows) were: somebody has to be asked.
    [[nodiscard]] bool isSystemRefused() const { return m_isSystemRefused; }
    /// Nothing changes where it is the one that is known, unless that has failed and somebody has entered it
    /// `anew`.
    void set(const ProxyLogin& login, bool anew = false);

    /// Whether `sender` may send `login` now. Later: after settled(). Who may, and has not said what came of
    /// it, says so by accept(), refuse() or giveUp().
    [[nodiscard]] Turn take(const QObject* sender, const ProxyLogin& login);
    void accept(const QObject* sender);
    void refuse(const QObject* sender, const ProxyLogin& login);
    void giveUp(const QObject* sender);
    /// The proxy has hung up instead of an answer. Some do so on a wrong password: twice, and it is not sent
    /// again before somebody sets it again.
    void cutOff(const QObject* sender, const ProxyLogin& login);
    /// It is `sender` who finds out whether it is right.
    [[nodiscard]] bool isTrying(const QObject* sender) const { return m_trying == sender; }

Q_SIGNALS:
    void settled();

private:
    enum class Verdict { Unknown, Accepted, Refused, CutOff };
    void settle(const QObject* sender, Verdict verdict);

    ProxyLogin m_login;
    Verdict m_verdict = Verdict::Unknown;
    bool m_isSystemRefused = false;
    int m_cutOffs = 0; ///< since it was set
    const QObject* m_trying = nullptr; ///< whose turn it is
};

/// Those of all proxies, by "host:port".
class ProxyAccounts {
public:
    /// `proxy`: with the user and password that are set, if any are.
    [[nodiscard]] std::shared_ptr<ProxyAccount> of(const QNetworkProxy& proxy);

private:
    QHash<QString, std::shared_ptr<ProxyAccount>> m_accounts;
};

} // namespace Salestrekker
