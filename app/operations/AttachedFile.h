// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers/Answer.h"
#include "forms/base/Result.h"
#include "forms/definition/FormDefinition.h"

#include <QByteArray>

namespace operations {

/// A file read from the disk, to be kept as an answer.
struct AttachedFile
{
    QString name; ///< as it may be kept: one line without a stroke
    QByteArray bytes;

    /// Reads it whole. Errors as Interview::attach() names them, with the word and nothing of the path.
    static forms::Result<AttachedFile> read(const QString &path, forms::ItemType type);
    forms::Attached answer() const;
};

} // namespace operations
