// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/proxypasswords.h"
#include "keyring.h"

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
    /// What is kept of `proxy`, as kept() has it, in the keyring.
    [[nodiscard]] static QString entryOf(const QString& proxy);
    /// The window that the question belongs to.
    void setWindow(QWidget* window) { m_window = window; }

    void ask(const Demand& demand, QObject* receiver, Answer then) override;

Q_SIGNALS:
    /// There is an entry of `proxy` now.
    void kept(const QString& proxy);

private:
    struct Asking {
        Demand demand;
        QPointer<QObject> receiver;
        Answer then;
    };
    void find(const Demand& demand);
    void open(const Demand& demand);
    void answer(const Demand& demand, const std::optional<ProxyPassword>& password);
    void drop();

    Keyring& m_keyring;
    QPointer<QWidget> m_window;
    QPointer<QDialog> m_box;
    QString m_boxFor; ///< a proxy, as kept() has it
    QList<Asking> m_asking;
    QString m_user; ///< entered last
    std::optional<ProxyPassword> m_entered; ///< the whole of it, for the proxy of the last question
    QString m_enteredFor; ///< that proxy, as kept() has it
};

} // namespace Salestrekker
