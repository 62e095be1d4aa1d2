// SPDX-License-Identifier: MIT
#include "mailboxwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

namespace Salestrekker::Demo {

MailboxWindow::MailboxWindow(Outbox& outbox)
    : m_outbox(outbox), m_list(new QListWidget), m_subject(new QLabel), m_body(new QPlainTextEdit),
      m_copy(new QPushButton), m_open(new QPushButton)
{
    setObjectName(QStringLiteral("demoMailbox"));
    setWindowTitle(tr("Demo mailbox and phone", "window title"));
    setAttribute(Qt::WA_ShowWithoutActivating); // typing belongs to the sign-in beside it
    m_list->setObjectName(QStringLiteral("messages"));
    m_list->setAccessibleName(tr("Messages", "list of the demo mailbox"));
    m_list->setWordWrap(true);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(buildReader());
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(m_list, &QListWidget::currentItemChanged, this, &MailboxWindow::showCurrent);
    connect(&outbox, &Outbox::sent, this, &MailboxWindow::add);
    for (const OutboxMessage& message : outbox.messages())
        add(message);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
}

QWidget* MailboxWindow::buildReader()
{
    auto* reader = new QWidget;
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    QFont bold = m_subject->font();
    bold.setBold(true);
    m_subject->setFont(bold);
    m_body->setReadOnly(true);
    m_body->setObjectName(QStringLiteral("messageBody"));
    m_body->setAccessibleName(tr("Message", "text of the chosen message"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_open->setObjectName(QStringLiteral("openLink"));
    m_open->setText(tr("Open the link", "button"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(reader);
    layout->addWidget(m_subject);
    layout->addWidget(m_body);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_copy->property("value").toString()); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        // As the desktop would for a registered scheme: a start of the program with the link.
        const QString client
            = QCoreApplication::applicationDirPath() + QStringLiteral("/salestrekker-signin");
        QProcess::startDetached(client, { m_open->property("value").toString() });
    });
    return reader;
}

void MailboxWindow::add(const OutboxMessage& message)
{
    const bool sms = message.channel == QLatin1String("sms");
    const QString time = QLocale().toString(message.time.toLocalTime().time(), QLocale::ShortFormat);
    auto* item = new QListWidgetItem(
        style()->standardIcon(sms ? QStyle::SP_MessageBoxInformation : QStyle::SP_FileIcon),
        (sms ? tr("SMS to %1", "list entry") : tr("Email to %1", "list entry")).arg(message.to) + u'\n'
            + (sms ? message.body : message.subject) + QStringLiteral("\n") + time);
    item->setData(Qt::UserRole, message.id);
    m_list->insertItem(0, item);
    m_list->setCurrentItem(item);
    QApplication::alert(this);
}

void MailboxWindow::showCurrent()
{
    const int id = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toInt() : 0;
    if (id < 1)
        return;
    const OutboxMessage& message = m_outbox.messages().at(id - 1);
    m_subject->setText(
        message.subject.isEmpty() ? tr("SMS to %1", "list entry").arg(message.to) : message.subject);
    m_body->setPlainText(message.body);
    const QString value = message.temporaryPassword.isEmpty() ? message.code : message.temporaryPassword;
    m_copy->setVisible(!value.isEmpty());
    m_copy->setText(message.temporaryPassword.isEmpty() ? tr("Copy the code", "button")
                                                        : tr("Copy the password", "button"));
    m_copy->setProperty("value", value);
    m_open->setVisible(!message.link.isEmpty());
    m_open->setProperty("value", message.link);
}

} // namespace Salestrekker::Demo
