// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QLocalServer>
#include <QTimer>

#include <atomic>
#include <memory>

class QLocalSocket;

namespace Salestrekker {

/// A link that a newcomer offers. Either the window takes it or the newcomer takes it back, never both.
class LinkOffer {
public:
    explicit LinkOffer(QString link) : m_link(std::move(link)) { }
    [[nodiscard]] const QString& link() const { return m_link; }
    /// True for the first that asks.
    bool decide() { return !m_decided.exchange(true); }

private:
    const QString m_link;
    std::atomic_bool m_decided = false;
};

/// Answers further starts (handover.h). It lives in a thread of its own, so that they are told that this
/// program lives while its window is still being made or is busy for a moment; only the window itself takes a
/// link.
class HandOverServer : public QObject {
    Q_OBJECT
public:
    HandOverServer();
    ~HandOverServer() override;

    /// False if nobody can come. The caller holds the lock of `name`, so what lies there is a dead process's.
    bool listen(const QString& name);
    /// The window's event loop runs: in answer to asked(), and once when it begins.
    void serve();
    /// `offer` was taken.
    void confirm(const std::shared_ptr<LinkOffer>& offer);
    /// No more: whoever waits with a link may open a window of its own; whoever asked to close waits on.
    void stop();

Q_SIGNALS:
    /// Somebody wants to know whether the window's thread is there.
    void asked();
    void offered(const std::shared_ptr<Salestrekker::LinkOffer>& offer);
    void closeAsked();

private:
    struct Newcomer {
        QByteArray buffer;
        std::shared_ptr<LinkOffer> offer;
        bool wantsEnd = false;
        bool isTold = false; ///< ready
    };

    void welcome(QLocalSocket* socket);
    void read(QLocalSocket* socket);
    void understand(QLocalSocket* socket, const QByteArray& text);
    void leave(QLocalSocket* socket);
    void sayWait();

    QLocalServer m_server;
    QTimer m_signOfLife;
    QHash<QLocalSocket*, Newcomer> m_newcomers;
};

} // namespace Salestrekker
