// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/proxypasswords.h"
#include "keyring.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <map>

class QDialog;

namespace Salestrekker {

/// Asks the broker, in a small window, for what a proxy of the network wants to be told; or the keyring,
/// where the broker has had it kept (entry "proxy@host:port"; "proxy@host:port/basic" for what a proxy takes
/// readable). Never a file.
class ProxyQuestion : public QObject, public ProxyPasswords {
    Q_OBJECT
public:
    explicit ProxyQuestion(Keyring& keyring);
    /// What is kept of `proxy`, as keepWanted() has it, in the keyring.
    [[nodiscard]] static QString entryOf(const QString& proxy);
    /// The window that the question belongs to.
    void setWindow(QWidget* window);
    [[nodiscard]] bool isOpen() const;

    void ask(const Demand& demand, QObject* receiver, Answer then) override;
    void learn(const Demand& demand, bool isAccepted) override;
    /// The answer to keepWanted(): it is noted that there may be an entry of `proxy`.
    void keep(const QString& proxy);

Q_SIGNALS:
    /// What was entered for `proxy` is right, and is to be kept.
    void keepWanted(const QString& proxy);
    void notKept();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Asking {
        Demand demand;
        QPointer<QObject> receiver;
        Answer then;
    };
    struct Entered {
        ProxyPassword password;
        bool isToBeKept = false; ///< once it has turned out to be right
        bool wasKept = false; ///< another one, which then goes
        bool isProved = false;
        bool hasFailed = false;
    };
    void find(const Demand& demand);
    /// `keep`: what has failed was to be kept; `wasKept`: it is.
    void open(const Demand& demand, bool keep, bool wasKept);
    void entered(const Demand& demand, ProxyPassword password, bool keep, bool wasKept);
    void noteFailure(const Demand& demand);
    /// What was entered for it, unless that has failed.
    [[nodiscard]] const Entered* known(const Demand& demand) const;
    void answer(const Demand& demand, const std::optional<ProxyPassword>& password);
    void drop();

    Keyring& m_keyring;
    QPointer<QWidget> m_window;
    QPointer<QDialog> m_box;
    QString m_boxFor; ///< a proxy, as keepWanted() has it
    QList<Asking> m_asking;
    QString m_user; ///< entered last
    std::map<QString, Entered> m_entered; ///< for each proxy, as keepWanted() has it
    QElapsedTimer m_sinceKey; ///< in the window; valid while somebody is typing there
};

} // namespace Salestrekker
