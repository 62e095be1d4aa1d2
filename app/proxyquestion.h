// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/proxypasswords.h"
#include "keyring.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

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
    void find(const Demand& demand);
    /// `keep`: what was refused was kept.
    void open(const Demand& demand, bool keep);
    void entered(const Demand& demand, ProxyPassword password, bool keep);
    void answer(const Demand& demand, const std::optional<ProxyPassword>& password);
    void drop();

    Keyring& m_keyring;
    QPointer<QWidget> m_window;
    QPointer<QDialog> m_box;
    QString m_boxFor; ///< a proxy, as keepWanted() has it
    QList<Asking> m_asking;
    QString m_user; ///< entered last
    std::optional<ProxyPassword> m_entered; ///< the whole of it, for the proxy of the last question
    QString m_enteredFor; ///< that proxy, as keepWanted() has it
    bool m_isToBeKept = false; ///< once it has turned out to be right
    QElapsedTimer m_sinceKey; ///< in the window; valid while somebody is typing there
};

} // namespace Salestrekker
