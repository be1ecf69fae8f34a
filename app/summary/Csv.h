// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace summary {

using CsvRow = QStringList;

/// RFC 4180 with this separator: CRLF, quotes only where needed.
QByteArray writeCsv(const std::vector<CsvRow> &rows, char separator);

/// Strict: valid UTF-8, every line ends in CRLF, quotes closed and doubled. Nothing for anything else.
std::optional<std::vector<CsvRow>> readCsv(const QByteArray &bytes, char separator);

/// What a spreadsheet would take for a formula (OWASP's list, with its full-width forms) gets a leading apostrophe; so
/// does what already begins with one, so that the guard can be taken off again.
bool needsGuard(const QString &text);
QString guarded(const QString &text);
QString unguarded(const QString &text);

} // namespace summary
