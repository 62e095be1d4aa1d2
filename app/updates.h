// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"
#include "configuration.h"
#include "updatefeed.h"
#include "usermemory.h"

#include <QWidget>

#include <memory>

namespace Salestrekker {

/// Says that there is a newer version: once for each, after a sign-in, and at the start where this one is too
/// old to sign in with. The feed (update/feed) is asked for once a day at most, never before somebody has
/// signed in; one that is not signed by update/key, or older than one that was seen, changes nothing.
class Updates : public QObject {
    Q_OBJECT
public:
    /// `program`: this program's version. All must outlive this.
    Updates(const Configuration& configuration, const TransportSettings& transport, UserMemory& memory,
        QVersionNumber program, QWidget& window);

    /// At the start: what is known from before.
    void sayIfTooOld();
    /// Somebody has signed in.
    void look();
    /// Nothing is being asked for.
    [[nodiscard]] bool isIdle() const { return !m_call; }

Q_SIGNALS:
    void pageWanted(const QUrl& page);

private:
    [[nodiscard]] QString source() const;
    void take(const HttpCall::Result& result);
    void say(const QString& text, const QUrl& page);

    const Configuration& m_configuration;
    const TransportSettings m_settings;
    UserMemory& m_memory;
    const QVersionNumber m_program;
    QWidget& m_window;
    std::unique_ptr<HttpTransport> m_transport; ///< made when needed
    std::unique_ptr<HttpCall> m_call;
};

} // namespace Salestrekker
