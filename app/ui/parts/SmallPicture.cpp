// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/SmallPicture.h"

#include <QBuffer>
#include <QImageReader>

namespace ui {

namespace {
QImage readSmall(QImageReader &reader, QSize room, qreal ratio)
{
    reader.setAutoTransform(true); // as the camera was held
    const QSize most = room * ratio;
    const QSize whole = reader.size();
    if (whole.width() > most.width() || whole.height() > most.height())
        reader.setScaledSize(whole.scaled(most, Qt::KeepAspectRatio));
    QImage picture = reader.read();
    if (picture.width() > most.width() || picture.height() > most.height()) // one that does not tell its size first
        picture = picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}
} // namespace

QImage smallPicture(const QByteArray &bytes, QSize room, qreal ratio)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    return readSmall(reader, room, ratio);
}

QImage smallPicture(const QString &path, QSize room, qreal ratio)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    return readSmall(reader, room, ratio);
}

} // namespace ui
