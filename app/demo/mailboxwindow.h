// SPDX-License-Identifier: MIT
#pragma once

#include "outbox.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTextBrowser;

namespace Salestrekker::Demo {

/// The broker's mailbox and phone: what the demo organisation has sent, newest first. Codes and passwords are
/// copied with a click, links start the sign-in program as the desktop would. How many messages have not been
/// looked at stands in the title. English, as are the messages.
class MailboxWindow : public QWidget {
    Q_OBJECT
public:
    explicit MailboxWindow(Outbox& outbox);

Q_SIGNALS:
    /// A link of a message was clicked: salestrekker://…
    void linkOpened(const QString& link);

protected:
    bool event(QEvent* event) override;

private:
    void add(const OutboxMessage& message);
    void showCurrent();
    void follow(const QUrl& url);
    void copy(const QString& value);
    void markCurrentRead();
    void showUnread();
    [[nodiscard]] const OutboxMessage* current() const;
    QWidget* buildReader();

    Outbox& m_outbox;
    QSet<int> m_unread; ///< OutboxMessage::id
    QListWidget* m_list;
    QLabel* m_subject;
    QLabel* m_envelope; ///< from, to, when
    QTextBrowser* m_body;
    QPushButton* m_copy;
    QPushButton* m_open;
    QLabel* m_status;
};

} // namespace Salestrekker::Demo
