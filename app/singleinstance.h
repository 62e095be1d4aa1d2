// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>

namespace Salestrekker {

/// One window for each user and display: a second start hands its link to the first.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// True if another one runs and has taken `link` (which may be empty: it then only comes to the front).
    bool handOver(const QString& link);
    /// From now on this is the one.
    void listen();

Q_SIGNALS:
    /// A second start. `link` comes from outside: it may be anything, up to 4 kB.
    void linkReceived(const QString& link);

private:
    const QString m_name;
    QLocalServer m_server;
};

} // namespace Salestrekker
