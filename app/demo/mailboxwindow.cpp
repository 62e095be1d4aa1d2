// SPDX-License-Identifier: MIT
#include "mailboxwindow.h"

#include "flow/phonenumber.h"
#include "messagehtml.h"
#include "widgets/paletteaware.h"
#include "widgets/symbol.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Salestrekker::Demo {
namespace {

bool isSms(const OutboxMessage& message)
{
    return message.channel == QLatin1String("sms");
}

QString recipient(const OutboxMessage& message)
{
    return isSms(message) ? shownPhoneNumber(message.to) : message.to;
}

QString valueOf(const OutboxMessage& message)
{
    return message.temporaryPassword.isEmpty() ? message.code : message.temporaryPassword;
}

QString timeOf(const OutboxMessage& message)
{
    return QLocale().toString(message.time.toLocalTime(), QLocale::ShortFormat);
}

QLabel* plainLabel(QLabel* label, const char* name)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

MailboxWindow::MailboxWindow(Outbox& outbox)
    : m_outbox(outbox), m_list(new QListWidget), m_subject(plainLabel(new QLabel, "subject")),
      m_envelope(plainLabel(new PaletteAware<QLabel>(Theme::quietPalette), "envelope")),
      m_body(new QTextBrowser), m_copy(new QPushButton), m_open(new QPushButton),
      m_status(plainLabel(new PaletteAware<QLabel>(Theme::quietPalette), "status"))
{
    setObjectName(QStringLiteral("demoMailbox"));
    setAttribute(Qt::WA_ShowWithoutActivating); // typing belongs to the sign-in beside it
    m_list->setObjectName(QStringLiteral("messages"));
    m_list->setAccessibleName(QStringLiteral("Messages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(1, 1) * Theme::symbolSize(this) * 3 / 2);
    m_list->setSpacing(Theme::gap(this) / 4);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(buildReader());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(m_list, &QListWidget::currentItemChanged, this, &MailboxWindow::showCurrent);
    connect(&outbox, &Outbox::sent, this, &MailboxWindow::add);
    for (const OutboxMessage& message : outbox.messages())
        add(message);
    showUnread();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
    // In the corner: desktops put both windows into the middle, this one over the sign-in.
    move(screen()->availableGeometry().topRight() - QPoint(width() + Theme::gap(this), -Theme::gap(this)));
}

QWidget* MailboxWindow::buildReader()
{
    auto* reader = new QWidget;
    QFont large = m_subject->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_subject->setFont(large);
    m_body->setObjectName(QStringLiteral("messageBody"));
    m_body->setAccessibleName(QStringLiteral("Message"));
    m_body->setOpenLinks(false);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->document()->setDocumentMargin(Theme::gap(this));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_open->setObjectName(QStringLiteral("openLink"));
    m_open->setText(QStringLiteral("Open the link"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_open);
    buttons->addWidget(m_status, 1);
    auto* layout = new QVBoxLayout(reader);
    layout->addWidget(m_subject);
    layout->addWidget(m_envelope);
    layout->addWidget(m_body, 1);
    layout->addLayout(buttons);
    connect(m_body, &QTextBrowser::anchorClicked, this, &MailboxWindow::follow);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(valueOf(*current())); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT linkOpened(current()->link); });
    return reader;
}

void MailboxWindow::add(const OutboxMessage& message)
{
    const QString name = isSms(message) ? QStringLiteral("phone") : QStringLiteral("email");
    const QString from = isSms(message) ? QStringLiteral("SMS to ") + recipient(message) : message.subject;
    const QString preview = isSms(message) ? message.body : QStringLiteral("to ") + recipient(message);
    const int size = m_list->iconSize().width();
    QIcon icon(symbol(name, Theme::accent(palette()), size, this));
    icon.addPixmap(symbol(name, palette().color(QPalette::HighlightedText), size, this), QIcon::Selected);
    auto* item = new QListWidgetItem(icon, from + u'\n' + preview + u'\n' + timeOf(message));
    item->setData(Qt::UserRole, message.id);
    m_unread += message.id;
    m_list->insertItem(0, item);
    m_list->setCurrentItem(item);
    m_list->scrollToTop();
    showUnread();
    if (isVisible())
        QApplication::alert(this);
}

const OutboxMessage* MailboxWindow::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    const int id = item ? item->data(Qt::UserRole).toInt() : 0;
    return id > 0 ? &m_outbox.messages().at(id - 1) : nullptr;
}

void MailboxWindow::showCurrent()
{
    const OutboxMessage* message = current();
    if (!message)
        return;
    const bool sms = isSms(*message);
    m_subject->setText(sms ? QStringLiteral("SMS") : message->subject);
    m_envelope->setText((sms ? QStringLiteral("Salestrekker to %1, %2")
                             : QStringLiteral("From Salestrekker <noreply@salestrekker.com> to %1, %2"))
                            .arg(recipient(*message), timeOf(*message)));
    m_body->setHtml(
        messageHtml(*message, Theme::accent(m_body->palette()), Theme::groove(m_body->palette())));
    m_copy->setVisible(!valueOf(*message).isEmpty());
    m_copy->setText(message->temporaryPassword.isEmpty() ? QStringLiteral("Copy the code")
                                                         : QStringLiteral("Copy the password"));
    m_open->setVisible(!message->link.isEmpty());
    m_status->clear();
    if (isActiveWindow())
        markCurrentRead();
}

void MailboxWindow::follow(const QUrl& url)
{
    if (url.scheme() == QLatin1String("copy"))
        copy(url.path(QUrl::FullyDecoded));
    else if (current())
        Q_EMIT linkOpened(current()->link);
}

void MailboxWindow::copy(const QString& value)
{
    QApplication::clipboard()->setText(value);
    m_status->setText(current() && current()->temporaryPassword == value
            ? QStringLiteral("The password is on the clipboard.")
            : QStringLiteral("The code is on the clipboard."));
}

void MailboxWindow::markCurrentRead()
{
    if (const OutboxMessage* message = current(); message && m_unread.remove(message->id))
        showUnread();
}

void MailboxWindow::showUnread()
{
    const QString title = QStringLiteral("Demo mailbox and phone");
    setWindowTitle(m_unread.isEmpty() ? title : QStringLiteral("(%1) %2").arg(m_unread.size()).arg(title));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        QFont font = m_list->font();
        font.setBold(m_unread.contains(item->data(Qt::UserRole).toInt()));
        item->setFont(font);
    }
}

bool MailboxWindow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        markCurrentRead();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        showCurrent();
    return QWidget::event(event);
}

} // namespace Salestrekker::Demo
