// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QByteArray>
#include <QString>

namespace keys {

/// Replaces the file whole, readable by its owner only; when it returns, file and folder are on the disk.
/// Io with where "disk-full", "read-only" or "disk".
forms::Result<void> writeDurably(const QString &path, const QByteArray &bytes);
/// NotFound when there is none; Io when it cannot be read; Corrupt when it is larger than most.
forms::Result<QByteArray> readWhole(const QString &path, qint64 most);
/// A file's bytes, or the names made and removed in a folder, are on the disk.
forms::Result<void> syncToDisk(const QString &path);

} // namespace keys
