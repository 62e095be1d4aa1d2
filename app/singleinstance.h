// SPDX-License-Identifier: MIT
#pragma once

#include "processlock.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace Salestrekker {

class HandOverClient;
class HandOverServer;
class LinkOffer;

/// One window for each user and desktop: a second start hands its link to the first, or closes it.
///
/// A lock says who is first (processlock.h), and is held until the process has really ended; beside it lies
/// the socket that further starts come to (handover.h). Both are in safeRuntimeFolder(); without one nothing
/// is shared, and every start opens its own window. Where the first one hangs, a newcomer takes the next of a
/// few places, so that it can be found and closed, too.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True if another one runs and has taken `link` (which may be empty: it then only comes to the front).
    /// False if this one is to open its window: there is no other, or none that answers within two seconds
    /// (`otherHangs`; one that is still starting and says so is waited for longer).
    bool handOver(const QString& link);
    /// Another window is open that does not answer.
    [[nodiscard]] bool otherHangs() const { return m_otherHangs; }
    /// Asks all that run to close, as if their windows had been closed, and waits until they have gone. Exit
    /// status: 0 if none is left; 1 if one has not gone within 10 seconds, another was started meanwhile, or
    /// there is no safe folder to find them by.
    int close();
    /// From now on this is the one: links of further starts come to it, and those that macOS sends as an
    /// event. It hands back what comes after the last window was closed: that start opens its own.
    void listen();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// A second start, or an event. `link` comes from outside: it may be anything, up to 4 kB.
    void linkReceived(const QString& link);
    void closeRequested();

private:
    struct Place {
        QString socket;
        std::unique_ptr<ProcessLock> lock;
        std::unique_ptr<HandOverClient> client;
        QString lockFile;
    };

    bool isTakenByOther(Place& place);
    bool becomeFirst();
    bool becomeAnother();
    bool offer(const QByteArray& word);
    bool isSilent() const;
    void askToClose(Place& place, const QByteArray& word);
    void sayReady();
    void take(const std::shared_ptr<LinkOffer>& offer);
    void handBack();

    std::vector<Place> m_places; ///< none: there is no safe folder
    Place* m_mine = nullptr;
    bool m_otherHangs = false;
    bool m_ending = false;
    QThread m_thread;
    HandOverServer* m_server = nullptr; ///< lives in the thread
};

} // namespace Salestrekker
