// SPDX-License-Identifier: MIT
#include "symbol.h"

#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QWidget>

namespace Salestrekker {
namespace {

QImage rendered(const QString& name, int pixels)
{
    const QImage large(QStringLiteral(":/icons/%1.png").arg(name));
    return large.convertToFormat(QImage::Format_ARGB32_Premultiplied)
        .scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

QPixmap symbol(const QString& name, const QColor& colour, int size, const QWidget* widget)
{
    const qreal ratio = widget->devicePixelRatioF();
    const QString key = QStringLiteral("symbol %1 %2 %3 %4").arg(name, colour.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image = rendered(name, qRound(size * ratio));
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    image.setDevicePixelRatio(ratio);
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int pixels : { 16, 24, 32, 48, 64, 128 })
        icon.addPixmap(QPixmap::fromImage(rendered(QStringLiteral("salestrekker-signin"), pixels)));
    return icon;
}

} // namespace Salestrekker
