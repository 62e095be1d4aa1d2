// SPDX-License-Identifier: MIT
#include "updates.h"

#include "shortname.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr qint64 secondsBetween = 24 * 60 * 60;

QDateTime timeOf(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

// Whoever took the connection may have read the request, whatever came of it.
bool isReached(const HttpConnection& connection)
{
    constexpr QNetworkReply::NetworkError away[]{ QNetworkReply::NoError, // and no status: too late
        QNetworkReply::ConnectionRefusedError, QNetworkReply::HostNotFoundError,
        QNetworkReply::UnknownNetworkError }; // no way there
    if (connection.status > 0 || !connection.chain.isEmpty())
        return true;
    return connection.proxy == ProxyTrouble::None
        && std::ranges::find(away, connection.error) == std::end(away);
}

} // namespace

Updates::Updates(const Configuration& configuration, const TransportSettings& transport, UserMemory& memory,
    QVersionNumber program, QWidget& window)
    : m_configuration(configuration), m_settings(transport), m_memory(memory), m_program(std::move(program)),
      m_window(window)
{
}

// Short, and no address that a file of settings would tell.
QString Updates::source() const
{
    return shortName(m_configuration.value(L("update/feed")) + u' ' + m_configuration.value(L("update/key")));
}

void Updates::sayIfTooOld()
{
    const auto minimum = QVersionNumber::fromString(m_memory.news(L("minimum")));
    if (m_configuration.value(L("update/feed")).isEmpty() || minimum <= m_program
        || m_memory.news(L("source")) != source())
        return;
    say(tr("To go on signing in, you need version %2 of Salestrekker sign in or later; you have %1. Please "
           "install it, or ask your IT support.",
            "warning")
            .arg(m_program.toString(), minimum.toString()),
        QUrl(m_memory.news(L("page"))));
}

void Updates::look()
{
    const QString feed = m_configuration.value(L("update/feed"));
    const QDateTime now = QDateTime::currentDateTimeUtc(), asked = timeOf(m_memory.news(L("asked")));
    // One from the future is from when the clock was wrong.
    const bool isRecent = asked.isValid() && asked <= now && asked.secsTo(now) < secondsBetween;
    if (feed.isEmpty() || isRecent || m_call)
        return;
    m_transport = std::make_unique<HttpTransport>(m_settings);
    m_call.reset(m_transport->get(QUrl(feed)));
    connect(m_call.get(), &HttpCall::finished, this, &Updates::take);
}

void Updates::take(const HttpCall::Result& result)
{
    // One that could not be reached was not asked, and is at the next sign-in.
    if (isReached(m_call->connection()))
        m_memory.noteNews({ { L("asked"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate) } });
    m_call.release()->deleteLater();
    const auto update = result.answer && result.answer->status == 200
        ? readUpdateFeed(result.answer->body, m_configuration.value(L("update/key")), QLocale().uiLanguages())
        : std::nullopt;
    if (!result.answer || result.answer->status != 200)
        return qWarning("update/feed did not come: try --check");
    if (!update)
        return qWarning("update/feed is not one that update/key has signed: try --check");
    // What another feed or key has said does not count.
    const bool isSame = m_memory.news(L("source")) == source();
    if (isSame && update->serial < m_memory.news(L("serial")).toLongLong())
        return qWarning("update/feed is older than it was");
    m_memory.noteNews({ { L("source"), source() }, { L("serial"), QString::number(update->serial) },
        { L("minimum"), update->minimum.toString() }, { L("page"), update->page.toString() } });
    if (update->minimum > m_program)
        return sayIfTooOld();
    if (update->version <= m_program || m_memory.news(L("said")) == update->version.toString())
        return;
    m_memory.noteNews({ { L("said"), update->version.toString() } });
    const QString text = tr("Version %1 of Salestrekker sign in is available. You have %2.", "information")
                             .arg(update->version.toString(), m_program.toString());
    say(update->notes.isEmpty() ? text : text + L("\n\n") + update->notes, update->page);
}

// Holds nothing up.
void Updates::say(const QString& text, const QUrl& page)
{
    auto* box = new QMessageBox(QMessageBox::Information, tr("Salestrekker sign in", "window title"), text,
        QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("updateNotice"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QAbstractButton* open
        = box->addButton(tr("Open the download page", "button"), QMessageBox::AcceptRole);
    box->setDefaultButton(
        box->addButton(QCoreApplication::translate("Salestrekker::Application", "Close", "button"),
            QMessageBox::RejectRole));
    connect(box, &QDialog::finished, this, [this, box, open, page] {
        if (box->clickedButton() == open)
            Q_EMIT pageWanted(page);
    });
    box->setModal(false);
    box->show();
}

} // namespace Salestrekker
