// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace Salestrekker {

/// One window for each user and display: a second start hands its link to the first, or closes it.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// True if another one runs and has taken `link` (which may be empty: it then only comes to the front).
    bool handOver(const QString& link);
    /// Asks the one that runs to close, as if its window had been closed, and waits until it has gone. Exit
    /// status: 0, also if none runs; 1 if it did not go within 10 seconds.
    int close();
    /// From now on this is the one: links of further starts come to it, and those that macOS sends as an
    /// event.
    void listen();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// A second start, or an event. `link` comes from outside: it may be anything, up to 4 kB.
    void linkReceived(const QString& link);
    void closeRequested();

private:
    bool reach(QLocalSocket& socket) const;

    const QString m_name;
    QLocalServer m_server;
};

} // namespace Salestrekker
