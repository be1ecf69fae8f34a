// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Finding.h"

#include <QTextStream>

#include <vector>

namespace cli {

QString severityName(forms::Severity severity); ///< "error", "warning", "notice"

bool hasError(const std::vector<forms::DefinitionFinding> &findings);

/// [{"file", "line", "column", "severity", "code", "text", "cure"?, "fix"?}, …], each on a line of its own. The cure is
/// the part of the text that says what to do; the fix says what may be written instead, and where.
QByteArray findingsJson(const std::vector<forms::DefinitionFinding> &findings);

/// FILE:LINE:COLUMN: error: CODE: text, one line each. True when one is an error.
bool printFindings(const std::vector<forms::DefinitionFinding> &findings, QTextStream &stream);

} // namespace cli
