// SPDX-License-Identifier: MIT
#pragma once

#include "outbox.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Salestrekker::Demo {

/// The broker's mailbox and phone: what the demo organisation has sent, newest first.
class MailboxWindow : public QWidget {
    Q_OBJECT
public:
    explicit MailboxWindow(Outbox& outbox);

private:
    void add(const OutboxMessage& message);
    void showCurrent();
    QWidget* buildReader();

    Outbox& m_outbox;
    QListWidget* m_list;
    QLabel* m_subject;
    QPlainTextEdit* m_body;
    QPushButton* m_copy;
    QPushButton* m_open;
};

} // namespace Salestrekker::Demo
