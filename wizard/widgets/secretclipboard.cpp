// SPDX-License-Identifier: MIT
#include "secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace Salestrekker {
namespace {

const QString kdeHint = QStringLiteral("x-kde-passwordManagerHint");
const QString windowsHint
    = QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\"");
const QString macHint = QStringLiteral("application/x-nspasteboard-concealed-type");

bool isSecret(const QMimeData* data)
{
    return data
        && (data->data(kdeHint) == "secret" || data->hasFormat(windowsHint) || data->hasFormat(macHint));
}

} // namespace

void copySecret(const QString& text)
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    const QMimeData* now = clipboard->mimeData();
    if (isSecret(now) && now->text() == text)
        return;
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(kdeHint, "secret");
    data->setData(windowsHint, "1");
    clipboard->setMimeData(data);
}

QString clipboardTextUnlessSecret()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasText() && !isSecret(data) ? data->text() : QString();
}

} // namespace Salestrekker
