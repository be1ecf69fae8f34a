// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QString>

namespace ui {

/// The whole file or none of it. Io when it could not be written.
forms::Result<void> saveFile(const QString &path, const QByteArray &bytes);

/// Where papers are offered to be saved: this name in the person's folder of documents.
QString inDocuments(const QString &name);

} // namespace ui
