// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/SaveFile.h"

#include <QSaveFile>
#include <QStandardPaths>

namespace ui {

forms::Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return forms::Error{forms::Error::Code::Io, path, file.errorString()};
}

QString inDocuments(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') + name;
}

} // namespace ui
