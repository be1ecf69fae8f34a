// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/MediaFile.h"

#include "app/operations/Instruments.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

QString operations::mediaFile(const forms::FormDefinition &definition, const QString &name)
{
    if (name.isEmpty())
        return {};
    for (const QString &folder : Instruments::folders()) {
        const QFileInfo instrument(folder + u'/' + definition.id);
        const QFileInfo file(instrument.filePath() + u'/' + name);
        const QString home = instrument.canonicalFilePath();
        // Links are followed first: what counts is where the bytes lie
        if (file.isFile() && !home.isEmpty() && file.canonicalFilePath().startsWith(home + u'/'))
            return file.canonicalFilePath();
    }
    return {};
}
