// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace ui {

/// A picture no larger than room, read small: it comes from anywhere and may be huge. Null when it is none.
QImage smallPicture(const QByteArray &bytes, QSize room, qreal ratio);
QImage smallPicture(const QString &path, QSize room, qreal ratio);

} // namespace ui
