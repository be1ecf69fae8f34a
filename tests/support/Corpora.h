// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

namespace support {

/// Where real files of other formats lie: UNDERLAG_CORPORA, or beside the sources. They are not part of the project.
inline QDir corpora(const QString &format)
{
    const QString named = qEnvironmentVariable("UNDERLAG_CORPORA");
    const QString beside = QStringLiteral(UNDERLAG_SOURCE) + QStringLiteral("/../shared/corpora");
    return QDir((named.isEmpty() ? beside : named) + QLatin1Char('/') + format);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace support
