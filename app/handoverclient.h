// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/quietatend.h"

#include <QElapsedTimer>
#include <QLocalSocket>

namespace Salestrekker {

/// A newcomer's side of handover.h: tries to reach the process that listens at one name, again and again.
class HandOverClient : public QObject {
    Q_OBJECT
public:
    explicit HandOverClient(const QString& name);

    /// Connects, unless it is connected or connecting. Nobody there is no failure: that one may be about to
    /// listen, or about to end.
    void reach();
    /// It has said that it can take something.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Once, when it is ready. `word`: see handover.h.
    void send(const QByteArray& word);
    [[nodiscard]] bool isSent() const { return m_sent; }
    [[nodiscard]] bool isTaken() const { return m_taken; }
    /// It was asked, and has gone since.
    [[nodiscard]] bool hasGone() const { return m_gone; }
    /// Since it last said that it is still starting; since this was made, if it never did.
    [[nodiscard]] qint64 silentFor() const { return m_silence.elapsed(); }

Q_SIGNALS:
    void changed();

private:
    void read();
    void lose();

    const QString m_name;
    QuietAtEnd<QLocalSocket> m_socket;
    QElapsedTimer m_silence;
    QByteArray m_buffer;
    bool m_ready = false;
    bool m_sent = false;
    bool m_taken = false;
    bool m_gone = false;
};

} // namespace Salestrekker
