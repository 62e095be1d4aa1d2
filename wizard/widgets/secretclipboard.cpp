// SPDX-License-Identifier: MIT
#include "secretclipboard.h"

#include "clipboardreader.h"

#include <QGuiApplication>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

namespace Salestrekker {
namespace {

const QString kdeHint = QStringLiteral("x-kde-passwordManagerHint");
const QString windowsHint
    = QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\"");
const QString macHint = QStringLiteral("application/x-nspasteboard-concealed-type");

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
// It registers itself.
class ConcealedType : public QUtiMimeConverter {
public:
    QString utiForMime(const QString& mime) const override { return mime == macHint ? uti : QString(); }
    QString mimeForUti(const QString& type) const override { return type == uti ? macHint : QString(); }
    QVariant convertToMime(const QString&, const QList<QByteArray>& data, const QString&) const override
    {
        return data.value(0);
    }
    QList<QByteArray> convertFromMime(const QString&, const QVariant& data, const QString&) const override
    {
        return { data.toByteArray() };
    }

private:
    const QString uti = QStringLiteral("org.nspasteboard.ConcealedType");
};
#endif

} // namespace

SecretClipboard& SecretClipboard::instance()
{
    static QPointer<SecretClipboard> secrets;
    if (!secrets)
        secrets = new SecretClipboard(realTime, qGuiApp);
    return *secrets;
}

SecretClipboard::SecretClipboard(RealTime now, QObject* parent) : QObject(parent), timer(now)
{
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static const ConcealedType concealed;
#endif
    connect(&timer, &QTimer::timeout, this, &SecretClipboard::clear);
    // Before the platform's plugin would hand it to a clipboard manager, which keeps it.
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

bool SecretClipboard::isThere() const
{
    return m_data && ClipboardReader::isOurs() && QGuiApplication::clipboard()->mimeData() == m_data;
}

void SecretClipboard::copy(const QString& text)
{
    timer.begin(life);
    if (isThere() && m_data->text() == text)
        return;
    m_data = new QMimeData;
    m_data->setText(text);
    m_data->setData(kdeHint, "secret");
    m_data->setData(windowsHint, "1");
    m_data->setData(macHint, "1");
    QGuiApplication::clipboard()->setMimeData(m_data);
}

void SecretClipboard::clear()
{
    timer.stop();
    if (isThere())
        QGuiApplication::clipboard()->clear();
    m_data = nullptr;
}

void copySecret(const QString& text)
{
    SecretClipboard::instance().copy(text);
}

bool isMarkedSecret(const QMimeData* data)
{
    return data->data(kdeHint) == "secret" || data->hasFormat(windowsHint) || data->hasFormat(macHint);
}

QString copiedHere(QClipboard::Mode mode)
{
    const bool isOurs = ClipboardReader::isOurs(mode);
    const QMimeData* data = isOurs ? QGuiApplication::clipboard()->mimeData(mode) : nullptr;
    return data ? data->text() : QString();
}

} // namespace Salestrekker
